import { showPath } from "../../../src/errors";
import { type LocatedIssue, textOf } from "../state/policy-choice";
import type { Side, State } from "../state/state";
import type { Words } from "../words/words";
import { LETTERS } from "./phrases";
import { type Child, element, live, type Tree } from "./tree";

/** How many issues are shown; after the first few the rest often goes away by itself. */
const ISSUES_SHOWN = 8;

/** A policy as JSON, with what is wrong with it while it is written. */
export function editorView(state: State, side: Side, words: Words): Tree {
  const slot = state.slots[side];
  const id = `json-${LETTERS[side]}`;
  const isValid = slot.issues.length === 0;
  return live(
    "div",
    { key: id },
    { class: "editor" },
    element("label", { class: "unseen", for: id }, words.policies.json(LETTERS[side])),
    live(
      "textarea",
      { input: (text) => ({ kind: "text", side, text }) },
      {
        id,
        rows: 16,
        spellcheck: "false",
        autocapitalize: "off",
        autocomplete: "off",
        wrap: "off",
        "aria-invalid": String(!isValid),
        "aria-describedby": `${id}-issues`,
        value: textOf(slot),
      },
    ),
    element(
      "div",
      { id: `${id}-issues`, class: isValid ? "issues fine" : "issues", "aria-live": "polite" },
      isValid
        ? element("p", {}, words.policies.valid)
        : [
            element("p", { class: "issues-head" }, element("strong", {}, words.policies.issues(slot.issues.length))),
            element(
              "ol",
              {},
              slot.issues.slice(0, ISSUES_SHOWN).map((issue) => issueView(issue, side, words)),
            ),
            element("p", { class: "quiet" }, words.policies.stillInForce(slot.policy.name)),
          ],
    ),
  );
}

/** A message with what stands between backticks set as code. */
function withCode(message: string): readonly Child[] {
  return message.split("`").map((part, i) => (i % 2 === 1 ? element("code", {}, part) : part));
}

function issueView(issue: LocatedIssue, side: Side, words: Words): Tree {
  const { code, path, message, suggestion, line } = issue;
  return element(
    "li",
    {},
    element(
      "p",
      {},
      line === null
        ? null
        : live(
            "button",
            { click: { kind: "go-to-line", side, line } },
            { type: "button", class: "text line" },
            words.policies.line(line),
          ),
      path.length > 0 ? element("code", { class: "path" }, showPath(path)) : null,
      element("code", { class: "code" }, code),
    ),
    element(
      "p",
      {},
      withCode(words.issueTexts?.[code] ?? message),
      suggestion === undefined
        ? null
        : [". ", element("strong", { class: "meant" }, words.policies.didYouMean(suggestion))],
    ),
  );
}
