import { describe, expect, test } from "vitest";
import type { EvidenceFact, FactOf, Statement } from "../../src/evidence/fact";
import { type Said, words } from "../../src/evidence/words";

const fact = <S extends Statement>(says: S): FactOf<S["kind"]> =>
  ({ id: "1", person: {}, says, source: { file: "a.csv" } }) satisfies EvidenceFact as unknown as FactOf<S["kind"]>;
const messages = (sent: number, received: number, days: number) =>
  words.messages(
    fact({
      kind: "messages",
      sent,
      received,
      days,
      daysSent: 1,
      daysReceived: 1,
      first: "2025-03-01",
      last: "2025-03-01",
    }),
  );
const meeting = (days: number, accepted: number | null = 4) =>
  fact({ kind: "meeting", event: "e", first: "2025-03-01", last: "2026-04-02", days, setting: "in-person", accepted });
const maybe = (reason: Parameters<typeof words.maybeMet>[1], days = 1, accepted: number | null = 40) =>
  words.maybeMet(meeting(days, accepted), reason, "2026-04-02T10:00");

/** All that a reason can say, in both languages: a person has read it. */
const said: readonly [said: Said, nl: string, en: string][] = [
  [messages(1, 0, 1), "1 bericht op 1 dag (a.csv)", "1 message on 1 day (a.csv)"],
  [messages(7, 5, 3), "12 berichten op 3 dagen (a.csv)", "12 messages on 3 days (a.csv)"],
  [
    words.recommendation(fact({ kind: "recommendation", direction: "given" })),
    "je schreef een aanbeveling (a.csv)",
    "you wrote a recommendation (a.csv)",
  ],
  [
    words.recommendation(fact({ kind: "recommendation", direction: "received" })),
    "je kreeg een aanbeveling (a.csv)",
    "you received a recommendation (a.csv)",
  ],
  [
    words.met(meeting(1), "2026-04-02"),
    "ontmoet op 2 april 2026, 4 deelnemers (a.csv)",
    "met on 2 April 2026, 4 people accepted (a.csv)",
  ],
  [
    words.met(meeting(3), "2026-04-02"),
    "ontmoet op 3 dagen, het laatst op 2 april 2026, 4 deelnemers (a.csv)",
    "met on 3 days, last on 2 April 2026, 4 people accepted (a.csv)",
  ],
  [
    maybe("large-event"),
    "op 2 april 2026 bij dezelfde bijeenkomst, met 40 deelnemers (a.csv)",
    "at the same event on 2 April 2026, with 40 people (a.csv)",
  ],
  [
    maybe("large-event", 1, null),
    "op 2 april 2026 bij dezelfde bijeenkomst, met veel deelnemers (a.csv)",
    "at the same event on 2 April 2026, with many people (a.csv)",
  ],
  [
    maybe("on-screen", 2),
    "contact via video of telefoon op 2 dagen, het laatst op 2 april 2026 (a.csv)",
    "contact by video or phone on 2 days, last on 2 April 2026 (a.csv)",
  ],
  [
    maybe("on-screen", 1),
    "contact via video of telefoon op 1 dag, het laatst op 2 april 2026 (a.csv)",
    "contact by video or phone on 1 day, last on 2 April 2026 (a.csv)",
  ],
  [
    maybe("place-and-screen"),
    "afspraak op 2 april 2026, ter plaatse of via video (a.csv)",
    "an appointment on 2 April 2026, at a place or by video (a.csv)",
  ],
  [
    maybe("no-place"),
    "afspraak op 2 april 2026, zonder plaats (a.csv)",
    "an appointment on 2 April 2026, without a place (a.csv)",
  ],
  [
    maybe("was-i-there"),
    "afspraak op 2 april 2026, waarvan niet vaststaat of je er was (a.csv)",
    "an appointment on 2 April 2026, which you may not have attended (a.csv)",
  ],
  [
    words.ownNote(fact({ kind: "own-note" })),
    "je hebt een notitie over deze persoon (a.csv)",
    "you keep a note about this person (a.csv)",
  ],
  [
    words.card(fact({ kind: "contact", hasPhone: false })),
    "staat in je adresboek (a.csv)",
    "in your address book (a.csv)",
  ],
  [
    words.card(fact({ kind: "contact", hasPhone: true })),
    "staat in je adresboek, met telefoonnummer (a.csv)",
    "in your address book, with a phone number (a.csv)",
  ],
  [
    words.maybeColleagues("Acme", "p.csv"),
    "werkte of werkt ook bij Acme (p.csv)",
    "also works or worked for Acme (p.csv)",
  ],
  [words.sameName({ nl: "x", en: "y" }), "iemand met deze naam: x", "somebody of this name: y"],
  [words.inside("2026-04-02"), "vertrouwelijk vernomen op 2 april 2026", "told in confidence on 2 April 2026"],
  [words.answer("2026-04-02"), "je eigen antwoord van 2 april 2026", "your own answer of 2 April 2026"],
  [
    words.employer("Acme", "p.csv"),
    "jullie werkten tegelijk bij Acme (p.csv)",
    "you both worked for Acme at the time (p.csv)",
  ],
  [words.earlier(1), "1 eerdere uitnodiging (Invitations.csv)", "1 earlier invitation (Invitations.csv)"],
  [words.earlier(2), "2 eerdere uitnodigingen (Invitations.csv)", "2 earlier invitations (Invitations.csv)"],
  [words.sent("2026-04-02"), "verstuurd op 2026-04-02", "sent on 2026-04-02"],
  [words.note(), "het briefje bij de uitnodiging", "the note with the invitation"],
  [words.ownWords(), "naam, kopregel en briefje", "name, headline and note"],
  [words.follows("x"), "volgt uit x", "follows from x"],
  [words.byName, "alleen op naam gevonden", "matched by name alone"],
];

describe("a reason is short and names its file:", () => {
  test.each(said.map(([given, nl, en]) => ({ given, nl, en })))("$en", ({ given, nl, en }) => {
    expect(given).toEqual({ nl, en });
  });
});
