import type { Casebook } from "./casebook";
import { detailsOf } from "./detail";
import type { Deciding, Step } from "./protocol";

/** How many invitations are decided between two reports of progress. */
const AT_A_TIME = 20;

/** Every decision with its reason, questions and reply, and the user's answers: a file to keep, as JSON. */
export function decisionsFile(
  casebook: Casebook,
  deciding: Deciding,
  onStep: (step: Step) => void = () => undefined,
): string {
  const { pending, now } = casebook;
  const decisions: unknown[] = [];
  for (let start = 0; start < pending.length; start += AT_A_TIME) {
    onStep({ task: "deciding", done: start, of: pending.length });
    const some = pending.slice(start, start + AT_A_TIME);
    const details = detailsOf(
      casebook,
      deciding,
      some.map(({ id }) => id),
    );
    for (const { id, person, sentAt } of some) decisions.push({ id, person, sentAt, ...details[id] });
  }
  const { policies, answers, locale } = deciding;
  return `${JSON.stringify({ now, locale, policies, answers, decisions }, null, 2)}\n`;
}
