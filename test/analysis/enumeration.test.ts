import * as fc from "fast-check";
import { describe, test } from "vitest";
import { runs } from "../generators";
import { checkAcceptance, checkBlindness, checkComparison, checkLint } from "./checks";
import { arbitraryPair } from "./pairs";

// A slice; `npm run fuzz -- --laws comparisons,acceptances,blindness,findings` tries as many as there is time for.
describe("on small policies, enumerating every combination of cells gives the same", () => {
  test("relation, share and simplest witnesses, on actions", () => {
    fc.assert(
      fc.property(arbitraryPair(), (pair) => checkComparison(pair, "action")),
      runs(100),
    );
  });

  test("relation, share and simplest witnesses, on whole outcomes", () => {
    fc.assert(
      fc.property(arbitraryPair(), (pair) => checkComparison(pair, "outcome")),
      runs(80),
    );
  });

  test("acceptance", () => {
    fc.assert(fc.property(arbitraryPair(), checkAcceptance), runs(80));
  });

  test("blindness", () => {
    fc.assert(fc.property(arbitraryPair({ maxInputs: 500 }), checkBlindness), runs(40));
  });

  test("unsatisfiable, shadowed and redundant rules, and an `otherwise` without use", () => {
    fc.assert(fc.property(arbitraryPair(), checkLint), runs(80));
  });
});
