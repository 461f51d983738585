import ICAL from "ical.js";
import { InputError } from "../../errors";
import { aFunction, aText, checkArgument, checkOptions } from "../../invitation/options";
import { oneSpaced, startOf } from "../../invitation/person-name-clean";
import type { Rejected } from "../answers";
import { detached } from "../linkedin/detached";
import { emailKey, phoneKey, profileKey, profileUrl } from "../person-key";
import type { AddressBook, AddressCard } from "./address-book";
import { isOldCard, version3Lines } from "./card-lines";
import { type Entry, type EntryKind, entriesOf, withLineFeeds } from "./content-lines";

/** How an address book is read. */
export interface ReadAddressBookOptions {
  /** How the file is called in reasons; `address book` unless given. */
  readonly file?: string;
  /** The calling code that national numbers belong to, such as `31`; without it such a number tells nobody. */
  readonly country?: string;
  /** Called after every thousand cards, and at the end. */
  readonly onProgress?: (progress: { readonly file: string; readonly entries: number }) => void;
}

/** What is read of a card. NOTE and PHOTO are not: what somebody wrote about a person stays where it is. */
const CARD_PROPERTIES: ReadonlySet<string> = new Set(
  "VERSION KIND FN N NICKNAME EMAIL TEL ORG URL REV X-SOCIALPROFILE SOCIALPROFILE X-LINKEDIN IMPP X-ADDRESSBOOKSERVER-KIND".split(
    " ",
  ),
);
const WANTED = new Map<EntryKind, ReadonlySet<string> | null>([["VCARD", CARD_PROPERTIES]]);

/**
 * Reads an address book as Google, Outlook and Apple export it (vCard 2.1, 3.0 and 4.0): names, e-mail addresses,
 * telephone numbers, employer and LinkedIn profile. Notes and pictures are not read.
 *
 * One card is parsed at a time, so a large file costs little more than its text. Groups, organisations and what cannot
 * be read are rejected with their position and stop nothing. A card says that you stored somebody, not that you know
 * them.
 *
 * @returns a source for `collect`
 * @throws {@link InputError} `out-of-range` for a `country` that is no calling code
 * @example
 * ```ts
 * import { readAddressBook } from "know-and-trust/evidence";
 * const { cards } = readAddressBook([
 *   "BEGIN:VCARD", "VERSION:3.0", "FN:Aukje Ottema", "TEL;TYPE=CELL:06 1234 5678", "EMAIL:Aukje@ottema.example", "END:VCARD",
 * ].join("\r\n"), { country: "31" });
 * cards[0]?.phones; // => ["+31612345678"]
 * cards[0]?.emails; // => ["aukje@ottema.example"]
 * ```
 */
export function readAddressBook(text: string, options: ReadAddressBookOptions = {}): AddressBook {
  checkArgument(text, aText, ["text"]);
  checkOptions(options, { file: aText, country: aText, onProgress: aFunction });
  const { file = "address book", country } = options;
  if (country !== undefined && !/^[1-9]\d{0,2}$/.test(country)) {
    throw new InputError({ code: "out-of-range", path: ["country"], message: "expected a calling code such as `31`" });
  }
  const cards: AddressCard[] = [];
  const rejected: Rejected[] = [];
  let entries = 0;
  for (const entry of entriesOf(withLineFeeds(text), WANTED)) {
    if (entry.kind !== "VCARD") continue;
    entries++;
    if (entries % 1_000 === 0) options.onProgress?.({ file, entries });
    const card = entry.problem ?? readCard(entry, country);
    if (typeof card === "string") rejected.push({ file, row: entry.row, line: entry.line, reason: card });
    else cards.push(card);
  }
  options.onProgress?.({ file, entries });
  if (entries === 0) rejected.push({ file, row: 0, line: 1, reason: "not-an-address-book" });
  const asOf = cards
    .flatMap(({ changedOn }) => changedOn ?? [])
    .sort()
    .at(-1);
  return { kind: "address-book", file, ...(asOf === undefined ? {} : { asOf }), cards, rejected };
}

type CardProblem = "unreadable" | "not-a-person" | "no-person";

function readCard(entry: Entry, country: string | undefined): AddressCard | CardProblem {
  const lines = isOldCard(entry.lines) ? version3Lines(entry.lines) : entry.lines;
  if (lines === undefined) return "unreadable";
  try {
    return cardOf(new ICAL.Component(ICAL.parse(["BEGIN:VCARD", ...lines, "END:VCARD"].join("\r\n"))), entry, country);
  } catch {
    return "unreadable"; // the parser throws at whatever breaks the grammar, some of it only when a value is asked for
  }
}

function cardOf(card: ICAL.Component, { row, line }: Entry, country: string | undefined): AddressCard | CardProblem {
  const texts = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => card.getAllProperties(name).flatMap(textsOf));
  const kinds = texts("kind", "x-addressbookserver-kind").map((kind) => kind.toLowerCase());
  if (kinds.some((kind) => kind !== "individual")) return "not-a-person";

  const numbers = texts("tel");
  const emails = distinct(texts("email").map(emailKey));
  const phones = distinct(numbers.map((number) => phoneKey(number, country)));
  const [profile] = distinct(
    texts("url", "x-socialprofile", "socialprofile", "x-linkedin", "impp").map((url) =>
      profileKey(withoutEscapes(url)),
    ),
  );
  const names = namesOf(card);
  if (names.length === 0 && emails.length === 0 && phones.length === 0 && profile === undefined) return "no-person";
  const organisation = card.getFirstProperty("org");
  const company = organisation === null ? undefined : textsOf(organisation)[0]?.trim();
  const changed = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(texts("rev")[0] ?? "");
  return {
    row,
    line,
    names,
    emails: emails.map(detached),
    phones: phones.map(detached),
    hasPhone: numbers.length > 0,
    ...(profile === undefined ? {} : { profileUrl: profileUrl(profile) }),
    ...(company === undefined || company === "" ? {} : { company: detached(startOf(company, 300)) }),
    ...(changed === null ? {} : { changedOn: `${changed[1]}-${changed[2]}-${changed[3]}` }),
  };
}

/** How the card is filed, and the name in its parts where that differs; a call name alone names nobody. */
function namesOf(card: ICAL.Component): readonly string[] {
  const filed = card.getAllProperties("fn").flatMap(textsOf);
  const parts = card.getAllProperties("n").map((property) => {
    const [family = "", given = "", middle = ""] = textsOf(property);
    return [given, middle, family]
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .join(" ");
  });
  const names = [...filed, ...parts].map((name) => startOf(oneSpaced(name), 300));
  // Many programs file whom they know only by address under that address.
  return distinct(names.map((name) => (name === "" || emailKey(name) !== undefined ? undefined : name))).map(detached);
}

/** The values of a property, and of each part of a value in parts. */
function textsOf(property: ICAL.Property): readonly string[] {
  return property.getValues().flatMap((value: unknown) => {
    if (!Array.isArray(value)) return [String(value ?? "")];
    return value.map((part: unknown) => (Array.isArray(part) ? part.join(" ") : String(part ?? "")));
  });
}

/** Some programs escape the colon of an address, as only text may. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([:;,\\])/g, "$1");
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
