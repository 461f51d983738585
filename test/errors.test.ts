import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean, InputError, showIssue, showPath, throwIssues } from "../src/errors";
import { runs } from "./generators";

describe("a path is shown as people write it", () => {
  test.each([
    { path: [], shown: "", why: "the root has no name" },
    { path: ["rules", 0, "when"], shown: "rules[0].when", why: "keys and indexes" },
    { path: [3, "id"], shown: "[3].id", why: "a list at the root" },
    { path: ["vocabulary", "properties", "tier-2"], shown: "vocabulary.properties.tier-2", why: "hyphens are common" },
    { path: ["Invitations.csv", 4], shown: '["Invitations.csv"][4]', why: "a dot inside a key is no step" },
    { path: ["a", ""], shown: 'a[""]', why: "an empty key is a key" },
    { path: ["a", "0"], shown: 'a["0"]', why: "a key of digits is no index" },
  ])("$shown: $why", ({ path, shown }) => expect(showPath(path)).toBe(shown));
});

describe("an issue is shown in one line", () => {
  const issue = { code: "unknown-fact", path: ["facts", "kowns"], message: "no such fact" } as const;

  test("with its place", () => expect(showIssue(issue)).toBe("facts.kowns: no such fact"));
  test("without a place at the root", () => expect(showIssue({ ...issue, path: [] })).toBe("no such fact"));
  test("with what was meant", () =>
    expect(showIssue({ ...issue, suggestion: "knows" })).toBe("facts.kowns: no such fact (did you mean `knows`?)"));
});

describe("an input error", () => {
  const error = new InputError(
    { code: "wrong-type", path: ["a"], message: "first" },
    { code: "out-of-range", path: ["b", 1], message: "second" },
  );

  test("has the code and the path of its first issue", () => {
    expect([error.name, error.code, error.path]).toEqual(["InputError", "wrong-type", ["a"]]);
  });
  test("tells every issue, one a line", () => expect(error.message).toBe("a: first\nb[1]: second"));
  test("is an error with a stack", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toContain("errors.test.ts");
  });
  test("is thrown for issues and not for none", () => {
    expect(() => throwIssues(error.issues)).toThrow(error.message);
    expect(() => throwIssues([])).not.toThrow();
  });
});

describe("did you mean", () => {
  test.each([
    { written: "metInPersn", candidates: ["knows", "metInPerson"], meant: "metInPerson", why: "a letter is missing" },
    { written: "METINPERSON", candidates: ["metInPerson"], meant: "metInPerson", why: "capitals do not count" },
    { written: "knwz", candidates: ["gt", "knows"], meant: "knows", why: "a short name may differ in two letters" },
    { written: "gta", candidates: ["gte", "eq"], meant: "gte", why: "three letters may differ in one" },
    { written: "abc", candidates: ["axy"], meant: undefined, why: "three letters may not differ in two" },
    { written: "x", candidates: ["y"], meant: undefined, why: "another letter is not the same name" },
    { written: "", candidates: ["a", "eq"], meant: undefined, why: "nothing was written" },
    { written: "salary", candidates: ["knows", "trusts"], meant: undefined, why: "nothing is near" },
    { written: "trust", candidates: ["trusts", "truss"], meant: "trusts", why: "the first of two equally near" },
    { written: "mutualConections", candidates: [], meant: undefined, why: "there is nothing to mean" },
    { written: "a".repeat(101), candidates: ["a".repeat(101)], meant: undefined, why: "nobody means such a name" },
    { written: "knos", candidates: Array(1_001).fill("knows"), meant: undefined, why: "a long list is not searched" },
    { written: "constructr", candidates: ["constructor"], meant: "constructor", why: "inherited names are names" },
  ])("$written → $meant: $why", ({ written, candidates, meant }) => {
    expect(didYouMean(written, candidates)).toBe(meant);
  });

  test("finds a nearest candidate by plain edit distance", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 6 }), (written, candidates) => {
        const allowed = written.length <= 3 ? 1 : Math.max(2, Math.floor(written.length / 3));
        const near = candidates
          .map((candidate) => ({ candidate, distance: distance(written, candidate) }))
          .filter((one) => one.distance <= allowed && one.distance < one.candidate.length);
        const least = Math.min(...near.map((one) => one.distance));
        expect(didYouMean(written, candidates)).toBe(near.find((one) => one.distance === least)?.candidate);
      }),
      runs(1_000),
    );
  });
});

/** Edit distance by its definition: exponential, and obviously right. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  const [restA, restB] = [a.slice(1), b.slice(1)];
  return 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB));
}
