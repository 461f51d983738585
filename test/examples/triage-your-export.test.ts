import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { answer } from "../../examples/01-triage-your-export";
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
import type { TriageEntry } from "../../src/index";

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

describe("the sample", () => {
  const printed = answer([]);

  test("is triaged without being named, with every kind of answer a strict policy has", () => {
    expect(printed).toMatch(/^69 pending invitations, decided by strict-selective 1\.0\.0 on 2026-11-23\n/);
    for (const title of ["ACCEPT", "FIND OUT FIRST", "ARCHIVE"])
      expect(printed).toMatch(new RegExp(`^${title} \\(\\d+\\)$`, "m"));
    expect(printed).toContain("Have you met this person in person?");
  });

  test("is declined here and there by the hybrid policy, and nearly all accepted by the open one", () => {
    expect(answer(["--policy", "hybrid"])).toMatch(/^DECLINE \(\d+\)$/m);
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
    const dutch = answer(["--locale", "nl", "--register", "u", "--replies"]);
    expect(dutch).toMatch(/^ACCEPTEREN/m);
    expect(dutch).toMatch(/│ Geachte /);
    expect(dutch).toContain("│ Marit Oosterwold");
  });

  test("has no control characters where it is piped", () => {
    expect(printed.replace(/\n/g, "")).not.toMatch(/\p{Cc}/u);
  });

  test("accounts for every row of every file", () => {
    for (const file of triageOf("rows", files).report.files) {
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

describe("the same decisions come", () => {
  const sample = triageOf("sample", files);
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
    ["a file that is no zip", [ANSWERS], /cannot be read as a LinkedIn export.*\n.*Get a copy of your data/],
    ["a truncated zip", [truncated], /cannot be read as a LinkedIn export/],
    [
      "a folder without an export",
      [fileURLToPath(new URL(".", import.meta.url))],
      /cannot be read as a LinkedIn export/,
    ],
    ["a policy that does not exist", ["--policy", "strickt"], /no policy “strickt”.*strict, strict-met/],
    ["a policy with a misspelt fact", ["--policy", policy], /rules\.0\.when\.fact.*Did you mean metInPerson\?/],
    ["an option that does not exist", ["--polity", "lion"], /--polity[\s\S]*Usage: npm start/],
    ["a day that is none", ["--now", "tomorrow"], /now: expected a day/],
    ["answers that are none", ["--answers", join(SAMPLE, "Skills.csv")], /holds no answers/],
  ])("%s", (_, argv, message) => {
    expect(() => answer(argv)).toThrow(message);
  });
});
