import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import {
  countIdk,
  defineRuleSet,
  effectOnSender,
  lower,
  overlay,
  type RuleSetDefinition,
  type RuleSetId,
  ruleAt,
  ruleSet,
  ruleSetAt,
  sendingBudget,
  verb,
  verbs,
} from "../../src/platform";

const ids: readonly RuleSetId[] = ["linkedin-2009", "linkedin-2015", "linkedin-2026"];
const errorOf = (act: () => unknown): InputError => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error("expected an InputError");
};
const always = { from: "2026-01-01", to: null };
const village: RuleSetDefinition = {
  id: "village",
  period: always,
  rules: {
    verbs: { value: ["accept", "mute"], period: always, sources: ["help"], confidence: "high", official: true },
  },
  lowering: { accept: ["accept"], archive: ["mute"] },
  effects: {},
};

describe("dated rule sets", () => {
  test.each(ids)("every rule of %s has a source, a period and a confidence", (id) => {
    const { rules } = ruleSet(id);
    expect(Object.keys(rules).length).toBeGreaterThan(8);
    for (const rule of Object.values(rules)) {
      expect(rule.sources.length).toBeGreaterThan(0);
      expect(rule.period.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(["high", "medium", "low"]).toContain(rule.confidence);
    }
  });

  test("five answers are the threshold in 2009 and 2015, and nothing of the kind is documented for today", () => {
    expect(ruleSet("linkedin-2009").get("idk.threshold")).toMatchObject({ value: 5, confidence: "high" });
    expect(ruleSet("linkedin-2015").get("idk.threshold")).toMatchObject({ value: 5, confidence: "medium" });
    const error = errorOf(() => ruleSet("linkedin-2026").get("idk.threshold"));
    expect(error.code).toBe("unknown-rule");
    expect(error.message).toContain("not been verified");
  });

  test("figures that tools and blogs report are never marked as the platform's own", () => {
    const { rules } = ruleSet("linkedin-2026");
    for (const name of ["invitations.weekly", "notes.monthly", "invitations.pendingAdvice"]) {
      expect(rules[name]?.official, name).toBe(false);
    }
    expect(rules["ignored.isTrigger"]?.official).toBe(true);
  });

  test.each([
    ["2007-01-01", "linkedin-2009"],
    ["2011-12-31", "linkedin-2009"],
    ["2012-01-01", "linkedin-2015"],
    ["2016-12-31", "linkedin-2015"],
    ["2021-01-01", "linkedin-2026"],
    ["2026-02-28", "linkedin-2026"],
  ])("%s belongs to %s", (day, id) => expect(ruleSetAt(day).id).toBe(id));

  test.each(["2006-12-31", "2017-01-01", "2018-06-01", "2020-12-31"])("no rule set covers %s", (day) =>
    expect(errorOf(() => ruleSetAt(day)).code).toBe("no-rule-at-date"),
  );

  test.each(["2026-02-30", "yesterday", "2026", "2026-2-3", ""])("%j is not a day", (day) => {
    const error = errorOf(() => ruleSetAt(day));
    expect(error.code).toBe("not-a-date");
    expect(error.path).toEqual(["day"]);
  });

  test("a rule can be asked for on a day, and was not yet there before it was seen", () => {
    expect(ruleAt("note.lengthFree", "2025-01-01").value).toBe(200);
    expect(errorOf(() => ruleAt("note.lengthFree", "2022-01-01")).code).toBe("no-rule-at-date");
    expect(errorOf(() => ruleAt("ignore.goesTo", "2016-06-01")).code).toBe("no-rule-at-date");
    expect(errorOf(() => ruleAt("idk.treshold", "2009-01-01")).issues[0].suggestion).toBe("idk.threshold");
  });

  test.each([
    { set: "linkedin-2015", name: "idk.treshold", meant: "idk.threshold", why: "a rule" },
    { set: "linkedin-2026", name: "idk.treshold", meant: "idk.threshold", why: "what nobody has verified is known" },
    { set: "linkedin-2009", name: "invitations.wekly", meant: "invitations.weekly", why: "that it was not seen then" },
  ] as const)("a misspelt rule gets a suggestion, and nothing is said of a parameter: $why", ({ set, name, meant }) => {
    const { message } = errorOf(() => ruleSet(set).get(name));
    expect(message).toBe(`\`${set}\` has no rule \`${name}\` (did you mean \`${meant}\`?)`);
  });

  test("of a rule that is not verified no other is suggested", () => {
    const error = errorOf(() => ruleSet("linkedin-2026").get("idk.threshold"));
    expect(error.message).toBe("`idk.threshold` has not been verified for `linkedin-2026`");
  });

  test("a misspelt rule set gets a suggestion", () => {
    // @ts-expect-error [ts2345] -- a name that does not exist
    const error = errorOf(() => ruleSet("linkedin-2010"));
    expect(error.code).toBe("unknown-rule-set");
    expect(error.issues[0].suggestion).toBeDefined();
  });

  test("names of JavaScript's own objects are not rules, buttons or actions", () => {
    for (const name of ["constructor", "toString", "__proto__"]) {
      expect(errorOf(() => ruleSet("linkedin-2009").get(name)).code).toBe("unknown-rule");
      expect(errorOf(() => lower(name, "linkedin-2009")).code).toBe("unknown-verb");
      expect(errorOf(() => effectOnSender(name, "linkedin-2009")).code).toBe("unknown-verb");
    }
  });
});

describe("from intent to buttons", () => {
  test.each(ids)("every intent of %s lowers to buttons that exist then", (id) => {
    for (const intent of ["accept", "archive", "decline", "ask", "report"]) {
      const buttons = lower(intent, id);
      expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons) expect(verb(button, id)).toBe(button);
    }
  });

  test("archiving has always been possible, although the button Archive is gone", () => {
    expect(lower("archive", "linkedin-2009")).toEqual(["archive"]);
    expect(lower("archive", "linkedin-2026")).toEqual(["ignore"]);
    expect(verbs("linkedin-2026")).not.toContain("archive");
    expect(errorOf(() => verb("archive", "linkedin-2026")).code).toBe("unknown-verb");
  });

  test("nobody can be answered with IDK today", () => {
    expect(lower("idk", "linkedin-2015")).toEqual(["ignore", "idk"]);
    expect(errorOf(() => lower("idk", "linkedin-2026")).code).toBe("unknown-verb");
  });

  test("a misspelt action gets a suggestion", () => {
    expect(errorOf(() => lower("arhive", "linkedin-2026")).issues[0].suggestion).toBe("archive");
  });
});

