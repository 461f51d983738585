import type { TriageEntry, TriageSummary } from "know-and-trust";
import { fill, paint, shorten, type Terminal, wrap } from "./lay-out";
import { displayName, shortDay } from "./person";
import { type Words, wordsFor } from "./words";

/** What to print of each invitation. */
export interface Printing extends Terminal {
  readonly locale: string;
  readonly why: boolean;
  readonly replies: boolean;
}

/** The order in which people want to see them; an app's own actions come last. */
const ORDER = ["accept", "ask", "archive", "decline", "report"];
const COLOURS = { accept: "green", ask: "cyan", archive: "yellow", decline: "red", report: "red" } as const;

const NAME_COLUMNS = 28;
const DAY_COLUMNS = 9;

/** The triage as people read it: a block per action, a line per invitation. */
export function printEntries(entries: readonly TriageEntry[], printing: Printing): string {
  const words = wordsFor(printing.locale);
  if (entries.length === 0) return words.none;
  const actions = [...new Set([...ORDER, ...entries.map(({ decision }) => decision.action)])];
  const blocks = actions.flatMap((action) => {
    const chosen = entries.filter(({ decision }) => decision.action === action);
    if (chosen.length === 0) return [];
    const title = `${(words.actions[action] ?? action).toUpperCase()} (${chosen.length})`;
    const colour = Object.hasOwn(COLOURS, action) ? COLOURS[action as keyof typeof COLOURS] : "magenta";
    return [[paint(title, ["bold", colour], printing), ...printBlock(chosen, printing, words)].join("\n")];
  });
  return blocks.join("\n\n");
}

/** Settled invitations with their reason; open ones under the question that they wait for, with what helps to answer it. */
function printBlock(entries: readonly TriageEntry[], printing: Printing, words: Words): readonly string[] {
  const settled = entries.filter(({ questions }) => questions.length === 0);
  const facts = new Set(entries.flatMap(({ questions }) => questions[0]?.fact ?? []));
  const open = [...facts].flatMap((fact) => {
    const waiting = entries.filter(({ questions }) => questions[0]?.fact === fact);
    const [first] = waiting;
    const question = `  ${first?.explanation.short ?? ""}`;
    return [question, ...waiting.flatMap((entry) => printEntry(entry, hintFor(entry, printing), printing, words))];
  });
  return [...settled.flatMap((entry) => printEntry(entry, entry.explanation.short, printing, words)), ...open];
}

/** What may bring somebody to mind: what the files say, and the beginning of the note. */
function hintFor({ evidence, invitation }: TriageEntry, { locale }: Printing): string {
  const language = locale.toLowerCase().startsWith("nl") ? "nl" : "en";
  const telling = ["knows", "messagesExchanged", "sharedEmployer", "invitedBefore"];
  const texts = new Set(telling.flatMap((fact) => evidence[fact]?.text[language] ?? []));
  const note = (invitation.note ?? "").replace(/[\p{C}\s]+/gu, " ").trim();
  return [...texts, ...(note === "" ? [] : [`“${note}”`])].join("; ");
}

function printEntry(entry: TriageEntry, reason: string, printing: Printing, words: Words): readonly string[] {
  const { invitation, explanation, reply } = entry;
  const name = fill(displayName(invitation.person, words), NAME_COLUMNS);
  const day = paint(fill(shortDay(invitation.sentAt, printing.locale), DAY_COLUMNS), "dim", printing);
  const room = Math.max(24, printing.width - NAME_COLUMNS - DAY_COLUMNS - 4);
  const line = `    ${name}${day}${printing.why ? "" : shorten(reason, room)}`.trimEnd();
  const why = printing.why
    ? [explanation.text, ...evidenceOf(entry, words, printing.locale), ...conflictsOf(entry, words)]
    : [];
  const more = why
    .flatMap((text) => wrap(text, printing.width - 8))
    .map((text) => paint(`        ${text}`, "dim", printing));
  const answer =
    printing.replies && reply ? ["", ...reply.text.split("\n").map((text) => `        │ ${text}`.trimEnd()), ""] : [];
  return [line, ...more, ...answer];
}

/** Where the deciding facts come from. */
function evidenceOf({ explanation, evidence }: TriageEntry, words: Words, locale: string): readonly string[] {
  const language = locale.toLowerCase().startsWith("nl") ? "nl" : "en";
  const texts = explanation.because.flatMap(({ fact }) => evidence[fact]?.text[language] ?? []);
  return texts.length > 0 ? [`${words.evidence}: ${[...new Set(texts)].join("; ")}`] : [];
}

function conflictsOf({ conflicts }: TriageEntry, words: Words): readonly string[] {
  return conflicts.length > 0 ? [words.conflict(conflicts.join(", "))] : [];
}

/** The questions that would help most, with how many invitations wait for them. */
export function printQuestions(summary: TriageSummary, printing: Printing): string {
  const words = wordsFor(printing.locale);
  const language = printing.locale.toLowerCase().startsWith("nl") ? "nl" : "en";
  if (summary.questions.length === 0) return "";
  const lines = summary.questions
    .slice(0, 3)
    .map(({ prompt, invitations }) => `  ${prompt[language]} (${words.helps(invitations)})`);
  return [paint(words.findOut, "bold", printing), ...lines].join("\n");
}
