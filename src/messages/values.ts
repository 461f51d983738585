/** From the caller's parameters to the words that go into a text. */

import { type Issue, throwIssues } from "../errors";
import { parseName } from "../invitation/person-name";
import type { Catalog } from "./catalog";
import { cleanLines, cleanText, hasLink, hasMissingValue, LONGEST_TEXT, shorten } from "./clean-text";
import type { Contract, Occasion, Parameter, ThirdPerson } from "./contract";
import { notOneOf } from "./not-one-of";
import { dateWords, occasionWords, readDate } from "./occasion";
import { LONGEST_NAME, mention } from "./person-words";

/** A value, and what it comes down to when the text has to be short. */
export interface Value {
  readonly words: string;
  /** UTF-16 units. */
  readonly budget: number;
  /** Whether it was too long to be taken in full. */
  readonly isCut: boolean;
}

/** The values by parameter, `from` among them; absent where nothing was given. */
export type Values = ReadonlyMap<string, Value>;

/** What an app may write itself in place of the catalogue's words. */
const FRAME = ["salutation", "closing"];

type Refuse = (code: Issue["code"], path: readonly (string | number)[], message: string) => void;

/**
 * Reads the parameters of one message.
 *
 * @throws InputError with every issue: `missing-parameter`, `unknown-parameter`, `unsafe-parameter`, `wrong-type`,
 * `unknown-value`, `not-a-date`
 */
export function readValues(
  contract: Contract,
  params: Readonly<Record<string, unknown>>,
  catalog: Catalog,
  allowLinks: boolean,
): Values {
  const issues: Issue[] = [];
  const refuse: Refuse = (code, path, message) => issues.push({ code, path, message });
  const names = Object.keys(contract.params);
  const known = [...names, "name", "from", ...FRAME];
  for (const name of Object.keys(params)) {
    if (known.includes(name)) continue;
    issues.push(notOneOf([name], name, known, "unknown-parameter"));
  }
  const cut = new Set<string | undefined>();
  const texts: Reading["texts"] = (path, value, budget) => {
    const words = readText(path, value, allowLinks, refuse);
    if (!words.endsWith("…")) return words;
    cut.add(path[0]);
    return shorten(words, budget, catalog.locale);
  };
  const values = new Map<string, Value>();
  const set: Reading["set"] = (name, words, budget = words.length) => {
    if (words !== "") values.set(name, { words, budget, isCut: cut.has(name) });
  };
  for (const name of names) {
    const parameter = contract.params[name];
    if (parameter === undefined) continue;
    const given = params[name] ?? undefined;
    if (parameter.kind === "choice") {
      const value = given ?? (parameter.like === undefined ? undefined : params[parameter.like]) ?? parameter.default;
      if (value !== undefined && !parameter.values.includes(String(value))) {
        issues.push(notOneOf([name], value, parameter.values));
      } else if (value !== undefined) set(name, String(value));
    } else if (given !== undefined) {
      read(parameter, name, given, { catalog, texts, refuse, set });
    }
    if (!values.has(name) && !("optional" in parameter) && !issues.some(({ path }) => path[0] === name)) {
      refuse("missing-parameter", [name], "the message cannot do without this parameter");
    }
  }
  for (const name of FRAME) {
    const given = params[name] ?? undefined;
    if (given !== undefined) set(name, readText([name], given, allowLinks, refuse, cleanLines));
  }
  const writer = params["from"] ?? undefined;
  if (writer !== undefined) set("from", texts(["from"], writer, LONGEST_NAME));
  throwIssues(issues);
  return values;
}

interface Reading {
  readonly catalog: Catalog;
  readonly texts: (path: readonly string[], value: unknown, budget: number) => string;
  readonly refuse: Refuse;
  readonly set: (name: string, words: string, budget?: number) => void;
}

function read(
  parameter: Exclude<Parameter, { readonly kind: "choice" }>,
  name: string,
  value: unknown,
  { catalog, texts, refuse, set }: Reading,
): void {
  if (parameter.kind === "text") {
    const { budget = LONGEST_TEXT } = parameter;
    set(name, texts([name], value, budget), budget);
  } else if (parameter.kind === "date") {
    if (isDate([name], value, refuse)) set(name, dateWords(value, catalog, true));
  } else if (parameter.kind === "person") {
    if (typeof value !== "string" && !isRecord(value)) {
      refuse("wrong-type", [name], "expected a name or its parts");
      return;
    }
    const person = value as ThirdPerson;
    if (typeof person !== "string" && person.consentToName === false) {
      refuse("name-without-consent", [name], "this person does not want to be named");
      return;
    }
    const words = mention(parseName(person), parameter.budget);
    if (words === null) refuse("unsafe-parameter", [name], "expected a name that can be shown");
    else set(name, words);
  } else {
    if (!isRecord(value)) {
      refuse("wrong-type", [name], "expected `event`, `place` or `date`");
      return;
    }
    const parts: { -readonly [K in keyof Occasion]: string } = {};
    for (const [part, content] of Object.entries(value)) {
      if (content === undefined || content === null || content === "") continue;
      if (part === "date") {
        if (isDate([name, part], content, refuse)) parts.date = content;
      } else if (part === "event" || part === "place") {
        const words = texts([name, part], content, parameter.budget ?? LONGEST_TEXT);
        if (words !== "") parts[part] = words;
      } else refuse("unknown-parameter", [name, part], "expected `event`, `place` or `date`");
    }
    set(name, occasionWords(parts, catalog), parameter.budget);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isDate(path: readonly string[], value: unknown, refuse: Refuse): value is string {
  const isGood = typeof value === "string" && readDate(value) !== undefined;
  if (!isGood) refuse("not-a-date", path, "expected an ISO date such as `2026-03-03`");
  return isGood;
}

/** A free text; refused is what no person would write there. */
function readText(
  path: readonly string[],
  value: unknown,
  allowLinks: boolean,
  refuse: Refuse,
  clean = cleanText,
): string {
  if (typeof value !== "string") {
    refuse("wrong-type", path, "expected a text");
    return "";
  }
  // Looked at after cleaning, which may bring together what invisible characters kept apart.
  const text = clean(value);
  if (!allowLinks && hasLink(text)) refuse("unsafe-parameter", path, "links are refused unless `links` is `allow`");
  if (hasMissingValue(text)) refuse("unsafe-parameter", path, "a value was missing when this text was made");
  return text;
}
