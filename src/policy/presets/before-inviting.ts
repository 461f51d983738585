import type { AcquaintanceFactTypes, acquaintance } from "../../invitation/acquaintance";
import type { Policy } from "../document";
import { preset } from "./preset-policy";

/** What an outgoing invitation may need: `send`, `send-with-doubt` (say so, and ask to archive) or `hold`. */
export type InvitingAction = "send" | "send-with-doubt" | "hold";

/**
 * Before you invite somebody yourself: send when you know each other, say so when they may have forgotten you, and
 * hold the invitation when you hardly know them. Knowing is not symmetric, so the first question is whether they
 * remember you.
 *
 * @example
 * ```ts
 * import { beforeInviting, evaluate } from "know-and-trust";
 * evaluate(beforeInviting(), { knows: true, knowsMe: true }).action; // => "send"
 * evaluate(beforeInviting(), { metInPerson: true, knows: true, knowsMe: false }).action; // => "send-with-doubt"
 * evaluate(beforeInviting(), { knows: false }).action; // => "hold"
 * ```
 */
export function beforeInviting(): Policy<AcquaintanceFactTypes, InvitingAction> {
  return preset<typeof acquaintance, InvitingAction>(undefined, {
    name: "before-inviting",
    version: "1.0.0",
    rules: [
      {
        id: "know-each-other",
        when: {
          all: [
            { fact: "knowsMe", op: "eq", value: true },
            { fact: "knows", op: "eq", value: true },
          ],
        },
        then: { action: "send", reply: "invite.met" },
        because: { nl: "Jullie kennen elkaar.", en: "You know each other." },
      },
      {
        id: "may-be-forgotten",
        when: {
          any: [
            { fact: "metInPerson", op: "eq", value: true },
            {
              all: [
                { fact: "knows", op: "eq", value: true },
                { fact: "messagesExchanged", op: "gte", value: 1 },
              ],
            },
          ],
        },
        then: { action: "send-with-doubt", reply: "invite.unsure" },
        because: {
          nl: "Jullie hadden contact, maar misschien weet de ander dat niet meer: zeg dat erbij.",
          en: "You have been in contact, but they may have forgotten: say so.",
        },
      },
    ],
    otherwise: { action: "hold" },
    whenOpen: "ask",
  });
}
