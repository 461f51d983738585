/** An invented person. Every profile address ends in `-kt` and four digits, which no real one does by design. */
export interface SamplePerson {
  readonly given: string;
  readonly family: string;
  readonly slug: string;
  readonly company: string;
  readonly position: string;
  readonly email: string;
  readonly language: "nl" | "en";
}

export const fullName = (person: Pick<SamplePerson, "given" | "family">): string =>
  [person.given, person.family].filter((part) => part !== "").join(" ");

export const profileUrl = (person: Pick<SamplePerson, "slug">): string => `https://www.linkedin.com/in/${person.slug}`;

/** Letters without marks; those that have no decomposition are listed. */
const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[øØłŁı]/g, (letter) => ({ ø: "o", Ø: "O", ł: "l", Ł: "L", ı: "i" })[letter] ?? letter);

/** Lower case, hyphens, no marks; a name in another script stays, percent-encoded as the platform does. */
export function slugOf(name: string, number: number): string {
  const latin = withoutMarks(name)
    .replace(/[,[(★|].*$/u, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const stem = latin === "" ? encodeURIComponent(name.replaceAll(" ", "-")).toLowerCase() : latin;
  return `${stem}-kt${String(number).padStart(4, "0")}`;
}

/** A mailbox at the company's invented domain; `.example` belongs to nobody. */
export function emailOf(given: string, family: string, company: string): string {
  const plain = (text: string): string =>
    withoutMarks(text)
      .replace(/[,[(★|].*$/u, "")
      .toLowerCase()
      .replace(/[^a-z]+/g, "");
  const mailbox = [plain(given), plain(family)].filter((part) => part !== "").join(".") || "info";
  return `${mailbox}@${plain(company) || "mailbox"}.example`;
}

/** The owner of the export: an invented Dutch recruiter. */
export const ME: SamplePerson = {
  given: "Marit",
  family: "Oosterwold",
  slug: "marit-oosterwold-kt0001",
  company: "Kiezelhof Werving",
  position: "Partner en recruiter",
  email: "marit@kiezelhofwerving.example",
  language: "nl",
};

export const MY_PRIVATE_EMAIL = "marit.oosterwold@mailbox.example";
