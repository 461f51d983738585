/** How many connectors must be asked "do you really know them?" before one says yes. */

import type { ContactGraph } from "./graph";
import { embeddedness } from "./overlap";
import { contactsOf, degreeOf, idOf } from "./rows";
import type { Ties } from "./usable-reach";

/**
 * The mean number of questions over the targets for whom some contact says yes. Contacts are asked in the order of
 * their overlap with the target, the largest first, equals by id.
 */
export function meanAsks(
  graph: ContactGraph,
  ties: Ties,
  isContact: (person: number) => boolean,
  isTarget: (person: number) => boolean,
): number | undefined {
  let asks = 0;
  let found = 0;
  for (let target = 0; target < graph.people.length; target++) {
    if (!isTarget(target)) continue;
    const needed = asksUntilYes(graph, ties, target, isContact);
    if (needed === undefined) continue;
    asks += needed;
    found++;
  }
  return found === 0 ? undefined : asks / found;
}

/** The place of the first contact who says yes, or `undefined` when none does. */
function asksUntilYes(
  graph: ContactGraph,
  ties: Ties,
  target: number,
  isContact: (person: number) => boolean,
): number | undefined {
  const shared = embeddedness(graph);
  const start = graph.offsets[target] ?? 0;
  const row = contactsOf(graph, target);
  const overlapAt = (i: number): number => {
    const common = shared[start + i] ?? 0;
    const others = degreeOf(graph, target) + degreeOf(graph, row[i] ?? 0) - 2 - common;
    return common / Math.max(1, others);
  };
  let best = -1;
  let firstYes = -1;
  for (let i = 0; i < row.length; i++) {
    const contact = row[i] ?? 0;
    if (!isContact(contact) || ties(idOf(graph, contact), idOf(graph, target)) !== true) continue;
    const overlap = overlapAt(i);
    if (overlap <= best) continue;
    best = overlap;
    firstYes = i;
  }
  if (firstYes < 0) return undefined;
  let before = 0;
  for (let i = 0; i < row.length; i++) {
    if (!isContact(row[i] ?? 0)) continue;
    const overlap = overlapAt(i);
    if (overlap > best || (overlap === best && i < firstYes)) before++;
  }
  return before + 1;
}
