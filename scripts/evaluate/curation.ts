/** The two schools on real people: each person's friends ask to connect, and a policy decides. */

import { type ContactGraph, connectorsBetween, type Decide, simulateCuration } from "../../src/reach";

/** Means per person. */
export interface SchoolMeans {
  readonly policy: string;
  readonly accepted: number;
  readonly known: number;
  readonly reach: number;
  readonly confirmed: number;
  readonly asksNeeded: number;
}

const when = (accepts: boolean): { readonly action: string } => ({ action: accepts ? "accept" : "archive" });

const policies: Readonly<Record<string, Decide>> = {
  everyone: () => when(true),
  "known, or 10 mutual contacts": (facts) => when(facts["knows"] === true || Number(facts["mutualConnections"]) >= 10),
  "only known": (facts) => when(facts["knows"] === true),
};

/** Runs every person's arrivals through every policy. */
export function compareSchools(graph: ContactGraph, real: (a: string, b: string) => boolean): readonly SchoolMeans[] {
  const totals = new Map(
    Object.keys(policies).map((name) => [name, { accepted: 0, known: 0, reach: 0, confirmed: 0, asks: 0, found: 0 }]),
  );
  graph.people.forEach((me, p) => {
    const friends = Array.from(
      graph.neighbours.subarray(graph.offsets[p], graph.offsets[p + 1]),
      (number) => graph.people[number] ?? "",
    );
    const arrivals = friends.map((id) => ({
      id,
      facts: { knows: real(me, id), mutualConnections: connectorsBetween(graph, me, id).length },
    }));
    const outcomes = simulateCuration({ graph, ties: real, arrivals, policies, me, steps: 1 });
    for (const [name, { accepted, known, reach, confirmed, asksNeeded }] of Object.entries(outcomes)) {
      const total = totals.get(name);
      if (!total) continue;
      total.accepted += accepted;
      total.known += known;
      total.reach += reach;
      total.confirmed += confirmed;
      total.asks += asksNeeded ?? 0;
      total.found += asksNeeded === undefined ? 0 : 1;
    }
  });
  const people = graph.people.length;
  return [...totals].map(([policy, { accepted, known, reach, confirmed, asks, found }]) => ({
    policy,
    accepted: accepted / people,
    known: known / people,
    reach: reach / people,
    confirmed: confirmed / people,
    asksNeeded: asks / found,
  }));
}
