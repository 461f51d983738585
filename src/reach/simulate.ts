/** The two schools on the same arrivals: what does each really buy? */

import { InputError } from "../errors";
import { aFunction, aList, aNumber, anObject, aText, checkOptions } from "../invitation/options";
import { meanAsks } from "./asks";
import type { ContactGraph } from "./graph";
import { contactsOf, findNumber, idOf } from "./rows";
import type { Ties } from "./usable-reach";

/** What is known about an invitation, as a policy reads it; by default anything with a name. */
export type ArrivalFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A policy as a function of facts, for instance what `compile` gives. */
export type Decide<F extends object = ArrivalFacts> = (facts: Partial<F> & { readonly mutualConnections?: number }) => {
  readonly action: string;
};

/** Somebody who asks to connect. */
export interface Arrival<F extends object = ArrivalFacts> {
  readonly id: string;
  /** Facts for the policy. `mutualConnections` is counted by the simulation unless it is given here. */
  readonly facts?: F;
}

/** The network under one policy after a number of arrivals. */
export interface CurationPoint {
  /** Invitations that have come in. */
  readonly arrivals: number;
  readonly accepted: number;
  /** Invitations on which the policy wanted to ask something first; they were not accepted. */
  readonly toAsk: number;
  /** Accepted people whom I really know. */
  readonly known: number;
  /**
   * People in the second degree, split into confirmed, possible and ruled out as in `usableReach`. Whoever asks to
   * connect needs no introduction, and so is never counted here, whatever the answer was.
   */
  readonly reach: number;
  readonly possible: number;
  readonly confirmed: number;
  /** confirmed / reach (0–1); absent while there is no reach. */
  readonly precision: number | undefined;
  /**
   * How many connectors one has to ask "do you really know them?" until the first yes: the mean over the people in
   * reach for whom some connector says yes, asking in the order of overlap. Absent when there is nobody to find.
   */
  readonly asksNeeded: number | undefined;
}

/** How one policy ends, and the way there. */
export interface CurationOutcome extends CurationPoint {
  /** Points from no arrivals at all to the last one, for a chart. */
  readonly series: readonly CurationPoint[];
}

/** What to simulate. */
export interface CurationOptions<Name extends string = string, F extends object = ArrivalFacts> {
  /** Who is connected with whom, apart from me. */
  readonly graph: ContactGraph;
  /** Who really knows whom, me included. */
  readonly ties: Ties;
  /** Who asks to connect, in order of time. */
  readonly arrivals: readonly Arrival<F>[];
  readonly policies: Readonly<Record<Name, Decide<F>>>;
  /** My own id, for `ties`; when the graph holds it, its connections there are not used. Default `me`. */
  readonly me?: string;
  /** Number of steps of the series; default 10. */
  readonly steps?: number;
}

/** From `ruledOut` to `confirmed` people are in the second degree, the higher the surer. */
const levels = { unseen: 0, ruledOut: 1, possible: 2, confirmed: 3, invited: 4, contact: 5 } as const;

/**
 * Sends the same invitations through several policies and reports the network that each of them builds.
 *
 * I start without contacts. An invitation is accepted when the policy says `accept`, and not otherwise; one from somebody
 * who is already a contact changes nothing. Accepting more buys reach; the confirmed part is the same for every policy
 * that accepts whom I really know. Cost: O(policies × steps × connections of the second degree), and once O(connections × √connections).
 *
 * @returns one outcome for each policy, under its own name
 * @throws InputError `unknown-person` at an arrival that the graph lacks; `out-of-range` at `steps`
 * @example
 * ```ts
 * import { buildGraph, simulateCuration } from "know-and-trust/reach";
 * const graph = buildGraph([["bob", "dia"], ["cas", "eva"], ["cas", "fay"]]);
 * const ties = (a: string, b: string) => !(a === "cas" || b === "cas");
 * const outcome = simulateCuration({
 *   graph, ties,
 *   arrivals: [{ id: "bob", facts: { metInPerson: true } }, { id: "cas", facts: { metInPerson: false } }],
 *   policies: { everyone: () => ({ action: "accept" }), met: (facts) => ({ action: facts.metInPerson ? "accept" : "archive" }) },
 * });
 * [outcome.everyone.reach, outcome.everyone.confirmed, outcome.met.reach, outcome.met.confirmed]; // => [3, 1, 1, 1]
 * ```
 */
