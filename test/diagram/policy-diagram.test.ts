import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deciderByRule } from "../../src/decide/deciders";
import { cellOf } from "../../src/diagram/levels";
import { buildDiagrams, type Decider, type Diagrams, IMPOSSIBLE, labelOf } from "../../src/diagram/policy-diagram";
import { type Facts, factsIn } from "../../src/invitation/condition";
import type { FactModel } from "../../src/invitation/vocabulary";
import type { Policy } from "../../src/policy/document";
import { inputsOf } from "../analysis/cells";
import { arbitraryPair } from "../analysis/pairs";
import {
  arbitraryModel,
  arbitraryPolicy,
  type Completion,
  completionsOf,
  isPossible,
  meets,
  modelOf,
  outcomeOf,
  runs,
} from "../generators";
import { valueAt } from "./tables";

/** A policy as a list whose labels are the same for the same action. */
function byAction({ rules, otherwise }: Policy): Decider {
  const actions = ["accept", "archive", "decline"];
  const labels = [...rules.map((rule) => rule.then), otherwise].map(({ action }) => actions.indexOf(action));
  return { conditions: rules.map((rule) => rule.when), labels };
}

function built(model: FactModel, deciders: readonly Decider[]): Diagrams {
  const diagrams = buildDiagrams(model, deciders);
  if (typeof diagrams === "string") throw new Error(diagrams);
  return diagrams;
}

/** The label that a diagram gives to complete facts. */
function labelAt({ levels, nodes }: Diagrams, root: number, facts: Facts): number {
  const cells = levels.map((level) => cellOf(level, facts[level.fact] ?? level.representatives[0] ?? false));
  return labelOf(~valueAt(nodes, root, cells));
}

/** Complete facts for every combination of cells, impossible ones too. */
function everyInput({ levels }: Diagrams): readonly Completion[] {
  let inputs: readonly Completion[] = [{}];
  for (const { fact, representatives } of levels) {
    inputs = inputs.flatMap((input) => representatives.map((value) => ({ ...input, [fact]: value })));
  }
  return inputs;
}

describe("the diagrams of policies", () => {
  test("give the first rule that holds on every possible input, and say which inputs are impossible", () => {
    const cases = arbitraryModel({ maxFacts: 5 }).chain((model) =>
      fc.record({ model: fc.constant(model), policy: arbitraryPolicy(model) }),
    );
    fc.assert(
      fc.property(cases, ({ model, policy }) => {
        const diagrams = built(model, [deciderByRule(policy)]);
        const [root = IMPOSSIBLE] = diagrams.roots;
        const ids = [...policy.rules.map(({ id }) => id), "otherwise"];
        for (const facts of everyInput(diagrams).slice(0, 200)) {
          const isBroken = model.constraints.some(
            (constraint) => factsIn(constraint).every((fact) => fact in facts) && !meets(constraint, facts),
          );
          const wanted = isBroken ? undefined : outcomeOf(policy, facts).rule;
          expect(ids[labelAt(diagrams, root, facts)]).toBe(wanted);
        }
      }),
      runs(80),
    );
  });

  test("have the same root exactly where they do the same on every possible input", () => {
    let equal = 0;
    fc.assert(
      fc.property(arbitraryPair({ maxInputs: 500 }), ({ a, b }) => {
        const model = modelOf(a.vocabulary);
        const [first, second] = built(model, [byAction(a), byAction(b)]).roots;
        const isSame = inputsOf(model, [a, b]).every(
          ({ facts }) => outcomeOf(a, facts).outcome.action === outcomeOf(b, facts).outcome.action,
        );
        expect(first === second).toBe(isSame);
        if (isSame) equal += 1;
      }),
      runs(80),
    );
    expect(equal).toBeGreaterThan(5);
  });

  test("are built within a budget or not at all: whatever the budget, never a wrong one", () => {
    const cases = arbitraryModel({ maxFacts: 4 }).chain((model) =>
      fc.record({ model: fc.constant(model), policy: arbitraryPolicy(model) }),
    );
    let refused = 0;
    fc.assert(
      fc.property(cases, ({ model, policy }) => {
        const inputs = [...completionsOf(model, policy, {})].slice(0, 50);
        const whole = built(model, [deciderByRule(policy)]);
        const labels = inputs.map((facts) => labelAt(whole, whole.roots[0] ?? IMPOSSIBLE, facts));
        let fits = false;
        for (let budget = 0; budget <= 40; budget++) {
          const diagrams = buildDiagrams(model, [deciderByRule(policy)], new Map(), budget);
          if (typeof diagrams === "string") {
            expect([diagrams, fits]).toEqual(["over-budget", false]);
            refused += 1;
            continue;
          }
          // With more nodes allowed it can still be built.
          fits = true;
          const [root = IMPOSSIBLE] = diagrams.roots;
          expect(inputs.map((facts) => labelAt(diagrams, root, facts))).toEqual(labels);
        }
      }),
      runs(12),
    );
    expect(refused).toBeGreaterThan(20);
  });

  test("cannot be built of facts that contradict each other through several constraints", () => {
    const is = (fact: string, value: boolean) => ({ fact, op: "eq", value }) as const;
    const chained = modelOf({
      type: "object",
      properties: { a: { type: "boolean" }, b: { type: "boolean" }, c: { type: "boolean" } },
      constraints: [{ any: [is("a", false), is("b", true)] }, { any: [is("b", false), is("c", true)] }],
    });
    const nothing: Decider = { conditions: [is("a", true)], labels: [0, 1] };
    const known = new Map([
      ["a", true],
      ["c", false],
    ]);
    expect(isPossible(chained, { a: true, c: false })).toBe(false);
    expect(buildDiagrams(chained, [nothing], known)).toBe("contradiction");
    expect(buildDiagrams(chained, [{ conditions: [], labels: [0] }], known)).toBe("contradiction");
    expect(typeof buildDiagrams(chained, [nothing], new Map([["a", true]]))).toBe("object");
  });
});
