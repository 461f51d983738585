import { type Chances, checkWhole, mostLives, readChances } from "./checks";
import { chancesBelow, countIn, noIdks } from "./idk-count";
import { step } from "./tally";

/** Invitations between two counts that are kept. */
const stride = 128;

/**
 * For each invitation, by how much the chance of a block grows when its chance of an IDK grows: the chance that the others
 * bring it to exactly one life. The chance of a block is linear in each chance, so this is no approximation: replacing
 * p by p′ changes the risk by sensitivity × (p′ − p).
 *
 * `lives` is the threshold less what was received; with 0 lives nothing can change any more. Relative error below 1e-12.
 * O(invitations × lives) time. Throws `chance-out-of-range`, `not-an-integer`, `out-of-range`.
 *
 * @example
 * ```ts
 * riskSensitivity([0.5, 0.25], 2); // => new Float64Array([0.25, 0.5])
 * ```
 */
export function riskSensitivity(ps: Chances, lives: number): Float64Array {
  checkWhole(lives, ["lives"], 0, mostLives);
  const list = readChances(ps, ["ps"]);
  const result = new Float64Array(list.length);
  if (lives === 0) {
    countIn(noIdks(1), list, ["ps"]);
    return result;
  }
  const blocks = Math.ceil(list.length / stride);
  const edges = (k: number): [number, number] => [k * stride, Math.min(list.length, (k + 1) * stride)];

  const ahead: Float64Array[] = [];
  const forward = noIdks(lives);
  for (let k = 0; k < blocks; k++) {
    ahead.push(chancesBelow(forward));
    countIn(forward, list, ["ps"], ...edges(k));
  }
  const backward = noIdks(lives);
  for (let k = blocks - 1; k >= 0; k--) {
    const [start, end] = edges(k);
    const behind = withRoom(chancesBelow(backward));
    const after: Float64Array[] = [];
    for (let i = end - 1; i >= start; i--) {
      after.push(behind.slice());
      step(behind, list[i] as number);
    }
    const before = withRoom(ahead[k] as Float64Array);
    for (let i = start; i < end; i++) {
      const rest = after[end - 1 - i] as Float64Array;
      for (let j = 0; j < lives; j++) (result[i] as number) += (before[j] as number) * (rest[lives - 1 - j] as number);
      step(before, list[i] as number);
    }
    countIn(backward, list, ["ps"], start, end);
  }
  return result;
}

function withRoom(below: Float64Array): Float64Array {
  const mass = new Float64Array(below.length + 1);
  mass.set(below);
  return mass;
}
