import { describe, expect, test } from "vitest";
import { collect, factsFor } from "../../src/evidence/index";

const aukje = { name: "Aukje Ottema" };
const invitation = { id: "1", direction: "incoming" as const, person: aukje };
const saying = (fact: string, value: boolean | number | string, on = "2026-11-20") =>
  collect([{ kind: "answers", answers: [{ person: aukje, fact, value, on }] }]);

describe("my own word outweighs every file, so a slip of the pen is set aside", () => {
  test.each([
    ["metInPersn", true, "2026-11-20", "misspelt-fact", "the name is nearly that of a fact"],
    ["metInPerson", "yes", "2026-11-20", "bad-value", "a text is no yes"],
    ["messagesExchanged", -1, "2026-11-20", "bad-value", "there are no negative counts"],
    ["seniority", "emperor", "2026-11-20", "bad-value", "no such choice"],
    ["metInPerson", true, "2026-13-45", "bad-date", "no such day"],
  ] as const)("%s = %j on %s is %s: %s", (fact, value, on, reason, _why) => {
    const store = saying(fact, value, on);
    expect(store.rejected).toEqual([{ file: "answers", row: 1, reason }]);
    expect(factsFor(store, invitation)).not.toHaveProperty(fact);
  });

  test("a fact of an app's own vocabulary is taken as it is", () => {
    expect(saying("speaksAtMeetup", true).rejected).toEqual([]);
  });
});

test("what I say later is not known yet on an earlier day", () => {
  const store = saying("metInPerson", true, "2026-11-20");
  expect(factsFor(store, invitation, { now: "2026-11-19" }).metInPerson).toBeUndefined();
  expect(factsFor(store, invitation, { now: "2026-11-20" }).metInPerson).toBe(true);
});
