import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockRisk } from "../../src/risk/block-risk";
import { estimateIdk, judgedFactors, noteFactor } from "../../src/risk/estimate";
import { withGuard } from "../../src/risk/guard";
import { riskCurve } from "../../src/risk/risk-curve";
import { blockRiskUnderRate } from "../../src/risk/uncertain-rate";
import { withdrawAdvice } from "../../src/risk/withdraw";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("how likely is an IDK", () => {
  test("nothing known leaves the rate as it is, and asks first whether they remember me", () => {
    expect(estimateIdk({}, { rate: 0.04 })).toEqual({
      p: 0.04,
      multiplier: 1,
      because: [],
      unknown: ["knowsMe", "metInPerson", "daysSinceContact"],
      estimated: true,
    });
  });

  test.each([
    [{ knowsMe: true }, 0.1],
    [{ knowsMe: false, metInPerson: false, withNote: false }, 1],
    [{ metInPerson: true, withNote: true }, 0.15],
    [{ daysSinceContact: 0 }, 0.5],
    [{ daysSinceContact: 90 }, 0.5],
    [{ daysSinceContact: 410 }, 0.75],
    [{ daysSinceContact: 730 }, 1],
    [{ daysSinceContact: 5000 }, 1],
  ])("%j multiplies the rate by %d", (facts, multiplier) => {
    const estimate = estimateIdk(facts, { rate: 0.02 });
    expect(estimate.multiplier).toBeCloseTo(multiplier, 12);
    expect(estimate.p).toBeCloseTo(0.02 * multiplier, 12);
    expect(estimate.because.reduce((product, { factor }) => product * factor, 1)).toBe(estimate.multiplier);
  });

  test("each fact is named with what it does", () => {
    const facts = { knowsMe: true, metInPerson: true, daysSinceContact: 410, withNote: true };
    expect(estimateIdk(facts, { rate: 0.1 })).toMatchObject({
      because: [
        { fact: "knowsMe", factor: 0.1 },
        { fact: "metInPerson", factor: 0.3 },
        { fact: "daysSinceContact", factor: 0.75 },
        { fact: "withNote", factor: 0.5 },
      ],
      unknown: [],
    });
  });

  test("own factors replace the judged ones, and a note of factor 1 changes nothing", () => {
    const factors = { note: 1 };
    const [without, withNote] = [false, true].map((note) => estimateIdk({ withNote: note }, { rate: 0.1, factors }).p);
    expect(withNote).toBe(without);
    expect(Object.values(judgedFactors).every((factor) => factor > 0 && factor <= 1)).toBe(true);
  });

  test("bad rates, factors and days are refused", () => {
    expect(() => estimateIdk({}, { rate: 1.2 })).toThrow("rate");
    expect(() => estimateIdk({}, { rate: 0.1, factors: { note: -1 } })).toThrow("factors.note");
    expect(() => estimateIdk({ daysSinceContact: -1 }, { rate: 0.1 })).toThrow("daysSinceContact");
  });
});

