/** Reach that can be used: whether the people on the way really know each other. */

import type { ContactGraph } from "./graph";
import { contactsOf, idOf, numberOf, takeMarks } from "./rows";

/** Do these two really know each other? `undefined` when nobody has said. */
export type Ties = (a: string, b: string) => boolean | undefined;

/** The three numbers to show are `reach`, `confirmed + possible` (usable if confirmed) and `confirmed`. */
export interface UsableReach {
  /** People in the second degree: always confirmed + possible + ruledOut. */
  readonly reach: number;
  /** Some connector really knows both me and them. */
  readonly confirmed: number;
  /** No such connector yet, but one with whom it has not been ruled out. */
  readonly possible: number;
  /** Every connector has a tie, to me or to them, that is not real. */
  readonly ruledOut: number;
}

/** Marks above the base, the surer the higher. */
const ruledOutMark = 1;
const possibleMark = 2;
const confirmedMark = 3;

/**
 * Splits the second degree by what is known about the ties on the way.
 *
 * A connection says that two people are connected, not that they know each other, so reach overstates introductions by
 * far. Cost: O(sum of the contacts' numbers of contacts), and at most as many questions to `ties`.
 *
 * @param ties - asked as (me, connector) and as (connector, target)
 * @throws InputError `unknown-person` at `me`
 * @example Bob is a friend and knows dia; nobody asked him about eva; cas does not know fay
 * ```ts
 * import { buildGraph, usableReach } from "know-and-trust/reach";
 * const graph = buildGraph([["me", "bob"], ["me", "cas"], ["bob", "dia"], ["bob", "eva"], ["cas", "fay"]]);
 * const known = new Map([["me bob", true], ["me cas", true], ["bob dia", true], ["cas fay", false]]);
 * usableReach(graph, "me", (a, b) => known.get(`${a} ${b}`)); // => { reach: 3, confirmed: 1, possible: 1, ruledOut: 1 }
 * ```
 */
export function usableReach(graph: ContactGraph, me: string, ties: Ties): UsableReach {
  const self = numberOf(graph, me, "me");
  const contacts = contactsOf(graph, self);
  const { offsets, neighbours } = graph;
  const counts = [0, 0, 0, 0];
  const move = (mark: number, by: number): void => {
    counts[mark] = (counts[mark] ?? 0) + by;
  };
  const { marks, base, release } = takeMarks(graph, confirmedMark + 1);
  marks[self] = base;
  for (let i = 0; i < contacts.length; i++) marks[contacts[i] ?? 0] = base;

  for (let i = 0; i < contacts.length; i++) {
    const connector = contacts[i] ?? 0;
    const connectorId = idOf(graph, connector);
    const mine = ties(me, connectorId);
    const end = offsets[connector + 1] ?? 0;
    for (let at = offsets[connector] ?? 0; at < end; at++) {
      const target = neighbours[at] ?? 0;
      const before = marks[target] ?? 0;
      if (before === base || before === base + confirmedMark) continue;
      const theirs = mine === false ? undefined : ties(connectorId, idOf(graph, target));
      const mark = certainty(mine, theirs);
      if (before < base) move(mark, 1);
      else if (base + mark > before) {
        move(before - base, -1);
        move(mark, 1);
      } else continue;
      marks[target] = base + mark;
    }
  }
  release();
  const [, ruledOut = 0, possible = 0, confirmed = 0] = counts;
  return { reach: ruledOut + possible + confirmed, confirmed, possible, ruledOut };
}

function certainty(mine: boolean | undefined, theirs: boolean | undefined): number {
  if (mine === false || theirs === false) return ruledOutMark;
  return mine === true && theirs === true ? confirmedMark : possibleMark;
}
