import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calibrate,
  compareToClaim,
  expectedRate,
  funnel,
  type LedgerEvent,
  recruitersClaim,
  wilsonInterval,
} from "../../src/introductions";
import { events, shuffled } from "./arbitraries";

describe("wilsonInterval", () => {
  // Rounded values as published for the Wilson score interval at 95 %.
  test.each([
    { k: 4, n: 5, low: 0.376, high: 0.964 },
    { k: 8, n: 10, low: 0.49, high: 0.943 },
    { k: 16, n: 20, low: 0.584, high: 0.919 },
    { k: 40, n: 50, low: 0.67, high: 0.888 },
    { k: 80, n: 100, low: 0.711, high: 0.867 },
    { k: 0, n: 10, low: 0, high: 0.278 },
    { k: 10, n: 10, low: 0.722, high: 1 },
    { k: 0, n: 0, low: 0, high: 1 },
  ])("$k of $n is from $low to $high", ({ k, n, low, high }) => {
    const [from, to] = wilsonInterval(k, n);
    expect(Math.abs(from - low)).toBeLessThan(0.0006);
    expect(Math.abs(to - high)).toBeLessThan(0.0006);
  });

  test("its bounds solve Wilson's equation: (rate − p)² = z² p (1 − p) / n", () => {
    // z from the tables of the normal distribution.
    const table = [
      { level: 0.8, z: 1.2815515655 },
      { level: 0.95, z: 1.9599639845 },
      { level: 0.99, z: 2.5758293035 },
      { level: 0.999, z: 3.2905267315 },
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.constantFrom(...table), (n, part, { level, z }) => {
        const k = part % (n + 1);
        for (const p of wilsonInterval(k, n, level)) expect((k / n - p) ** 2).toBeCloseTo((z * z * p * (1 - p)) / n, 9);
      }),
    );
  });

  test("holds the rate, shrinks with more cases and grows with the level", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (n, part) => {
        const k = part % (n + 1);
        const width = ([low, high]: readonly [number, number]) => high - low;
        const [low, high] = wilsonInterval(k, n);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        expect(width(wilsonInterval(10 * k, 10 * n))).toBeLessThan(width([low, high]));
        expect(width(wilsonInterval(k, n, 0.99))).toBeGreaterThan(width([low, high]));
      }),
    );
  });

  test.each([
    { args: [5, 4], path: ["k"] },
    { args: [-1, 4], path: ["k"] },
    { args: [1, 2.5], path: ["n"] },
    { args: [1, 2, 1], path: ["level"] },
    { args: [1, 2, Number.NaN], path: ["level"] },
  ] as const)("refuses $args", ({ args: [k, n, level], path }) =>
    expect(() => wilsonInterval(k, n, level)).toThrow(expect.objectContaining({ code: "out-of-range", path })),
  );
});

describe("compareToClaim", () => {
  test.each([
    { k: 8, n: 10, verdict: "cannot tell", why: "ten cases cannot confirm 80 %" },
    { k: 4, n: 5, verdict: "cannot tell", why: "nor can five" },
    { k: 100, n: 100, verdict: "above", why: "a hundred of a hundred" },
    { k: 50, n: 100, verdict: "below", why: "half of a hundred" },
    { k: 0, n: 0, verdict: "cannot tell", why: "nothing has been decided" },
  ])("$k of $n against 80 %: $verdict, $why", ({ k, n, verdict }) =>
    expect(compareToClaim({ k, n }, recruitersClaim.rate)).toBe(verdict),
  );

  test("uses the interval of the stage when it has one", () =>
    expect(compareToClaim({ k: 8, n: 10, interval: [0.85, 0.9] }, 0.8)).toBe("above"));

  test("a claim on a bound lies within the interval, and 0 and 1 are claims too", () => {
    expect(compareToClaim({ k: 8, n: 10, interval: [0.8, 0.9] }, 0.8)).toBe("cannot tell");
    expect(compareToClaim({ k: 8, n: 10, interval: [0.7, 0.8] }, 0.8)).toBe("cannot tell");
    expect(compareToClaim({ k: 5, n: 10 }, 1)).toBe("below");
    expect(compareToClaim({ k: 5, n: 10 }, 0)).toBe("above");
  });

  test("a claim that is no share is refused", () =>
    expect(() => compareToClaim({ k: 1, n: 1 }, 80)).toThrow(expect.objectContaining({ code: "chance-out-of-range" })));
});

