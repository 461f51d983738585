import { describe, expect, test } from "vitest";
import { InputError, strictSelective, triage } from "../../src";
import {
  collect,
  dossier,
  type EvidenceSource,
  evidenceFor,
  keepConfidence,
  readAddressBook,
  readCalendar,
} from "../../src/evidence";
import { weighReports } from "../../src/introductions";
import { render } from "../../src/messages";

const me = { emails: ["marit@bureau.example"] };
const aukje = { name: "Aukje Ottema", profileUrl: "https://www.linkedin.com/in/aukje-o" };
const invitation = { id: "1", direction: "incoming" as const, person: aukje };
const now = "2026-11-23";

/** My address book joins the address that stands in my calendar to the profile that invites me. */
const card = readAddressBook(
  `BEGIN:VCARD\nVERSION:3.0\nFN:Aukje Ottema\nEMAIL:aukje@werk.example\nURL:${aukje.profileUrl}\nEND:VCARD`,
);

/** One event of my calendar on 12 March 2026, with Aukje and so many others who accepted. */
function event(where: string, others = 0): EvidenceSource {
  const guests = Array.from({ length: others }, (_, i) => `ATTENDEE;PARTSTAT=ACCEPTED:mailto:gast${i}@werk.example`);
  return readCalendar(
    [
      ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART;TZID=Europe/Amsterdam:20260312T140000", `LOCATION:${where}`],
      ...["ORGANIZER:mailto:marit@bureau.example", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:aukje@werk.example", ...guests],
      ...["END:VEVENT", "END:VCALENDAR"],
    ].join("\r\n"),
    { file: "agenda.ics", now },
  );
}
const storeOf = (...sources: readonly EvidenceSource[]) => collect([card, ...sources], { me });

describe("Aukje, whom I may have met, invites me", () => {
  const decide = (...sources: readonly EvidenceSource[]) =>
    triage({
      invitations: [invitation],
      policy: strictSelective({ criterion: "met" }),
      evidence: storeOf(...sources),
      now,
      locale: "nl",
    }).entries[0];

  test("R16: an appointment at a place that both of us accepted is a meeting, and stands with the decision", () => {
    const entry = decide(event("Stationsplein 1\\, Zwolle"));
    expect(entry?.decision.action).toBe("accept");
    expect(entry?.evidence["metInPerson"]).toMatchObject({
      text: { nl: "ontmoet op 12 maart 2026, 2 deelnemers (agenda.ics)" },
      sources: [{ file: "agenda.ics", row: 1 }],
    });
  });

  test.each([
    { where: "https://meet.example/abc", others: 0, why: "a video call alone is no meeting" },
    { where: "Congreshal", others: 398, why: "among four hundred people nobody knows whom they spoke" },
  ])("R16: $why, and the question has the event beside it", ({ where, others }) => {
    const entry = decide(event(where, others));
    expect(entry?.decision).toMatchObject({ status: "open", action: "ask" });
    expect(entry?.questions[0]?.fact).toBe("metInPerson");
    expect(entry?.leads[0]?.text.nl).toContain("12 maart 2026");
  });

  test("R16: and an empty calendar leaves it unknown, never false", () => {
    expect(decide()?.facts).not.toHaveProperty("metInPerson");
  });

  test("R22: having met her says that I know her, and not that she remembers me", () => {
    const { answers, questions } = dossier(storeOf(event("Zwolle")), aukje, { now });
    expect(answers).toMatchObject({ metInPerson: true, knows: true });
    expect(answers.knowsMe).toBeUndefined();
    expect(questions.map(({ fact }) => fact)).toContain("knowsMe");
  });

  test("R26: nor that I trust her, nor R28: that I would introduce her, which no file ever says", () => {
    const { answers } = dossier(storeOf(event("Zwolle"), event("Zwolle")), aukje, { now });
    expect([answers.trusts, answers.wouldIntroduce]).toEqual([undefined, undefined]);
  });
});

describe("a contact tells me in confidence about a candidate", () => {
  const words = "Aukje has signed with Brikgoud";
  const told = (value: boolean, on: string, until?: string): EvidenceSource => ({
    kind: "inside-information",
    items: [{ person: aukje, fact: "interactedOnline", value, on, words, ...(until ? { until } : {}) }],
  });
  const store = storeOf(told(true, "2026-11-01", "2026-12-31"));

  test("R40: it is newer than the public profile, and expires", () => {
    const open = { id: "profile", source: "public", available: true, at: "2026-01-05" } as const;
    const word = { id: "word", source: "insider", available: false, at: "2026-11-01" } as const;
    expect(weighReports([open, word], { now })).toMatchObject({ value: "unavailable", source: "insider" });
    expect(weighReports([open, word], { now: "2027-11-01" }).value).toBeUndefined();
    expect(dossier(store, aukje, { now }).answers.interactedOnline).toBe(true);
    const later = dossier(store, aukje, { now: "2027-01-01" });
    expect(later.answers.interactedOnline).toBeUndefined();
    expect(later.questions[0]).toMatchObject({ fact: "interactedOnline", reason: "out-of-date" });
  });

  test("R40: two who say different things leave it unknown, with a question that names both", () => {
    const { answers, questions } = dossier(storeOf(told(true, "2026-11-01"), told(false, "2026-11-02")), aukje, {
      now,
    });
    expect(answers.interactedOnline).toBeUndefined();
    expect(questions[0]).toMatchObject({ fact: "interactedOnline", reason: "contradiction" });
    expect(questions[0]?.because).toHaveLength(2);
  });

  test("R41: it may decide, and the reason does not repeat it", () => {
    const evidence = evidenceFor(store, invitation, { now })["interactedOnline"];
    expect(evidence).toMatchObject({ value: true, confidential: true });
    expect(JSON.stringify(evidence)).not.toContain("Brikgoud");
  });

  test("R41: a message that would betray it is a typed error, and the others go out", () => {
    const write = (reason: string) =>
      keepConfidence(
        store,
        render("intro.request", { name: "Tim", target: { given: "Aukje" }, reason }, { locale: "en" }).text,
      );
    expect(write("we both build bridges")).toContain("bridges");
    const betray = () => write("I hear that Aukje has signed with another firm");
    expect(betray).toThrow(InputError);
    expect(betray).toThrow(expect.objectContaining({ code: "confidential" }));
  });
});
