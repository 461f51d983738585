import type { Decision } from "../../../../src/decide/decision";
import { evaluate } from "../../../../src/decide/evaluate";
import type { Make } from "../contestant";

export const make: Make = (policy) => ({
  decide: (facts) => evaluate(policy, facts),
  actionOf: ({ status, action }: Decision) => (status === "settled" ? action : null),
});
