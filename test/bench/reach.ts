/**
 * Reach against a Map of Sets and against graphology, on one seeded network, in one run.
 *
 *   npx tsx test/bench/reach.ts            100,000 people, 2 million connections
 *   npx tsx test/bench/reach.ts --large    also 1 million people, 10 million connections
 */

import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import {
  bestConnectorColumns,
  buildGraph,
  type ContactGraph,
  connectorsBetween,
  type EdgeColumns,
  reach,
  secondDegree,
  syntheticNetwork,
} from "../../src/reach";

/** One measured comparison; `bar` is what the ratio or the value must reach. */
export interface BenchRow {
  readonly what: string;
  readonly value: string;
  readonly bar: string;
  readonly holds: boolean | "not installed";
}

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

const milliseconds = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

/** Best of several rounds, because the machine is shared. */
const best = (rounds: number, act: () => void): number =>
  Math.min(...Array.from({ length: rounds }, () => milliseconds(act)));

function mapOfSets({ people, from, to }: EdgeColumns): Sets {
  const contacts = new Map<string, Set<string>>(people.map((id) => [id, new Set<string>()]));
  for (let e = 0; e < from.length; e++) {
    const a = people[from[e] ?? 0] ?? "";
    const b = people[to[e] ?? 0] ?? "";
    if (a === b) continue;
    contacts.get(a)?.add(b);
    contacts.get(b)?.add(a);
  }
  return contacts;
}

function secondBySets(contacts: Sets, me: string): number {
  const mine = contacts.get(me) ?? new Set();
  const found = new Set<string>();
  for (const connector of mine)
    for (const target of contacts.get(connector) ?? []) if (target !== me && !mine.has(target)) found.add(target);
  return found.size;
}

function connectorsBySets(contacts: Sets, me: string, target: string): number {
  const [a = new Set<string>(), b = new Set<string>()] = [contacts.get(me), contacts.get(target)];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const id of small) if (large.has(id)) count++;
  return count;
}

/** Every 100th person: hubs and loners as they come, because ids are shuffled. */
const sample = (people: readonly string[], size: number): string[] =>
  Array.from({ length: size }, (_, i) => people[Math.floor((i * people.length) / size)] ?? "");

const same = (a: number, b: number, what: string): void => {
  if (a !== b) throw new Error(`${what}: checksums differ, ${a} and ${b}`);
};

const ratio = (what: string, slow: number, fast: number, bar: number): BenchRow => ({
  what,
  value: `${(slow / fast).toFixed(1)}×`,
  bar: `≥ ${bar}×`,
  holds: slow / fast >= bar,
});

const below = (what: string, value: number, unit: string, bar: number): BenchRow => ({
  what,
  value: `${value.toFixed(1)} ${unit}`,
  bar: `≤ ${bar} ${unit}`,
  holds: value <= bar,
});

/** Everything that a graph holds apart from the ids themselves, which both sides of a comparison share. */
const bytes = ({ index, offsets, neighbours, workspace }: ContactGraph): number =>
  index.byteLength + offsets.byteLength + neighbours.byteLength + (workspace.spare?.marks.byteLength ?? 0);

/** Connections of the network for which both sides of a comparison are built. */
const medium = { people: 100_000, edges: 2_000_000, seed: 42 };
const large = { people: 1_000_000, edges: 10_000_000, seed: 42 };

export async function benchReach(options: { readonly large?: boolean } = {}): Promise<readonly BenchRow[]> {
  const columns = syntheticNetwork(medium);
  let graph = buildGraph(columns);
  const buildTime = best(3, () => {
    graph = buildGraph(columns);
  });
  let sets: Sets = new Map();
  const setsBuild = milliseconds(() => {
    sets = mapOfSets(columns);
  });

  const people = sample(graph.people, 1000);
  const ways = people.slice(0, 500).map((me, i) => {
    const targets = secondDegree(graph, me);
    return [me, targets[(i * 7919) % Math.max(1, targets.length)] ?? me] as const;
  });
  const second = () => people.reduce((sum, me) => sum + reach(graph, me).second, 0);
  const between = () => ways.reduce((sum, [me, target]) => sum + connectorsBetween(graph, me, target).length, 0);
  const tie = Float64Array.from(graph.neighbours, (n, arc) => (n * 31 + arc * 17) % 97);
  const all = () => people.reduce((sum, me) => sum + bestConnectorColumns(graph, me, tie).targets.length, 0);
  const few = people.slice(0, 200);
  const secondSets = () => few.reduce((sum, me) => sum + secondBySets(sets, me), 0);
  const betweenSets = () => ways.reduce((sum, [me, target]) => sum + connectorsBySets(sets, me, target), 0);

  same(
    few.reduce((sum, me) => sum + reach(graph, me).second, 0),
    secondSets(),
    "second degree",
  );
  same(between(), betweenSets(), "connectors");
  same(second(), all(), "best connectors");
  const secondTime = best(5, () => void second()) / people.length;
  const allTime = best(5, () => void all()) / people.length;
  const secondSetsTime = best(3, () => void secondSets()) / few.length;
  const fewTime = best(5, () => void few.reduce((sum, me) => sum + reach(graph, me).second, 0)) / few.length;
  const repeat = (act: () => number) => () => {
    for (let i = 0; i < 20; i++) act();
  };
  const betweenTime = best(5, repeat(between)) / (20 * ways.length);
  const betweenSetsTime = best(5, repeat(betweenSets)) / (20 * ways.length);

  const rows: BenchRow[] = [
    ratio("second degree, against a Map of Sets", secondSetsTime, fewTime, 8),
    ratio("connectors of two people, against a Map of Sets", betweenSetsTime, betweenTime, 2),
    ratio("building, against a Map of Sets", setsBuild, buildTime, 6),
    below("memory", bytes(graph) / graph.stats.edges, "bytes an edge", 12),
    below("best connector to everybody, against second degree", allTime / secondTime, "times", 6),
    ...(await benchGraphology(columns, { graph, buildTime, fewTime, betweenTime, few: few.slice(0, 20), ways })),
  ];
  console.error(
    `  second degree with every contact's exclusive share ${(secondTime * 1000).toFixed(0)} µs a query; ` +
      `connectors ${(betweenTime * 1e6).toFixed(0)} ns; build ${((buildTime * 1e6) / graph.stats.edges).toFixed(0)} ns an edge`,
  );
  return options.large ? [...rows, ...benchLarge()] : rows;
}