export function simulateCuration<Name extends string, F extends object = ArrivalFacts>(
  options: CurationOptions<Name, F>,
): Readonly<Record<Name, CurationOutcome>> {
  checkOptions(
    options,
    { graph: anObject, ties: aFunction, arrivals: aList, policies: anObject, me: aText, steps: aNumber },
    [],
    ["graph", "ties", "arrivals", "policies"],
  );
  const { graph, arrivals, steps = 10 } = options;
  if (!Number.isInteger(steps) || steps < 1)
    throw new InputError({ code: "out-of-range", path: ["steps"], message: "expected a whole number from 1 on" });
  const people = arrivals.map(({ id }, i) => {
    const person = findNumber(graph, id);
    if (person === undefined)
      throw new InputError({
        code: "unknown-person",
        path: ["arrivals", i, "id"],
        message: "this person is not in the graph",
      });
    return person;
  });
  const outcomes: Partial<Record<Name, CurationOutcome>> = {};
  for (const name in options.policies) outcomes[name] = simulateOne(options, people, options.policies[name], steps);
  return outcomes as Record<Name, CurationOutcome>;
}

function simulateOne<F extends object>(
  { graph, ties, arrivals, me = "me" }: Omit<CurationOptions<string, F>, "policies">,
  people: readonly number[],
  decide: Decide<F>,
  steps: number,
): CurationOutcome {
  const network = startNetwork(graph, ties, me, people);
  let toAsk = 0;
  const point = (count: number): CurationPoint => {
    const { accepted, known, counts } = network;
    const [, ruledOut = 0, possible = 0, confirmed = 0] = counts;
    const reach = ruledOut + possible + confirmed;
    return {
      arrivals: count,
      accepted,
      toAsk,
      known,
      reach,
      possible,
      confirmed,
      precision: reach === 0 ? undefined : confirmed / reach,
      asksNeeded: meanAsks(graph, ties, network.isContact, network.isTarget),
    };
  };
  let last = point(0);
  const series = [last];
  arrivals.forEach((arrival, i) => {
    const person = people[i] ?? 0;
    if (!network.isContact(person)) {
      const mutualConnections = contactsOf(graph, person).filter(network.isContact).length;
      const facts: Partial<F> = arrival.facts ?? {};
      const { action } = decide({ mutualConnections, ...facts });
      if (action === "accept") network.accept(person);
      else if (action === "ask") toAsk++;
    }
    const count = i + 1;
    if (Math.floor((count * steps) / arrivals.length) > Math.floor((i * steps) / arrivals.length)) {
      last = point(count);
      series.push(last);
    }
  });
  return { ...last, series };
}

interface GrowingNetwork {
  accepted: number;
  known: number;
  /** People in the second degree at each level. */
  readonly counts: number[];
  readonly isContact: (person: number) => boolean;
  readonly isTarget: (person: number) => boolean;
  readonly accept: (person: number) => void;
}

/** My network while it grows: each acceptance updates the second degree instead of computing it anew. */
function startNetwork(graph: ContactGraph, ties: Ties, me: string, inviting: readonly number[]): GrowingNetwork {
  const self = findNumber(graph, me);
  const level = new Uint8Array(graph.people.length);
  const counts = [0, 0, 0, 0, 0, 0];
  const move = (person: number, to: number): void => {
    const from = level[person] ?? 0;
    counts[from] = (counts[from] ?? 0) - 1;
    counts[to] = (counts[to] ?? 0) + 1;
    level[person] = to;
  };
  for (const person of inviting) level[person] = levels.invited;
  const network: GrowingNetwork = {
    accepted: 0,
    known: 0,
    counts,
    isContact: (person) => level[person] === levels.contact,
    isTarget: (person) => level[person] !== levels.unseen && (level[person] ?? 0) <= levels.confirmed,
    accept: (person) => {
      const id = idOf(graph, person);
      const mine = ties(me, id);
      network.accepted++;
      if (mine === true) network.known++;
      move(person, levels.contact);
      for (const target of contactsOf(graph, person)) {
        const before = level[target] ?? 0;
        if (target === self || before >= levels.confirmed) continue;
        const theirs = mine === false ? false : ties(id, idOf(graph, target));
        const after =
          theirs === false ? levels.ruledOut : mine === true && theirs === true ? levels.confirmed : levels.possible;
        if (after > before) move(target, after);
      }
    },
  };
  return network;
}
