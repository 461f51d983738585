import { type Condition, factsIn } from "../invitation/condition";

/** How often FORCE moves every fact to the middle of the rules that mention it. */
const FORCE_ROUNDS = 40;

/**
 * Orders of facts worth trying, best guess first. No order is always best and finding the best one is NP-hard, so a
 * few cheap ones are tried under a small budget.
 *
 * - FORCE (Aloul, Markov, Sakallah 2003): facts gather round the rules that mention them; facts that are used together
 *   stand together.
 * - first use: in the order in which the rules mention them.
 * - declared: in the order of the vocabulary.
 */
export function ordersToTry(
  facts: readonly string[],
  conditions: readonly Condition[],
): readonly (readonly string[])[] {
  const groups = conditions.map((condition) => factsIn(condition).filter((fact) => facts.includes(fact)));
  const firstUse = [...new Set([...groups.flat(), ...facts])];
  const orders = [force(firstUse, groups), firstUse, facts];
  const distinct = new Map(orders.map((order) => [order.join("\n"), order]));
  return [...distinct.values()];
}

/** The order of smallest total span that FORCE meets from a given start. */
function force(start: readonly string[], groups: readonly (readonly string[])[]): readonly string[] {
  let order = start;
  let best = start;
  let bestSpan = totalSpan(start, groups);
  for (let round = 0; round < FORCE_ROUNDS; round++) {
    const next = gathered(order, groups);
    if (next.every((fact, i) => fact === order[i])) break;
    order = next;
    const span = totalSpan(order, groups);
    if (span < bestSpan) {
      best = order;
      bestSpan = span;
    }
  }
  return best;
}

function gathered(order: readonly string[], groups: readonly (readonly string[])[]): readonly string[] {
  const position = new Map(order.map((fact, i) => [fact, i]));
  const centres = new Map<string, number[]>(order.map((fact) => [fact, []]));
  for (const group of groups) {
    const centre = mean(group.map((fact) => position.get(fact) ?? 0));
    for (const fact of group) centres.get(fact)?.push(centre);
  }
  const target = new Map(order.map((fact, i) => [fact, centres.get(fact)?.length ? mean(centres.get(fact) ?? []) : i]));
  return order.toSorted((a, b) => (target.get(a) ?? 0) - (target.get(b) ?? 0));
}

function totalSpan(order: readonly string[], groups: readonly (readonly string[])[]): number {
  const position = new Map(order.map((fact, i) => [fact, i]));
  let total = 0;
  for (const group of groups) {
    const positions = group.map((fact) => position.get(fact) ?? 0);
    if (positions.length > 0) total += Math.max(...positions) - Math.min(...positions);
  }
  return total;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
