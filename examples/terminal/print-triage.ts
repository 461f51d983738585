import type { TriageEntry, TriageSummary } from "know-and-trust";
import type { ExportReport } from "know-and-trust/evidence";
import { fill, paint, type Terminal, wrap } from "./lay-out";
import { displayName, shortDay } from "./person";
import { languageOf, type Words, wordsFor } from "./words";

/** What to print of each invitation. */
export interface Printing extends Terminal {
  readonly locale: string;
  readonly why: boolean;
  readonly replies: boolean;
  readonly isSample: boolean;
}

/** The order in which people want to see them; an app's own actions come last. */
const ORDER = ["accept", "ask", "archive", "decline", "report"];
/** The last block; no action can have its name. */
const LEFT_ALONE = "(left alone)";
const COLOURS = { accept: "green", ask: "cyan", archive: "yellow", decline: "red", report: "red" } as const;

const NAME_COLUMNS = 28;
const DAY_COLUMNS = 9;

/** The triage as people read it: a block per action, a line per invitation. */
export function printEntries(entries: readonly TriageEntry[], printing: Printing, report: ExportReport): string {
  const words = wordsFor(printing.locale);
  const hasInvitations = report.files.some(({ file }) => file === "Invitations.csv");
  if (entries.length === 0) return hasInvitations ? words.none : words.noInvitations;
  const groupOf = (entry: TriageEntry): string => (isLeftAlone(entry, words) ? LEFT_ALONE : entry.decision.action);
  const groups = [...new Set([...ORDER, ...entries.map(groupOf).filter((group) => group !== LEFT_ALONE), LEFT_ALONE])];
  const blocks = groups.flatMap((group) => {
    const chosen = entries.filter((entry) => groupOf(entry) === group);
    if (chosen.length === 0) return [];
    const name = group === LEFT_ALONE ? words.leaveAlone : (words.actions[group] ?? group);
    const colour = Object.hasOwn(COLOURS, group) ? COLOURS[group as keyof typeof COLOURS] : "magenta";
    const title = paint(`${name.toUpperCase()} (${chosen.length})`, ["bold", colour], printing);
    return [[title, ...printBlock(chosen, printing, words)].join("\n")];
  });
  return blocks.join("\n\n");
}

/** About whom nothing is asked though the matter is open: blocked, or perhaps a scam. */
function isLeftAlone(entry: TriageEntry, words: Words): boolean {
  return entry.decision.status === "open" && markOf(entry, words).length > 0;
}

/** Settled invitations with their reason; open ones under the question that they wait for, with what helps to answer it. */
function printBlock(entries: readonly TriageEntry[], printing: Printing, words: Words): readonly string[] {
  const settled = entries.filter(({ questions }) => questions.length === 0);
  const facts = new Set(entries.flatMap(({ questions }) => questions[0]?.fact ?? []));
  const open = [...facts].flatMap((fact) => {
    const waiting = entries.filter(({ questions }) => questions[0]?.fact === fact);
    const [first] = waiting;
    return [`  ${first?.explanation.short ?? ""}`, ...waiting.flatMap((entry) => printEntry(entry, printing, words))];
  });
  return [...settled.flatMap((entry) => printEntry(entry, printing, words)), ...open];
}

/** What may bring somebody to mind: what the files say, and the note. */
function hintsFor({ evidence, leads, invitation }: TriageEntry, { locale }: Printing): readonly string[] {
  const telling = ["metInPerson", "knows", "messagesExchanged", "sharedEmployer", "invitedBefore"];
  const texts = [...telling.flatMap((fact) => evidence[fact] ?? []), ...leads].map(
    ({ text }) => text[languageOf(locale)],
  );
  const note = (invitation.note ?? "").replace(/[\p{C}\s]+/gu, " ").trim();
  return [...new Set(texts), ...(note === "" ? [] : [`“${note}”`])];
}

