/** From a message's id and its parameters to a text that can be sent as it is. */

import { InputError, type Issue } from "../errors";
import { aNumber, anObject, type Check, checkArgument, checkOptions, oneOf } from "../invitation/options";
import type { Contract, Contracts, ParamsOf } from "./contract";
import { contracts, type MessageId } from "./contracts";
import { type Draft, fitText, tooLong } from "./fit";
import { catalogs, type Found, findText, voiceFor } from "./locale";
import { withSuggestion } from "./not-one-of";
import { greet, readName, VOICE, VOICED, type VoiceOptions } from "./salutation";
import { readValues } from "./values";

/**
 * UTF-16 units that fit where the text goes. A note: 200 in a free LinkedIn account since about 2024, 300 in a paid
 * one (glossary of Linked Helper, lettercounter.org). A message: 8,000 (the same glossary). Neither figure is
 * LinkedIn's own; an app that knows better passes `limit`.
 */
export const LIMITS = { note: 200, message: 8000 } as const;

/**
 * Texts from elsewhere, such as a library of message formats. Gets the parameters as words in the language of
 * `context.locale`, with `salutation` among them, and gives the whole text, or `undefined` to let the
 * catalogue speak.
 */
export interface MessageAdapter {
  /** The whole text of a message, or `undefined`. */
  format(
    id: string,
    params: Readonly<Record<string, string>>,
    context: { readonly locale: string; readonly register: string },
  ): string | undefined;
}

/** How a text is to be made. */
export interface RenderOptions<C extends Contracts = Contracts> extends VoiceOptions {
  /** UTF-16 units; {@link LIMITS} of the message's channel unless given. */
  readonly limit?: number | undefined;
  /** An app's own messages, whose texts are in its `catalogs`. */
  readonly messages?: C | undefined;
  /** What to do with links in parameters; `reject` by default. */
  readonly links?: "allow" | "reject" | undefined;
  /** Is asked for each text before the catalogue is; what it gives is never shortened. */
  readonly adapter?: MessageAdapter | undefined;
}

/** A text that can be sent, and what happened on the way. */
export interface Rendered {
  readonly text: string;
  /** The catalogue that salutation, body and closing come from. */
  readonly locale: string;
  readonly register: string;
  /** UTF-16 units. */
  readonly length: number;
  /** Parameters that were left out to make the text fit, in the order in which they went. */
  readonly dropped: readonly string[];
  /** Parameters that were shortened; `name` when the salutation kept the given name only. */
  readonly shortened: readonly string[];
  /** Whether this is another language or register than asked for. */
  readonly fallback: boolean;
}

/** No messages besides the package's. */
export type NoContracts = Record<never, never>;

type ContractOf<Id, C extends Contracts> = Id extends keyof C
  ? C[Id]
  : Id extends MessageId
    ? (typeof contracts)[Id]
    : never;

/** The ids that compile; an id that is known only at run time is a plain `string`. */
export type KnownId<Id extends string, C extends Contracts> = string extends Id
  ? string
  : MessageId | (keyof C & string);

/** The parameters that compile for an id. */
export type ParamsFor<Id extends string, C extends Contracts> = string extends Id
  ? Readonly<Record<string, unknown>>
  : Id extends MessageId | keyof C
    ? ParamsOf<ContractOf<Id, C>>
    : never;

/**
 * A message in the reader's language, ready to be sent.
 *
 * Salutation, body and closing always come from one catalogue. A phrase whose parameters are not given is left out. A
 * text that does not fit loses its optional phrases, then all but the given name in the salutation, then words at the
 * end of its parameters; fixed text is never cut. An id that is a literal is checked with its parameters at compile
 * time; a plain `string`, such as the reply of a decision, at run time. Linear in the length of the text.
 *
 * @param params - the message's own parameters; `name` (the addressee, untrusted) and `from` (the writer), or
 * `salutation` and `closing` in the app's own words
 * @param options.limit - in UTF-16 units: at least as many as any way of counting characters gives
 * @throws {@link InputError} `unknown-message`, `missing-parameter`, `unknown-parameter`, `unsafe-parameter` (a link,
 * or a value that was missing), `name-without-consent`, `wrong-type`, `unknown-value`, `not-a-date`, `unknown-locale`, `out-of-range` (the limit)
 * and, as a {@link TooLongError}, `too-long`
 * @example
 * ```ts
 * import { render } from "know-and-trust/messages";
 * const { text } = render("reply.ask.how-do-we-know", { name: "Aukje Ottema", guess: { event: "DevDays" } }, { locale: "nl-NL" });
 * text.split("\n")[0]; // => "Beste Aukje,"
 * render("reply.welcome.open", {}, { locale: "fr" }).fallback; // => true
 * ```
 */
