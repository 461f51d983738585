/** Finding a good plan, and proving how good it is. */

import { upperByCount } from "./plan-count-bound";
import { type Constraint, capacity, fill, type PlanBound, type PlanProblem, weightOf } from "./plan-problem";
import { step } from "./tally";

/** A plan, and what no plan can exceed. */
export interface FoundPlan {
  readonly chosen: readonly number[];
  readonly noted: ReadonlySet<number>;
  readonly value: number;
  readonly upper: number;
  readonly nodes: number;
}

interface Plan {
  readonly chosen: readonly number[];
  readonly noted: ReadonlySet<number>;
  readonly value: number;
}

/** Rounding may decide a tie while searching; the true risk decides before a plan is kept. */
const tolerance = 1 + 1e-13;

/**
 * Greedy in several orders, exchange of one item, bounds, items ruled in or out by the bound, and branch and bound on what
 * is left, at most `maxNodes` nodes. `fits` is the exact risk, and the last word.
 */
export function search(
  given: PlanProblem,
  maxNodes: number | undefined,
  fits: (chosen: readonly number[], noted: ReadonlySet<number>) => boolean,
): FoundPlan {
  const { value, noted: chance } = given;
  const items = Array.from(value.keys());
  const problem = { ...given, maxSends: Math.min(given.maxSends, mostThatFit(given)) };
  const { maxSends } = problem;
  const weights = weightsOf(problem);
  const ratio = Float64Array.from(items, (item) => (value[item] as number) / (weights[item] as number));
  let byRatio = sorted(items, ratio);
  let largestFirst = sorted(items, chance);
  let fixed: number[] = [];
  let best: Plan = { chosen: [], noted: new Set(), value: 0 };
  const offer = (plan: Plan): boolean => {
    if (plan.value <= best.value || !fits(plan.chosen, plan.noted)) return false;
    best = plan;
    return true;
  };

  offer(greedy(problem, [], byRatio));
  let upper = Number.POSITIVE_INFINITY;
  let price = 0;
  const rounds = value.length > 2000 ? 3 : 12;
  for (let round = 0; round < rounds; round++) {
    const { mass, mean } = massOf(problem, fixed);
    const sure = worth(problem, fixed);
    const { bound, constraint } = tightest(problem, mass, mean, largestFirst, maxSends - fixed.length);
    price = bound.perSend;
    upper = Math.min(upper, Math.max(best.value, sure + bound.upper));
    if (upper <= best.value * (1 + 1e-12)) break;
    // An item whose presence, or absence, costs more than the gap is not part, or is part, of any better plan.
    const gap = sure + bound.upper - best.value;
    const reduced = (item: number): number =>
      (value[item] as number) - bound.perSend - bound.perWeight * (constraint.weights[item] as number);
    const kept = byRatio.filter((item) => reduced(item) > -gap * tolerance);
    const certain = problem.maxNotes < maxSends ? [] : kept.filter((item) => reduced(item) > gap * tolerance);
    const before = byRatio.length;
    if (certain.length > 0) fixed = [...fixed, ...certain];
    if (kept.length < before || certain.length > 0) {
      const free = new Set(kept);
      for (const item of certain) free.delete(item);
      byRatio = byRatio.filter((item) => free.has(item));
      largestFirst = largestFirst.filter((item) => free.has(item));
    }
    const improved = improve(problem, fixed, byRatio, price, round, offer);
    if (byRatio.length === before && !improved) break;
  }
  const few = upperByCount(problem, massOf(problem, fixed).mass, byRatio, maxSends - fixed.length);
  if (few !== undefined) upper = Math.min(upper, Math.max(best.value, worth(problem, fixed) + few));
  if (upper <= best.value * (1 + 1e-12)) return { ...best, upper: best.value, nodes: 0 };
  exchange(problem, fixed, byRatio, () => best, offer);
  const tooMany = byRatio.length > (value.length > 2000 ? 60 : 1000);
  if (maxNodes === undefined && tooMany) return { ...best, upper: Math.max(best.value, upper), nodes: 0 };
  // Without the count of what fits: pricing sends at every node would cost more than it proves.
  const proof = branch(
    given,
    fixed,
    byRatio,
    largestFirst,
    maxNodes ?? Math.ceil(4e6 / (byRatio.length + 1)),
    () => best,
    offer,
  );
  const proved = Math.max(best.value, Math.min(upper, proof.upper));
  return { ...best, upper: proved, nodes: proof.nodes };
}

/**
 * The best of many valid bounds. Cutting every chance at some level only lowers the risk, so each level gives a constraint
 * of its own. A low level suits plans of many small chances.
 */
function tightest(
  problem: PlanProblem,
  mass: Float64Array,
  mean: number,
  largestFirst: readonly number[],
  sends: number,
): { bound: PlanBound; constraint: Constraint } {
  const { value, noted, lives } = problem;
  const largest = noted[largestFirst[0] ?? 0] as number;
  const at = (level: number): Constraint => ({
    weights: lives === 1 ? weightsOf(problem) : noted.map((p) => Math.min(p, level)),
    cap: capacity(problem, mass, mean, largestFirst, level),
  });
  const levels = lives === 1 ? [1] : Array.from({ length: 8 }, (_, k) => largest * 0.5 ** k);
  const tried = levels
    .map(at)
    .map((constraint) => ({ constraint, bound: fill(value, largestFirst, constraint, sends) }));
  return tried.reduce((one, other) => (other.bound.upper < one.bound.upper ? other : one));
}

function weightsOf(problem: PlanProblem): Float64Array {
  return problem.value.map((_, item) => weightOf(problem, item));
}

