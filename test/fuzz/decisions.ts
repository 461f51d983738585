import { arbitraryCase, type Case, checkDecision, ENGINES, type Engines } from "../decide/against-brute-force";
import { type CheckedLaw, law } from "./law";

/** Every evaluator agrees with trying every completion; engines can be replaced by faulty ones. */
export const decisionsBy = (engines: Engines): CheckedLaw<Case> =>
  law({
    name: "decisions",
    file: "decisions",
    cases: arbitraryCase,
    check: (one) => checkDecision(one, engines),
  });

/** Interpreter, diagram, compiled policy and columns against trying every completion. */
export const decisions = decisionsBy(ENGINES);
