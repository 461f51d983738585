import { type ByHandOpen, byHandWithUnknowns } from "../by-hand";
import type { Make } from "../contestant";

export const make: Make = () => ({
  decide: byHandWithUnknowns,
  actionOf: (answer: ByHandOpen) => ("action" in answer ? answer.action : null),
});
