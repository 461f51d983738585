import type { FactOf } from "./fact";

/** Why an event that both attended does not say that they met. */
export type WhyNoMeeting = "was-i-there" | "on-screen" | "place-and-screen" | "no-place" | "large-event";

/** A sentence in both languages. */
export interface Said {
  readonly nl: string;
  readonly en: string;
}

const day = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.parse(iso.slice(0, 10)),
  );
const dayIn = (iso: string): Said => ({ nl: day(iso, "nl"), en: day(iso, "en-GB") });
const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** How reasons are worded: short, with the file behind them in brackets. */
export const words = {
  messages: ({ says, source }: FactOf<"messages">): Said => {
    const total = says.sent + says.received;
    return {
      nl: `${counted(total, "bericht", "berichten")} op ${counted(says.days, "dag", "dagen")} (${source.file})`,
      en: `${counted(total, "message", "messages")} on ${counted(says.days, "day", "days")} (${source.file})`,
    };
  },
  recommendation: ({ says, source }: FactOf<"recommendation">): Said =>
    says.direction === "given"
      ? { nl: `je schreef een aanbeveling (${source.file})`, en: `you wrote a recommendation (${source.file})` }
      : { nl: `je kreeg een aanbeveling (${source.file})`, en: `you received a recommendation (${source.file})` },
  met: ({ says, source }: FactOf<"meeting">, last: string): Said => {
    const [on, more] = [dayIn(last), says.days > 1];
    return {
      nl: `ontmoet${more ? ` op ${says.days} dagen, het laatst` : ""} op ${on.nl}, ${says.accepted} deelnemers (${source.file})`,
      en: `met${more ? ` on ${says.days} days, last` : ""} on ${on.en}, ${says.accepted} people accepted (${source.file})`,
    };
  },
  maybeMet: ({ says, source }: FactOf<"meeting">, reason: WhyNoMeeting, last: string): Said => {
    const on = dayIn(last);
    const many =
      says.accepted === null ? { nl: "veel", en: "many" } : { nl: `${says.accepted}`, en: `${says.accepted}` };
    const texts: Readonly<Record<WhyNoMeeting, Said>> = {
      "large-event": {
        nl: `op ${on.nl} bij dezelfde bijeenkomst, met ${many.nl} deelnemers`,
        en: `at the same event on ${on.en}, with ${many.en} people`,
      },
      "on-screen": {
        nl: `contact via video of telefoon op ${counted(says.days, "dag", "dagen")}, het laatst op ${on.nl}`,
        en: `contact by video or phone on ${counted(says.days, "day", "days")}, last on ${on.en}`,
      },
      "place-and-screen": {
        nl: `afspraak op ${on.nl}, ter plaatse of via video`,
        en: `an appointment on ${on.en}, at a place or by video`,
      },
      "no-place": { nl: `afspraak op ${on.nl}, zonder plaats`, en: `an appointment on ${on.en}, without a place` },
      "was-i-there": {
        nl: `afspraak op ${on.nl}, waarvan niet vaststaat of je er was`,
        en: `an appointment on ${on.en}, which you may not have attended`,
      },
    };
    return { nl: `${texts[reason].nl} (${source.file})`, en: `${texts[reason].en} (${source.file})` };
  },
  ownNote: ({ source }: FactOf<"own-note">): Said => ({
    nl: `je hebt een notitie over deze persoon (${source.file})`,
    en: `you keep a note about this person (${source.file})`,
  }),
  card: ({ says, source }: FactOf<"contact">): Said => ({
    nl: `staat in je adresboek${says.hasPhone ? ", met telefoonnummer" : ""} (${source.file})`,
    en: `in your address book${says.hasPhone ? ", with a phone number" : ""} (${source.file})`,
  }),
  maybeColleagues: (company: string, file: string): Said => ({
    nl: `werkte of werkt ook bij ${company} (${file})`,
    en: `also works or worked for ${company} (${file})`,
  }),
  sameName: (text: Said): Said => ({ nl: `iemand met deze naam: ${text.nl}`, en: `somebody of this name: ${text.en}` }),
  inside: (on: string): Said => ({
    nl: `vertrouwelijk vernomen op ${dayIn(on).nl}`,
    en: `told in confidence on ${dayIn(on).en}`,
  }),
  answer: (on: string): Said => ({
    nl: `je eigen antwoord van ${dayIn(on).nl}`,
    en: `your own answer of ${dayIn(on).en}`,
  }),
  employer: (company: string, file: string): Said => ({
    nl: `jullie werkten tegelijk bij ${company} (${file})`,
    en: `you both worked for ${company} at the time (${file})`,
  }),
  earlier: (count: number): Said => ({
    nl: `${counted(count, "eerdere uitnodiging", "eerdere uitnodigingen")} (Invitations.csv)`,
    en: `${counted(count, "earlier invitation", "earlier invitations")} (Invitations.csv)`,
  }),
  sent: (day: string): Said => ({ nl: `verstuurd op ${day}`, en: `sent on ${day}` }),
  note: (): Said => ({ nl: "het briefje bij de uitnodiging", en: "the note with the invitation" }),
  ownWords: (): Said => ({ nl: "naam, kopregel en briefje", en: "name, headline and note" }),
  follows: (from: string): Said => ({ nl: `volgt uit ${from}`, en: `follows from ${from}` }),
  byName: { nl: "alleen op naam gevonden", en: "matched by name alone" } satisfies Said,
};
