/** Writes docs/facts.md: every fact of the built-in vocabulary and what holds between them, from the vocabulary itself. */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { limitOf, listed } from "../src/decide/phrases";
import { acquaintance } from "../src/invitation/acquaintance";
import type { Comparison, Condition, Operator } from "../src/invitation/condition";
import type { FactDefinition, FactDomain } from "../src/invitation/fact";

const PAGE = new URL("../docs/facts.md", import.meta.url);

const INTRODUCTION = `---
title: Facts
group: Guides
---

# The built-in facts

Made by \`scripts/make-facts-page.ts\` from the vocabulary. Do not edit.

These are the facts of \`acquaintance\`, in documents \`"acquaintance@1"\`. Every one may be unknown: leave it out. Facts of
your own come beside them: [writing a policy](writing-a-policy.md#facts-of-your-own).

\`\`\`ts
import { acquaintance } from "know-and-trust";

const met = acquaintance.facts.get("metInPerson");
met?.domain; // => { kind: "boolean" }
met?.answeredBy; // => ["me", "sender"]
\`\`\`

*Answered by* says who can answer the question: \`me\` is your user, \`sender\` the person of the invitation, \`connector\`
somebody you both know. A fact without a question is never asked. *Established by* says what may make the fact known.

From files and invitations [the readers](evidence-and-privacy.md) make known \`metInPerson\` (a calendar), \`knows\`,
\`messagesExchanged\`, \`daysInContact\`, \`sharedEmployer\`, \`invitedBefore\`, \`daysPending\`, \`openNetworker\` and what the
note shows. The other facts are your own word, or your app fills them in.
`;

/** The page as it should be. */
export function factsPage(): string {
  const { facts, constraints } = acquaintance;
  return [
    INTRODUCTION,
    "| fact | can be | question | in Dutch | answered by | established by |",
    "|---|---|---|---|---|---|",
    ...[...facts.values()].map(row),
    "",
    "## What holds between them",
    "",
    "Facts that break one of these together are an error, `contradictory-facts`; `triage` counts them as unknown and names",
    "them in `conflicts`. No completion of unknown facts and no witness breaks one.",
    "",
    ...constraints.map((constraint) => `- ${inWords(constraint)}`),
    "",
  ].join("\n");
}

function row({ name, domain, question, answeredBy, evidence = "" }: FactDefinition): string {
  const asked = question ? `${question.en} | ${question.nl} | ${answeredBy.join(", ")}` : "not asked | – | –";
  return `| \`${name}\` | ${valuesOf(domain)} | ${asked} | ${evidence} |`;
}

function valuesOf(domain: FactDomain): string {
  if (domain.kind === "boolean") return "`true`, `false`";
  if (domain.kind === "choice") return domain.values.map((value) => `\`"${value}"\``).join(", ");
  const end = domain.max === Number.MAX_SAFE_INTEGER ? "or more" : `to ${domain.max}`;
  return `${domain.integer ? "a whole number" : "a number"}, ${domain.min} ${end}`;
}

/** Every constraint is written "not this, or that", and reads better as "if this, that". */
function inWords(constraint: Condition): string {
  const [first, second, ...more] = "any" in constraint ? constraint.any : [];
  if (!first || !("fact" in first) || !second || more.length > 0) throw new Error("no words for such a constraint");
  return `If ${said(opposite(first))}, ${said(second)}.`;
}

function said(condition: Condition): string {
  if ("all" in condition) return listed(condition.all.map(said), "and");
  const definition = "fact" in condition ? acquaintance.facts.get(condition.fact) : undefined;
  if (!("fact" in condition) || !definition) throw new Error("no words for such a condition");
  return `\`${condition.fact}\` is ${limitOf(condition, definition, "en") || `\`${condition.value}\``}`;
}

const OPPOSITES: Readonly<Partial<Record<Operator, Operator>>> = { gte: "lt", lte: "gt", gt: "lte", lt: "gte" };

function opposite({ fact, op, value }: Comparison): Comparison {
  if (op === "eq" && typeof value === "boolean") return { fact, op, value: !value };
  const other = OPPOSITES[op];
  if (other === undefined) throw new Error(`no words for the opposite of ${op}`);
  return { fact, op: other, value };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes("--check")) writeFileSync(PAGE, factsPage());
  else if (readFileSync(PAGE, "utf8") !== factsPage()) {
    console.error("docs/facts.md is stale: run `npx tsx scripts/make-facts-page.ts`");
    process.exitCode = 1;
  }
}
