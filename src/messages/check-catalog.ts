/** Whether a catalogue says all it should, and nothing that nobody could fill in. */

import { type Issue, type IssueCode, throwIssues } from "../errors";
import { anObject, checkOptions } from "../invitation/options";
import type { Catalog, CheckedCatalog, Segment } from "./catalog";
import type { Contract, Contracts } from "./contract";
import { contracts } from "./contracts";
import { placeholders } from "./fill";
import { withSuggestion } from "./not-one-of";
import { LIMITS, type NoContracts } from "./render";

type Path = readonly (string | number)[];
type Refuse = (code: IssueCode, path: Path, message: string, near?: readonly [string, readonly string[]]) => void;

/** What a catalogue is held against. */
export interface CatalogOptions<C extends Contracts = Contracts> {
  /** An app's own messages. */
  readonly messages?: C | undefined;
}

/**
 * Everything that is wrong with a catalogue, wherever it comes from. Looks at the texts themselves, before any fallback.
 * Linear in the length of the texts.
 *
 * @returns issues `missing-message`, `unknown-message`, `bad-placeholder` (unknown, optional where it must not be, or a
 * stray brace), `unused-parameter`, `unknown-value` (a choice without exactly its values), `too-long` (at its longest
 * parameters), `unsafe-parameter` (invisible characters, double spaces), `missing-field`, `wrong-type`, `unknown-locale`
 * @example
 * ```ts
 * import { catalogs, checkCatalog } from "know-and-trust/messages";
 * catalogs.flatMap((catalog) => checkCatalog(catalog)); // => []
 * checkCatalog({ locale: "de" }).length > 1; // => true
 * ```
 */
export function checkCatalog(catalog: unknown, options: CatalogOptions = {}): readonly Issue[] {
  checkOptions(options, { messages: anObject });
  const issues: Issue[] = [];
  const refuse: Refuse = (code, path, message, near) => {
    const issue = { code, path, message };
    issues.push(near === undefined ? issue : withSuggestion(issue, ...near));
  };
  if (!isRecord(catalog)) {
    refuse("wrong-type", [], "expected a catalogue");
    return issues;
  }
  const { locale, registers, defaultRegister } = catalog;
  const names = Array.isArray(registers) ? registers.filter((name) => typeof name === "string") : [];
  if (typeof locale !== "string" || !/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(locale)) {
    refuse("unknown-locale", ["locale"], "expected a language tag such as `nl-BE`");
  }
  if (names.length === 0) refuse("missing-field", ["registers"], "expected at least one register");
  if (defaultRegister !== undefined && !names.includes(String(defaultRegister))) {
    refuse("unknown-value", ["defaultRegister"], "expected one of the registers");
  }
  for (const register of names) checkFrame(catalog, register, refuse);
  checkOccasion(field(catalog, "occasion"), refuse);

  const known: Contracts = { ...contracts, ...options.messages };
  const messages = field(catalog, "messages");
  for (const id of Object.keys(messages)) {
    const contract = Object.hasOwn(known, id) ? known[id] : undefined;
    if (contract === undefined) {
      refuse("unknown-message", ["messages", id], "no message has this id", [id, Object.keys(known)]);
      continue;
    }
    const texts = field(messages, id);
    for (const register of names) {
      if (Object.hasOwn(texts, register)) checkText(texts[register], contract, ["messages", id, register], refuse);
      else if (catalog["partial"] !== true) {
        refuse("missing-message", ["messages", id, register], "the message lacks this register");
      }
    }
    for (const register of Object.keys(texts)) {
      if (!names.includes(register)) {
        refuse("unknown-value", ["messages", id, register], "not one of the registers", [register, names]);
      }
    }
  }
  for (const id of Object.keys(known)) {
    if (catalog["partial"] !== true && !Object.hasOwn(messages, id)) {
      refuse("missing-message", ["messages", id], "the message is missing");
    }
  }
  return issues;
}

