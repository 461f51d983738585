import type { Rejected } from "../answers";

/** A card of an address book: a person's names and keys. Notes and pictures are never read. */
export interface AddressCard {
  /** Which card of the file it is, from 1, and the line on which it begins. */
  readonly row: number;
  readonly line: number;
  /** As written; the first is how the card is filed. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  /** Numbers that are international, or became so by the option `country`. */
  readonly phones: readonly string[];
  /** Whether any number is stored, readable or not. */
  readonly hasPhone: boolean;
  readonly profileUrl?: string;
  readonly company?: string;
  /** The day on which the card was last changed. */
  readonly changedOn?: string;
}

/** An address book, read: plain data. */
export interface AddressBook {
  readonly kind: "address-book";
  readonly file: string;
  /** The newest day on which a card says that it was changed. */
  readonly asOf?: string;
  readonly cards: readonly AddressCard[];
  /** What could not be read or is no person, with its position. */
  readonly rejected: readonly Rejected[];
}
