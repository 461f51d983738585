import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { answer } from "../../examples/01-triage-your-export";
import { takenByNpm } from "../../examples/terminal/arguments";
import { shortDay } from "../../examples/terminal/person";
import { SHARED_NAMES } from "../../scripts/sample/cases";
import {
  asHeaders2021,
  asHeaders2023,
  corruptRows,
  touchedPeople,
  withBom,
  withCrlf,
  withReorderedColumns,
} from "../../scripts/sample/variants";
import { strictSelective, type TriageEntry, type TriageSummary } from "../../src/index";

const SAMPLE = fileURLToPath(new URL("../../examples/data/sample-export", import.meta.url));
const ANSWERS = fileURLToPath(new URL("../../examples/data/sample-answers.json", import.meta.url));
const files = Object.fromEntries(readdirSync(SAMPLE).map((name) => [name, readFileSync(join(SAMPLE, name), "utf8")]));

const work = mkdtempSync(join(tmpdir(), "triage-"));
afterAll(() => rmSync(work, { recursive: true }));

interface Output {
  readonly entries: readonly TriageEntry[];
  readonly report: { readonly files: readonly Record<string, unknown>[] };
}

/** Writes an export as a zip and triages it. */
function triageOf(name: string, texts: Readonly<Record<string, string>>, ...options: readonly string[]): Output {
  const path = join(work, `${name}.zip`);
  const bytes = Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  writeFileSync(path, zipSync(Object.fromEntries(bytes), { level: 1 }));
  return JSON.parse(answer([path, "--answers", ANSWERS, "--now", "2026-11-23", "--json", ...options]));
}

/** A zip with a few files of the sample. */
function exportOf(...names: readonly string[]): string {
  const path = join(work, `${names.join("-")}.zip`);
  const bytes = names.map((name) => [name, new TextEncoder().encode(files[name])] as const);
  writeFileSync(path, zipSync(Object.fromEntries(bytes), { level: 1 }));
  return path;
}

/** What was decided about each person; by name, since older exports have no addresses. */
function decisionsOf({ entries }: Output): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ invitation, decision }) => {
      const { name = "" } = invitation.person;
      return SHARED_NAMES.includes(name)
        ? []
        : [[name, `${decision.status} ${decision.action} ${decision.rule}`] as const];
    }),
  );
}

const sample = triageOf("sample", files);
const printed = answer([]);
const dutch = answer(["--locale", "nl", "--register", "u", "--replies"]);
const hybrid = answer(["--policy", "hybrid", "--locale", "nl"]);

/** What is printed of one person. */
const entryOf = (text: string, name: string): string => text.slice(text.indexOf(name)).split(/\n {4}\S/)[0] ?? "";

