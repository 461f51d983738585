import { type Candidate, candidatesOf } from "../decide/candidate";
import { deciderByRule } from "../decide/deciders";
import { liftPolicy } from "../decide/policy-lift";
import { summariesOf } from "../decide/summary";
import { mapTerminals } from "../diagram/fold";
import type { Level } from "../diagram/levels";
import { createNodes, isTerminal, type Nodes, terminal } from "../diagram/nodes";
import { buildDiagrams, type Diagrams } from "../diagram/policy-diagram";
import { countNodes, nodesBelow } from "../diagram/read";
import type { FactTypes } from "../invitation/condition";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import { endingOf, type LegendEntry } from "./ending";

/** A node of a diagram as a row: where each cell of its level leads. From 0 on to a node, below 0 to an ending. */
export interface TableNode {
  readonly level: number;
  readonly next: readonly number[];
}

/** A decision diagram as a table, level by level, the root first. A negative place `-1 - i` is ending `i`. */
export interface PolicyTable {
  readonly levels: readonly Level[];
  readonly nodes: readonly TableNode[];
  readonly root: number;
}

/** A diagram with one more cell for unknown at every level, whose endings are the places of its legend. */
export interface LiftedTable<A extends string> extends PolicyTable {
  readonly legend: readonly LegendEntry<A>[];
}

/** Everything that the answers of a policy can be worked out from. */
export interface PolicyTables<A extends string> {
  readonly model: FactModel;
  readonly candidates: readonly Candidate<A>[];
  /** The plain diagram; its endings are the places of candidates, and one more for what is impossible. */
  readonly plain: PolicyTable;
  /** With one more cell for unknown at every level; absent where that needs too many nodes. */
  readonly lifted: LiftedTable<A> | undefined;
}

/**
 * The tables of a policy, or `undefined` where even the plain diagram is too large.
 *
 * @param mostNodes - with more nodes than this the lifted diagram counts as too large
 */
export function tablesOf<A extends string>(
  policy: Policy<FactTypes, A>,
  mostNodes: number,
): PolicyTables<A> | undefined {
  const model = vocabularyOf(policy);
  const diagrams = buildDiagrams(model, [deciderByRule(policy)]);
  if (typeof diagrams === "string") return undefined;
  const candidates = candidatesOf(policy);
  const [root = 0] = diagrams.roots;
  // Terminals are 0 for what is impossible and labels from 1, so that candidate i becomes ending i, and it the last.
  const plain = tableOf(diagrams, diagrams.nodes, root, (end) => (end === 0 ? candidates.length : end - 1));
  return { model, candidates, plain, lifted: liftedTable(policy, diagrams, candidates, mostNodes) };
}

function liftedTable<A extends string>(
  policy: Policy<FactTypes, A>,
  diagrams: Diagrams,
  candidates: readonly Candidate<A>[],
  mostNodes: number,
): PolicyTables<A>["lifted"] {
  const summaries = summariesOf(candidates);
  const lifted = liftPolicy(diagrams, summaries);
  if (!lifted) return undefined;
  const legend: LegendEntry<A>[] = [];
  const codes = new Map<string, number>();
  const codeOf = (end: number): number => {
    const entry = endingOf(policy, summaries.get(end));
    const key = JSON.stringify([entry.status, entry.action, entry.rule]);
    const code = codes.get(key) ?? legend.push(entry) - 1;
    codes.set(key, code);
    return code;
  };
  // Open endings differ in what is possible, which the legend does not tell: fewer endings make a smaller diagram.
  const nodes = createNodes(lifted.nodes.arities, lifted.nodes.made());
  const root = mapTerminals(lifted.nodes, lifted.root, (end) => terminal(codeOf(~end)), nodes);
  if (countNodes(nodes, [root]) > mostNodes) return undefined;
  return { ...tableOf(diagrams, nodes, root, (code) => code), legend };
}

function tableOf({ levels }: Diagrams, nodes: Nodes, root: number, endingAt: (end: number) => number): PolicyTable {
  const inner = [...nodesBelow(nodes, [root])].filter((node) => !isTerminal(node));
  inner.sort((a, b) => nodes.levelOf(a) - nodes.levelOf(b) || b - a);
  const places = new Map(inner.map((node, place) => [node, place]));
  const placeOf = (node: number): number => places.get(node) ?? -1 - endingAt(~node);
  const table = inner.map((node): TableNode => {
    const level = nodes.levelOf(node);
    const next = Array.from({ length: nodes.arities[level] ?? 0 }, (_, cell) => placeOf(nodes.child(node, cell)));
    return { level, next };
  });
  return { levels, nodes: table, root: placeOf(root) };
}
