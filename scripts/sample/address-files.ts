import { CITIES } from "./companies";
import type { Connection } from "./connections";
import { csv } from "./csv";
import { DAY, moment, shortDateTime } from "./dates";
import type { Inviter } from "./inviter";
import { fullName, profileUrl, type SamplePerson } from "./person";
import { randomFor } from "./random";

/** A Dutch mobile number in a range that is not given out. */
export const phoneOf = (index: number): string => `+3160000${String(1000 + index)}`;

/** ImportedContacts.csv and Contacts.csv: address books that the platform was once given. */
export function addressFiles(
  seed: number,
  connections: readonly Connection[],
  inviters: readonly Inviter[],
): Record<string, string> {
  const random = randomFor(seed, "address files");
  const near = connections.filter(({ tie }) => tie !== "distant").map(({ person }) => person);
  const known = inviters.filter(({ contact }) => contact).map(({ person }) => person);
  const people = random.shuffle([...random.sample(near, 90), ...known]);
  const imported = people.map((person, index) => {
    const created = shortDateTime(moment(2021, 3, 9, 12) + Math.floor(index / 40) * 400 * DAY);
    const second = `${person.email.split("@")[0] ?? "post"}@mailbox.example`;
    const emails = random.chance(0.2) ? `${person.email},${second}` : person.email;
    const phones = random.chance(0.5) ? phoneOf(index) : "";
    const cell = random.chance(0.05) ? ["", ""] : [person.given, person.family];
    const [given = "", family = ""] = cell;
    return [given, "", family, "", "", "", "", "", emails, phones, created, "", "nl", "", "false", random.pick(CITIES)];
  });
  return {
    "ImportedContacts.csv": csv(
      [
        "FirstName",
        "MiddleName",
        "LastName",
        "MaidenName",
        "NickName",
        "NamePrefix",
        "NameSuffix",
        "Title",
        "Emails",
        "PhoneNumbers",
        "CreatedAt",
        "UpdatedAt",
        "CountryCode",
        "RegionCode",
        "ThirdPartyVerified",
        "Location",
      ],
      imported,
    ),
    "Contacts.csv": csv(
      [
        "Source",
        "FirstName",
        "LastName",
        "Companies",
        "Title",
        "Emails",
        "PhoneNumbers",
        "CreatedAt",
        "Addresses",
        "Sites",
        "InstantMessageHandles",
        "FullName",
        "Birthday",
        "Location",
        "BookmarkedAt",
        "Profiles",
      ],
      random.sample(people, 28).map(contactRow),
    ),
  };
}

function contactRow(person: SamplePerson): string[] {
  const created = shortDateTime(moment(2021, 3, 9, 12));
  const name = fullName(person);
  const url = profileUrl(person);
  return [
    "GOOGLE",
    person.given,
    person.family,
    person.company,
    person.position,
    person.email,
    "",
    created,
    "",
    "",
    "",
    name,
    "",
    "",
    "",
    url,
  ];
}