/** From whom no reply is wanted, whatever the decision. */
function markOf({ facts }: TriageEntry, { withheld }: Words): readonly string[] {
  if (facts["inBlockList"] === true) return [withheld.inBlockList];
  return facts["suspectedScam"] === true ? [withheld.suspectedScam] : [];
}

function printEntry(entry: TriageEntry, printing: Printing, words: Words): readonly string[] {
  const { invitation, explanation, reply, decision } = entry;
  const isOpen = decision.status === "open";
  const hints = isOpen ? hintsFor(entry, printing) : [];
  const name = fill(displayName(invitation.person, words), NAME_COLUMNS);
  const day = paint(fill(shortDay(invitation.sentAt, printing.locale), DAY_COLUMNS), "dim", printing);
  const room = Math.max(24, printing.width - NAME_COLUMNS - DAY_COLUMNS - 4);
  const mark = markOf(entry, words).map((text) => `[${text}]`);
  const reason = isOpen ? hints.join("; ") : explanation.short;
  const [first, ...others] = wrap([...mark, ...(printing.why ? [] : [reason])].join(" "), room);
  const indent = " ".repeat(4 + NAME_COLUMNS + DAY_COLUMNS);
  const lines = [`    ${name}${day}${first}`.trimEnd(), ...others.map((text) => indent + text)];
  const evidence = evidenceOf(entry, words, printing.locale);
  const seen = isOpen ? [] : fileEvidenceOf(entry, printing.locale).map((text) => `${words.evidence}: ${text}`);
  const why = printing.why ? [explanation.text, ...evidence, ...hints, ...conflictsOf(entry, words)] : seen;
  const more = why
    .flatMap((text) => wrap(text, printing.width - 8))
    .map((text) => paint(`        ${text}`, "dim", printing));
  const answer =
    printing.replies && reply ? ["", ...reply.text.split("\n").map((text) => `        │ ${text}`.trimEnd()), ""] : [];
  return [...lines, ...more, ...answer];
}

/** What a calendar says about a decision: more than the user may remember, so it is always shown. */
function fileEvidenceOf({ explanation, evidence }: TriageEntry, locale: string): readonly string[] {
  const found = explanation.because.flatMap(({ fact }) => evidence[fact] ?? []);
  const fromCalendar = found.filter(({ because }) => because[0]?.startsWith("meeting-"));
  return [...new Set(fromCalendar.map(({ text }) => text[languageOf(locale)]))];
}

/** Where the deciding facts come from. */
function evidenceOf({ explanation, evidence }: TriageEntry, words: Words, locale: string): readonly string[] {
  const language = languageOf(locale);
  const texts = explanation.because.flatMap(({ fact }) => evidence[fact]?.text[language] ?? []);
  return texts.length > 0 ? [`${words.evidence}: ${[...new Set(texts)].join("; ")}`] : [];
}

function conflictsOf({ conflicts }: TriageEntry, words: Words): readonly string[] {
  return conflicts.length > 0 ? [words.conflict(conflicts.join(", "))] : [];
}

/** The questions that come first, with how many invitations wait for each, and how to answer them. */
export function printQuestions(summary: TriageSummary, printing: Printing): string {
  const words = wordsFor(printing.locale);
  if (summary.questions.length === 0) return "";
  const lines = summary.questions.map(
    ({ prompt, invitations }) => `  ${prompt[languageOf(printing.locale)]} (${words.helps(invitations)})`,
  );
  return [paint(words.findOut, "bold", printing), ...lines, paint(`  ${words.howToAnswer}`, "dim", printing)].join(
    "\n",
  );
}

/** What was taken for granted about everybody of whom nothing else was known. */
export function printPresumed(entries: readonly TriageEntry[], printing: Printing): string {
  const presumed = [...new Set(entries.flatMap((entry) => entry.presumed))];
  const text = presumed.length === 0 ? "" : wordsFor(printing.locale).presumed(presumed);
  return wrap(text, printing.width)
    .map((line) => paint(line, "dim", printing))
    .join("\n");
}
