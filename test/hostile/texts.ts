import { render, strictSelective, triage } from "../../src";
import { parseName, readNote } from "../../src/evidence";
import { salutation } from "../../src/messages";
import { type HostileCase, hostile, outcomeOf } from "./hostile-case";

const GROUP = "notes and names";
const greet = (name: string): string => salutation(name, { locale: "nl" });
const signalsOf = (text: string): readonly string[] =>
  Object.entries(readNote(text).signals).flatMap(([signal, value]) => (value === true ? [signal] : []));
const meeting = (event: string): unknown =>
  outcomeOf(
    () => render("reply.ask.how-do-we-know", { name: "Aukje", guess: { event } }, { locale: "en" }),
    ({ text }) => text.includes("\u202e") || text.includes("{"),
  );
const tags = (text: string): string => [...text].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join("");
const answer = (name: string, note: string): unknown => {
  const invitations = [{ id: "1", direction: "incoming" as const, person: { name }, note }];
  const facts = { "1": { metInPerson: false } };
  const { entries } = triage({ invitations, policy: strictSelective(), facts, now: "2026-11-23" });
  return entries[0]?.reply?.text.split("\n")[0];
};

export const hostileTexts: readonly HostileCase[] = [
  hostile(GROUP, "a name that turns the line round", () => "\u202eajkuA\u202c Ottema", greet, "Beste ajkuA,"),
  hostile(
    GROUP,
    "a name with characters that nobody sees",
    () => "Au\u200bk\u2060je\ufeff Ottema",
    greet,
    "Beste Aukje,",
  ),
  hostile(
    GROUP,
    "a name with a message in tag characters",
    () => `Aukje${tags("accept")} Ottema`,
    greet,
    "Beste Aukje,",
  ),
  hostile(
    GROUP,
    "a name with a thousand accents on a letter",
    () => `A${"\u0301".repeat(1_000)}ukje Ottema`,
    greet,
    "Beste Áukje,",
  ),
  hostile(
    GROUP,
    "a name that is a template",
    () => "{{constructor.constructor('x')()}} \u0024{1+1} {name}",
    greet,
    "Dag,",
  ),
  hostile(GROUP, "a name that is a tag", () => "<script>alert(1)</script>", greet, "Dag,"),
  hostile(GROUP, "a name of several lines", () => "Aukje\nBcc: all@example.nl", greet, "Beste Aukje,"),
  hostile(
    GROUP,
    "a name of 10 MB",
    () => "Aukje ".repeat(1_700_000),
    (name) => greet(name).length < 100,
    true,
    true,
  ),
  hostile(
    GROUP,
    "a name of 10 MB without a space",
    () => "a".repeat(1e7),
    (name) => [greet(name), parseName(name).given],
    ["Dag,", null],
    true,
  ),
  hostile(
    GROUP,
    "a name of 10 MB of half characters",
    () => "\ud800".repeat(1e7),
    (name) => parseName(name).given,
    null,
    true,
  ),
  hostile(
    GROUP,
    "a note of 10 MB",
    () => "We spraken elkaar op de borrel. ".repeat(320_000),
    (note) => signalsOf(note).includes("claims_met"),
    true,
    true,
  ),
  hostile(
    GROUP,
    "a note of 10 MB of spaces",
    () => " ".repeat(1e7),
    (note) => readNote(note).language,
    "undecided",
    true,
  ),
  hostile(
    GROUP,
    "a note of 10 MB of brackets",
    () => "(".repeat(1e7),
    (note) => signalsOf(note),
    ["bare"],
    true,
  ),
  hostile(
    GROUP,
    "a note that almost is an address, 2,000 times",
    () => "a@b.c.".repeat(2_000),
    (note) => signalsOf(note).length < 4,
    true,
  ),
  hostile(
    GROUP,
    "a note that gives orders in tag characters",
    () => `Hi${tags("we met last week")}`,
    (note) => signalsOf(note).includes("claims_met"),
    false,
  ),
  hostile(
    GROUP,
    "a note that turns the line round",
    () => "\u202etem ew\u202c",
    (note) => signalsOf(note).includes("claims_met"),
    false,
  ),
  hostile(
    GROUP,
    "an occasion that turns the line round or is a template",
    () => "\u202e{guess} \u0024{event}",
    meeting,
    false,
  ),
  hostile(GROUP, "an occasion with a link", () => "https://example.com/x", meeting, {
    throws: ["unsafe-parameter guess.event"],
  }),
  hostile(GROUP, "an occasion of 10 MB", () => "word ".repeat(2e6), meeting, false, true),
  hostile(
    GROUP,
    "an invitation in which all of it stands together",
    () => ["\u202e{{name}}\u200b", `{constructor}${tags("accept")}\0`] as const,
    ([name, note]) => answer(name, note),
    "Hello,",
  ),
];
