/** Whether a catalogue says all it should, and nothing that nobody could fill in. */

import { type Issue, type IssueCode, throwIssues } from "../errors";
import { anObject, checkOptions } from "../invitation/options";
import type { Catalog, CheckedCatalog } from "./catalog";
import type { Contract, Contracts, Parameter } from "./contract";
import { contracts } from "./contracts";
import { placeholders } from "./fill";
import { withSuggestion } from "./not-one-of";
import { LONGEST_NAME } from "./person-words";
import { LIMITS, type NoContracts } from "./render";

/** A given name of 24 units with its greeting is what a salutation comes down to. */
const SALUTATION = 32;

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
  const isPartial = catalog["partial"] === true;
  for (const id of Object.keys(messages)) {
    const contract = Object.hasOwn(known, id) ? known[id] : undefined;
    if (contract === undefined) {
      refuse("unknown-message", ["messages", id], "no message has this id", [id, Object.keys(known)]);
      continue;
    }
    const texts = field(messages, id);
    for (const register of names) {
      const path = ["messages", id, register];
      if (Object.hasOwn(texts, register)) {
        const longest = checkText(texts[register], contract.params, path, refuse);
        if (longest + SALUTATION > LIMITS[contract.channel]) {
          refuse("too-long", path, `up to ${longest} characters and a salutation`);
        }
      } else if (!isPartial) refuse("missing-message", path, "the message lacks this register");
    }
    for (const register of Object.keys(texts)) {
      if (!names.includes(register)) {
        refuse("unknown-value", ["messages", id, register], "not one of the registers", [register, names]);
      }
    }
  }
  for (const id of Object.keys(known)) {
    if (!isPartial && !Object.hasOwn(messages, id)) {
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

type Params = Contract["params"];

const part = { kind: "text" } as const;

const FORMS: Readonly<Record<string, Params>> = {
  full: { given: part, family: part },
  given: { given: part },
  initials: { initials: part, family: part },
  honorific: { honorific: part, family: part },
  none: {},
};

const OCCASION: Readonly<Record<string, Params>> = {
  event: { event: part },
  place: { place: part },
  day: { day: part, month: part },
  month: { month: part, year: part },
  year: { year: part },
  date: { day: part, month: part, year: part },
};

const CLOSING: Params = { from: { kind: "text", optional: true } };

function checkFrame(catalog: Readonly<Record<string, unknown>>, register: string, refuse: Refuse): void {
  const forms = field(field(catalog, "salutation"), register);
  const path = ["salutation", register];
  if (typeof forms["none"] !== "string")
    refuse("missing-field", [...path, "none"], "expected a salutation without a name");
  for (const [form, text] of Object.entries(forms)) {
    const params = FORMS[form];
    if (params === undefined) refuse("unknown-field", [...path, form], "no such form", [form, Object.keys(FORMS)]);
    else checkForm(text, params, [...path, form], refuse, otherForm(text, form));
  }
  const closing = field(catalog, "closing")[register];
  if (closing === undefined) refuse("missing-field", ["closing", register], "expected a closing");
  else checkText(closing, CLOSING, ["closing", register], refuse);
}

/** The form of salutation that has just the parts of the name that stand in this one. */
function otherForm(text: unknown, form: string): string {
  const used = placeholders(String(text));
  const hasTheSame = (names: readonly string[]): boolean =>
    names.length === used.length && names.every((name) => used.includes(name));
  const other = Object.keys(FORMS).find((name) => hasTheSame(Object.keys(FORMS[name] ?? {})));
  if (used.length === 0 || other === undefined || other === form) return "";
  const parts = used.map((name) => `\`${name}\``).join(" and ");
  return `; the form with ${parts}${used.length === 1 ? " alone" : ""} is \`${other}\``;
}

function checkOccasion(forms: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  for (const [form, params] of Object.entries(OCCASION)) checkForm(forms[form], params, ["occasion", form], refuse);
  if (String(forms["months"]).split(" ").length !== 12) {
    refuse("wrong-type", ["occasion", "months"], "expected twelve names, separated by spaces");
  }
}

/** A text without segments. */
function checkForm(text: unknown, params: Params, path: Path, refuse: Refuse, hint?: string): void {
  checkText(typeof text === "string" ? text : undefined, params, path, refuse, hint);
}

/**
 * A text that uses each of these parameters, and nothing else.
 *
 * @returns its length at the longest parameters, without what may be left out
 */
function checkText(text: unknown, params: Params, path: Path, refuse: Refuse, hint = ""): number {
  const names = Object.keys(params);
  const used = new Set<string>();
  const parameterOf = (name: string): Parameter | undefined => {
    used.add(name);
    return Object.hasOwn(params, name) ? params[name] : undefined;
  };
  const checkString = (value: unknown, at: Path, mayBeAbsent = false): number => {
    const string = typeof value === "string" ? value : "";
    if (string !== value) refuse("wrong-type", at, "expected a text");
    const fixed = string.replace(/\{\w+\}/g, "");
    if (/[{}[\]]/.test(fixed)) refuse("bad-placeholder", at, "a stray brace or bracket");
    if (/(?!\n)[\p{Cc}\p{Cf}]| {2}/u.test(string) || string !== string.normalize("NFC")) {
      refuse("unsafe-parameter", at, "a character that cannot be seen, a double space, or a letter in two parts");
    }
    const mentioned = placeholders(string);
    if (mayBeAbsent && mentioned.length === 0) refuse("unused-parameter", at, "an optional segment needs a parameter");
    let length = fixed.length;
    for (const name of mentioned) {
      const parameter = parameterOf(name);
      if (parameter === undefined || parameter.kind === "choice") {
        refuse("bad-placeholder", at, `\`${name}\` has no meaning here${hint}`, [name, names]);
      } else {
        if (parameter.optional && !mayBeAbsent) {
          refuse("bad-placeholder", at, `\`${name}\` may be absent, so it needs a segment of its own`);
        }
        length += parameter.budget ?? LONGEST_NAME;
      }
    }
    return length;
  };
  const checkChoice = (name: string, texts: Readonly<Record<string, unknown>>, at: Path): number => {
    const parameter = parameterOf(name);
    if (parameter?.kind !== "choice") {
      refuse("bad-placeholder", [...at, "select"], `the message has no choice \`${name}\``, [name, names]);
      return 0;
    }
    const missing = parameter.values.find((value) => !Object.hasOwn(texts, value));
    const extra = Object.keys(texts).find((value) => !parameter.values.includes(value));
    if (missing !== undefined) refuse("unknown-value", [...at, "of"], `no text for \`${missing}\``);
    if (extra !== undefined) refuse("unknown-value", [...at, "of", extra], "no such value", [extra, parameter.values]);
    return Math.max(0, ...Object.entries(texts).map(([value, string]) => checkString(string, [...at, "of", value])));
  };
  const checkSegment = (segment: unknown, at: Path): number => {
    if (!isRecord(segment)) return checkString(segment, at);
    if ("select" in segment) return checkChoice(String(segment["select"]), field(segment, "of"), at);
    checkString(segment["text"], [...at, "text"], true);
    return 0;
  };
  const lengths = Array.isArray(text)
    ? text.map((segment, index) => checkSegment(segment, [...path, index]))
    : [checkSegment(text, path)];
  for (const name of names) {
    if (!used.has(name)) refuse("unused-parameter", path, `\`${name}\` is never used${hint}`);
  }
  return lengths.reduce((sum, length) => sum + length, 0);
}