describe("the sample", () => {
  test("is triaged without being named, with every kind of answer a strict policy has", () => {
    expect(printed).toMatch(/^69 pending invitations, decided by strict-selective 1\.0\.0 on 2026-11-23\n/);
    for (const title of ["ACCEPT", "FIND OUT FIRST", "ARCHIVE"])
      expect(printed).toMatch(new RegExp(`^${title} \\(\\d+\\)$`, "m"));
    expect(printed).toContain("Have you met this person in person?");
  });

  test("says at the end that it is one, and an export of one's own does not", () => {
    expect(printed).toMatch(/\nEverybody above is invented\..*$/);
    expect(dutch).toMatch(/\nIedereen hierboven is verzonnen\..*$/);
    expect(answer([exportOf("Connections.csv")])).not.toContain("invented");
  });

  test("is declined here and there by the hybrid policy, and nearly all accepted by the open one", () => {
    expect(hybrid).toMatch(/^AFWIJZEN \(\d+\)$/m);
    expect(answer(["--policy", "lion"])).toMatch(/^ACCEPT \(6\d\)$/m);
  });

  test("has nobody whom a stricter policy accepts and a more open one does not, guards aside", () => {
    const accepted = (policy: string): readonly TriageEntry[] =>
      triageOf("ordered", files, "--policy", policy).entries.filter(({ decision }) => decision.action === "accept");
    const guarded = ({ facts }: TriageEntry): boolean =>
      facts["suspectedScam"] === true || facts["inBlockList"] === true;
    const ids = (entries: readonly TriageEntry[]) =>
      entries.filter((entry) => !guarded(entry)).map(({ invitation }) => invitation.id);
    const [strict, hybrid, lion] = ["strict", "hybrid", "lion"].map((policy) => ids(accepted(policy)));
    expect(hybrid).toEqual(expect.arrayContaining([...(strict ?? [])]));
    expect(lion).toEqual(expect.arrayContaining([...(hybrid ?? [])]));
    expect(strict?.length).toBeGreaterThan(4);
    expect(lion?.length).toBeGreaterThan(hybrid?.length ?? 0);
  });

  test("is printed in Dutch, with the replies signed by its owner", () => {
    expect(dutch).toMatch(/^ACCEPTEREN/m);
    expect(dutch).toMatch(/│ Geachte /);
    expect(dutch).toContain("│ Marit Oosterwold");
  });

  test("is answered in the language of each note where that is asked for", () => {
    const mixed = answer(["--locale", "nl", "--replies", "--their-language"]);
    expect(mixed).toMatch(/ACCEPTEREN/);
    expect(mixed).toMatch(/│ Beste Hessel,/);
    expect(mixed).toMatch(/│ Hi Freek,/);
  });

  test("has no control characters where it is piped", () => {
    expect(printed.replace(/\n/g, "")).not.toMatch(/\p{Cc}/u);
  });

  test("accounts for every row of every file", () => {
    for (const file of sample.report.files) {
      const { rows, used, empty, setAside } = file as {
        rows: number;
        used: number;
        empty: number;
        setAside: { count: number }[];
      };
      expect(used + empty + setAside.reduce((sum, { count }) => sum + count, 0), String(file["file"])).toBe(rows);
    }
  });
});

describe("with the calendar and the address book", () => {
  const byName = ({ entries }: Output): ReadonlyMap<string, TriageEntry> =>
    new Map(entries.map((entry) => [entry.invitation.person.name ?? "", entry]));
  const data = (name: string): string => fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url));
  const without = byName(sample);
  const both = byName(JSON.parse(answer(["--json"])));

  test.each([
    { name: "Sanne ter Wielen", before: "ask", after: "accept", met: true, why: "six people at a place" },
    { name: "Julia Wagtendonker", before: "ask", after: "ask", met: true, why: "the two of us, and a room" },
    { name: "Cas Doornenbalk", before: "ask", after: "ask", met: true, why: "twelve people" },
    { name: "Eefje Rozenwater", before: "ask", after: "ask", met: undefined, why: "thirteen people" },
    { name: "Hanna Achterkampf", before: "ask", after: "ask", met: undefined, why: "a place and a link" },
    { name: "Aukje Hottema-van Zwolle", before: "ask", after: "ask", met: undefined, why: "a congress" },
    { name: "Lieke op 't Hooghuis", before: "ask", after: "ask", met: undefined, why: "still to come" },
    { name: "Imke Zandvoorder", before: "ask", after: "ask", met: undefined, why: "cancelled" },
    { name: "Tobias Kerkmeerman", before: "ask", after: "ask", met: undefined, why: "declined" },
    { name: "Ingeborg Falkenauer", before: "archive", after: "archive", met: false, why: "calls, and my own word" },
  ])("$name: $before becomes $after, met is $met: $why", ({ name, before, after, met }) => {
    expect(without.get(name)?.decision.action).toBe(before);
    expect(both.get(name)?.decision.action).toBe(after);
    expect(both.get(name)?.facts["metInPerson"]).toBe(met);
  });

  test("nobody else's decision changes", () => {
    const changed = [...both].filter(([name, { decision }]) => decision.action !== without.get(name)?.decision.action);
    expect(changed.map(([name]) => name)).toEqual(["Sanne ter Wielen"]);
  });

  test("who was met need no longer be asked about, and what brings others to mind stands with them", () => {
    expect(both.get("Cas Doornenbalk")?.questions[0]?.fact).toBe("wouldIntroduce");
    expect(both.get("Eefje Rozenwater")?.leads[0]?.text.en).toBe(
      "at the same event on 9 September 2026, with 13 people (sample-calendar.ics)",
    );
    expect(both.get("Hanna Achterkampf")?.leads[0]?.reason).toBe("place-and-screen");
  });

  test.each([
    ["nl", "uit: ontmoet op 14 oktober 2026, 6 deelnemers (sample-calendar.ics)"],
    ["en", "from: met on 14 October 2026, 6 people accepted (sample-calendar.ics)"],
  ])("the evidence is printed in %s", (locale, line) => {
    const entry = entryOf(locale === "nl" ? dutch : printed, "Sanne ter Wielen");
    expect(entry.split("\n").map((each) => each.trim())).toContain(line);
  });

  test("a calendar in which I am not says so, and --me tells who I am", () => {
    const strange = join(work, "strange.ics");
    const calendar = readFileSync(data("sample-calendar.ics"), "utf8").replaceAll("\r\n ", "");
    writeFileSync(
      strange,
      calendar.replaceAll("Marit Oosterwold", "M. O.").replaceAll("marit@kiezelhofwerving", "mo@werk"),
    );
    const options = [exportOf("Connections.csv"), "--now", "2026-11-23", "--calendar", strange];
    expect(answer(options)).toContain(
      "39 events with others, of which you took part in 0; none of your addresses is in it",
    );
    expect(answer([...options, "--me", "mo@werk.example"])).toContain("of which you took part in 39");
  });
});