describe("effect on the sender", () => {
  test.each([
    ["accept", "linkedin-2009", { idkCount: 0, notified: true }],
    ["archive", "linkedin-2009", { idkCount: 0 }],
    ["idk", "linkedin-2009", { idkCount: 1 }],
    ["report", "linkedin-2009", { idkCount: 1 }],
    ["archive", "linkedin-2015", { idkCount: 0, notified: false, canReinvite: true }],
    ["idk", "linkedin-2015", { idkCount: 1, canReinvite: false }],
    ["report", "linkedin-2015", { idkCount: 1 }],
    ["accept", "linkedin-2026", { idkCount: 0, acceptanceRate: "positive" }],
    ["archive", "linkedin-2026", { idkCount: 0, acceptanceRate: "negative" }],
    ["pending", "linkedin-2026", { idkCount: 0, acceptanceRate: "negative" }],
    ["decline", "linkedin-2026", { idkCount: 0, notified: true, acceptanceRate: "negative" }],
    ["report", "linkedin-2026", { acceptanceRate: "negative" }],
  ] as const)("%s under %s", (action, id, effect) => expect(effectOnSender(action, id)).toMatchObject(effect));

  test("what nobody verified is absent rather than guessed", () => {
    expect(effectOnSender("archive", "linkedin-2009")).not.toHaveProperty("notified");
    expect(effectOnSender("report", "linkedin-2026")).not.toHaveProperty("idkCount");
    expect(effectOnSender("archive", "linkedin-2026")).not.toHaveProperty("canReinvite");
  });

  test("refusing politely counts no more than archiving", () => {
    for (const id of ids) {
      expect(effectOnSender("decline", id).idkCount).toBe(effectOnSender("archive", id).idkCount);
    }
  });
});

