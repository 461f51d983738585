import { describe, expect, test } from "vitest";
import { type Condition, comparisonsOf, factsIn, partsOf } from "../../src/invitation/condition";

const a = { fact: "a", op: "eq", value: true } as const;
const b = { fact: "b", op: "eq", value: true } as const;
const c = { fact: "c", op: "gt", value: 3 } as const;
const nested: Condition = { any: [{ all: [a, { not: b }] }, { atLeast: 2, of: [c, a, a] }] };

describe("a condition", () => {
  const cases: readonly (readonly [condition: Condition, parts: readonly Condition[], why: string])[] = [
    [a, [], "a comparison has none"],
    [{ all: [a, b] }, [a, b], "all"],
    [{ any: [b, a] }, [b, a], "any"],
    [{ not: a }, [a], "not"],
    [{ atLeast: 1, of: [a, b, a] }, [a, b, a], "at least, listed twice"],
  ];
  test.each(cases)("%j has parts: %j, %s", (condition, parts) => expect(partsOf(condition)).toEqual(parts));

  test("lists its comparisons as they are written, each time", () => {
    expect(comparisonsOf(nested).map(({ fact }) => fact)).toEqual(["a", "b", "c", "a", "a"]);
  });
  test("names its facts once, by first mention", () => expect(factsIn(nested)).toEqual(["a", "b", "c"]));
});