describe("what is printed", () => {
  test("with the explanation, what brings somebody to mind is still there", () => {
    const why = entryOf(answer(["--why"]), "Hanna Achterkampf");
    expect(why).toContain("at a place or by video (sample-calendar.ics)");
    expect(why).toContain("“Ik hoop dat je me nog kent");
  });

  test("what brings somebody to mind is there whole, on lines of its own", () => {
    const aukje = entryOf(printed, "Aukje Hottema-van Zwolle");
    expect(aukje).toMatch(/with 62 people\n {41}\(sample-calendar\.ics\)/);
    expect(aukje.replace(/\s+/g, " ")).toContain("ik zat aan jouw tafel. Groet, Aukje”");
    expect(printed).not.toContain("…");
  });

  test("people who get no reply are marked", () => {
    expect(dutch).toMatch(/Dirk Snoeijmans +1 nov +\[geblokkeerd: geen antwoord\]/);
    expect(dutch).toMatch(/Emerson Goldwrightson +6 okt +\[mogelijk oplichting: geen antwoord\]/);
  });

  test("about people who get no reply nothing is asked, and they stand by themselves", () => {
    const [, alone = ""] = /\nLEAVE ALONE \(3\)\n((?: {4}.*\n)+)/.exec(printed) ?? [];
    for (const name of ["Dirk Snoeijmans", "Emerson Goldwrightson", "Olivia Whitcombe-Hartley"]) {
      expect(alone).toContain(name);
    }
    const result = JSON.parse(answer(["--json"])) as Output & { readonly summary: TriageSummary };
    const waiting = result.summary.questions.reduce((sum, { invitations }) => sum + invitations, 0);
    expect(waiting).toBe(result.summary.open - 3);
  });

  test("a policy file with words that nothing knows is used, and they are pointed out above", () => {
    const path = join(work, "slips.json");
    const slips = {
      ...strictSelective(),
      otherwise: { action: "accpet", reply: "reply.archive.notmet" },
    };
    writeFileSync(path, JSON.stringify(slips));
    const told = answer(["--policy", path]);
    expect(told).toContain(
      "In the policy, otherwise.action: the vocabulary has no action `accpet`; did you mean accept?",
    );
    expect(told).toContain(
      "There is no message “reply.archive.notmet”, so 12 replies are missing. Did you mean reply.archive.not-met?",
    );
    expect(printed).not.toContain("In the policy");
    expect(hybrid).not.toContain("In het beleid");
  });

  test("what is presumed is said", () => {
    expect(dutch.replace(/\n/g, " ")).toContain("niemand is door jou geblokkeerd; niemand is een oplichter");
  });

  test("every row of the export is accounted for, in the reader's language", () => {
    const [, rows, used, aside, empty] =
      /(\d+) rijen, (\d+) gebruikt; (\d+) opzijgelegd \(.*\); (\d+) leeg/.exec(dutch)?.map(Number) ?? [];
    expect((used ?? 0) + (aside ?? 0) + (empty ?? 0)).toBe(rows);
    expect(dutch).toContain("98 niet zichtbaar, 30 aan groepen");
  });

  test("every question that comes first is listed, with how to answer", () => {
    const asked = new Set([...hybrid.matchAll(/^ {2}(\S.*\?)$/gm)].map(([, question]) => question));
    const listed = [...hybrid.matchAll(/^ {2}(\S.*\?) \(bij \d+ uitnodigingen?\)$/gm)].map(([, question]) => question);
    expect(new Set(listed)).toEqual(asked);
    expect(hybrid).toContain("--answers BESTAND");
  });

  test("an export without invitations says that the file is missing", () => {
    expect(answer([exportOf("Connections.csv")])).toContain("There is no Invitations.csv in this export");
  });

  test.each(["en", "en-US", "nl", "nl-BE", "de", "pt-BR"])("days stay within their column of nine in %s", (locale) => {
    for (let month = 1; month <= 12; month++) {
      expect(shortDay(`2026-${String(month).padStart(2, "0")}-28`, locale).length).toBeLessThan(9);
    }
  });
});

