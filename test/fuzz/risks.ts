import assert from "node:assert/strict";
import * as fc from "fast-check";
import { blockRisk } from "../../src/risk/block-risk";
import { randomFrom } from "../bench/random-policy";
import { exactCount, logOf, plus, type Rational, relativeError, toDouble } from "../risk/exact";
import { law } from "./law";

interface Sending {
  readonly received: number;
  readonly threshold: number;
  readonly outstanding: readonly number[];
  readonly candidates: readonly number[];
}

const chance = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: -300, max: 0, noNaN: true }).map((power) => 10 ** power),
  fc.double({ min: -12, max: -0.3, noNaN: true }).map((power) => 10 ** power),
  fc.double({ min: 1e-16, max: 1e-3, noNaN: true }).map((rest) => 1 - rest),
  fc.constantFrom(0, 1, 0.5, 1 - 2 ** -53, Number.MIN_VALUE, 2 ** -30),
);

const SIMULATED = 4_000;
/** So many standard errors from the exact chance: by chance alone less often than once in 10^14 cases. */
const FAR = 8;

/** The chance of being blocked against exact fractions, and roughly against a simulation. */
export const risks = law<Sending>({
  name: "risks",
  file: "risks",
  cases: fc.record({
    received: fc.nat(6),
    threshold: fc.integer({ min: 1, max: 10 }),
    outstanding: fc.array(chance, { maxLength: 20 }),
    candidates: fc.array(chance, { maxLength: 40 }),
  }),
  check: ({ received, threshold, outstanding, candidates }) => {
    const risk = blockRisk({ received, threshold, outstanding, candidates });
    const lives = Math.max(0, threshold - received);
    assert.equal(risk.remaining, lives);
    if (lives === 0) return assert.equal(risk.block, 1);
    const chances = [...outstanding, ...candidates];
    const { tops, bottom } = exactCount(chances, lives);
    const exact = tops.map((top): Rational => ({ top, bottom }));
    const block = exact[lives] ?? { top: 0n, bottom };
    near("block", risk.block, block);
    near("safe", risk.safe, exact.slice(0, lives).reduce(plus));
    for (const [j, part] of risk.pmf.entries()) near(`pmf[${j}]`, part, exact[j] ?? { top: 0n, bottom });
    if (block.top === 0n) assert.equal(risk.logBlock, Number.NEGATIVE_INFINITY);
    else assert.ok(Math.abs(risk.logBlock - logOf(block)) <= 1e-12, "logBlock");
    const simulated = simulate(chances, lives);
    // At least what one block more or less in the simulation amounts to.
    const spread = Math.sqrt((risk.block * risk.safe) / SIMULATED) + 1 / SIMULATED;
    assert.ok(Math.abs(simulated - risk.block) <= FAR * spread, `simulated ${simulated}, computed ${risk.block}`);
  },
});

function near(what: string, computed: number, exact: Rational): void {
  if (toDouble(exact) < 1e-300) assert.ok(computed < 1.01e-300, `${what}: ${computed}`);
  else assert.ok(relativeError(computed, exact) <= 1e-13, `${what}: ${computed} against ${toDouble(exact)}`);
}

/** In which share of simulated campaigns the lives are used up. */
function simulate(chances: readonly number[], lives: number): number {
  const random = randomFrom(chances.length * 7 + lives);
  let blocked = 0;
  for (let i = 0; i < SIMULATED; i++) {
    let idks = 0;
    for (const one of chances) if (random() < one) idks += 1;
    if (idks >= lives) blocked += 1;
  }
  return blocked / SIMULATED;
}
