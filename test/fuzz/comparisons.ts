import { checkAcceptance, checkBlindness, checkComparison, checkLint } from "../analysis/checks";
import { arbitraryPair } from "../analysis/pairs";
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