describe("the same decisions come", () => {
  const wanted = decisionsOf(sample);
  const each = (change: (text: string, name: string) => string) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text, name)]));

  test("from the zip and from the folder, to the letter", () => {
    const options = ["--answers", ANSWERS, "--now", "2026-11-23"];
    expect(answer([join(work, "sample.zip"), ...options])).toBe(answer([SAMPLE, ...options]));
  });

  test.each([
    ["with CRLF", each(withCrlf)],
    ["with a byte order mark", each(withBom)],
    [
      "with columns in another order",
      each((text, name) => (name.endsWith(".csv") ? withReorderedColumns(text, 7) : text)),
    ],
    [
      "below one folder, as some zips have it",
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`Export/${name}`, text])),
    ],
  ])("%s", (title, texts) => {
    expect(decisionsOf(triageOf(title, texts))).toEqual(wanted);
  });

  test.each([
    ["the headers of 2021", asHeaders2021(files)],
    ["the headers of 2023", asHeaders2023(files)],
  ])("with %s, for everybody whose name is their own", (title, texts) => {
    expect(decisionsOf(triageOf(title, texts))).toEqual(wanted);
  });

  test("with 1 % of the rows corrupted, for everybody whose rows were left alone", () => {
    const { files: damaged, touched } = corruptRows(files, 0.01, 11);
    expect(touched.length).toBeGreaterThan(20);
    const people = touchedPeople(touched);
    const spared = (decisions: ReadonlyMap<string, string>) => [...decisions].filter(([name]) => !people.has(name));
    const output = triageOf("damaged", damaged);
    expect(spared(decisionsOf(output))).toEqual(spared(wanted));
    expect(spared(wanted).length).toBeGreaterThan(40);
  });
});

