/**
 * `npm run bench -- diagram`: how long diagrams of random policies take to build, how large they are, what comparing
 * costs where they are too large, and how many questions are asked. Generator: random-policy.ts.
 */

import { compare } from "../../src/analysis";
import { deciderByRule } from "../../src/decide/deciders";
import { buildDiagrams } from "../../src/diagram/policy-diagram";
import { countNodes } from "../../src/diagram/read";
import { vocabularyOf } from "../../src/policy/vocabulary-of";
import { countQuestions } from "./question-counts";
import { mutant, randomPolicy } from "./random-policy";

const SEEDS = Array.from({ length: 10 }, (_, i) => i + 1);
/** The best of so many builds, so that neither the first one's compilation nor the machine's other work counts. */
const BUILDS = 3;

const CASES = [
  { kind: "local", rules: 30, facts: 20, bar: "≤ 15" },
  { kind: "local", rules: 60, facts: 40, bar: "≤ 250" },
  { kind: "uniform", rules: 30, facts: 20, bar: "≤ 200" },
  { kind: "uniform", rules: 60, facts: 40, bar: "ends" },
] as const;

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);
const median = (numbers: readonly number[]): number => sorted(numbers)[numbers.length >> 1] ?? Number.NaN;
const largest = (numbers: readonly number[]): number => sorted(numbers).at(-1) ?? Number.NaN;
const spread = (numbers: readonly number[], digits = 0): string =>
  numbers.length > 0 ? `${median(numbers).toFixed(digits)} (${largest(numbers).toFixed(digits)})` : "–";

/** In milliseconds of processor time, which what else the machine does hardly changes. */
function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1_000, result };
}

const table = CASES.map(({ kind, rules, facts, bar }) => {
  const policies = SEEDS.map((seed) => randomPolicy({ kind, rules, facts, seed }).policy);
  const built = policies.map((policy) => {
    const [model, deciders] = [vocabularyOf(policy), [deciderByRule(policy)]];
    const tries = Array.from({ length: BUILDS }, () => timed(() => buildDiagrams(model, deciders)));
    return { ms: Math.min(...tries.map(({ ms }) => ms)), result: tries[0]?.result };
  });
  const nodes = built.flatMap(({ result }) =>
    typeof result === "object" ? [countNodes(result.nodes, result.roots)] : [],
  );
  const compared = policies.map((policy, i) => timed(() => compare(policy, mutant(policy, i))));
  const told = compared.map(({ result }) => result);
  return {
    policies: `${kind} ${rules}×${facts}`,
    built: `${nodes.length}/10`,
    "nodes, median (max)": spread(nodes),
    "ms, median (max)": spread(
      built.map(({ ms }) => ms),
      1,
    ),
    bar,
    "compare with a mutant, ms": spread(
      compared.map(({ ms }) => ms),
      0,
    ),
    "by search": told.filter(({ by }) => by === "search").length,
    "decided or with a witness": told.filter(({ relation, witnesses }) => relation !== "undecided" || witnesses.differ)
      .length,
  };
});
console.table(table);

console.log("questions until `hybrid` has nothing left to ask, on average");
console.table(
  (["as judged", "evenly"] as const).map((likely) => {
    const { optimal, greedy, inRuleOrder } = countQuestions(likely, 4_000);
    return {
      "answers likely": likely,
      optimal: optimal.toFixed(3),
      greedy: greedy.toFixed(3),
      "in the order of the rules": inRuleOrder.toFixed(3),
      "greedy over optimal": `${((greedy / optimal - 1) * 100).toFixed(1)} % (bar 5 %)`,
      "greedy under rule order": `${((1 - greedy / inRuleOrder) * 100).toFixed(1)} % (bar 10 %)`,
    };
  }),
);
