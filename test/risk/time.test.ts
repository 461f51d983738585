import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import { blockRisk } from "../../src/risk/block-risk";
import { outstandingChance, timeToBlock } from "../../src/risk/time";
import { rollingBlockRisk } from "../../src/risk/windows";
import { everydayChance } from "./everyday";
import { minus, type Rational, rational, relativeError, toFraction } from "./exact";

const one = rational(1);

/** Walks through every pattern of answers and looks at every window; all patterns have one bottom. */
function exactWindowRisk(slots: readonly (readonly number[])[], window: number, lives: number): Rational {
  const flat = slots.flatMap((slot, s) => slot.map((p) => ({ ...toFraction(p), s })));
  let risk = 0n;
  for (let pattern = 0; pattern < 2 ** flat.length; pattern++) {
    const counts = slots.map(() => 0);
    let chance = 1n;
    for (const [i, { top, shift, s }] of flat.entries()) {
      const idk = ((pattern >> i) & 1) === 1;
      chance *= idk ? top : (1n << BigInt(shift)) - top;
      if (idk) counts[s] = (counts[s] ?? 0) + 1;
    }
    const over = counts.some(
      (_, s) => counts.slice(Math.max(0, s - window + 1), s + 1).reduce((a, b) => a + b, 0) >= lives,
    );
    if (over) risk += chance;
  }
  return { top: risk, bottom: 1n << BigInt(flat.reduce((sum, { shift }) => sum + shift, 0)) };
}

describe("rolling windows", () => {
  const slots = fc.array(
    fc.array(fc.oneof(everydayChance, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 3 }),
    { maxLength: 6 },
  );

  test("equal the sum over all patterns of answers, exactly, in 200 cases", () => {
    fc.assert(
      fc.property(
        slots.filter((list) => list.flat().length <= 9),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 4 }),
        (list, window, threshold) => {
          const { block, safe } = rollingBlockRisk({ slots: list, window, threshold });
          const right = exactWindowRisk(list, window, threshold);
          if (block > 1e-300) expect(relativeError(block, right)).toBeLessThan(1e-12);
          if (safe > 1e-300) expect(relativeError(safe, minus(one, right))).toBeLessThan(1e-12);
          expect(block + safe).toBeCloseTo(1, 13);
        },
      ),
      { numRuns: 200, seed: 10 },
    );
  });

  test("a window as long as the list forgets nothing, and one slot remembers nothing", () => {
    const list = Array.from({ length: 14 }, (_, s) => [0.01 * (s % 4), 0.02]);
    const all = blockRisk({ received: 0, candidates: list.flat() }).block;
    expect(rollingBlockRisk({ slots: list, window: 14 }).block / all).toBeCloseTo(1, 12);
    const huge = rollingBlockRisk({ slots: list, window: 1e9 }).block;
    expect(huge).toBe(rollingBlockRisk({ slots: list, window: 14 }).block);
    const apart = list.reduce(
      (safe, slot) => safe * blockRisk({ received: 0, threshold: 2, candidates: slot }).safe,
      1,
    );
    expect(rollingBlockRisk({ slots: list, window: 1, threshold: 2 }).safe).toBeCloseTo(apart, 13);
  });

  test("a longer window never lowers the risk", () => {
    const list = Array.from({ length: 20 }, (_, s) => [0.05 + (s % 3) / 20]);
    const risks = [1, 2, 3, 5, 8, 13, 20].map(
      (window) => rollingBlockRisk({ slots: list, window, threshold: 3 }).block,
    );
    expect(risks).toEqual(risks.toSorted((a, b) => a - b));
  });

  test("more states than can be walked through are refused", () => {
    const list = Array.from({ length: 400 }, () => [0.1]);
    for (const threshold of [5, 50]) {
      expect(() => rollingBlockRisk({ slots: list, window: 300, threshold })).toThrow(InputError);
    }
    // A state is written with a digit for each IDK, and 3⁴⁹ is more than a number holds, however few the states.
    expect(() => rollingBlockRisk({ slots: [[], [], []], window: 3, threshold: 50 })).toThrow("window");
    expect(rollingBlockRisk({ slots: [[0.5], [0.5]], window: 2, threshold: 54 })).toEqual({ block: 0, safe: 1 });
    // C(631 + 1, 2) is 199,396 and C(632 + 1, 2) is 200,028.
    const slots = Array.from({ length: 632 }, () => []);
    expect(rollingBlockRisk({ slots, window: 631, threshold: 3 }).safe).toBe(1);
    expect(() => rollingBlockRisk({ slots, window: 632, threshold: 3 })).toThrow("window");
    expect(rollingBlockRisk({ slots: [], window: 3 })).toEqual({ block: 0, safe: 1 });
    expect(() => rollingBlockRisk({ slots: [[0.1], [1.5]], window: 2 })).toThrow("slots[1][0]");
    expect(() => rollingBlockRisk({ slots: [[0.1]], window: 0 })).toThrow("window");
  });
});

