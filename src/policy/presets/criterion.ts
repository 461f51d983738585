import type { AcquaintanceFactTypes } from "../../invitation/acquaintance";
import type { TypedCondition } from "../../invitation/condition";
import type { StandardAction } from "../../invitation/vocabulary";
import type { TypedRule } from "../document";

/** What a person must be to be accepted: met in person, somebody you would introduce to others, or both. */
export type Criterion = "met" | "would-introduce" | "both";

/** Every criterion. */
export const CRITERIA: readonly Criterion[] = ["met", "would-introduce", "both"];

const met: TypedCondition<AcquaintanceFactTypes> = { fact: "metInPerson", op: "eq", value: true };
const wouldIntroduce: TypedCondition<AcquaintanceFactTypes> = { fact: "wouldIntroduce", op: "eq", value: true };

const REASONS: Readonly<Record<Criterion, { readonly nl: string; readonly en: string }>> = {
  met: {
    nl: "Je legt contact met mensen die je in het echt hebt ontmoet.",
    en: "You connect with people you have met in person.",
  },
  "would-introduce": {
    nl: "Je legt contact met mensen die je aan anderen zou voorstellen.",
    en: "You connect with people you would introduce to others.",
  },
  both: {
    nl: "Je legt contact met mensen die je hebt ontmoet en die je aan anderen zou voorstellen.",
    en: "You connect with people you have met and would introduce to others.",
  },
};

/** The rule of the selective school: accept whoever satisfies the criterion. */
export function criterionRule(criterion: Criterion): TypedRule<AcquaintanceFactTypes, StandardAction> {
  const conditions = { met, "would-introduce": wouldIntroduce, both: { all: [met, wouldIntroduce] } };
  return {
    id: criterion === "both" ? "met-and-would-introduce" : criterion,
    when: conditions[criterion],
    then: { action: "accept", reply: "reply.welcome.accepted" },
    because: REASONS[criterion],
  };
}
