/** Protocol B: how many connectors must be asked before one says "yes, I really know them"? */

import { type ContactGraph, connectorsBetween, overlap, secondDegree } from "../../src/reach";

/** Numbers of questions until the first yes. */
export interface AsksUntilFound {
  readonly pairs: number;
  readonly random: Found;
  readonly byOverlap: Found;
}

/** The mean, and the share found within one, two and three questions. */
export interface Found {
  readonly mean: number;
  readonly within: readonly number[];
}

/** Over all pairs at distance two with at least two connectors of whom at least one really knows the target. */
export function asksUntilFound(graph: ContactGraph, real: (a: string, b: string) => boolean): AsksUntilFound {
  const places: number[] = [];
  const counts: { readonly connectors: number; readonly yes: number }[] = [];
  for (const me of graph.people)
    for (const target of secondDegree(graph, me)) {
      const connectors = connectorsBetween(graph, me, target);
      const yes = connectors.filter((id) => real(id, target)).length;
      if (connectors.length < 2 || yes === 0) continue;
      const ordered = connectors
        .map((id) => ({ id, overlap: overlap(graph, id, target) }))
        .sort((a, b) => b.overlap - a.overlap || (a.id < b.id ? -1 : 1));
      places.push(ordered.findIndex(({ id }) => real(id, target)) + 1);
      counts.push({ connectors: connectors.length, yes });
    }
  const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    pairs: places.length,
    random: {
      mean: average(counts.map(({ connectors, yes }) => (connectors + 1) / (yes + 1))),
      within: [1, 2, 3].map((asks) => average(counts.map((count) => foundByChance(count, asks)))),
    },
    byOverlap: {
      mean: average(places),
      within: [1, 2, 3].map((asks) => average(places.map((place) => Number(place <= asks)))),
    },
  };
}

/** The chance that a random order has a yes among its first `asks`. */
function foundByChance(
  { connectors, yes }: { readonly connectors: number; readonly yes: number },
  asks: number,
): number {
  let missed = 1;
  for (let i = 0; i < Math.min(asks, connectors); i++) missed *= Math.max(0, connectors - yes - i) / (connectors - i);
  return 1 - missed;
}
