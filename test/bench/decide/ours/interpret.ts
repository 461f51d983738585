import type { Decision } from "../../../../src/decide/decision";
import { interpret } from "../../../../src/decide/interpret";
import type { Make } from "../contestant";

export const make: Make = (policy) => ({
  decide: (facts) => interpret(policy, facts),
  actionOf: ({ status, action }: Decision) => (status === "settled" ? action : null),
});
