import { describe, expect, test } from "vitest";
import { logitQuantile, logRateAt, rateAt, stepFor, sumOver } from "../../src/risk/beta";
import { blockRisk } from "../../src/risk/block-risk";

const tails = [1e-200, 1e-12, 1e-4, 0.02, 0.2, 0.5];

describe("a rate on the logit scale", () => {
  test.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
    [-700, Math.exp(-700)],
    [-720, Math.exp(-720)],
    [720, 1],
    [-800, 0],
    [800, 1],
  ])("at %d is %d", (s, rate) => expect(Math.abs(rateAt(s) - rate)).toBeLessThanOrEqual(1e-15 * rate));

  test.each([
    [0, -Math.LN2],
    [Math.log(3), Math.log(0.75)],
    [-Math.log(3), Math.log(0.25)],
    [-800, -800],
    [40, -Math.exp(-40)],
    [800, 0],
  ])("has the logarithm, at %d, of %d", (s, log) => {
    expect(Math.abs(logRateAt(s) - log)).toBeLessThanOrEqual(1e-15 * Math.abs(log));
  });
});

describe("sums over a density", () => {
  test.each([
    [1, 1],
    [0.02, 5],
    [5, 0.02],
    [0.05, 0.05],
    [300, 700],
    [40_000, 10],
  ])("of Beta(%d, %d) have its mean, wherever the points lie", (a, b) => {
    const h = stepFor(a, b) / 2;
    for (const shift of [0, h / 3]) {
      const { top, bottom } = sumOver(a, b, h, shift, (s, log) => Math.exp(log) * rateAt(s));
      expect(Math.abs((top / bottom) * ((a + b) / a) - 1), `shifted by ${shift}`).toBeLessThan(1e-12);
    }
  });
});

describe("the Beta quantile", () => {
  const shapes = [0.01, 0.03, 0.3, 1, 7, 80, 3000];

  test.each(shapes)("of Beta(1, %d), and of its mirror image, has a closed form for every tail", (k) => {
    for (const u of tails) {
      // 1 − (1 − u)^(1/k) of Beta(1, k), by the logarithm of its complement.
      const rest = Math.log1p(-u) / k;
      const one = Math.log(-Math.expm1(rest)) - rest;
      const mirrored = logitQuantile(1, k, u);
      expect(Math.abs(mirrored - one) / Math.max(1, Math.abs(one)), `Beta(1, ${k}) at ${u}`).toBeLessThan(1e-11);
      // u^(1/k) of Beta(k, 1).
      const log = Math.log(u) / k;
      const power = log - Math.log(-Math.expm1(log));
      const found = logitQuantile(k, 1, u);
      expect(Math.abs(found - power) / Math.max(1, Math.abs(power)), `Beta(${k}, 1) at ${u}`).toBeLessThan(1e-11);
    }
  });

  test.each([
    [1, 1],
    [2, 900],
    [900, 2],
    [400, 600],
    [30, 31],
  ])("of Beta(%d, %d) inverts the binomial tail", (a, b) => {
    for (const u of tails) {
      const rate = rateAt(logitQuantile(a, b, u));
      const { block } = blockRisk({ received: 0, threshold: a, candidates: Array<number>(a + b - 1).fill(rate) });
      expect(Math.abs(block / u - 1), `${u}`).toBeLessThan(1e-10);
    }
  });

  test.each([
    [0.2, 0.2],
    [12.5, 12.5],
    [4e5, 4e5],
  ])("of Beta(%d, %d) has its middle at one half", (a, b) => expect(logitQuantile(a, b, 0.5)).toBeCloseTo(0, 13));
});
