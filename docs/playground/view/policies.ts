import { type Control, controlsOf, PRESETS, type Settings } from "../state/presets";
import type { Side, State } from "../state/state";
import type { Words } from "../words/words";
import { editorView } from "./editor";
import { LETTERS } from "./phrases";
import { tallyView } from "./tally";
import { element, live, type Tree } from "./tree";

/** The two policies, side by side. */
export function policiesView(state: State, words: Words): Tree {
  return element(
    "section",
    { id: "policies", class: "policies", "aria-labelledby": "policies-heading", tabindex: -1 },
    element(
      "div",
      { class: "heading-row" },
      element("h2", { id: "policies-heading" }, words.policies.heading),
      live(
        "button",
        { click: { kind: "share" } },
        { type: "button", class: "text", title: words.policies.shareNote },
        words.policies.share,
      ),
    ),
    element("div", { class: "pair" }, policyView(state, 0, words), policyView(state, 1, words)),
  );
}

function policyView(state: State, side: Side, words: Words): Tree {
  const { choice } = state.slots[side];
  const letter = LETTERS[side];
  const kind = choice.kind === "json" ? "json" : choice.preset;
  const id = `policy-${letter}`;
  return element(
    "section",
    { class: `policy policy-${letter}`, "aria-labelledby": id, "data-region": id },
    element(
      "div",
      { class: "policy-head" },
      element(
        "h3",
        { id, tabindex: -1, "data-home": true },
        element("span", { class: "letter", "aria-hidden": "true" }, letter),
        element("span", { class: "unseen" }, words.policies.name(letter)),
      ),
      element("label", { class: "unseen", for: `${id}-kind` }, `${words.policies.kind} ${letter}`),
      live(
        "select",
        {
          input: (value) => {
            const preset = PRESETS.find((name) => name === value);
            return preset ? { kind: "preset", side, preset } : { kind: "edit", side };
          },
        },
        { id: `${id}-kind`, class: "school", value: kind },
        [...PRESETS, "json" as const].map((name) => element("option", { value: name }, words.policies.presets[name])),
      ),
    ),
    element("p", { class: "about" }, words.policies.about[kind]),
    choice.kind === "json"
      ? editorView(state, side, words)
      : element(
          "div",
          { class: "controls" },
          controlsOf(choice.preset).map((control) => controlView(control, side, choice.settings, words)),
          issuesOfSettings(state, side, words),
          live(
            "button",
            { key: "edit", click: { kind: "edit", side } },
            { type: "button", class: "text" },
            words.policies.edit,
          ),
        ),
    tallyView(state, side, words),
  );
}

function issuesOfSettings(state: State, side: Side, words: Words): Tree | null {
  const [issue] = state.slots[side].issues;
  if (!issue) return null;
  return element("p", { class: "problem", role: "alert" }, words.issueTexts?.[issue.code] ?? issue.message);
}

function controlView(control: Control, side: Side, settings: Settings, words: Words): Tree {
  const id = `${LETTERS[side]}-${control.name}`;
  const value = settings[control.name];
  const set = (next: string | number | boolean) =>
    ({ kind: "setting", side, name: control.name, value: next }) as const;
  const label = words.policies.settings[control.name];
  switch (control.kind) {
    case "choice":
      return live(
        "fieldset",
        { key: id },
        { class: "choices" },
        element("legend", {}, label),
        control.values.map((option) =>
          element(
            "label",
            {},
            live(
              "input",
              { input: () => set(option) },
              { type: "radio", name: id, value: option, checked: value === option },
            ),
            element("span", {}, words.policies.criteria[option]),
          ),
        ),
      );
    case "slider":
      return live(
        "div",
        { key: id },
        { class: "slider" },
        element("label", { for: id }, label),
        element("output", { for: id }, String(value)),
        live(
          "input",
          { input: (text) => set(Number(text)) },
          { id, type: "range", min: control.min, max: control.max, step: 1, value: Number(value) },
        ),
      );
    case "switch":
      return live(
        "label",
        { key: id },
        { class: "switch" },
        live("input", { input: (_, isOn) => set(isOn) }, { id, type: "checkbox", checked: value === true }),
        element("span", {}, label),
      );
    case "day":
      return live(
        "div",
        { key: id },
        { class: "day" },
        element("label", { for: id }, label),
        live("input", { input: (text) => set(text) }, { id, type: "date", value: String(value) }),
      );
  }
}
