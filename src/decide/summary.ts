import type { Candidate } from "./candidate";

/** What is certain about the answer while several candidates remain. */
export interface Summary<A extends string = string> {
  /** The actions that are possible, in the order in which the policy mentions them; none for impossible facts. */
  readonly possible: readonly A[];
  /** The rule that decides, where the action is certain and all candidates agree. */
  readonly rule: string | null;
  /** The reply, where the action is certain and all candidates agree. */
  readonly reply: string | null;
}

const NOTHING: Summary<never> = { possible: [], rule: null, reply: null };

/** The summary of the candidates of a policy that are left, by their places. */
export function summarise<A extends string>(
  candidates: readonly Candidate<A>[],
  left: ReadonlySet<number>,
): Summary<A> {
  const join = joining(candidates);
  return candidates
    .filter((_, place) => left.has(place))
    .map(summaryOf)
    .reduce<Summary<A>>((rest, summary) => join(rest, summary), NOTHING);
}

function summaryOf<A extends string>({ rule, outcome }: Candidate<A>): Summary<A> {
  return { possible: [outcome.action], rule, reply: outcome.reply ?? null };
}

/** The summary of what two summaries stand for together. */
function joining<A extends string>(candidates: readonly Candidate<A>[]) {
  const actions = [...new Set(candidates.map(({ outcome }) => outcome.action))];
  return (a: Summary<A>, b: Summary<A>): Summary<A> => {
    if (a.possible.length === 0) return b;
    if (b.possible.length === 0) return a;
    const possible = actions.filter((action) => a.possible.includes(action) || b.possible.includes(action));
    const same = (x: string | null, y: string | null) => (possible.length === 1 && x === y ? x : null);
    return { possible, rule: same(a.rule, b.rule), reply: same(a.reply, b.reply) };
  };
}

/** The summaries of a policy as a lattice of small integers, so that a diagram can carry them. */
export interface Summaries<A extends string = string> {
  /** Nothing is possible: the facts contradict each other. */
  readonly bottom: number;
  /** The summary of a single candidate, by its place in the policy; {@link bottom} for a place that there is not. */
  readonly of: (candidate: number) => number;
  readonly join: (a: number, b: number) => number;
  readonly get: (id: number) => Summary<A>;
}

/** The lattice of summaries of some candidates, given in the policy's order. */
export function summariesOf<A extends string>(candidates: readonly Candidate<A>[]): Summaries<A> {
  const all: Summary<A>[] = [];
  const ids = new Map<string, number>();
  const idOf = (summary: Summary<A>): number => {
    const key = JSON.stringify(summary);
    const id = ids.get(key) ?? all.push(summary) - 1;
    ids.set(key, id);
    return id;
  };
  const bottom = idOf(NOTHING);
  const singles = candidates.map((candidate) => idOf(summaryOf(candidate)));
  const get = (id: number): Summary<A> => all[id] ?? NOTHING;
  const join = joining(candidates);
  return { bottom, of: (place) => singles[place] ?? bottom, join: (a, b) => idOf(join(get(a), get(b))), get };
}
