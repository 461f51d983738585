import type { Detail, OpenQuestion, Side } from "../core/protocol";
import type { Words } from "../words/words";
import { decisionName, LETTERS, listed, toneOf } from "./phrases";
import { type Child, element, live, type Tree } from "./tree";

/** One invitation in full: what to find out, and for each policy the decision, the reason and the reply. */
export function detailView(id: string, note: string | null, detail: Detail, words: Words): readonly Child[] {
  return [
    element(
      "div",
      { class: "known" },
      note === null || note.trim() === ""
        ? null
        : element("div", {}, element("h4", {}, words.detail.note), element("blockquote", { dir: "auto" }, note)),
      element(
        "div",
        {},
        element("h4", {}, words.detail.evidence),
        detail.evidence.length === 0
          ? element("p", { class: "quiet" }, words.detail.noEvidence)
          : element(
              "ul",
              {},
              detail.evidence.map((line) => element("li", {}, line)),
            ),
      ),
    ),
    questionsView(id, detail, words),
    element(
      "div",
      { class: "pair" },
      detail.sides.map((side, i) => sideView(side, LETTERS[i] ?? "", id, words)),
    ),
  ];
}

function questionsView(id: string, detail: Detail, words: Words): Tree | null {
  const asked = firstQuestions(detail);
  if (asked.length === 0 && detail.answered.length === 0) return null;
  return element(
    "div",
    { class: "questions" },
    asked.length > 0 ? element("h4", {}, words.detail.question) : null,
    asked.map(({ question, letters }) => questionView(id, question, letters, words)),
    detail.answered.length > 0 ? element("h4", {}, words.detail.answered) : null,
    detail.answered.length > 0
      ? element(
          "ul",
          { class: "answered" },
          detail.answered.map(({ fact, text }) =>
            live(
              "li",
              { key: fact },
              {},
              element("span", {}, text),
              " ",
              live(
                "button",
                { click: { kind: "take-back", id, fact } },
                { type: "button", class: "text", "aria-label": words.detail.takeBackOf(text) },
                words.detail.takeBack,
              ),
            ),
          ),
        )
      : null,
  );
}

/** The next question of each policy; one that both would ask is asked once. */
function firstQuestions({ sides }: Detail) {
  const asked = new Map<string, { question: OpenQuestion; letters: string[] }>();
  sides.forEach(({ questions: [question] }, i) => {
    if (!question) return;
    const known = asked.get(question.fact) ?? { question, letters: [] };
    known.letters.push(LETTERS[i] ?? "");
    asked.set(question.fact, known);
  });
  return [...asked.values()];
}

function questionView(id: string, question: OpenQuestion, letters: readonly string[], words: Words): Tree {
  const { fact, prompt, domain } = question;
  const answer = (value: boolean | number | string) => ({ kind: "answer", id, fact, value }) as const;
  const field = `answer-${fact}`;
  return live(
    "fieldset",
    { key: fact },
    { class: "question" },
    element(
      "legend",
      {},
      prompt,
      " ",
      element("span", { class: "quiet" }, `(${words.detail.matters(listed(letters, words.and))})`),
    ),
    domain.kind === "boolean"
      ? ([true, false] as const).map((value) =>
          live(
            "button",
            { click: answer(value) },
            { type: "button", class: "button" },
            value ? words.detail.yes : words.detail.no,
          ),
        )
      : null,
    domain.kind === "number"
      ? live(
          "input",
          { input: (text) => answer(Math.min(domain.max, Math.max(domain.min, Number(text)))) },
          {
            id: field,
            type: "number",
            "data-when": "change",
            "aria-label": prompt,
            min: Math.max(domain.min, 0),
            max: Math.min(domain.max, 1_000_000),
            step: domain.integer ? 1 : "any",
          },
        )
      : null,
    domain.kind === "choice"
      ? live(
          "select",
          { input: (text) => answer(text) },
          { id: field, "aria-label": prompt, value: "" },
          element("option", { value: "", disabled: true }, words.detail.unsaid),
          domain.values.map((value) => element("option", { value }, value)),
        )
      : null,
  );
}

function sideView(side: Side, letter: string, id: string, words: Words): Tree {
  const area = `reply-${letter}`;
  return element(
    "section",
    { class: "side", "aria-label": words.policies.name(letter) },
    element(
      "p",
      { class: "verdict" },
      element("span", { class: "letter small" }, letter),
      " ",
      element("span", { class: `badge tone-${toneOf(side.action)}` }, decisionName(words, side)),
    ),
    element("h4", { class: "unseen" }, words.detail.why),
    element("p", { class: "reason" }, side.text),
    side.conflicts.length > 0
      ? element("p", { class: "quiet" }, `${words.detail.conflicts}: ${listed(side.conflicts, words.and)}.`)
      : null,
    side.notBecause.length > 0
      ? element(
          "details",
          {},
          element("summary", {}, words.detail.rules),
          element(
            "ul",
            {},
            side.notBecause.map((line) => element("li", {}, line)),
          ),
        )
      : null,
    side.buttons.length > 0
      ? element(
          "p",
          { class: "quiet" },
          `${words.detail.buttons}: ${side.buttons.map((name) => words.detail.buttonNames[name] ?? name).join(" + ")}`,
        )
      : null,
    element("h4", {}, words.detail.reply),
    side.reply === null
      ? element(
          "p",
          { class: "quiet" },
          side.status === "open" && side.action === "ask" ? words.detail.replyLater : words.detail.noReply,
        )
      : [
          element("p", { class: "reply", id: area, "data-reply": id }, side.reply),
          live(
            "button",
            { click: { kind: "copy", text: side.reply, what: "reply" } },
            { type: "button", class: "button", "aria-describedby": area },
            words.detail.copy,
          ),
        ],
  );
}

/** What both policies now do, as it is announced after an answer. */
export function announcement(sides: readonly [Side, Side], words: Words): string {
  return words.detail.decidedNow(decisionName(words, sides[0]), decisionName(words, sides[1]));
}
