/** The smoke suite: what the package answers to the same questions, as JSON, so that runtimes can be compared by letter. */
import {
  compile,
  evaluate,
  explain,
  hybrid,
  lion,
  nextQuestion,
  parsePolicy,
  strictSelective,
  triage,
} from "know-and-trust";
import { compare, lint } from "know-and-trust/analysis";
import { collect, pendingInvitations, readLinkedInExport } from "know-and-trust/evidence";
import { render } from "know-and-trust/messages";
import { ruleSet } from "know-and-trust/platform";
import { buildGraph, reach, syntheticNetwork } from "know-and-trust/reach";
import { blockRisk, blockRiskUnderRate, planOutreach } from "know-and-trust/risk";
import { decideColumns, toSql } from "know-and-trust/warehouse";

export interface Input {
  /** The sample export as LinkedIn sends it: a zip, in base64. */
  readonly zip: string;
}

const FACTS = [
  {},
  { metInPerson: true },
  { metInPerson: true, wouldIntroduce: true },
  { metInPerson: false, mutualConnections: 14, interactedOnline: true },
  { salesPitch: true, suspectedScam: false },
];
const POLICIES = [strictSelective(), hybrid(), lion()];
const CHANCES = Array.from({ length: 60 }, (_, i) => (i % 10) / 40);

const CHECKS: Readonly<Record<string, (input: Input) => unknown>> = {
  evaluate: () => POLICIES.map((policy) => FACTS.map((facts) => evaluate(policy, facts))),
  compile: () => POLICIES.map((policy) => FACTS.map(compile(policy))),
  parse: () => {
    const text = JSON.stringify(hybrid());
    return [parsePolicy(text), parsePolicy(text.replaceAll("metInPerson", "metInPersn")), parsePolicy("{")];
  },
  explain: () => FACTS.map((facts) => ["nl", "en"].map((locale) => explain(hybrid(), facts, { locale }))),
  question: () => FACTS.map((facts) => nextQuestion(hybrid(), facts)),
  compare: () => [compare(strictSelective(), hybrid()), lint(hybrid())],
  render: () =>
    ["nl", "nl-BE", "en"].map((locale) =>
      render("reply.archive.not-met", { name: "Zoë van den Berg 🚀", criterion: "both", revisit: "met" }, { locale }),
    ),
  risk: () => [
    blockRisk({ received: 1, candidates: CHANCES }),
    blockRiskUnderRate({ multipliers: CHANCES.map(() => 1), a: 2, b: 60 }),
    planOutreach({ candidates: CHANCES.map((p, i) => ({ id: `${i}`, value: 1 + (i % 4), p })), maxRisk: 0.1 }),
  ],
  reach: () => {
    const graph = buildGraph(syntheticNetwork({ people: 400, edges: 2_000, seed: 1 }));
    return reach(graph, graph.people[0] ?? "");
  },
  platform: () => ruleSet("linkedin-2026").rules,
  export: ({ zip }) => {
    const evidence = collect([readLinkedInExport(Uint8Array.from(atob(zip), (letter) => letter.charCodeAt(0)))]);
    return triage({
      invitations: pendingInvitations(evidence),
      policy: hybrid(),
      evidence,
      now: "2026-11-23",
      locale: "nl",
    });
  },
  sql: () =>
    (["duckdb", "postgres", "ansi"] as const).map((dialect) => toSql(hybrid(), { dialect, table: "invitations" })),
  columns: () =>
    decideColumns(strictSelective(), {
      metInPerson: Int8Array.of(1, 0, -1, 1),
      wouldIntroduce: Int8Array.of(1, -1, 1, -1),
    }),
};

/** The answer to each check as JSON, or what went wrong. */
export function results(input: Input): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(CHECKS).map(([name, check]) => {
      try {
        return [name, JSON.stringify(check(input))];
      } catch (error) {
        return [name, `error: ${error instanceof Error ? error.message : String(error)}`];
      }
    }),
  );
}

/** What the runtime calls itself, so that none passes for another. */
export function runtimeName(): string {
  const { Bun, Deno, navigator, process } = globalThis as unknown as Host;
  if (Bun) return `Bun ${Bun.version}`;
  if (Deno) return `Deno ${Deno.version.deno}`;
  return navigator?.userAgent ?? `Node ${process?.versions?.node}`;
}

interface Host {
  readonly Bun?: { readonly version: string };
  readonly Deno?: { readonly version: { readonly deno: string } };
  readonly navigator?: { readonly userAgent: string };
  readonly process?: { readonly versions?: { readonly node?: string } };
}
