import type { Opened, Step } from "../core/protocol";
import type { State } from "../state/state";
import type { Words } from "../words/words";
import { element, live, type Tree } from "./tree";

/** Which files the invitations come from, and how to give one's own. */
export function sourceView(state: State, words: Words): Tree {
  const { opened, busy, problem } = state.source;
  return element(
    "section",
    { class: "source", "aria-labelledby": "source-heading", "data-region": "source" },
    element("h2", { id: "source-heading", tabindex: -1, "data-home": true }, words.source.heading),
    element(
      "div",
      { class: "source-now" },
      busy ? busyView(busy, words) : opened ? openedView(opened, words) : element("p", {}, words.source.loading),
      problem ? problemView(problem, words) : null,
    ),
    dropView(opened, words),
  );
}

function openedView(opened: Opened, words: Words): Tree {
  const count = opened.invitations.length;
  const { hasExport } = opened;
  const said =
    opened.origin === "sample" && opened.me !== null
      ? words.source.sample(opened.me, count)
      : hasExport
        ? count > 0
          ? words.source.own(opened.me, count)
          : words.source.noneWaiting
        : words.source.needsExport;
  return element(
    "div",
    {},
    element("p", { class: "source-said" }, said),
    opened.files.length > 0
      ? element(
          "details",
          {},
          element("summary", {}, words.source.showFiles),
          element(
            "table",
            { class: "figures" },
            element(
              "thead",
              {},
              element(
                "tr",
                {},
                element("th", { scope: "col" }, words.source.file),
                element("th", { scope: "col" }, words.source.rows),
                element("th", { scope: "col" }, words.source.used),
              ),
            ),
            element(
              "tbody",
              {},
              opened.files.map(({ file, rows, used }) =>
                element(
                  "tr",
                  {},
                  element("th", { scope: "row" }, file),
                  element("td", {}, rows),
                  element("td", {}, used),
                ),
              ),
            ),
          ),
        )
      : null,
  );
}

function busyView({ origin, step }: NonNullable<State["source"]["busy"]>, words: Words): Tree {
  const said = step ? stepText(step, words) : origin === "sample" ? words.source.loading : words.source.opening;
  return element(
    "div",
    { class: "busy" },
    element("label", { for: "progress" }, said),
    element("progress", { id: "progress" }),
  );
}

function stepText(step: Step, words: Words): string {
  if (step.task === "reading") return words.source.reading(step.file, step.rows);
  return step.task === "collecting" ? words.source.collecting : words.list.saving(step.done, step.of);
}

function problemView({ file, code, message, isPartly }: NonNullable<State["source"]["problem"]>, words: Words): Tree {
  const said = Object.hasOwn(words.problems, code) ? words.problems[code] : message;
  return element(
    "div",
    { class: "problem", role: "alert" },
    element("strong", {}, isPartly ? words.source.partly : words.source.failed),
    element("p", {}, file === undefined ? "" : words.source.inFile(file), said),
  );
}

function dropView(opened: Opened | null, words: Words): Tree {
  return element(
    "div",
    { class: "drop", id: "drop" },
    element("p", { class: "drop-title" }, words.source.drop),
    element("p", { class: "quiet" }, words.source.accepted),
    element(
      "div",
      { class: "row" },
      live("button", { click: { kind: "pick-files" } }, { type: "button", class: "button" }, words.source.pick),
      opened?.origin === "own"
        ? live(
            "button",
            { click: { kind: "open-sample" } },
            { type: "button", class: "text" },
            words.source.backToSample,
          )
        : null,
    ),
    element(
      "details",
      { class: "how" },
      element("summary", {}, words.source.how),
      element("p", {}, words.source.howText),
    ),
  );
}
