import { InputError, type Issue, withSuggestion } from "../errors";

type Path = readonly (string | number)[];

/** What is wrong with a value: a sentence, or a sentence with its code. */
export type Complaint = string | Omit<Issue, "path"> | undefined;

/** Says what is wrong with a value, or nothing. */
export type Check = (value: unknown) => Complaint;

/** The options that a function has, each with what is wrong with a value of it. */
export type AllowedOptions = Readonly<Record<string, Check>>;

/**
 * Rejects an option that a function does not have, or a value that is not among the allowed ones: passed over in
 * silence, either would look as if it had been heeded.
 *
 * @param required - options that may not be left out
 * @throws {@link InputError} `unknown-option`, `missing-field`, `wrong-type`
 */
export function checkOptions(
  options: object,
  allowed: AllowedOptions,
  path: Path = [],
  required: readonly string[] = [],
): void {
  checkArgument(options, anObject, path);
  const names = Object.keys(allowed);
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(allowed, name)) continue;
    const message = `no such option; there is ${names.join(", ")}`;
    throw new InputError(withSuggestion({ code: "unknown-option", path: [...path, name], message }, name, names));
  }
  const given = new Map<string, unknown>(Object.entries(options));
  for (const [name, check] of Object.entries(allowed)) {
    const value = given.get(name);
    if (value !== undefined) checkArgument(value, check, [...path, name]);
    else if (required.includes(name)) {
      throw new InputError({ code: "missing-field", path: [...path, name], message: `\`${name}\` is missing` });
    }
  }
}

/**
 * Rejects a value that a check has something against.
 *
 * @throws {@link InputError} with the code of the complaint, `unknown-option` where it has none
 */
export function checkArgument(value: unknown, check: Check, path: Path): void {
  const complaint = check(value);
  if (complaint === undefined) return;
  throw new InputError(
    typeof complaint === "string" ? { code: "unknown-option", path, message: complaint } : { ...complaint, path },
  );
}

/** An option that takes one of a few words. */
export const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && words.includes(value) ? undefined : `expected one of ${words.join(", ")}`;

/** An option that takes an integer of at least `min`. */
export const integerFrom =
  (min: number, max = Number.MAX_SAFE_INTEGER): Check =>
  (value) => {
    if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return undefined;
    return `expected an integer from ${min}${max < Number.MAX_SAFE_INTEGER ? ` to ${max}` : ""}`;
  };

/** An option whose value is checked where it is used. */
export const anything: Check = () => undefined;

/** An option that is true or false. */
export const yesOrNo: Check = (value) => (typeof value === "boolean" ? undefined : "expected true or false");

const a =
  (name: string, isOne: (value: unknown) => boolean): Check =>
  (value) =>
    isOne(value) ? undefined : { code: "wrong-type", message: `expected ${name}, got ${kindOf(value)}` };

/** An object that is no list; of what, its user checks. */
export const anObject: Check = /* @__PURE__ */ a(
  "an object",
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

/** A list, or a typed array; of what, its user checks. */
export const aList: Check = /* @__PURE__ */ a(
  "a list",
  (value) => Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView)),
);

/** A text. */
export const aText: Check = /* @__PURE__ */ a("a text", (value) => typeof value === "string");

/** A number; which ones make sense, its user checks. */
export const aNumber: Check = /* @__PURE__ */ a("a number", (value) => typeof value === "number");

/** A function. */
export const aFunction: Check = /* @__PURE__ */ a("a function", (value) => typeof value === "function");

/** What a value is, in words, without showing it. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