describe("a mistake is answered with its remedy", () => {
  const policy = join(work, "policy.json");
  writeFileSync(
    policy,
    JSON.stringify({
      language: 1,
      name: "p",
      version: "1",
      vocabulary: "acquaintance@1",
      rules: [{ id: "a", when: { fact: "metInPersn", op: "eq", value: true }, then: { action: "accept" } }],
      otherwise: { action: "archive" },
      whenOpen: "ask",
    }),
  );
  const truncated = join(work, "truncated.zip");
  writeFileSync(
    truncated,
    zipSync({ "Connections.csv": new TextEncoder().encode(files["Connections.csv"]) }).subarray(0, 900),
  );

  test.each([
    ["a path where nothing is", ["/no/such/export.zip"], /nothing at “\/no\/such\/export\.zip”.*zip/],
    ["a file that is no zip", [ANSWERS], /is no LinkedIn export\. Give your answers with --answers/],
    ["a truncated zip", [truncated], /cannot be read as a LinkedIn export: it is no zip.*\n.*Get a copy of your data/],
    [
      "a folder without an export",
      [fileURLToPath(new URL(".", import.meta.url))],
      /cannot be read as a LinkedIn export/,
    ],
    ["a policy that does not exist", ["--policy", "strickt"], /no policy “strickt”.*\n.*strict, strict-met/],
    ["a policy with a misspelt fact", ["--policy", policy], /rules\.0\.when\.fact.*Did you mean metInPerson\?/],
    ["a policy with slips of the pen", ["--policy", "hybird"], /no policy “hybird”\. Did you mean hybrid\?/],
    ["a folder as a policy", ["--policy", SAMPLE], /no policy “/],
    [
      "an option that does not exist",
      ["--polcy", "lion"],
      /^There is no option --polcy\. Did you mean --policy\?\n--help/,
    ],
    ["an option like no other", ["-x"], /^There is no option -x\.\n/],
    ["an option without its value", ["--now", "--why"], /^--now wants a value behind it\.\n/],
    ["a value that there is no use for", ["--why=yes"], /^--why takes no value\.\n/],
    ["a calendar as the export", [join(SAMPLE, "../sample-calendar.ics")], /is a calendar: give it with --calendar/],
    ["an address book as the export", [join(SAMPLE, "../sample-contacts.vcf")], /give it with --contacts/],
    ["one file of an export", [join(SAMPLE, "Invitations.csv")], /Give the folder that it is in/],
    ["a day that is none", ["--now", "tomorrow"], /“tomorrow” is no day.*2026-11-23/],
    ["a day that no month has", ["--now", "2026-02-30"], /“2026-02-30” is no day/],
    ["a language that is none", ["--locale", "xx-yy-zzz"], /no words and replies in “xx-yy-zzz”.*nl-BE/],
    [
      "a language that we do not speak",
      ["--locale", "fr"],
      /no words and replies in “fr”\. Use --locale nl, nl-BE or en/,
    ],
    ["a register that is none", ["--register", "vous"], /no register “vous” in English.*je or u/],
    ["a register of another language", ["--register", "u"], /no register “u” in English.*--locale nl/],
    ["a folder as a calendar", ["--calendar", SAMPLE], /no file “/],
    ["a calendar that is none", ["--calendar", ANSWERS], /is no calendar.*\.ics/],
    ["an address book that is none", ["--contacts", ANSWERS], /is no address book.*\.vcf/],
    ["a calendar that is not there", ["--calendar", "/no/such.ics"], /no file “\/no\/such\.ics”/],
    ["answers that are none", ["--answers", join(SAMPLE, "Skills.csv")], /holds no answers/],
  ])("%s", (_, argv, message) => {
    expect(() => answer(argv)).toThrow(message);
  });

  test("options that npm took for its own, for want of two dashes", () => {
    const environment = { npm_config_policy: "true", npm_config_their_language: "true", npm_config_json: "true" };
    expect(takenByNpm(environment)).toBe(
      "npm took --policy and --their-language for itself. Put two dashes before the options: npm start -- --policy …",
    );
    expect(takenByNpm({ npm_config_json: "true", PATH: "/bin" })).toBeUndefined();
  });
});