describe("funnel", () => {
  const happens = (id: string, kind: LedgerEvent["kind"], target: string): LedgerEvent => ({
    id,
    at: `2026-01-${id.padStart(2, "0")}`,
    kind,
    connector: "joost",
    target,
  });
  const log: LedgerEvent[] = [
    happens("1", "asked", "ann"),
    happens("2", "asked", "bob"),
    happens("3", "asked", "cas"),
    happens("4", "asked", "dia"),
    happens("5", "introduced", "ann"),
    happens("6", "declined", "bob"),
    happens("7", "answered", "cas"),
    happens("8", "becameCandidate", "ann"),
  ];
  const shown = (list: readonly LedgerEvent[], options = {}) =>
    funnel(list, options).stages.map(({ name, k, n, open }) => `${name} ${k}/${n} +${open}`);

  test("counts each stage among those that passed the one before, open cases aside", () => {
    expect(shown(log)).toEqual(["answered 3/3 +1", "introduced 1/2 +1", "replied 1/1 +0", "candidate 1/1 +0"]);
    expect(funnel(log)).toMatchObject({ requests: 4, unmatched: 0 });
    expect(funnel(log).stages[0]).toMatchObject({ rate: 1, interval: wilsonInterval(3, 3) });
  });

  test("with a lapse, what stays open too long counts as failed", () => {
    const options = { now: "2026-02-03", lapseDays: 30 };
    expect(shown(log, options)).toEqual(["answered 3/4 +0", "introduced 1/3 +0", "replied 1/1 +0", "candidate 1/1 +0"]);
    expect(shown(log, { ...options, lapseDays: 60 })).toEqual(shown(log));
  });

  test("no requests: every rate unknown and every interval from 0 to 1", () => {
    for (const stage of funnel([]).stages)
      expect(stage).toMatchObject({ k: 0, n: 0, rate: undefined, interval: [0, 1] });
  });

  test("an outcome without a request, or from before it, is reported and changes no stage", () => {
    const stray = [happens("9", "introduced", "eva"), { ...happens("0", "introduced", "dia"), at: "2025-12-01" }];
    expect(funnel([...log, ...stray]).unmatched).toBe(2);
    expect(shown([...log, ...stray])).toEqual(shown(log));
  });

  test("does not depend on the order or the repetition of events, and every request is accounted for", () => {
    fc.assert(
      fc.property(
        events.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          const result = funnel(list);
          expect(funnel([...other, ...list.slice(0, 3)])).toEqual(result);
          const [answered, introduced, replied, candidate] = result.stages;
          expect((answered?.n ?? 0) + (answered?.open ?? 0)).toBe(result.requests);
          expect((introduced?.n ?? 0) + (introduced?.open ?? 0)).toBe(answered?.k);
          expect((replied?.n ?? 0) + (replied?.open ?? 0)).toBe(introduced?.k);
          expect((candidate?.n ?? 0) + (candidate?.open ?? 0)).toBe(introduced?.k);
        },
      ),
    );
  });

  test("half of a lapse is refused", () => {
    expect(() => funnel([], { now: "2026-01-01" })).toThrow(expect.objectContaining({ path: ["lapseDays"] }));
    expect(() => funnel([], { lapseDays: 3 })).toThrow(expect.objectContaining({ path: ["now"] }));
    expect(() => funnel([], { now: "2026-01-01", lapseDays: 0 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });
});

describe("calibrate and expectedRate", () => {
  test("certain and right is 0, certain and wrong is 1", () => {
    expect(calibrate([1, 0], [true, false]).brier).toBe(0);
    expect(calibrate([1, 0], [false, true]).brier).toBe(1);
    expect(calibrate([], []).brier).toBeUndefined();
  });

  test("every prediction lies in the bin that holds it, and the Brier score is the mean squared error", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())), (pairs) => {
        const { n, brier, bins } = calibrate(
          pairs.map(([p]) => p),
          pairs.map(([, came]) => came),
        );
        expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(n);
        for (const { from, to, predicted, observed, interval } of bins) {
          expect(predicted).toBeGreaterThanOrEqual(from - 1e-12);
          expect(predicted).toBeLessThanOrEqual(to + 1e-12);
          expect(observed).toBeGreaterThanOrEqual(interval[0]);
          expect(observed).toBeLessThanOrEqual(interval[1]);
        }
        if (n > 0)
          expect(brier).toBeCloseTo(pairs.reduce((sum, [p, came]) => sum + (p - (came ? 1 : 0)) ** 2, 0) / n, 12);
      }),
    );
  });

  test("wrong lengths, chances and numbers of bins are refused", () => {
    expect(() => calibrate([1], [])).toThrow(expect.objectContaining({ path: ["outcomes"] }));
    expect(() => calibrate([1.2], [true])).toThrow(expect.objectContaining({ code: "chance-out-of-range" }));
    expect(() => calibrate([], [], { bins: 0 })).toThrow(expect.objectContaining({ path: ["bins"] }));
  });

  test("data override the claim, and without preselection there is no claim", () => {
    expect(expectedRate({ k: 1, n: 4 }, { preselected: true })).toMatchObject({ rate: 0.25, basis: "data" });
    expect(expectedRate({ k: 0, n: 0 }, { preselected: true })).toMatchObject({ rate: 0.8, basis: "claim" });
    expect(expectedRate({ k: 0, n: 0 }, { preselected: false })).toMatchObject({ rate: undefined, basis: "none" });
  });
});
