import type { FactTypes } from "../invitation/condition";
import type { Policy } from "../policy/document";
import { decisionFrom, type Question, referenceOf } from "./decision";
import type { Answer } from "./step";
import type { Summary } from "./summary";

/** Where an open decision keeps the input that its questions are about; not seen by `Object.keys` or JSON. */
const INPUT = Symbol("input");

/**
 * Makes decisions for a compiled policy: a settled one is made once and frozen, an open one is made for its input and
 * works out its questions when they are read.
 */
export function sharedDecisions<A extends string, Input>(
  policy: Policy<FactTypes, A>,
  questionsAbout: (input: Input) => readonly Question[],
): (summary: Summary<A>) => Answer<Input, A> {
  const reference = Object.freeze(referenceOf(policy));
  // One descriptor for all open decisions: a getter of its own for each would cost three times as much.
  const questions = {
    enumerable: true,
    get(this: { readonly [INPUT]: Input }) {
      return questionsAbout(this[INPUT]);
    },
  };
  return (summary) => {
    const decision = Object.freeze(decisionFrom(policy, reference, summary, "exact", () => []));
    if (decision.status === "settled") return decision;
    const { status, action, rule, reply, possible, precision } = decision;
    return (input) => {
      // Written out, since spreading costs more than all the rest.
      const known = { status, action, rule, reply, possible, precision, policy: reference };
      const open = Object.defineProperty(known, INPUT, { value: input });
      // The getter answers what the type promises.
      return Object.defineProperty(open, "questions", questions) as typeof decision;
    };
  };
}