describe("an app's own rules", () => {
  test("a community describes itself and its actions lower to its own buttons", () => {
    const set = defineRuleSet({ ...village, effects: { mute: { notified: false } } });
    expect(lower("archive", set)).toEqual(["mute"]);
    expect(effectOnSender("archive", set)).toEqual({ notified: false });
    expect(effectOnSender("accept", set)).toEqual({});
    expect(set.consequences).toEqual([]);
    expect(ruleSetAt("2026-05-01", [set])).toBe(set);
  });

  const [rule] = Object.values(village.rules);
  test.each([
    ["no rules at all", { ...village, rules: {} }, "empty-list", "rules"],
    ["a rule without source", { ...village, rules: { verbs: { ...rule, sources: [] } } }, "missing-source", "sources"],
    ["an impossible day", { ...village, period: { from: "2026-13-01", to: null } }, "not-a-date", "from"],
    [
      "an end before the start",
      { ...village, period: { from: "2026-01-02", to: "2026-01-01" } },
      "empty-range",
      "period",
    ],
    ["no buttons", { ...village, rules: { x: { ...rule, value: 1 } } }, "missing-field", "verbs"],
    ["a button that is not there", { ...village, lowering: { accept: ["press"] } }, "unknown-verb", "lowering"],
    [
      "an unheard-of consequence",
      { ...village, rules: { ...village.rules, consequence: { ...rule, value: "blocked" } } },
      "unknown-value",
      "consequence",
    ],
  ])("a rule set with %s is refused", (_, definition, code, path) => {
    const error = errorOf(() => defineRuleSet(definition as RuleSetDefinition));
    expect(error.issues.map((issue) => issue.code)).toContain(code);
    expect(error.path).toContain(path);
  });

  test("an overlay changes the rule it names and leaves the original alone", () => {
    const original = ruleSet("linkedin-2026");
    const mine = overlay(original, { "invitations.weekly": { ...original.get("invitations.weekly"), value: 30 } });
    expect(mine.get("invitations.weekly").value).toBe(30);
    expect(original.get("invitations.weekly").value).toBe(100);
    expect(mine.consequence).toBe(original.consequence);
  });
});

describe("counting and budgets", () => {
  const kinds = fc.array(fc.constantFrom("idk" as const, "spam-report" as const, "restriction-lifted" as const));

  test("the count is what came after the last release", () => {
    fc.assert(
      fc.property(kinds, (list) => {
        const tail = list.slice(list.lastIndexOf("restriction-lifted") + 1);
        expect(
          countIdk(
            list.map((kind) => ({ kind })),
            ruleSet("linkedin-2009"),
          ),
        ).toBe(tail.length);
        const idks = tail.filter((kind) => kind === "idk").length;
        expect(
          countIdk(
            list.map((kind) => ({ kind })),
            ruleSet("linkedin-2026"),
          ),
        ).toBe(idks);
      }),
    );
  });

  test("the budget never grows with what was used, and is never negative", () => {
    const count = fc.nat(300);
    fc.assert(
      fc.property(count, count, count, (sentThisWeek, notesThisMonth, pending) => {
        const state = { sentThisWeek, notesThisMonth, pending };
        const budget = sendingBudget(ruleSet("linkedin-2026"), state);
        const more = sendingBudget(ruleSet("linkedin-2026"), { ...state, sentThisWeek: sentThisWeek + 1 });
        expect(budget.sends).toBe(Math.max(0, Math.min(100 - sentThisWeek, 500 - pending)));
        expect(budget.notes).toBe(Math.max(0, 5 - notesThisMonth));
        expect(more.sends).toBeLessThanOrEqual(budget.sends);
      }),
    );
  });

  test("where no cap is known the budget is without end and says nothing more", () => {
    expect(sendingBudget(ruleSet("linkedin-2009"))).toEqual({
      sends: Number.POSITIVE_INFINITY,
      notes: Number.POSITIVE_INFINITY,
      because: [],
    });
    expect(sendingBudget(ruleSet("linkedin-2015")).coolDownDays).toBe(3);
  });

  test.each([-1, 1.5, Number.NaN])("%d invitations sent is refused", (sentThisWeek) => {
    const error = errorOf(() => sendingBudget(ruleSet("linkedin-2026"), { sentThisWeek }));
    expect([error.code, error.path]).toEqual(["out-of-range", ["state", "sentThisWeek"]]);
  });
});
