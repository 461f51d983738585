/**
 * Adds what is new in `test/corpus/policies.ts` to the corpus. What is there already is never changed: a policy that was
 * published once decides the same for ever. With `--check` it only says whether something is missing.
 *
 *     npm run corpus [-- --check]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parsePolicy, policyHash } from "../src";
import { type CorpusEntry, decide } from "../test/corpus/decide";
import { corpusPolicies, factsFor } from "../test/corpus/policies";

const file = fileURLToPath(new URL("../test/corpus/corpus.golden.json", import.meta.url));
const kept: readonly CorpusEntry[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
const added: CorpusEntry[] = [];
for (const [id, make] of Object.entries(corpusPolicies)) {
  // As it would be read back from a file.
  const { value: policy, issues } = parsePolicy(JSON.stringify(make()));
  if (policy === undefined) throw new Error(`${id}: ${JSON.stringify(issues)}`);
  const before = kept.find((entry) => entry.id === id);
  if (before === undefined) {
    const cases = factsFor(id).map((facts) => ({ facts, decision: decide(policy, facts) }));
    added.push({ id, hash: policyHash(policy), policy, cases });
  } else if (before.hash !== policyHash(policy)) {
    console.error(`${id} is another document than the one in the corpus: give it an id of its own`);
    process.exitCode = 1;
  }
}

if (process.argv.includes("--check")) {
  if (added.length > 0) process.exitCode = 1;
  console.log(`${kept.length} policies in the corpus, ${added.length} not in it yet`);
} else if (process.exitCode !== 1) {
  const lines = [...kept, ...added].map((entry) => JSON.stringify(entry));
  writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`);
  console.log(`${added.length} policies added to the ${kept.length} that were there, which were left as they are`);
}
