import type { EvidenceFact } from "./fact";
import { fingerprint } from "./fingerprint";
import type { AddressBook } from "./ical/address-book";
import { profileKey } from "./person-key";

/** What an address book says about people: that they are in it, and which of their keys belong together. */
export function addressBookFacts({ file, cards, asOf }: AddressBook): readonly EvidenceFact[] {
  return cards.flatMap((card): readonly EvidenceFact[] => {
    const profile = card.profileUrl === undefined ? undefined : profileKey(card.profileUrl);
    const keys = {
      ...(profile === undefined ? {} : { profile }),
      ...(card.emails.length > 0 ? { emails: card.emails } : {}),
      ...(card.phones.length > 0 ? { phones: card.phones } : {}),
    };
    const says = {
      kind: "contact" as const,
      hasPhone: card.hasPhone,
      ...(card.company === undefined ? {} : { company: card.company }),
    };
    // A card with two names says two things of one person.
    const names = card.names.length > 0 ? card.names : [undefined];
    return names.map((name): EvidenceFact => {
      const person = { ...keys, ...(name === undefined ? {} : { name }) };
      const content = { person, says, source: { file, row: card.row } };
      return { id: `contact-${fingerprint(content)}`, ...content, ...(asOf === undefined ? {} : { asOf }) };
    });
  });
}
