import type { Decided } from "../core/protocol";
import { differs, type ListRow, listOf } from "../state/list";
import { ROWS_AT_A_TIME, type State, stampOf } from "../state/state";
import type { Words } from "../words/words";
import { detailView } from "./detail";
import { actionName, dayName, decisionName, LETTERS, toneOf } from "./phrases";
import { element, live, type Tree } from "./tree";

/** The invitations with what both policies do, one of them in full. */
export function listView(state: State, words: Words): Tree {
  const list = listOf(state);
  const isEmpty = list.all === 0;
  return element(
    "section",
    { class: "invitations", "aria-labelledby": "list-heading", "data-region": "list" },
    element(
      "div",
      { class: "heading-row" },
      element("h2", { id: "list-heading", tabindex: -1, "data-home": true }, words.list.heading),
      isEmpty ? null : saveView(state, words),
    ),
    isEmpty
      ? element("p", { class: "empty" }, words.list.waiting)
      : [
          filterView(state, list.differing, words),
          element("p", { class: "quiet count-line", "aria-live": "polite" }, words.list.count(list.found, list.all)),
          list.found === 0
            ? element(
                "p",
                { class: "empty" },
                words.list.nothing,
                " ",
                live("button", { click: { kind: "show-all" } }, { type: "button", class: "text" }, words.list.clear),
              )
            : element(
                "ul",
                { class: "rows" },
                list.rows.map((row) => rowView(state, row, words)),
              ),
          list.found > list.rows.length
            ? live(
                "button",
                { click: { kind: "more" } },
                { type: "button", class: "button more" },
                words.list.more(Math.min(ROWS_AT_A_TIME, list.found - list.rows.length)),
              )
            : null,
        ],
  );
}

function saveView({ isSaving }: State, words: Words): Tree {
  const step = typeof isSaving === "object" ? isSaving : null;
  return live(
    "button",
    { click: { kind: "save" } },
    { type: "button", class: "text", disabled: isSaving !== null },
    step?.task === "deciding" ? words.list.saving(step.done, step.of) : words.list.save,
  );
}

function filterView(state: State, differing: number, words: Words): Tree {
  const { only, search } = state.filter;
  return element(
    "div",
    { class: "filters" },
    element("label", { class: "unseen", for: "search" }, words.list.search),
    live(
      "input",
      { input: (value) => ({ kind: "search", search: value }) },
      { id: "search", type: "search", placeholder: words.list.search, autocomplete: "off", value: search },
    ),
    element(
      "div",
      { class: "segments" },
      live(
        "button",
        { click: { kind: "only", only: null } },
        { type: "button", "aria-pressed": String(only === null) },
        words.list.all,
      ),
      live(
        "button",
        { click: { kind: "only", only: "differing" } },
        { type: "button", "aria-pressed": String(only === "differing") },
        words.list.differing,
        " ",
        element("b", {}, differing),
      ),
      only === null || only === "differing"
        ? null
        : live(
            "button",
            { click: { kind: "only", only: null } },
            { type: "button", "aria-pressed": "true" },
            words.list.only(LETTERS[only.side], only.action === "ask" ? words.findOut : actionName(words, only.action)),
          ),
    ),
  );
}

function rowView(state: State, { invitation, decided }: ListRow, words: Words): Tree {
  const { id, name, sentAt, note, company } = invitation;
  const isOpen = state.filter.open === id;
  const explained = state.details[id];
  const isFresh = explained?.stamp === stampOf(state, id);
  const isDiffering = decided !== null && differs(decided);
  const about = [dayName(sentAt, state.locale), company ?? ""].filter((text) => text !== "").join(" · ");
  const said = (note ?? "").replace(/[\p{C}\s]+/gu, " ").trim();
  return live(
    "li",
    { key: id },
    { class: isDiffering ? "invitation differing" : "invitation" },
    live(
      "button",
      { click: { kind: "toggle", id } },
      {
        type: "button",
        class: "line-button",
        "aria-expanded": String(isOpen),
        "aria-controls": isOpen ? panelId(id) : undefined,
      },
      element(
        "span",
        { class: "who" },
        element("span", { class: "name", dir: "auto" }, name === "" ? words.list.nameless : name),
        element("span", { class: "about-row" }, about),
      ),
      element(
        "span",
        { class: "gist", dir: "auto" },
        said === "" ? element("span", { class: "quiet" }, words.list.noNote) : `“${said}”`,
      ),
      element(
        "span",
        { class: "answers" },
        decided?.map((answer, side) => badge(answer, LETTERS[side] ?? "", words)),
        isDiffering ? element("span", { class: "unseen" }, words.list.differ) : null,
      ),
      element(
        "svg",
        { viewBox: "0 0 12 12", width: 12, height: 12, class: "chevron", "aria-hidden": "true" },
        element("path", { d: "M2.5 4.5 6 8l3.5-3.5" }),
      ),
    ),
    isOpen
      ? element(
          "div",
          { id: panelId(id), class: isFresh ? "panel" : "panel stale" },
          explained
            ? detailView(id, note, explained.detail, words)
            : element("p", { class: "quiet" }, words.detail.working),
        )
      : null,
  );
}

/** Ids of invitations hold spaces and colons, which no `aria-controls` can point at. */
function panelId(id: string): string {
  return `panel-${id.replace(/[^\w-]/g, (character) => `_${character.codePointAt(0)}`)}`;
}

function badge(decided: Decided, letter: string, words: Words): Tree {
  return element(
    "span",
    { class: "verdict" },
    element("span", { class: "letter small" }, letter),
    " ",
    element(
      "span",
      { class: `badge tone-${toneOf(decided.action)}${decided.status === "open" ? " is-open" : ""}` },
      decisionName(words, decided),
    ),
  );
}
