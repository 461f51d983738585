import { type Chances, checkChance, checkList, checkLives, named, readChances } from "./checks";
import { chanceOfBlock, countIn, noIdks } from "./idk-count";

/** The limit that holds whatever one's policy. */
export interface RiskGuard {
  /** Highest chance of a block (0–1) that one accepts. */
  readonly maxRisk: number;
  readonly received: number;
  readonly threshold?: number | undefined;
  readonly outstanding?: Chances | undefined;
}

/** What may go out. */
export interface GuardedSending<Item> {
  readonly send: readonly Item[];
  readonly held: readonly Item[];
  /** Chance of a block (0–1) when what may be sent is sent. */
  readonly block: number;
}

/** A policy with the guard around its outgoing side. */
export interface Guarded<Facts, Decision> {
  /** The policy itself, untouched: the guard has no say over invitations that come in. */
  readonly decide: (facts: Facts) => Decision;
  /** Of what one wants to send, in that order, the part before the first one that would exceed the limit. */
  readonly outgoing: <Item extends { readonly p: number }>(wanted: readonly Item[]) => GuardedSending<Item>;
}

/**
 * Nobody wants the restriction, whatever school one belongs to: outgoing invitations stop at the limit, and incoming ones
 * are decided as before. What is sent is a beginning of what was wanted; to choose instead, use {@link planOutreach}.
 * O(wanted × lives). Throws `chance-out-of-range`, `not-an-integer`, `out-of-range`, `wrong-type`.
 *
 * @example
 * ```ts
 * const guarded = withGuard(() => "accept", { maxRisk: 0.1, received: 4 });
 * guarded.decide({}); // => "accept"
 * guarded.outgoing([{ p: 0.06 }, { p: 0.06 }, { p: 0.01 }]).send; // => [{ p: 0.06 }]
 * ```
 */
export function withGuard<Facts, Decision>(
  decide: (facts: Facts) => Decision,
  guard: RiskGuard,
): Guarded<Facts, Decision> {
  const {
    maxRisk,
    received,
    threshold = 5,
    outstanding = [],
  } = named(guard, ["maxRisk", "received", "threshold", "outstanding"]);
  checkChance(maxRisk, ["maxRisk"]);
  const lives = checkLives(received, threshold);
  const out = readChances(outstanding, ["outstanding"]);
  return {
    decide,
    outgoing: (wanted) => {
      checkList(wanted, ["wanted"]);
      const ps = readChances(wanted, ["wanted"]);
      const count = noIdks(Math.max(1, lives));
      countIn(count, out, ["outstanding"]);
      let block = lives === 0 ? 1 : chanceOfBlock(count);
      let sent = 0;
      for (; lives > 0 && sent < ps.length; sent++) {
        countIn(count, ps, ["wanted"], sent, sent + 1);
        if (chanceOfBlock(count) > maxRisk) break;
        block = chanceOfBlock(count);
      }
      return { send: wanted.slice(0, sent), held: wanted.slice(sent), block };
    },
  };
}