/**
 * A catalogue written in code. A missing message or register, an unknown or unused parameter and a choice without all
 * its values do not compile, and are refused at run time as well.
 *
 * @throws {@link InputError} with every issue of {@link checkCatalog}
 * @example An overlay that says one thing otherwise; what it lacks comes from the next catalogue
 * ```ts
 * import { catalogs, checkCatalog, defineCatalog } from "know-and-trust/messages";
 * const flemish = defineCatalog({
 *   ...catalogs[0],
 *   locale: "nl-BE",
 *   partial: true,
 *   messages: { "intro.thanks": { je: "Merci om mij met {target} in contact te brengen!", u: "Hartelijk dank voor het contact met {target}." } },
 * });
 * checkCatalog(flemish); // => []
 * ```
 */
export function defineCatalog<const K extends Catalog, C extends Contracts = NoContracts>(
  catalog: K & CheckedCatalog<K, typeof contracts & NoInfer<C>>,
  options: CatalogOptions<C> = {},
): Catalog {
  throwIssues(checkCatalog(catalog, options));
  return catalog;
}

/**
 * A catalogue read from JSON, or everything that is wrong with it.
 *
 * @example
 * ```ts
 * import { catalogs, parseCatalog } from "know-and-trust/messages";
 * "value" in parseCatalog(JSON.parse(JSON.stringify(catalogs[0]))); // => true
 * ```
 */
export function parseCatalog(
  json: unknown,
  options: CatalogOptions = {},
): { readonly value: Catalog } | { readonly issues: readonly Issue[] } {
  const issues = checkCatalog(json, options);
  return issues.length > 0 ? { issues } : { value: json as Catalog };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function field(record: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const value = record[name];
  return Object.hasOwn(record, name) && isRecord(value) ? value : {};
}

const FORMS: Readonly<Record<string, readonly string[]>> = {
  full: ["given", "family"],
  given: ["given"],
  initials: ["initials", "family"],
  honorific: ["honorific", "family"],
  none: [],
};

function checkFrame(catalog: Readonly<Record<string, unknown>>, register: string, refuse: Refuse): void {
  const forms = field(field(catalog, "salutation"), register);
  const path = ["salutation", register];
  if (typeof forms["none"] !== "string")
    refuse("missing-field", [...path, "none"], "expected a salutation without a name");
  for (const [form, text] of Object.entries(forms)) {
    const wanted = FORMS[form];
    if (wanted === undefined) refuse("unknown-field", [...path, form], "no such form", [form, Object.keys(FORMS)]);
    else exactly(text, wanted, [...path, form], refuse, otherForm(text, form));
  }
  const closing = field(catalog, "closing")[register];
  const params = { from: { kind: "text", optional: true } } as const;
  if (closing === undefined) refuse("missing-field", ["closing", register], "expected a closing");
  else checkText(closing, { channel: "message", params }, ["closing", register], refuse);
}

/** The form of salutation that has just the parts of the name that stand in this one. */
function otherForm(text: unknown, form: string): string {
  const used = placeholders(String(text));
  const parts = used.map((name) => `\`${name}\``).join(" and ");
  const [other] = Object.entries(FORMS).find(([, wanted]) => sameNames(wanted, used)) ?? [];
  if (used.length === 0 || other === undefined || other === form) return "";
  return `; the form with ${used.length === 1 ? `${parts} alone` : parts} is \`${other}\``;
}

const sameNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name) => others.includes(name));

const OCCASION: Readonly<Record<string, readonly string[]>> = {
  event: ["event"],
  place: ["place"],
  day: ["day", "month"],
  month: ["month", "year"],
  year: ["year"],
  date: ["day", "month", "year"],
};

function checkOccasion(forms: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  for (const [form, wanted] of Object.entries(OCCASION)) exactly(forms[form], wanted, ["occasion", form], refuse);
  const months = forms["months"];
  if (typeof months !== "string" || months.split(" ").length !== 12) {
    refuse("wrong-type", ["occasion", "months"], "expected twelve names, separated by spaces");
  }
}

