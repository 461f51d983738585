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

/** The summary of the candidates of a policy that are left, by their places. */
export function summarise<A extends string>(
  candidates: readonly Candidate<A>[],
  left: ReadonlySet<number>,
): Summary<A> {
  const remaining = candidates.filter((_, i) => left.has(i));
  const actions = new Set(remaining.map(({ outcome }) => outcome.action));
  const possible = actionsOf(candidates).filter((action) => actions.has(action));
  if (possible.length !== 1) return { possible, rule: null, reply: null };
  return {
    possible,
    rule: onlyOne(remaining.map((candidate) => candidate.rule)),
    reply: onlyOne(remaining.map(({ outcome }) => outcome.reply ?? null)),
  };
}

/** The actions of a policy, each once, in the order in which it mentions them. */
function actionsOf<A extends string>(candidates: readonly Candidate<A>[]): readonly A[] {
  return [...new Set(candidates.map(({ outcome }) => outcome.action))];
}

function onlyOne(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
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
  const intern = (summary: Summary<A>): number => {
    const key = JSON.stringify([summary.possible, summary.rule, summary.reply]);
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, all.length);
    all.push(summary);
    return all.length - 1;
  };
  const actions = actionsOf(candidates);
  const nothing: Summary<A> = { possible: [], rule: null, reply: null };
  const bottom = intern(nothing);
  const singles = candidates.map((_, i) => intern(summarise(candidates, new Set([i]))));
  const get = (id: number): Summary<A> => all[id] ?? nothing;
  const join = (a: number, b: number): number => {
    if (a === bottom) return b;
    if (b === bottom) return a;
    const [first, second] = [get(a), get(b)];
    const possible = actions.filter((action) => first.possible.includes(action) || second.possible.includes(action));
    if (possible.length > 1) return intern({ possible, rule: null, reply: null });
    const rule = first.rule === second.rule ? first.rule : null;
    return intern({ possible, rule, reply: first.reply === second.reply ? first.reply : null });
  };
  return { bottom, of: (candidate) => singles[candidate] ?? bottom, join, get };
}
