import { tallyOf } from "../state/list";
import type { Side, State } from "../state/state";
import type { Words } from "../words/words";
import { actionName, LETTERS, toneOf } from "./phrases";
import { element, live, type Tree } from "./tree";

/** How many invitations a policy answers with each action: a bar to see, and the numbers, which filter the list. */
export function tallyView(state: State, side: Side, words: Words): Tree {
  const tally = tallyOf(state, side);
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  const letter = LETTERS[side];
  const { only } = state.filter;
  let x = 0;
  const parts = tally.map(({ action, count }) => {
    const width = (100 * count) / Math.max(1, all);
    const part = element("rect", { class: `tone-${toneOf(action)}`, x, y: 0, width, height: 10 });
    x += width;
    return part;
  });
  return element(
    "div",
    { class: "tally" },
    element("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true", class: "bar" }, parts),
    element(
      "ul",
      { "aria-label": words.policies.tally(letter) },
      tally.map(({ action, count }) => {
        const isOn = only !== null && only !== "differing" && only.side === side && only.action === action;
        return live(
          "li",
          { key: action },
          {},
          live(
            "button",
            { click: { kind: "only", only: isOn ? null : { side, action } } },
            { type: "button", class: "count", "aria-pressed": String(isOn) },
            element("span", { class: `dot tone-${toneOf(action)}`, "aria-hidden": "true" }),
            element("span", {}, tallyName(words, action)),
            " ",
            element("b", {}, count),
          ),
        );
      }),
    ),
  );
}

function tallyName(words: Words, action: string): string {
  return action === "ask" ? words.findOut : actionName(words, action);
}
