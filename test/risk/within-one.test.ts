import { describe, expect, test } from "vitest";
import {
  addInvitation,
  blockRisk,
  blockRiskUnderRate,
  combineTallies,
  idkTally,
  planOutreach,
  rollingBlockRisk,
  withGuard,
} from "../../src/risk";

/** Three hundred IDKs are to come where four block: the sum of what is likely is rounded to a little more than 1. */
const surely = Array<number>(1001).fill(0.3);

describe("a chance is at most 1, however it is rounded:", () => {
  test.each([4, 5])("of a block with %d lives, in every way to ask for it", (threshold) => {
    expect(blockRisk({ received: 0, threshold, candidates: surely }).block).toBeLessThanOrEqual(1);
    expect(blockRisk({ received: 0, threshold, candidates: surely }).logBlock).toBeLessThanOrEqual(0);
    expect(idkTally(surely, threshold).block).toBeLessThanOrEqual(1);
    const twice = combineTallies(idkTally(surely, threshold), idkTally(surely, threshold));
    expect(addInvitation(twice, 0.3).block).toBeLessThanOrEqual(1);
    expect(rollingBlockRisk({ slots: [surely], window: 1, threshold }).block).toBeLessThanOrEqual(1);
    const rate = { multipliers: Array<number>(1001).fill(1), a: 3e9, b: 7e9, threshold };
    expect(blockRiskUnderRate(rate).block).toBeLessThanOrEqual(1);
    expect(blockRiskUnderRate(rate).atMeanRate).toBeLessThanOrEqual(1);
  });

  test("of no block, and of every number of IDKs", () => {
    for (const p of [1e-3, 1e-5, 7e-5, 1e-9, 1e-17])
      for (const n of [1, 7, 127, 300, 1000]) {
        const { safe, pmf } = blockRisk({ received: 0, candidates: Array<number>(n).fill(p) });
        expect(Math.max(safe, ...pmf)).toBeLessThanOrEqual(1);
      }
  });

  test("so that whoever accepts any risk may send, and gets a plan", () => {
    for (const threshold of [4, 5]) {
      const open = { maxRisk: 1, received: 0, threshold, outstanding: surely };
      expect(withGuard(() => 0, open).outgoing([{ p: 0.3 }]).send).toEqual([{ p: 0.3 }]);
      expect(planOutreach({ ...open, candidates: [{ value: 1, p: 0.3 }] })).toMatchObject({
        status: "optimal",
        value: 1,
      });
    }
  });
});
