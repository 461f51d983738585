import { describe, expect, test } from "vitest";
import { listed } from "../../docs/playground/core/casebook";
import { decideAll } from "../../docs/playground/core/decide";
import { detailsOf } from "../../docs/playground/core/detail";
import { differenceOf } from "../../docs/playground/core/difference";
import type { Answer, Opened } from "../../docs/playground/core/protocol";
import { listOf, tallyOf, unexplained } from "../../docs/playground/state/list";
import { type Happening, initialState, type State, stampOf } from "../../docs/playground/state/state";
import { update } from "../../docs/playground/state/update";
import { pageView } from "../../docs/playground/view/page";
import { plainText, type Tree } from "../../docs/playground/view/tree";
import { en } from "../../docs/playground/words/en";
import { nl } from "../../docs/playground/words/nl";
import { sampleCasebook } from "./casebook";

const casebook = sampleCasebook();
const opened: Opened = {
  origin: "sample",
  hasExport: true,
  me: casebook.me,
  files: [{ file: "Invitations.csv", rows: 3, used: 2 }],
  problems: [],
  invitations: listed(casebook),
  outgoing: casebook.outgoing,
};

const told = (answer: Answer): Happening => ({ kind: "told", answer });
const next = (state: State, ...happenings: readonly Happening[]): State => happenings.reduce(update, state);

/** What the worker answers for a state. */
function decided(state: State): State {
  const policies = [state.slots[0].policy, state.slots[1].policy] as const;
  const { answers, locale } = state;
  const rows = decideAll(casebook, { policies, answers });
  return update(state, told({ kind: "decided", of: 1, rows, difference: differenceOf({ policies, locale }) }));
}

const page = decided(next(initialState("en"), { kind: "open-sample" }, told({ kind: "opened", of: 1, opened })));

/** Every element of a page. */
function everything(trees: readonly (Tree | string)[]): readonly Tree[] {
  return trees.flatMap((tree) => (typeof tree === "string" ? [] : [tree, ...everything(tree.children)]));
}
const button = (state: State, text: string): Tree | undefined =>
  everything(pageView(state)).find((tree) => tree.tag === "button" && plainText(tree).includes(text));

describe("the state of the page", () => {
  test("keeps the last good policy in force while a text has issues", () => {
    const [{ policy }] = page.slots;
    const edited = next(page, { kind: "edit", side: 0 }, { kind: "text", side: 0, text: "{" });
    expect(edited.slots[0].policy).toEqual(policy);
    expect(edited.slots[0].issues).toEqual([expect.objectContaining({ code: "not-json", line: 1 })]);
    const mended = next(edited, { kind: "text", side: 0, text: JSON.stringify({ ...policy, name: "mine" }) });
    expect(mended.slots[0].policy.name).toBe("mine");
    expect(mended.edition).toBeGreaterThan(edited.edition);
  });

  test("takes a day that is none for an issue, and explains nothing anew", () => {
    const paused = next(page, { kind: "preset", side: 1, preset: "paused" });
    const wrong = next(paused, { kind: "setting", side: 1, name: "until", value: "" });
    expect(wrong.slots[1].issues[0]?.code).toBe("not-a-date");
    expect(wrong.slots[1].policy).toBe(paused.slots[1].policy);
    expect(wrong.edition).toBe(paused.edition);
  });

  test("asks for the explanation of the open invitation, and again once it is out of date", () => {
    const id = listOf(page).rows[0]?.invitation.id ?? "";
    expect(unexplained(page)).toBeNull();
    const open = next(page, { kind: "toggle", id });
    expect(unexplained(open)).toEqual({ id, stamp: stampOf(open, id) });
    const policies = [open.slots[0].policy, open.slots[1].policy] as const;
    const detail = detailsOf(casebook, { policies, answers: {}, locale: "en" }, [id])[id];
    if (!detail) throw new Error("no such invitation");
    const explained = update(open, told({ kind: "detailed", of: 2, id, stamp: stampOf(open, id), detail }));
    expect(unexplained(explained)).toBeNull();
    expect(unexplained(next(explained, { kind: "answer", id, fact: "knows", value: true }))?.id).toBe(id);
    expect(unexplained(next(explained, { kind: "locale", locale: "nl" }))?.id).toBe(id);
    expect(unexplained(next(explained, { kind: "preset", side: 0, preset: "lion" }))?.id).toBe(id);
    expect(unexplained(next(explained, { kind: "theme", theme: "dark" }))).toBeNull();
  });

  test("keeps answers when other files are opened, and forgets the filter", () => {
    const answered = next(
      page,
      { kind: "answer", id: "someone", fact: "knows", value: true },
      { kind: "search", search: "x" },
      told({ kind: "opened", of: 3, opened: { ...opened, origin: "own" } }),
    );
    expect(answered.answers).toEqual({ someone: { knows: true } });
    expect(answered.filter.search).toBe("");
    expect(answered.risk.received).toBe(0);
  });

  test("never has fewer answered invitations than answers of one kind", () => {
    const risky = next(
      page,
      { kind: "risk", name: "answered", value: 0 },
      { kind: "risk", name: "received", value: 4 },
    );
    expect(risky.risk.answered).toBe(4);
    expect(risky.risk.curve.map(({ block }) => block)).toEqual(
      [...risky.risk.curve.map(({ block }) => block)].sort((a, b) => a - b),
    );
  });

  test("counts every invitation once", () => {
    for (const side of [0, 1] as const) {
      expect(tallyOf(page, side).reduce((sum, { count }) => sum + count, 0)).toBe(casebook.pending.length);
    }
  });
});

