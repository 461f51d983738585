import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile, interpret, parsePolicy, policyHash } from "../../src";
import { type CorpusEntry, decide, recorded } from "./decide";
import { corpusPolicies } from "./policies";

const corpus: readonly CorpusEntry[] = JSON.parse(readFileSync(new URL("corpus.golden.json", import.meta.url), "utf8"));

describe.each(corpus)("the policy $id, as it was published", ({ policy: document, hash, cases }) => {
  const policy = parsePolicy(document).value;
  test("is read, and has the content hash that it had", () => {
    expect(policy && policyHash(policy)).toBe(hash);
    expect(policy).toEqual(document);
  });
  test("decides as it did, evaluated, compiled and, where that settles, interpreted", () => {
    if (policy === undefined) return expect.unreachable();
    const compiled = compile(policy);
    for (const { facts, decision } of cases) {
      expect([facts, decide(policy, facts)]).toEqual([facts, decision]);
      expect([facts, recorded(compiled(facts))]).toEqual([facts, decision]);
      const interpreted = interpret(policy, facts);
      if (interpreted.status === "settled") expect([facts, interpreted.action]).toEqual([facts, decision.action]);
    }
  });
});

test("the corpus holds every policy that the script would add: run npm run corpus", () => {
  expect(corpus.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(corpusPolicies)));
});

test("a document in a newer language is refused, saying so, and nothing else is said about it", () => {
  const { issues } = parsePolicy({ ...corpus[0]?.policy, language: 2, rules: "of another shape" });
  expect(issues).toEqual([
    {
      code: "unknown-language",
      path: ["language"],
      message:
        "this library speaks policy language 1, and the document is in language 2: a newer version of this package reads it",
      suggestion: "1",
    },
  ]);
});