interface Ours {
  readonly graph: ContactGraph;
  readonly buildTime: number;
  readonly fewTime: number;
  readonly betweenTime: number;
  readonly few: readonly string[];
  readonly ways: readonly (readonly [string, string])[];
}

async function benchGraphology(columns: EdgeColumns, ours: Ours): Promise<readonly BenchRow[]> {
  const names = ["second degree", "connectors of two people", "building", "memory"];
  const library = await import("graphology").catch(() => undefined);
  if (library === undefined)
    return names.map((name) => ({ what: `${name}, against graphology`, value: "–", bar: "–", holds: "not installed" }));

  const { people, from, to } = columns;
  const { UndirectedGraph } = library;
  const theirs = new UndirectedGraph();
  const heapBefore = process.memoryUsage().heapUsed;
  const build = milliseconds(() => {
    for (const id of people) theirs.addNode(id);
    for (let e = 0; e < from.length; e++) {
      if (from[e] !== to[e]) theirs.mergeEdge(people[from[e] ?? 0] ?? "", people[to[e] ?? 0] ?? "");
    }
  });
  const heap = process.memoryUsage().heapUsed - heapBefore;
  const second = (me: string): number => {
    const mine = new Set(theirs.neighbors(me));
    const found = new Set<string>();
    for (const connector of mine)
      theirs.forEachNeighbor(connector, (target) => {
        if (target !== me && !mine.has(target)) found.add(target);
      });
    return found.size;
  };
  const between = (me: string, target: string): number => {
    const [small, big] = theirs.degree(me) <= theirs.degree(target) ? [me, target] : [target, me];
    let count = 0;
    theirs.forEachNeighbor(small, (id) => {
      if (theirs.areNeighbors(id, big)) count++;
    });
    return count;
  };
  const total = () => ours.few.reduce((sum, me) => sum + second(me), 0);
  same(
    ours.few.reduce((sum, me) => sum + reach(ours.graph, me).second, 0),
    total(),
    "second degree, graphology",
  );
  const oursOnFew = best(5, () => void ours.few.reduce((sum, me) => sum + reach(ours.graph, me).second, 0));
  const secondTime = best(2, () => void total());
  const betweenTime = best(2, () => {
    for (const [me, target] of ours.ways) between(me, target);
  });
  return [
    ratio("second degree, against graphology", secondTime, oursOnFew, 40),
    ratio("connectors of two people, against graphology", betweenTime / ours.ways.length, ours.betweenTime, 20),
    ratio("building, against graphology", build, ours.buildTime, 6),
    ratio("memory, against graphology (heap growth)", heap, bytes(ours.graph), 15),
  ];
}

/** A hub of 14,000 contacts among a million people, who know as many others as the ends of random connections do. */
function benchLarge(): readonly BenchRow[] {
  const { people, from, to } = syntheticNetwork(large);
  const wanted = 14_700;
  const hub = people.length;
  const spread = Uint32Array.from({ length: wanted }, (_, i) => from[Math.floor((i * from.length) / wanted)] ?? 0);
  const columns: EdgeColumns = {
    people: [...people, "the-hub"],
    from: Uint32Array.from({ length: from.length + wanted }, (_, e) => from[e] ?? hub),
    to: Uint32Array.from({ length: to.length + wanted }, (_, e) => to[e] ?? spread[e - to.length] ?? 0),
  };
  let graph = buildGraph(columns);
  const build = milliseconds(() => {
    graph = buildGraph(columns);
  });
  const { first, second } = reach(graph, "the-hub");
  const time = best(5, () => void reach(graph, "the-hub"));
  console.error(`  1M people, ${graph.stats.edges} connections: built in ${build.toFixed(0)} ms`);
  return [
    below(`a hub with ${first} contacts and ${second} people in the second degree`, time, "ms", 100),
    below("memory, 10M connections", bytes(graph) / graph.stats.edges, "bytes an edge", 12),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await benchReach({ large: process.argv.includes("--large") });
  const mark = { true: "holds", false: "MISSED", "not installed": "not installed" };
  for (const { what, value, bar, holds } of rows)
    console.log(`${mark[`${holds}`].padEnd(14)}${value.padStart(22)}  (bar ${bar})  ${what}`);
}
