import { compile } from "../../../../src/decide/compile";
import type { Decision } from "../../../../src/decide/decision";
import type { Make } from "../contestant";

export const make: Make = (policy) => ({
  decide: compile(policy),
  actionOf: ({ status, action }: Decision) => (status === "settled" ? action : null),
});
