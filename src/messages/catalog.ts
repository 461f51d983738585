/** Catalogues: the texts of one language as plain data. */

import type { Contract, Contracts } from "./contract";

/**
 * A piece of a text. A string is always there. `{ text }` is there when all its parameters are, and `drop` says how
 * early it may be left out to make a text fit (1 goes first; never, without). `{ select, of }` has one text for each
 * value of a choice. Segments are joined as they are, so each carries its own spaces.
 */
export type Segment =
  | string
  | { readonly text: string; readonly drop?: number }
  | { readonly select: string; readonly of: Readonly<Record<string, string>> };

/** One text, or its segments in order. `{parameter}` is the only syntax. */
export type Text = string | readonly Segment[];

/** How to greet, by what is usable of a name; a form that is missing is replaced by the next one down. */
export interface SalutationForms {
  /** `{given}` and `{family}`. */
  readonly full?: string;
  /** `{given}`. */
  readonly given?: string;
  /** `{initials}` and `{family}`. */
  readonly initials?: string;
  /** `{honorific}` and `{family}`. */
  readonly honorific?: string;
  readonly none: string;
}

/** The words around the parts of an occasion and of a date. */
export interface OccasionForms {
  readonly event: string;
  readonly place: string;
  /** With `{day}` and `{month}`. */
  readonly day: string;
  /** With `{month}` and `{year}`. */
  readonly month: string;
  /** With `{year}`. */
  readonly year: string;
  /** A date that stands alone, with `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  /** The twelve names, separated by spaces. */
  readonly months: string;
}

/** The texts of one language or region. */
export interface Catalog {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** From familiar to formal. */
  readonly registers: readonly string[];
  /** The first one, unless stated. */
  readonly defaultRegister?: string;
  /** Whether messages may be missing; these then come from the next catalogue, salutation and closing included. */
  readonly partial?: boolean;
  readonly salutation: Readonly<Record<string, SalutationForms>>;
  /** May hold `{from}`. */
  readonly closing: Readonly<Record<string, Text>>;
  readonly occasion: OccasionForms;
  /** By id, then by register. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}

type PlaceholdersOf<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;

type ParametersOf<T> = T extends string
  ? PlaceholdersOf<T>
  : T extends readonly (infer S)[]
    ? S extends { readonly select: infer Name; readonly of: infer Of }
      ? Name | PlaceholdersOf<Of[keyof Of]>
      : S extends { readonly text: infer Optional }
        ? PlaceholdersOf<Optional>
        : PlaceholdersOf<S>
    : never;

/** The choices whose values are not exactly those that the contract names. */
type IncompleteChoices<T, C extends Contract> = T extends readonly (infer S)[]
  ? S extends { readonly select: infer Name extends keyof C["params"]; readonly of: infer Of }
    ? C["params"][Name] extends { readonly values: readonly (infer V)[] }
      ? [V, keyof Of] extends [keyof Of, V]
        ? never
        : Name
      : Name
    : never
  : never;

type CheckedText<T, C extends Contract> =
  Exclude<ParametersOf<T>, keyof C["params"]> extends infer Unknown
    ? [Unknown] extends [never]
      ? Exclude<keyof C["params"], ParametersOf<T>> extends infer Unused
        ? [Unused] extends [never]
          ? [IncompleteChoices<T, C>] extends [never]
            ? T
            : { readonly "a choice without exactly its values": IncompleteChoices<T, C> }
          : { readonly "a parameter that the text never uses": Unused }
        : never
      : { readonly "a parameter that the message does not have": Unknown }
    : never;

type CheckedMessages<K extends Catalog, C extends Contracts> = {
  readonly [Id in K extends { readonly partial: true }
    ? keyof K["messages"] & keyof C
    : keyof C]: Id extends keyof K["messages"]
    ? K extends { readonly partial: true }
      ? { readonly [R in keyof K["messages"][Id]]: CheckedText<K["messages"][Id][R], C[Id]> }
      : { readonly [R in K["registers"][number]]: CheckedText<K["messages"][Id][R & keyof K["messages"][Id]], C[Id]> }
    : "this message is missing";
} & { readonly [Id in Exclude<keyof K["messages"], keyof C>]: "no message has this id" };

/** A catalogue as written in code, every text held against the contract of its message. */
export type CheckedCatalog<K extends Catalog, C extends Contracts> = {
  readonly [F in "salutation" | "closing"]: Readonly<Record<K["registers"][number], unknown>>;
} & { readonly messages: CheckedMessages<K, C> };

/** Types only: the texts are held against the contracts, and nothing happens at run time. */
export function typedCatalog<C extends Contracts>(): <const K extends Catalog>(
  catalog: K & CheckedCatalog<K, C>,
) => Catalog {
  return (catalog) => catalog;
}

/** What the writer does with a request that is held: the words for each of the contract's values. */
export const hold = <const T extends string>(archive: T, leaveOpen: T, ignore: T) =>
  ({ select: "hold", of: { archive, "leave-open": leaveOpen, ignore } }) as const;