describe("what the note does, by one's own history", () => {
  /** Mean of the cut-off Gamma, by Simpson's rule. */
  const slow = (sends: number, idks: number, rate: number): number => {
    const steps = 20_000;
    let [top, bottom] = [0, 0];
    for (let k = 1; k <= steps; k++) {
      const f = k / steps;
      const density = f ** (1 + idks) * Math.exp(-(4 + rate * sends) * f) * (k === steps ? 1 : k % 2 === 1 ? 4 : 2);
      top += f * density;
      bottom += density;
    }
    return top / bottom;
  };

  test.each([
    [0, 0, 0.03],
    [400, 2, 0.03],
    [50, 6, 0.05],
    [300, 0, 0.1],
    [1000, 30, 0.03],
  ])("%d sends with %d IDKs at a rate of %d", (sends, idks, rate) => {
    expect(noteFactor({ withNote: { sends, idks }, rate })).toBeCloseTo(slow(sends, idks, rate), 8);
  });

  test("stays a factor, falls with silence and grows with IDKs, for long histories too", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(50), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (more, idks, rate) => {
        const at = (sends: number, count: number) => noteFactor({ withNote: { sends, idks: count }, rate });
        const sends = idks + more;
        expect(at(sends, idks)).toBeGreaterThan(0);
        expect(at(sends, idks)).toBeLessThanOrEqual(1);
        expect(at(sends + 100, idks)).toBeLessThanOrEqual(at(sends, idks) + 1e-12);
        expect(at(sends + 1, idks + 1)).toBeGreaterThanOrEqual(at(sends + 1, idks) - 1e-12);
      }),
    );
    expect(noteFactor({ withNote: { sends: 1e6, idks: 5000 }, rate: 0.02 })).toBeCloseTo(0.25, 2);
  });

  test("more IDKs than sends, or IDKs at a rate of 0, are refused", () => {
    expect(() => noteFactor({ withNote: { sends: 1, idks: 2 }, rate: 0.1 })).toThrow("idks");
    expect(() => noteFactor({ withNote: { sends: 3, idks: 2 }, rate: 0 })).toThrow("rate");
  });
});

describe("old invitations", () => {
  test.each([
    [1 / 24, 0.317, "keep"],
    [1, 0.179, "keep"],
    [7, 0.066, "keep"],
    [30, 0.006, "withdraw"],
    [400, 0.006, "withdraw"],
  ])("after %d days the published chance is %d: %s", (ageDays, chance, advice) => {
    const [one] = withdrawAdvice([{ ageDays }]);
    expect(one?.stillAccepted).toBeCloseTo(chance, 3);
    expect([one?.advice, one?.id]).toEqual([advice, 0]);
    expect(one?.because.en).toContain("Botdog");
  });

  test("the chance never grows with age, and the limit and the figures are one's own to choose", () => {
    const ages = Array.from({ length: 80 }, (_, i) => ({ ageDays: i / 2 }));
    const chances = withdrawAdvice(ages).map(({ stillAccepted }) => stillAccepted);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(withdrawAdvice([{ ageDays: 60 }], { below: 0 })[0]?.advice).toBe("keep");
    const times = { accepted: 0.5, within: [[10, 1]] as const, source: "mine" };
    expect(withdrawAdvice([{ id: "x", ageDays: 10 }], { times, coolDownDays: 21 })[0]).toMatchObject({
      id: "x",
      advice: "withdraw",
      stillAccepted: 0,
      inviteAgainInDays: 21,
    });
  });

  test("between two points the share still to come falls by the same factor each day, and from nobody at first", () => {
    const within = [
      [2, 0.5],
      [4, 0.875],
      [6, 1],
      [8, 1],
    ] as const;
    const times = { accepted: 1, within, source: "mine" };
    const shareOf = (ageDays: number) => {
      const [one] = withdrawAdvice([{ ageDays }], { times: { ...times, accepted: 0.5 } });
      return one?.stillAccepted;
    };
    // Of half of all, the share (1 − F) is still to come, beside the half that never answers.
    const chance = (left: number) => left / (left + 1);
    for (const [age, left] of [
      [0, 1],
      [1, 0.5 ** 0.5],
      [2, 0.5],
      [3, 0.25],
      [4, 0.125],
      [6, 0],
      [7, 0],
      [9, 0],
    ] as const)
      expect(shareOf(age), `day ${age}`).toBeCloseTo(chance(left), 14);
    expect(withdrawAdvice([{ ageDays: 9 }], { times })[0]?.stillAccepted).toBe(0);
  });

  test("the advice is in words, and at the limit itself one keeps it", () => {
    const times = { accepted: 0.5, within: [[2, 0.5]] as const, source: "mine" };
    const [one] = withdrawAdvice([{ ageDays: 2.9 }], { times, below: 1 / 3 });
    expect(one).toEqual({
      id: 0,
      advice: "keep",
      stillAccepted: 1 / 3,
      because: {
        en: "33.3 % are still accepted after 2 days (mine)",
        nl: "na 2 dagen wordt nog 33,3% geaccepteerd (mine)",
      },
    });
    expect(one).not.toHaveProperty("inviteAgainInDays");
  });

  test("one day is a day, and each language has its own figures and source", () => {
    expect(withdrawAdvice([{ id: "a", ageDays: 1 }])[0]?.because).toEqual({
      en: "17.9 % are still accepted after 1 day (Botdog help pages, 16,492 invitations)",
      nl: "na 1 dag wordt nog 17,9% geaccepteerd (helppagina's van Botdog, 16.492 uitnodigingen)",
    });
  });

  test("figures that fall, negative ages and empty figures are refused", () => {
    const source = "mine";
    expect(() => withdrawAdvice([{ ageDays: -1 }])).toThrow("pending[0].ageDays");
    expect(() => withdrawAdvice([], { times: { accepted: 0.5, within: [], source } })).toThrow("times.within");
    const fall = {
      accepted: 0.5,
      within: [
        [1, 0.5],
        [2, 0.4],
      ] as const,
      source,
    };
    expect(() => withdrawAdvice([], { times: fall })).toThrow("times.within[1][1]");
    const back = {
      accepted: 0.5,
      within: [
        [2, 0.5],
        [1, 0.6],
      ] as const,
      source,
    };
    expect(() => withdrawAdvice([], { times: back })).toThrow("times.within[1][0]");
  });
});

