import { phoneOf } from "./address-files";
import { CASES } from "./cases";
import type { Connection } from "./connections";
import { contentLines, escapeText } from "./ical-text";
import type { Inviter } from "./inviter";
import { fullName, profileUrl, type SamplePerson } from "./person";
import { randomFor } from "./random";

type Dialect = "google" | "apple" | "outlook";

function card(person: SamplePerson, dialect: Dialect, phone?: string): string[] {
  const name = `N:${escapeText(person.family)};${escapeText(person.given)};;;`;
  const social = {
    google: [`item1.URL:${profileUrl(person)}`, "item1.X-ABLabel:PROFILE"],
    apple: [`X-SOCIALPROFILE;type=linkedin;x-user=${person.slug}:${profileUrl(person)}`],
    outlook: [`URL;TYPE=WORK:${profileUrl(person)}`, "X-MS-OL-DEFAULT-POSTAL-ADDRESS:0"],
  }[dialect];
  const type = { google: ";TYPE=INTERNET", apple: ";type=INTERNET;type=WORK;type=pref", outlook: ";PREF;INTERNET" }[
    dialect
  ];
  return [
    "BEGIN:VCARD",
    "VERSION:3.0",
    ...(dialect === "apple" ? ["PRODID:-//Apple Inc.//macOS 15.1//EN"] : []),
    name,
    `FN:${escapeText(fullName(person))}`,
    `EMAIL${dialect === "outlook" ? ";TYPE=INTERNET,PREF" : type}:${person.email}`,
    ...(phone ? [`TEL;TYPE=CELL:${phone}`] : []),
    ...(person.company ? [`ORG:${escapeText(person.company)};`, `TITLE:${escapeText(person.position)}`] : []),
    ...social,
    "END:VCARD",
  ];
}

/** Cards that are no person, that repeat one, or that only an old phone would write. */
function oddCards(friend: SamplePerson): string[] {
  return [
    ...["BEGIN:VCARD", "VERSION:3.0", "N:Koor;;;;", "FN:Koor", "X-ADDRESSBOOKSERVER-KIND:group", "END:VCARD"],
    ...["BEGIN:VCARD", "VERSION:4.0", "KIND:org", "FN:Tandarts", "TEL;VALUE=uri:tel:+31600009999", "END:VCARD"],
    ...[
      "BEGIN:VCARD",
      "VERSION:4.0",
      `FN:${escapeText(friend.given)} (koor)`,
      `EMAIL:${friend.email}`,
      "EMAIL:ton.koor@mailbox.example",
      "NOTE:tweede kaart\\, zelfde adres",
      "END:VCARD",
    ],
    ...[
      "BEGIN:VCARD",
      "VERSION:2.1",
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Brandsmarij;Zo=C3=AB;;;",
      "TEL;CELL;PREF:+31600008888",
      "END:VCARD",
    ],
  ];
}

/** My address book: some inviters, some connections, in the dialects of three programs. */
export function sampleContacts(seed: number, connections: readonly Connection[], inviters: readonly Inviter[]): string {
  const random = randomFor(seed, "contact cards");
  const dialects: readonly Dialect[] = ["google", "google", "apple", "outlook"];
  const met = inviters.filter(({ word, contact }) => word?.metInPerson || contact).map(({ person }) => person);
  // Their addresses join the calendar's e-mail addresses to the profiles of people who invited me.
  const joined = new Set<string>([
    CASES.metAtEvent.slug,
    CASES.claimsMeetingOnly.slug,
    CASES.emptyNote.slug,
    CASES.introduceNotMet.slug,
  ]);
  const names = new Set(["Julia Wagtendonker", "Cas Doornenbalk", "Eefje Rozenwater", "Hanna Achterkampf"]);
  const attending = inviters
    .map(({ person }) => person)
    .filter((person) => joined.has(person.slug) || names.has(fullName(person)));
  const near = random.sample(
    connections.filter(({ tie }) => tie !== "distant").map(({ person }) => person),
    26,
  );
  const people = [...new Set([...met, ...attending, ...near])];
  const cards = people.flatMap((person, index) =>
    card(person, random.pick(dialects), random.chance(0.6) ? phoneOf(500 + index) : undefined),
  );
  const friend = inviters.find(({ person }) => person.slug === CASES.openNetworkerFriend.slug);
  return contentLines([...cards, ...(friend ? oddCards(friend.person) : [])]);
}
