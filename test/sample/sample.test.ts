import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CASES, SHARED_NAMES } from "../../scripts/sample/cases";
import { FORMER_EMPLOYERS } from "../../scripts/sample/companies";
import { makeSample, SEED } from "../../scripts/sample/sample";
import { readTable } from "../../scripts/sample/table";

const DATA = new URL("../../examples/data/", import.meta.url);
const sample = makeSample();
const all = new Map([
  ...Object.entries(sample.export).map(([name, text]) => [`sample-export/${name}`, text] as const),
  ...Object.entries(sample.beside),
]);

/** The rows of a file, each as a record by column. */
function records(file: string): Record<string, string>[] {
  const { header, rows } = readTable(sample.export[file] ?? "");
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ""])));
}

const connections = records("Connections.csv").filter((row) => row["First Name"] !== "");
const invitations = records("Invitations.csv");
const incoming = invitations.filter((row) => row["Direction"] === "INCOMING");
const outgoing = invitations.filter((row) => row["Direction"] === "OUTGOING");
const messages = records("messages.csv");
const connectedUrls = new Set(connections.map((row) => row["URL"]));
const answers: { person: { profileUrl: string; name: string }; fact: string; value: boolean; on: string }[] =
  JSON.parse(sample.beside["sample-answers.json"] ?? "").answers;

describe("the committed files", () => {
  test("are what the generator writes", () => {
    for (const [path, text] of all) {
      // Compared as booleans: a difference of a megabyte is no readable failure.
      const same = readFileSync(new URL(path, DATA), "utf8") === text;
      expect({ path, same }).toEqual({ path, same: true });
    }
  });

  test("are all from the generator", () => {
    const present = readdirSync(new URL("sample-export/", DATA)).sort();
    expect(present).toEqual(Object.keys(sample.export).sort());
  });

  test("depend on nothing but the seed", () => {
    expect(makeSample(SEED)).toEqual(sample);
    expect(makeSample(SEED + 1).export["messages.csv"]).not.toBe(sample.export["messages.csv"]);
  });
});

describe("the sizes", () => {
  test.each([
    { what: "connections", count: connections.length, least: 400 },
    { what: "incoming invitations", count: incoming.length, least: 60 },
    { what: "outgoing invitations", count: outgoing.length, least: 120 },
    { what: "messages that were sent by people", count: messages.filter(isFromPeople).length, least: 3000 },
    { what: "own notes", count: records("Notes.csv").length, least: 30 },
    { what: "recommendations", count: records("Recommendations_Received.csv").length, least: 10 },
    { what: "recommendations given", count: records("Recommendations_Given.csv").length, least: 10 },
    { what: "endorsements", count: records("Endorsement_Received_Info.csv").length, least: 100 },
    { what: "imported contacts", count: records("ImportedContacts.csv").length, least: 60 },
    { what: "positions", count: records("Positions.csv").length, least: 3 },
    { what: "skills", count: records("Skills.csv").length, least: 20 },
    { what: "calendar events", count: count(sample.beside["sample-calendar.ics"], "BEGIN:VEVENT"), least: 36 },
    { what: "address cards", count: count(sample.beside["sample-contacts.vcf"], "BEGIN:VCARD"), least: 36 },
  ])("there are at least $least $what", ({ count, least }) => expect(count).toBeGreaterThanOrEqual(least));

  function isFromPeople(row: Record<string, string>): boolean {
    return row["IS MESSAGE DRAFT"] === "No" && !row["CONTENT"]?.includes("spinmail-quill-editor");
  }

  function count(text: string | undefined, needle: string): number {
    return (text ?? "").split(needle).length - 1;
  }
});