describe("time to block", () => {
  const delayCdf = (elapsed: number) => 1 - Math.exp(-elapsed / 5);
  const sends = Array.from({ length: 40 }, (_, i) => ({ at: i / 2, p: 0.05 + (i % 5) / 50 }));

  test("is the risk of the answers that have come, at each moment", () => {
    const [before, middle, end] = timeToBlock({ sends, delayCdf, grid: [-1, 12, 1e4] });
    expect(before?.block).toBe(0);
    const come = sends.map(({ at, p }) => (at > 12 ? 0 : p * delayCdf(12 - at)));
    expect(middle?.block).toBeCloseTo(blockRisk({ received: 0, candidates: come }).block, 15);
    expect(end?.block).toBeCloseTo(blockRisk({ received: 0, candidates: sends }).block, 14);
  });

  test("never falls, and is certain when the account is over already", () => {
    const curve = timeToBlock({ sends, delayCdf, grid: Array.from({ length: 60 }, (_, i) => i) }).map(
      (point) => point.block,
    );
    expect(curve).toEqual(curve.toSorted((a, b) => a - b));
    expect(timeToBlock({ sends, delayCdf, grid: [0], received: 5 })).toEqual([{ at: 0, block: 1 }]);
  });

  test("agrees with 40,000 simulated runs", () => {
    let state = 12345;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const runs = 40_000;
    let blocked = 0;
    for (let run = 0; run < runs; run++) {
      let idks = 0;
      for (const { at, p } of sends) if (random() < p && at - 5 * Math.log(1 - random()) <= 15) idks++;
      if (idks >= 5) blocked++;
    }
    const exact = timeToBlock({ sends, delayCdf, grid: [15] })[0]?.block ?? Number.NaN;
    const error = Math.sqrt((exact * (1 - exact)) / runs);
    expect(Math.abs(blocked / runs - exact)).toBeLessThan(4 * error);
  });

  test("answers that come at once count at the moment of sending", () => {
    const sends = [
      { at: 0, p: 0.5 },
      { at: 2, p: 0.5 },
    ];
    const curve = timeToBlock({ sends, delayCdf: () => 1, grid: [-1, 0, 1.9, 2], threshold: 2, received: 1 });
    expect(curve.map(({ block }) => block)).toEqual([0, 0.5, 0.5, 0.75]);
  });

  test("a share above 1 is refused", () => {
    expect(() => timeToBlock({ sends: [{ at: 0, p: 0.1 }], delayCdf: () => 1.2, grid: [1] })).toThrow("delayCdf");
    expect(() => timeToBlock({ sends: [{ at: 0, p: 2 }], delayCdf, grid: [1] })).toThrow("sends[0].p");
    expect(() => timeToBlock({ sends: [{ at: Number.NaN, p: 0 }], delayCdf, grid: [1] })).toThrow("sends[0].at");
  });
});

describe("invitations that are still out", () => {
  test.each([
    [{ p: 0.2, idkArrived: 0 }, 0.2, "no time has passed"],
    [{ p: 0.2, idkArrived: 0, otherChance: 0.5, otherArrived: 0 }, 0.2, "no time has passed for others either"],
    [{ p: 0.2, idkArrived: 0.5 }, 0.1 / 0.9, "survival without other answers"],
    [{ p: 0.2, idkArrived: 0.5, otherChance: 0.5, otherArrived: 1 }, 0.1 / 0.4, "the others would have answered"],
    [{ p: 1, idkArrived: 1 }, 0, "every IDK would have come"],
  ])("%j gives %d: %s", (input, expected, _why) => expect(outstandingChance(input)).toBeCloseTo(expected, 15));

  test("silence never makes an IDK likelier when other answers come no sooner", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (p, f, g) => {
        const otherChance = (1 - p) * g;
        const waiting = outstandingChance({ p, idkArrived: f, otherChance, otherArrived: f * 0.9 });
        expect(waiting).toBeLessThanOrEqual(p + 1e-15);
      }),
    );
  });

  test("chances that make more than 1 are refused", () => {
    expect(() => outstandingChance({ p: 0.6, idkArrived: 0, otherChance: 0.5 })).toThrow("otherChance");
    expect(() => outstandingChance({ p: 0.6, idkArrived: 1.1 })).toThrow("idkArrived");
  });
});
