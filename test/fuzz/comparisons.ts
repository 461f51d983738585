import { checkAcceptance, checkBlindness, checkComparison, checkLint } from "../analysis/checks";
import { arbitraryPair } from "../analysis/pairs";
import { checkPartialComparison } from "../analysis/partial-checks";
import { checkSearch } from "../analysis/search-checks";
import { arbitraryWeighed, checkWeighing } from "../analysis/weighing";
import { law } from "./law";

const file = "comparisons";

/** `compare` against every combination of cells, on actions and on whole outcomes. */
export const comparisons = law({
  name: "comparisons",
  file,
  cases: arbitraryPair(),
  check: (pair) => {
    checkComparison(pair, "action");
    checkComparison(pair, "outcome");
  },
});

/** `acceptance` against every combination of cells. */
export const acceptances = law({ name: "acceptances", file, cases: arbitraryPair(), check: checkAcceptance });

/** `isBlindTo` against every combination of cells. */
export const blindness = law({
  name: "blindness",
  file,
  cases: arbitraryPair({ maxInputs: 500 }),
  check: checkBlindness,
});

/** `lint` against every combination of cells. */
export const findings = law({ name: "findings", file, cases: arbitraryPair(), check: checkLint });

/** `compare` on inputs with unknowns against trying every set of known facts. */
export const partialComparisons = law({
  name: "partialComparisons",
  file,
  cases: arbitraryPair({ maxInputs: 150 }),
  check: (pair) => {
    checkPartialComparison(pair, "action");
    checkPartialComparison(pair, "outcome");
  },
});

/** Shares by marginals and by a list of real facts, against counting. */
export const weighings = law({ name: "weighings", file, cases: arbitraryWeighed, check: checkWeighing });

/** What the search finds where there are no diagrams, against what diagrams prove. */
export const searches = law({ name: "searches", file, cases: arbitraryPair({ maxInputs: 500 }), check: checkSearch });