describe("the page", () => {
  test("shows files that could not be read, and what was open before", () => {
    const problem = { file: "a.jpg", code: "unknown-file", message: "" };
    const failed = next(page, { kind: "open-files", files: [] }, told({ kind: "failed", of: 4, problem }));
    const text = pageView(failed).map(plainText).join(" ");
    expect(text).toContain(en.source.failed);
    expect(text).toContain("69 invitations waiting");
  });

  test("says what is missing when there is a calendar and no export", () => {
    const own = { ...opened, origin: "own", hasExport: false, invitations: [] } as const;
    const empty = update(initialState("nl"), told({ kind: "opened", of: 1, opened: own }));
    expect(pageView(empty).map(plainText).join(" ")).toContain(nl.source.needsExport);
    expect(pageView(empty).map(plainText).join(" ")).toContain(nl.list.waiting);
  });

  test("filters by what its counts say", () => {
    const count = button(page, "find out first");
    if (!count?.click) throw new Error("no such button");
    const filtered = update(page, count.click);
    expect(listOf(filtered).found).toBe(Number(/\d+/.exec(plainText(count))?.[0]));
    expect(listOf(update(filtered, { kind: "only", only: null })).found).toBe(69);
  });

  test("has a name for every field and no id twice, in both languages", () => {
    for (const locale of ["en", "nl"] as const) {
      const id = listOf(page).rows[0]?.invitation.id ?? "";
      const state = next(page, { kind: "locale", locale }, { kind: "edit", side: 1 }, { kind: "toggle", id });
      const elements = everything(pageView(state));
      const ids = elements.flatMap(({ attributes }) => (attributes["id"] === undefined ? [] : [attributes["id"]]));
      expect(new Set(ids).size).toBe(ids.length);
      const labels = new Set(elements.flatMap(({ tag, attributes }) => (tag === "label" ? [attributes["for"]] : [])));
      const wrapped = new Set(elements.filter(({ tag }) => tag === "label").flatMap(({ children }) => children));
      const fields = elements.filter(({ tag }) => ["input", "select", "textarea"].includes(tag));
      for (const field of fields) {
        const isNamed = labels.has(field.attributes["id"]) || field.attributes["aria-label"] || wrapped.has(field);
        expect([field.attributes["id"], Boolean(isNamed)]).toEqual([field.attributes["id"], true]);
      }
      expect(elements.filter(({ attributes }) => "style" in attributes)).toEqual([]);
    }
  });
});
