/** What a message is called with: its channel and its parameters. From contracts, not from texts, come the types. */

import type { NameFields } from "../invitation/person-name";

/** A `note` goes with an invitation and is short; a `message` has a salutation, a body and a closing. */
export type Channel = "note" | "message";

/** One parameter of a message. */
export type Parameter =
  | {
      /** `text`: a free phrase in the message's language, as in the middle of a sentence; `person`: a third person; `date`: an ISO day. */
      readonly kind: "text" | "person" | "occasion" | "date";
      /** Without it the phrase that mentions it is left out. */
      readonly optional?: true;
      /** UTF-16 units that it is shortened to when the message does not fit. */
      readonly budget?: number;
    }
  | {
      readonly kind: "choice";
      readonly values: readonly string[];
      /** The value when none is given; without a default the choice is required. */
      readonly default?: string;
      /** The choice whose value is taken over when none is given, in preference to `default`. */
      readonly like?: string;
    };

/** What stands fixed about one message, whatever the language. */
export interface Contract {
  readonly channel: Channel;
  readonly params: Readonly<Record<string, Parameter>>;
}

/** Messages by id. */
export type Contracts = Readonly<Record<string, Contract>>;

/** Where or when people meet. Give what is known; the words around it are the catalogue's. */
export interface Occasion {
  /** A name, with an article if it wants one: `DevDays`, `the spring fair`. */
  readonly event?: string | undefined;
  /** A town or a venue. */
  readonly place?: string | undefined;
  /** ISO: `2026-03-03`, and for what lies further back `2019-03` or `2019`. */
  readonly date?: string | undefined;
}

/** Somebody whom the message names besides its reader: a full name, or its parts. */
export type ThirdPerson = string | (NameFields & { readonly consentToName?: boolean | undefined });

/** The addressee, as far as known; names are read from untrusted fields without ever failing. */
export type Addressee = string | NameFields | null | undefined;

type ValueOf<P extends Parameter> = P extends { readonly kind: "choice"; readonly values: readonly (infer V)[] }
  ? V
  : P extends { readonly kind: "occasion" }
    ? Occasion
    : P extends { readonly kind: "person" }
      ? ThirdPerson
      : string;

type OptionalNames<C extends Contract> = {
  [K in keyof C["params"]]: C["params"][K] extends { readonly optional: true } | { readonly default: string }
    ? K
    : never;
}[keyof C["params"]];

/** What a message is rendered with. */
export type ParamsOf<C extends Contract> = {
  /** The addressee, for the salutation. */
  readonly name?: Addressee;
  /** The writer, for the closing; a note has none, because the platform shows who sends it. */
  readonly from?: string | undefined;
  /** The app's own salutation, punctuation included, in place of the catalogue's. */
  readonly salutation?: string | undefined;
  /** The app's own closing, with the writer's name if it wants one. */
  readonly closing?: string | undefined;
} & { readonly [K in Exclude<keyof C["params"], OptionalNames<C>>]: ValueOf<C["params"][K]> } & {
  readonly [K in OptionalNames<C>]?: ValueOf<C["params"][K]> | undefined;
};

/**
 * An app's own messages: their ids, channels and parameters, with the types kept.
 *
 * @example
 * ```ts
 * import { defineMessages } from "know-and-trust/messages";
 * const ours = defineMessages({ "club.welcome": { channel: "message", params: { club: { kind: "text", budget: 40 } } } });
 * ours["club.welcome"].channel; // => "message"
 * ```
 */
export function defineMessages<const C extends Contracts>(contracts: C): C {
  return contracts;
}
