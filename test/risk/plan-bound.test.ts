import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capacity } from "../../src/risk/plan-problem";
import { step } from "../../src/risk/tally";

const PARTS = 8;

/** Every way to choose five chances among 0, 1/8, … 1, with the counts of IDKs as whole numbers over 8⁵. */
const counted = (() => {
  const all: { readonly sum: number; readonly c: readonly number[] }[] = [];
  const visit = (least: number, chosen: number, sum: number, c: readonly number[]): void => {
    if (chosen === 5) return void all.push({ sum, c });
    for (let part = least; part <= PARTS; part++) {
      const next = [...c, 0].map((here, j) => here * (PARTS - part) + (c[j - 1] ?? 0) * part);
      visit(part, chosen + 1, sum + part, next);
    }
  };
  visit(0, 0, 0, [1]);
  return all;
})();
const at = (c: readonly number[], j: number): number => c[j] ?? 0;

describe("what the bound rests on, for five chances in eighths, exactly", () => {
  test("with a mean up to lives − 2 + 1/lives, lives − 2 IDKs are as likely as lives − 1 (Darroch)", () => {
    let beyond = 0;
    for (const { sum, c } of counted) {
      for (let lives = 2; lives <= 5; lives++) {
        const rises = at(c, lives - 2) < at(c, lives - 1);
        if (sum * lives <= PARTS * (lives * (lives - 2) + 1)) expect([sum, lives, rises]).toEqual([sum, lives, false]);
        else if (rises) beyond++;
      }
    }
    expect(counted).toHaveLength(1287);
    expect(beyond).toBeGreaterThan(1000);
  });

  test("where the chances still rise, they rose before", () => {
    for (const { c } of counted) {
      for (let j = 2; j <= 5; j++) {
        if (at(c, j - 1) < at(c, j)) expect(at(c, j - 2)).toBeLessThanOrEqual(at(c, j - 1));
      }
    }
  });
});

function riskOf(ps: readonly number[], lives: number): number {
  const mass = new Float64Array(lives + 1);
  mass[0] = 1;
  for (const p of ps) step(mass, p);
  return mass[lives] as number;
}

/** The capacity when the limit is just the risk of these shares of the largest chances. */
function capacityAtRiskOf(largest: readonly number[], shares: readonly number[], lives: number): [number, number] {
  const chosen = largest.map((p, i) => p * (shares[i] ?? 0));
  const chances = Float64Array.from(largest);
  const problem = {
    value: chances,
    plain: chances,
    noted: chances,
    lives,
    maxRisk: riskOf(chosen, lives),
    maxSends: 9,
    maxNotes: 9,
    base: Float64Array.from({ length: lives + 1 }, (_, j) => (j === 0 ? 1 : 0)),
    baseMean: 0,
  };
  const order = [...largest.keys()].sort((a, b) => (largest[b] ?? 0) - (largest[a] ?? 0));
  return [capacity(problem, problem.base, 0, order), chosen.reduce((sum, p) => sum + p, 0)];
}

describe("the capacity", () => {
  const quarters = Array.from({ length: 5 ** 4 }, (_, code) =>
    [0, 1, 2, 3].map((i) => (Math.floor(code / 5 ** i) % 5) / 4),
  );
  test.each([
    { largest: [1, 1, 1, 1], why: "certain IDKs" },
    { largest: [0.9, 0.9, 0.9, 0.9], why: "alike, and safest spread thin" },
    { largest: [0.9, 0.6, 0.3, 0.1], why: "of all sizes" },
    { largest: [0.5, 0.5, 0.02, 0.01], why: "two large and two small" },
  ])("is never less than what some shares of $largest add up to at that risk: $why", ({ largest }) => {
    for (const lives of [2, 3, 4]) {
      for (const shares of quarters) {
        const [capacityThere, sum] = capacityAtRiskOf(largest, shares, lives);
        expect(capacityThere, `${shares}, ${lives} lives`).toBeGreaterThanOrEqual(sum);
      }
    }
  });

  test("nor of any other chances", () => {
    const chances = fc.array(fc.double({ min: 1e-3, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 });
    const shares = fc.array(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(chances, shares, fc.integer({ min: 2, max: 6 }), (largest, chosen, lives) => {
        const [capacityThere, sum] = capacityAtRiskOf(largest, chosen, lives);
        expect(capacityThere * (1 + 1e-9)).toBeGreaterThanOrEqual(sum);
      }),
      { numRuns: 1000 },
    );
  });
});
