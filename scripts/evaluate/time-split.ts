/** Protocol A: does the order put a connector first who later proves to be in contact with both? */

import { rankConnectors } from "../../src/introductions";
import { type ContactGraph, connectorsBetween, overlap, secondDegree } from "../../src/reach";

type Real = (a: string, b: string) => boolean;

/** A person, somebody at distance two, and what is known about each contact between them. */
interface Case {
  readonly me: string;
  readonly target: string;
  readonly connectors: readonly Connector[];
}

interface Connector {
  readonly id: string;
  readonly own: boolean;
  readonly overlap: number;
  readonly ownOverlap: number;
  readonly shared: number;
  readonly labelled: boolean;
}

/** Precision at 1 of one order, with a bootstrap interval by target. */
export interface Precision {
  readonly order: string;
  readonly value: number;
  readonly interval: readonly [number, number];
}

/** Orders by name: the higher the number, the earlier; several numbers count one after the other. */
const orders: Readonly<Record<string, (connector: Connector) => readonly number[]>> = {
  random: () => [0],
  "shared contacts": ({ shared }) => [shared],
  overlap: ({ overlap: value }) => [value],
  "weaker overlap of the two": ({ overlap: value, ownOverlap }) => [Math.min(value, ownOverlap)],
  "own evidence": ({ own }) => [Number(own)],
  "own evidence, then overlap": ({ own, overlap: value }) => [Number(own), value],
  "own evidence × overlap": ({ own, overlap: value }) => [(own ? 1 : 0.1) * (0.02 + value)],
};

/** Pairs with at least three connectors of whom at least one is labelled. */
export function timeSplitCases(graph: ContactGraph, before: Real, after: Real): readonly Case[] {
  return graph.people.flatMap((me) =>
    secondDegree(graph, me).flatMap((target): Case[] => {
      const ids = connectorsBetween(graph, me, target);
      if (ids.length < 3 || !ids.some((id) => after(me, id) && after(id, target))) return [];
      const connectors = ids.map((id) => ({
        id,
        own: before(me, id),
        overlap: overlap(graph, id, target),
        ownOverlap: overlap(graph, me, id),
        shared: connectorsBetween(graph, id, target).length,
        labelled: after(me, id) && after(id, target),
      }));
      return [{ me, target, connectors }];
    }),
  );
}

/** All orders, and `rankConnectors` itself with the same evidence. */
export function timeSplitPrecision(graph: ContactGraph, cases: readonly Case[], seed: number): readonly Precision[] {
  const byOrder = Object.entries(orders).map(([order, keys]) =>
    summary(order, cases, (one) => firstByKeys(one, keys), seed),
  );
  return [...byOrder, summary("rankConnectors", cases, (one) => firstByRanking(graph, one), seed)];
}

/** The labelled share of the connectors that tie for first place. */
const labelledShare = (first: readonly Connector[]): number =>
  first.filter(({ labelled }) => labelled).length / first.length;

function firstByKeys({ connectors }: Case, keys: (connector: Connector) => readonly number[]): number {
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((difference, value, i) => difference || (b[i] ?? 0) - value, 0);
  const ranked = connectors.map((connector) => ({ connector, keys: keys(connector) }));
  ranked.sort((a, b) => compare(a.keys, b.keys));
  const top = ranked[0]?.keys ?? [];
  return labelledShare(ranked.filter((one) => compare(one.keys, top) === 0).map(({ connector }) => connector));
}

function firstByRanking(graph: ContactGraph, { me, target, connectors }: Case): number {
  const candidates = connectors.map(({ id, own }) => ({ id, knows: own ? true : undefined }));
  const { ranked } = rankConnectors({ target, candidates, graph, me, now: "2026-01-01" });
  const top = JSON.stringify(ranked[0]?.keys);
  const first = new Set(ranked.filter(({ keys }) => JSON.stringify(keys) === top).map(({ id }) => id));
  return labelledShare(connectors.filter(({ id }) => first.has(id)));
}

function summary(order: string, cases: readonly Case[], score: (one: Case) => number, seed: number): Precision {
  const perTarget = new Map<string, number[]>();
  for (const one of cases) {
    const known = perTarget.get(one.target) ?? [];
    perTarget.set(one.target, known);
    known.push(score(one));
  }
  const groups = [...perTarget.values()];
  return { order, value: mean(groups.flat()), interval: bootstrap(groups, seed) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** 300 resamples of whole targets, because the pairs of one target resemble each other. */
function bootstrap(groups: readonly (readonly number[])[], seed: number): readonly [number, number] {
  let state = seed >>> 0;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const means = Array.from({ length: 300 }, () =>
    mean(groups.flatMap(() => groups[Math.floor(draw() * groups.length)] ?? [])),
  ).sort((a, b) => a - b);
  return [means[7] ?? 0, means[292] ?? 0];
}