describe("the guard", () => {
  test("sends the longest beginning that keeps to the limit", () => {
    const wanted = fc.array(
      share.map((p) => ({ p: p ** 3 })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(wanted, share, fc.nat(6), (items, maxRisk, received) => {
        const { send, held, block } = withGuard(() => 0, { maxRisk, received }).outgoing(items);
        expect([...send, ...held]).toEqual(items);
        const risk = (n: number) => blockRisk({ received, candidates: items.slice(0, n) }).block;
        if (send.length > 0) expect(risk(send.length)).toBeLessThanOrEqual(maxRisk + 1e-12);
        if (held.length > 0) expect(risk(send.length + 1)).toBeGreaterThanOrEqual(maxRisk - 1e-12);
        expect(block).toBeCloseTo(risk(send.length), 12);
      }),
    );
  });

  test("what is out counts, and an account over its limit sends nothing", () => {
    const guard = { maxRisk: 0.2, received: 4, outstanding: [0.15] };
    expect(withGuard(() => 0, guard).outgoing([{ p: 0.02 }, { p: 0.5 }]).send).toEqual([{ p: 0.02 }]);
    expect(withGuard(() => 0, { ...guard, outstanding: [0.3] }).outgoing([{ p: 0 }]).send).toEqual([]);
    expect(withGuard(() => 0, { ...guard, received: 5 }).outgoing([{ p: 0 }]).send).toEqual([]);
    expect(() => withGuard(() => 0, guard).outgoing([{ p: 2 }])).toThrow("wanted[0].p");
  });
});

test("the risk curve never falls, and its interval holds the risk at the mean rate", () => {
  const rate = { a: 3, b: 157 };
  const curve = riskCurve({ received: 2, outstanding: [1, 0.5], rate, counts: [0, 5, 10, 25, 50, 100] });
  expect(curve.map(({ invitations }) => invitations)).toEqual([0, 5, 10, 25, 50, 100]);
  for (const [k, { block, interval }] of curve.entries()) {
    expect(block).toBeGreaterThanOrEqual(curve[k - 1]?.block ?? 0);
    expect(interval[0]).toBeLessThanOrEqual(interval[1]);
  }
  expect(curve[0]?.block).toBe(0);
  expect(() => riskCurve({ received: 0, rate, counts: [-1] })).toThrow("counts[0]");
  const more = { received: 1, threshold: 3, outstanding: [1, 0.5] };
  const [point] = riskCurve({ ...more, multiplier: 0.25, rate, counts: [2] });
  const risk = blockRiskUnderRate({ ...rate, received: 1, threshold: 3, multipliers: [1, 0.5, 0.25, 0.25] });
  expect(point).toEqual({ invitations: 2, block: risk.block, interval: risk.interval });
});