/** No plan has more items than the smallest chances that fit together. */
function mostThatFit({ noted, base, lives, maxRisk }: PlanProblem): number {
  const mass = base.slice();
  for (const [count, p] of noted.toSorted().entries()) {
    step(mass, p);
    if ((mass[lives] as number) > maxRisk * tolerance) return count;
  }
  return noted.length;
}

function sorted(items: readonly number[], key: Float64Array): number[] {
  return [...items].sort((a, b) => (key[b] as number) - (key[a] as number));
}

function worth({ value }: PlanProblem, items: readonly number[]): number {
  return items.reduce((sum, item) => sum + (value[item] as number), 0);
}

function massOf({ base, baseMean, noted }: PlanProblem, items: readonly number[]) {
  const mass = base.slice();
  let mean = baseMean;
  for (const item of items) {
    step(mass, noted[item] as number);
    mean += noted[item] as number;
  }
  return { mass, mean };
}

/** Takes the items in order as long as they fit; notes go to the first ones. */
function greedy(problem: PlanProblem, start: readonly number[], order: Iterable<number>): Plan {
  const { value, noted, plain, lives, maxRisk, maxSends, maxNotes, base } = problem;
  const mass = base.slice();
  const chosen: number[] = [];
  const withNote = new Set<number>();
  let sum = 0;
  const take = (item: number): void => {
    const note = withNote.size < maxNotes;
    const p = (note ? noted : plain)[item] as number;
    if (chosen.length >= maxSends) return;
    if ((mass[lives] as number) + (mass[lives - 1] as number) * p > maxRisk * tolerance) return;
    step(mass, p);
    chosen.push(item);
    if (note) withNote.add(item);
    sum += value[item] as number;
  };
  for (const item of start) take(item);
  for (const item of order) take(item);
  return { chosen, noted: withNote, value: sum };
}

/** Other orders: a large chance costs less risk than its size says, by a share that grows with it. */
function improve(
  problem: PlanProblem,
  fixed: readonly number[],
  free: readonly number[],
  price: number,
  round: number,
  offer: (plan: Plan) => boolean,
): boolean {
  const { value, noted, lives } = problem;
  let improved = false;
  const shares = free.length > 3000 ? [1] : [0.25, 0.5, 0.75, 1, 1.5, 2];
  const keys = shares.map((g) => (item: number) => {
    const p = noted[item] as number;
    const weight = lives === 1 ? weightOf(problem, item) : p / (1 + g * p);
    return ((value[item] as number) - price) / weight;
  });
  if (round === 0 && free.length <= 3000) keys.push((item) => value[item] as number);
  for (const key of keys) {
    const by = new Float64Array(value.length);
    for (const item of free) by[item] = key(item);
    if (offer(greedy(problem, fixed, sorted(free, by)))) improved = true;
  }
  return improved;
}

/** Leaves one item out and fills up again, as long as that helps. */
function exchange(
  problem: PlanProblem,
  fixed: readonly number[],
  free: readonly number[],
  best: () => Plan,
  offer: (plan: Plan) => boolean,
): void {
  const certain = new Set(fixed);
  let budget = problem.value.length > 2000 ? 2e5 : 4e6;
  for (let better = true; better; ) {
    better = false;
    const { chosen } = best();
    const near = chosen.length + 300;
    const taken = new Set(chosen);
    const order = free.slice(0, near).filter((item) => !taken.has(item));
    for (const out of chosen) {
      if (certain.has(out)) continue;
      budget -= near * 4;
      if (budget < 0) return;
      const kept = chosen.filter((item) => item !== out);
      if (offer(greedy(problem, kept, order))) {
        better = true;
        break;
      }
    }
  }
}

/** Every free item in or out, the most promising first; a branch ends where its bound is no better than the best plan. */
function branch(
  problem: PlanProblem,
  fixed: readonly number[],
  byRatio: readonly number[],
  largestFirst: readonly number[],
  limit: number,
  best: () => Plan,
  offer: (plan: Plan) => boolean,
): { upper: number; nodes: number } {
  const { value, noted, plain, lives, maxRisk, maxSends, maxNotes } = problem;
  const weights = weightsOf(problem);
  const rank = new Map(byRatio.map((item, i) => [item, i]));
  const later = (depth: number) => largestFirst.filter((item) => (rank.get(item) as number) >= depth);
  const start = massOf(problem, fixed);
  let nodes = 0;
  let open = 0;
  const path: number[] = [...fixed];
  const withNote = new Set<number>(fixed);

  const visit = (depth: number, mass: Float64Array, mean: number, sum: number, above: number): void => {
    offer({ chosen: [...path], noted: new Set(withNote), value: sum });
    if (depth === byRatio.length || path.length >= maxSends) return;
    if (nodes >= limit) {
      open = Math.max(open, above);
      return;
    }
    nodes++;
    const cap = capacity(problem, mass, mean, later(depth));
    const { upper } = fill(value, byRatio.slice(depth), { weights, cap }, maxSends - path.length);
    const bound = Math.min(above, sum + upper);
    if (bound <= best().value * (1 + 1e-12)) return;
    const item = byRatio[depth] as number;
    const notes = withNote.size < maxNotes ? [true, false] : [false];
    for (const note of maxNotes >= maxSends ? [true] : notes) {
      const p = (note ? noted : plain)[item] as number;
      if ((mass[lives] as number) + (mass[lives - 1] as number) * p > maxRisk * tolerance) continue;
      const next = mass.slice();
      step(next, p);
      path.push(item);
      if (note) withNote.add(item);
      visit(depth + 1, next, mean + p, sum + (value[item] as number), bound);
      path.pop();
      withNote.delete(item);
    }
    visit(depth + 1, mass, mean, sum, bound);
  };
  visit(0, start.mass, start.mean, worth(problem, fixed), Number.POSITIVE_INFINITY);
  return { upper: Math.max(best().value, open), nodes };
}
