import { arbitraryWish, checkWish } from "../decide/changes";
import { law } from "./law";

/** The counterfactual against trying every change of the facts, the cheapest first. */
export const counterfactuals = law({
  name: "counterfactuals",
  file: "counterfactuals",
  cases: arbitraryWish,
  check: checkWish,
});
