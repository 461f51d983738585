import { describe, expect, test } from "vitest";
import { acquaintance } from "../../src/invitation/acquaintance";
import { checkFacts, knownFacts } from "../../src/invitation/known-facts";

const check = (facts: unknown) =>
  // What arrives from outside has no type yet.
  checkFacts(acquaintance, facts as Readonly<Record<string, unknown>>).map(({ code, path, suggestion }) =>
    [code, ...path, suggestion].filter((part) => part !== undefined).join(" "),
  );

describe("facts that are fine", () => {
  test.each([
    [{}, "nothing is known"],
    [{ metInPerson: null, noteLength: undefined }, "unknown in two ways"],
    [{ metInPerson: false, noteLength: 0, seniority: "vp" }, "one of each type"],
    [Object.assign(Object.create(null), { knows: true }), "an object without a prototype"],
  ])("%j: %s", (facts) => expect(check(facts)).toEqual([]));

  test("are known by name, the unknown ones left out, and minus zero is zero", () => {
    const known = knownFacts(acquaintance, { knows: false, trusts: null, noteLength: -0, daysPending: undefined });
    expect([...known]).toEqual([
      ["knows", false],
      ["noteLength", 0],
    ]);
    expect(Object.is(known.get("noteLength"), 0)).toBe(true);
  });

  test("are a class's own fields, not its methods", () => {
    class Inviter {
      readonly knows = true;
      metInPerson(): boolean {
        return false;
      }
    }
    expect([...knownFacts(acquaintance, { ...new Inviter() })]).toEqual([["knows", true]]);
  });
});

describe("facts that are wrong are never taken for unknown", () => {
  const cases: readonly (readonly [facts: unknown, issues: readonly string[], why: string])[] = [
    [{ metInPersn: true }, ["unknown-fact metInPersn metInPerson"], "a misspelt name"],
    [{ salary: 3 }, ["unknown-fact salary"], "a name of nobody's"],
    [{ salary: null }, ["unknown-fact salary"], "even when its value is unknown"],
    [JSON.parse('{"__proto__":true,"constructor":1}'), ["unknown-fact __proto__", "unknown-fact constructor"], "names"],
    [{ metInPerson: "true" }, ["wrong-type metInPerson"], "a text is no truth"],
    [{ metInPerson: 1 }, ["wrong-type metInPerson"], "one is not true"],
    [{ metInPerson: {} }, ["wrong-type metInPerson"], "an object is not true"],
    [{ noteLength: "12" }, ["wrong-type noteLength"], "a text is no number"],
    [{ noteLength: Number.NaN }, ["wrong-type noteLength"], "NaN is not unknown"],
    [{ noteLength: 1.5 }, ["not-an-integer noteLength"], "half a character"],
    [{ noteLength: Number.POSITIVE_INFINITY }, ["not-an-integer noteLength"], "an endless note"],
    [{ noteLength: -1 }, ["out-of-range noteLength"], "less than nothing"],
    [{ noteLength: 2 ** 53 }, ["out-of-range noteLength"], "beyond exact integers"],
    [{ noteLength: 3n }, ["wrong-type noteLength"], "JSON has no big integers"],
    [{ seniority: true }, ["wrong-type seniority"], "a choice is a text"],
    [{ seniority: "VP" }, ["unknown-value seniority vp"], "capitals count, and are guessed"],
    [{ seniority: "king" }, ["unknown-value seniority"], "not one of the choices"],
    [
      { metInPersn: true, knows: 1, noteLength: -1 },
      ["unknown-fact metInPersn metInPerson", "wrong-type knows", "out-of-range noteLength"],
      "all at once",
    ],
    [null, ["wrong-type"], "no facts at all"],
    [[true], ["wrong-type"], "a list"],
    ["knows", ["wrong-type"], "a text"],
  ];
  test.each(cases.map(([facts, issues, why]) => ({ facts, issues, why })))("$why", ({ facts, issues }) => {
    expect(check(facts)).toEqual(issues);
  });

  test("the first way to read them throws all of it", () => {
    expect(() => knownFacts(acquaintance, { knows: 1, trusts: 2 })).toThrow(
      expect.objectContaining({
        name: "InputError",
        code: "wrong-type",
        issues: expect.objectContaining({ length: 2 }),
      }),
    );
  });

  test("what is said quotes no text", () => {
    const [issue] = checkFacts(acquaintance, { seniority: "Jansen", metInPerson: "Jansen" });
    expect(JSON.stringify(issue)).not.toContain("Jansen");
    expect(checkFacts(acquaintance, { metInPerson: {} })[0]?.message).toBe("expected true or false, got an object");
    expect(checkFacts(acquaintance, { noteLength: -1 })[0]?.message).toBe("expected a number from 0, got `-1`");
  });
});
