import type { FactOf } from "./fact";

/** A sentence in both languages. */
export interface Said {
  readonly nl: string;
  readonly en: string;
}

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
  answer: (on: string): Said => ({ nl: `je eigen antwoord van ${on}`, en: `your own answer of ${on}` }),
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