export function render<const Id extends string, C extends Contracts = NoContracts>(
  id: Id & KnownId<Id, NoInfer<C>>,
  params: ParamsFor<Id, NoInfer<C>>,
  options: RenderOptions<C>,
): Rendered {
  checkOptions(options, RENDERING, [], VOICED);
  checkArgument(params, anObject, ["params"]);
  const own: Contracts = options.messages ?? {};
  const contract = contractOf(id, own);
  const voice = voiceFor(options.locale, options.register, options.catalogs ?? []);
  const found = findText(id, voice, options.adapter !== undefined);
  if (contract === undefined || found === undefined) throw unknownMessage(id, options);
  return renderFound(id, contract, found, params, options);
}

const RENDERING = {
  ...VOICE,
  limit: aNumber,
  messages: anObject,
  links: oneOf(["allow", "reject"]),
  adapter: anObject,
} satisfies Record<keyof RenderOptions, Check>;

function renderFound(
  id: string,
  contract: Contract,
  found: Found,
  params: Readonly<Record<string, unknown>>,
  options: RenderOptions,
): Rendered {
  const { catalog, register, fallback } = found;
  const { locale } = catalog;
  const values = readValues(contract, params, catalog, options.links === "allow");
  const limit = options.limit ?? LIMITS[contract.channel];
  if (!(limit >= 0)) throw new InputError({ code: "out-of-range", path: ["limit"], message: "expected 0 or more" });
  const draft = { channel: contract.channel, found, values, name: readName(params["name"]), limit };
  const text = options.adapter === undefined ? undefined : adapted(id, draft, options.adapter);
  if (text === undefined && found.text === "") throw unknownMessage(id, options);
  // Written out, since spreading one object into another costs as much as all the rest.
  const fitted = text === undefined ? fitText(draft) : { text, dropped: [], shortened: [] };
  const { dropped, shortened } = fitted;
  return { text: fitted.text, locale, register, length: fitted.text.length, dropped, shortened, fallback };
}

function adapted(id: string, draft: Draft, adapter: MessageAdapter): string | undefined {
  const { catalog, register } = draft.found;
  const words = new Map([...draft.values].map(([name, value]) => [name, value.words]));
  words.set("salutation", words.get("salutation") ?? greet(draft.name, catalog, register, false));
  const text = adapter.format(id, Object.fromEntries(words), { locale: catalog.locale, register });
  if (text !== undefined && text.length > draft.limit) throw tooLong(text.length, draft);
  return text;
}

function contractOf(id: string, own: Contracts): Contract | undefined {
  if (Object.hasOwn(own, id)) return own[id];
  return Object.hasOwn(contracts, id) ? contracts[id as MessageId] : undefined;
}

function unknownMessage(id: string, { messages = {}, catalogs: own = [] }: RenderOptions): InputError {
  const issue = (message: string): Issue => ({ code: "unknown-message", path: [], message });
  const written = [...own, ...catalogs].filter((catalog) => Object.hasOwn(catalog.messages, id));
  const locales = written.map(({ locale }) => `\`${locale}\``).join(", ");
  if (contractOf(id, messages) !== undefined) {
    const where = locales === "" ? "any language" : `this language, only in ${locales}`;
    return new InputError(issue(`there is no text for \`${id}\` in ${where}`));
  }
  if (locales !== "")
    return new InputError(issue(`\`messages\` does not describe \`${id}\`, although there is a text`));
  const known = [...Object.keys(contracts), ...Object.keys(messages)];
  return new InputError(withSuggestion(issue(`there is no message \`${id}\``), id, known));
}
