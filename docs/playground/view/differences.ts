import type { Difference, Witness } from "../core/protocol";
import { listOf } from "../state/list";
import type { State } from "../state/state";
import type { Words } from "../words/words";
import { actionName, LETTERS, percent, toneOf } from "./phrases";
import { element, live, type Tree } from "./tree";

/** How the two policies stand to each other: the proof in a sentence, the shares, and who shows it. */
export function differencesView(state: State, words: Words): Tree {
  const { difference } = state;
  return element(
    "section",
    { class: "differences", "aria-labelledby": "differences-heading" },
    element("h2", { id: "differences-heading" }, words.differences.heading),
    difference ? comparedView(state, difference, words) : element("p", { class: "quiet" }, words.detail.working),
  );
}

function comparedView(state: State, difference: Difference, words: Words): Tree {
  const { differing, all } = listOf(state);
  const isCompared = difference.kind === "compared";
  const share = isCompared ? difference.share : null;
  return element(
    "div",
    {},
    element("p", { class: "relation" }, relationText(difference, words)),
    element(
      "div",
      { class: "shares" },
      all > 0
        ? element(
            "p",
            {},
            element("b", {}, words.differences.ofInvitations(differing, all)),
            " ",
            element("span", {}, words.differences.ofInvitationsLabel),
          )
        : null,
      share === null
        ? null
        : element(
            "p",
            {},
            element("b", {}, percent(share, state.locale)),
            " ",
            element("span", {}, words.differences.ofSituations),
          ),
      differing > 0
        ? live(
            "button",
            { click: { kind: "only", only: "differing" } },
            { type: "button", class: "button" },
            words.differences.show,
          )
        : null,
    ),
    isCompared
      ? element(
          "div",
          { class: "pair" },
          difference.witnesses.map((witness) => witnessView(witness, words)),
        )
      : null,
  );
}

function relationText(difference: Difference, words: Words): string {
  const texts = words.differences.relations;
  if (difference.kind === "other-vocabularies") return words.differences.otherVocabularies;
  const { relation, witnesses } = difference;
  if (relation === "incomparable" && witnesses.every(({ of }) => of === "differ")) return texts.sameAcceptances;
  return texts[relation];
}

function witnessView({ of, facts, actions }: Witness, words: Words): Tree {
  return element(
    "figure",
    { class: "witness" },
    element("figcaption", {}, words.differences.witness[of]),
    element(
      "ul",
      {},
      facts.map((fact) => element("li", {}, fact)),
    ),
    element(
      "p",
      { class: "verdicts" },
      actions.map((action, side) =>
        element(
          "span",
          { class: "verdict" },
          element("span", { class: "letter small" }, LETTERS[side]),
          " ",
          element("span", { class: `badge tone-${toneOf(action)}` }, actionName(words, action)),
        ),
      ),
    ),
  );
}