/** A text with these placeholders, each of them once or more, and no others. */
function exactly(text: unknown, wanted: readonly string[], path: Path, refuse: Refuse, hint = ""): void {
  const used = readString(text, path, refuse);
  for (const name of used) {
    if (!wanted.includes(name))
      refuse("bad-placeholder", path, `\`${name}\` has no meaning here${hint}`, [name, wanted]);
  }
  for (const name of wanted) {
    if (!used.includes(name)) refuse("unused-parameter", path, `\`${name}\` is never used${hint}`);
  }
}

/** The placeholders of a string; everything else that is wrong with it is refused. */
function readString(text: unknown, path: Path, refuse: Refuse): readonly string[] {
  if (typeof text !== "string") {
    refuse("wrong-type", path, "expected a text");
    return [];
  }
  if (/[{}[\]]/.test(text.replace(/\{\w+\}/g, ""))) refuse("bad-placeholder", path, "a stray brace or bracket");
  if (/(?!\n)[\p{Cc}\p{Cf}]| {2}/u.test(text) || text !== text.normalize("NFC")) {
    refuse("unsafe-parameter", path, "a character that cannot be seen, a double space, or a letter in two parts");
  }
  return placeholders(text);
}

function checkText(text: unknown, { channel, params }: Contract, path: Path, refuse: Refuse): void {
  const used = new Set<string>();
  const names = Object.keys(params);
  let longest = 0;
  const check = (string: unknown, at: Path, mayBeAbsent: boolean): number => {
    const mentioned = readString(string, at, refuse);
    let length = String(string).replace(/\{\w+\}/g, "").length;
    for (const name of mentioned) {
      const parameter = Object.hasOwn(params, name) ? params[name] : undefined;
      used.add(name);
      if (parameter === undefined || parameter.kind === "choice") {
        refuse("bad-placeholder", at, `the message has no parameter \`${name}\` to fill in`, [name, names]);
      } else {
        if ("optional" in parameter && !mayBeAbsent) {
          refuse("bad-placeholder", at, `\`${name}\` may be absent, so it needs a segment of its own`);
        }
        length += parameter.budget ?? 52;
      }
    }
    if (mayBeAbsent && mentioned.length === 0) refuse("unused-parameter", at, "an optional segment needs a parameter");
    return mayBeAbsent ? 0 : length;
  };
  const segments: readonly unknown[] = Array.isArray(text) ? text : [text];
  segments.forEach((segment, index) => {
    const at = Array.isArray(text) ? [...path, index] : path;
    if (!isRecord(segment)) longest += check(segment, at, false);
    else if ("select" in segment) longest += checkChoice(segment as Exclude<Segment, string>, at);
    else check(segment["text"], [...at, "text"], true);
  });
  function checkChoice(segment: Readonly<Record<string, unknown>>, at: Path): number {
    const name = String(segment["select"]);
    const parameter = Object.hasOwn(params, name) ? params[name] : undefined;
    used.add(name);
    if (parameter?.kind !== "choice") {
      refuse("bad-placeholder", [...at, "select"], `the message has no choice \`${name}\``, [name, names]);
      return 0;
    }
    const texts = field(segment, "of");
    const [missing] = parameter.values.filter((value) => !Object.hasOwn(texts, value));
    const [extra] = Object.keys(texts).filter((value) => !parameter.values.includes(value));
    if (missing !== undefined) refuse("unknown-value", [...at, "of"], `no text for \`${missing}\``);
    if (extra !== undefined) refuse("unknown-value", [...at, "of", extra], "no such value", [extra, parameter.values]);
    return Math.max(0, ...Object.entries(texts).map(([value, string]) => check(string, [...at, "of", value], false)));
  }
  for (const name of names) {
    if (!used.has(name)) refuse("unused-parameter", path, `\`${name}\` is never used`);
  }
  // A given name of 24 units with its greeting is what a salutation comes down to.
  if (longest + 32 > LIMITS[channel]) refuse("too-long", path, `up to ${longest} characters and a salutation`);
}
