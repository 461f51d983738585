import type { RiskCurvePoint } from "know-and-trust/risk";
import { MOST_FURTHER, THRESHOLD } from "../state/risk";
import type { Risk, State } from "../state/state";
import type { Words } from "../words/words";
import { percent } from "./phrases";
import { riskPicture } from "./risk-picture";
import { element, live, type Tree } from "./tree";

/** The chance of a restriction, today and after more invitations. */
export function riskView(state: State, words: Words): Tree {
  const { risk } = state;
  const { opened } = state.source;
  return element(
    "section",
    { class: "risk", "aria-labelledby": "risk-heading" },
    element("h2", { id: "risk-heading" }, words.risk.heading),
    element("p", { class: "lead" }, words.risk.intro),
    opened && risk.now && risk.then
      ? element(
          "div",
          { class: "risk-grid" },
          element(
            "div",
            {},
            element("p", {}, words.risk.out(opened.outgoing.outstanding)),
            slider("received", risk.received, [0, THRESHOLD - 1], words),
            answeredField(risk, words),
            slider("further", risk.further, [0, MOST_FURTHER], words),
          ),
          element(
            "figure",
            { class: "curve" },
            element(
              "div",
              { class: "readings", "aria-live": "polite" },
              reading(words.risk.today, risk.now, state, words),
              reading(words.risk.then(risk.further), risk.then, state, words),
            ),
            riskPicture(risk, state.locale, words),
            tableView(risk, state, words),
          ),
        )
      : element("p", { class: "empty" }, words.risk.empty),
    element("p", { class: "quiet" }, words.risk.caveat),
  );
}

function slider(
  name: "received" | "further",
  value: number,
  [min, max]: readonly [number, number],
  words: Words,
): Tree {
  const id = `risk-${name}`;
  return element(
    "div",
    { class: "slider" },
    element("label", { for: id }, words.risk[name]),
    element("output", { for: id }, String(value)),
    live(
      "input",
      { input: (text) => ({ kind: "risk", name, value: Number(text) }) },
      { id, type: "range", min, max, step: 1, value },
    ),
  );
}

const MOST_ANSWERED = 100_000;

function answeredField({ answered }: Risk, words: Words): Tree {
  return element(
    "div",
    { class: "number" },
    element("label", { for: "risk-answered" }, words.risk.answered),
    live(
      "input",
      {
        input: (text) => {
          const number = Math.round(Number(text));
          return { kind: "risk", name: "answered", value: Math.min(MOST_ANSWERED, Math.max(0, number || 0)) };
        },
      },
      {
        id: "risk-answered",
        type: "number",
        min: 0,
        max: MOST_ANSWERED,
        step: 1,
        "data-when": "change",
        value: answered,
      },
    ),
  );
}

function reading(label: string, { block, interval }: RiskCurvePoint, { locale }: State, words: Words): Tree {
  const [low, high] = interval;
  return element(
    "p",
    {},
    element("span", {}, label),
    " ",
    element("b", {}, percent(block, locale)),
    " ",
    element("small", {}, words.risk.range(percent(low, locale), percent(high, locale))),
  );
}

function tableView({ curve }: Risk, { locale }: State, words: Words): Tree {
  return element(
    "details",
    {},
    element("summary", {}, words.risk.table),
    element(
      "table",
      { class: "figures" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, words.risk.xAxis),
          element("th", { scope: "col" }, words.risk.risk),
          element("th", { scope: "col" }, words.risk.between),
        ),
      ),
      element(
        "tbody",
        {},
        curve
          .filter(({ invitations }) => invitations % 20 === 0)
          .map(({ invitations, block, interval: [low, high] }) =>
            element(
              "tr",
              {},
              element("th", { scope: "row" }, invitations),
              element("td", {}, percent(block, locale)),
              element("td", {}, `${percent(low, locale)} – ${percent(high, locale)}`),
            ),
          ),
      ),
    ),
  );
}
