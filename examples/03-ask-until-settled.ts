/**
 * Asks in the terminal until an invitation is decided, with as few questions as possible.
 *
 *   npx tsx examples/03-ask-until-settled.ts nl
 */

import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { type AcquaintanceFacts, acquaintance, checkFacts, evaluate, hybrid, nextQuestion } from "know-and-trust";

const locale = process.argv[2] === "en" ? "en" : "nl";
const policy = hybrid();
const terminal = createInterface({ input: stdin, output: stdout, terminal: stdin.isTTY === true });
const lines = terminal[Symbol.asyncIterator]();

let facts: AcquaintanceFacts = {};
let asked = 0;
for (let next = nextQuestion(policy, facts); next; next = nextQuestion(policy, facts)) {
  const domain = acquaintance.facts.get(next.fact)?.domain;
  const choices = { nl: { boolean: "j/n", number: "getal" }, en: { boolean: "y/n", number: "number" } }[locale];
  const form = domain?.kind === "choice" ? domain.values.join("/") : domain ? choices[domain.kind] : "";
  stdout.write(`${next.prompt[locale]} (${form}) `);
  const line = await lines.next();
  if (line.done) break;
  const text = line.value.trim().toLowerCase();
  const yes = ["j", "ja", "y", "yes"].includes(text);
  const value = domain?.kind === "number" ? Number(text || Number.NaN) : domain?.kind === "choice" ? text : yes;
  const isClear = domain?.kind !== "boolean" || yes || ["n", "nee", "no"].includes(text);
  // What is not an answer is asked again.
  if (!isClear || checkFacts(acquaintance, { [next.fact]: value }).length > 0) continue;
  facts = { ...facts, [next.fact]: value };
  asked += 1;
}
terminal.close();

const decision = evaluate(policy, facts);
const status = { settled: { nl: "besloten", en: "settled" }, open: { nl: "nog open", en: "still open" } };
console.log(
  `\n${status[decision.status][locale]}: ${decision.action} (${asked} ${locale === "nl" ? "vragen" : "questions"})`,
);