describe("the cases", () => {
  test.each(Object.values(CASES))("$name is among the inviters: $why", ({ name, slug }) => {
    const found = incoming.filter((row) => row["inviterProfileUrl"] === `https://www.linkedin.com/in/${slug}`);
    expect(found.map((row) => row["From"])).toEqual([name]);
  });

  test("a homonym is one of two inviters, or shares the name of a connection", () => {
    const named = (name: string) => incoming.filter((row) => row["From"] === name).length;
    expect(named(CASES.homonymMet.name)).toBe(2);
    expect(connections.map((row) => `${row["First Name"]} ${row["Last Name"]}`)).toContain(CASES.connectedHomonym.name);
    expect(connectedUrls.has(urlOf(CASES.connectedHomonym))).toBe(false);
  });

  test("no other inviter shares a name with another inviter, a connection or an invitee", () => {
    const named = new Map<string, Set<string>>();
    const add = (name = "", url = ""): Set<string> | undefined =>
      named.set(name, (named.get(name) ?? new Set()).add(url)).get(name);
    for (const row of connections) add(`${row["First Name"]} ${row["Last Name"]}`, row["URL"]);
    for (const row of outgoing) add(row["To"], row["inviteeProfileUrl"]);
    for (const row of incoming) add(row["From"], row["inviterProfileUrl"]);
    const shared = incoming.map((row) => row["From"] ?? "").filter((name) => (named.get(name)?.size ?? 0) > 1);
    expect([...new Set(shared)].sort()).toEqual([...SHARED_NAMES].sort());
  });

  test("the one who is already connected is among the connections, as some invitees are", () => {
    expect(connectedUrls.has(urlOf(CASES.alreadyConnected))).toBe(true);
    const accepted = outgoing.filter((row) => connectedUrls.has(row["inviteeProfileUrl"] ?? ""));
    expect(accepted.length).toBeGreaterThan(50);
    expect(accepted.length).toBeLessThan(outgoing.length - 50);
  });

  test("the open networker whom I know has written on many days, and so have I", () => {
    const url = urlOf(CASES.openNetworkerFriend);
    const theirs = messages.filter((row) => row["SENDER PROFILE URL"] === url);
    const mine = messages.filter((row) => row["RECIPIENT PROFILE URLS"] === url);
    const days = new Set([...theirs, ...mine].map((row) => row["DATE"]?.slice(0, 10)));
    expect(Math.min(theirs.length, mine.length)).toBeGreaterThan(20);
    expect(days.size).toBeGreaterThan(20);
  });

  test("the former colleague wrote a recommendation at an employer of mine", () => {
    const written = records("Recommendations_Received.csv").find((row) => row["First Name"] === "Hendrik-Jan");
    expect(records("Positions.csv").map((row) => row["Company Name"])).toContain(written?.["Company"]);
    expect(FORMER_EMPLOYERS).toContain(written?.["Company"]);
    expect(written?.["Status"]).toBe("VISIBLE");
  });

  function urlOf({ slug }: { readonly slug: string }): string {
    return `https://www.linkedin.com/in/${slug}`;
  }
});

describe("my own word", () => {
  test("is about 20 to 25 inviters and leaves most of the others open", () => {
    const people = new Set(answers.map(({ person }) => person.profileUrl));
    expect(people.size).toBeGreaterThanOrEqual(20);
    expect(people.size).toBeLessThanOrEqual(25);
    const urls = incoming.map((row) => row["inviterProfileUrl"]);
    for (const url of people) expect(urls).toContain(url);
  });

  test("says yes and no to both questions, and fills both lists", () => {
    const said = new Set(answers.map(({ fact, value }) => `${fact} ${value}`));
    expect([...said].sort()).toEqual([
      "inAllowList true",
      "inBlockList true",
      "metInPerson false",
      "metInPerson true",
      "wouldIntroduce false",
      "wouldIntroduce true",
    ]);
  });

  test("was given in the weeks before the export", () => {
    for (const { on } of answers) expect(on).toMatch(/^2026-11-(0[1-9]|1\d)$/);
  });
});

describe("nobody's data", () => {
  /** Calendars break lines in the middle of a word. */
  const unfolded = (path: string): string => (all.get(path) ?? "").replaceAll("\r\n ", "");

  const EMAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

  test.each([...all.keys()])("%s has no e-mail address outside the example domains", (path) => {
    const found = unfolded(path).match(EMAIL) ?? [];
    expect(found.filter((address) => !address.endsWith(".example"))).toEqual([]);
  });

  test("the addresses that were looked at are many", () => {
    const found = [...all.keys()].flatMap((path) => unfolded(path).match(EMAIL) ?? []);
    expect(found.length).toBeGreaterThan(300);
  });

  test.each([...all.keys()])(
    "%s has no address of a page outside the example domains and invented profiles",
    (path) => {
      const found = unfolded(path).match(/(https?:\/\/|www\.)[^\s"',;<>)\]]+/g) ?? [];
      const invented = /^((https:\/\/)?www\.linkedin\.com\/in\/[a-z0-9%-]+-kt\d{4}|https:\/\/[a-z.]+\.example(\/.*)?)$/;
      expect(found.filter((url) => !invented.test(url))).toEqual([]);
    },
  );

  test.each([...all.keys()])("%s has no telephone number outside the range that is not given out", (path) => {
    const found = unfolded(path).match(/\+\d[\d ]{6,}/g) ?? [];
    expect(found.filter((number) => !number.replaceAll(" ", "").startsWith("+3160000"))).toEqual([]);
  });
});
