import * as fc from "fast-check";
import { describe, test } from "vitest";
import { runs } from "../generators";
import { checkBudget } from "./budget-checks";
import { checkAcceptance, checkBlindness, checkComparison, checkLint } from "./checks";
import { arbitraryPair } from "./pairs";
import { checkPartialComparison } from "./partial-checks";
import { checkSearch } from "./search-checks";
import { arbitraryWeighed, checkWeighing } from "./weighing";

// A slice; `npm run fuzz` tries as many as there is time for.
describe("on small policies, enumerating every combination of cells gives the same", () => {
  test("relation, share and simplest witnesses, on actions", () => {
    fc.assert(
      fc.property(arbitraryPair(), (pair) => checkComparison(pair, "action")),
      runs(60),
    );
  });

  test("relation, share and simplest witnesses, on whole outcomes", () => {
    fc.assert(
      fc.property(arbitraryPair(), (pair) => checkComparison(pair, "outcome")),
      runs(60),
    );
  });

  test("relation, share and smallest witnesses, on inputs with unknowns", () => {
    fc.assert(
      fc.property(arbitraryPair({ maxInputs: 60 }), fc.constantFrom("action", "outcome"), checkPartialComparison),
      runs(20),
    );
  });

  test("shares by marginals and by a list", () => {
    fc.assert(fc.property(arbitraryWeighed, checkWeighing), runs(12));
  });

  test("what a search finds", () => {
    fc.assert(fc.property(arbitraryPair({ maxInputs: 200 }), checkSearch), runs(12));
  });

  test("whatever the budget: an answer that is given is right", () => {
    fc.assert(fc.property(arbitraryPair({ maxInputs: 60 }), fc.nat(40), fc.nat(40), checkBudget), runs(20));
  });

  test("acceptance", () => {
    fc.assert(fc.property(arbitraryPair(), checkAcceptance), runs(60));
  });

  test("blindness", () => {
    fc.assert(fc.property(arbitraryPair({ maxInputs: 500 }), checkBlindness), runs(30));
  });

  test("unsatisfiable, shadowed and redundant rules, and an `otherwise` without use", () => {
    fc.assert(fc.property(arbitraryPair(), checkLint), runs(60));
  });
});
