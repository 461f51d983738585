import { didYouMean, InputError } from "../errors";

/** The options that a function has, each with what is wrong with a value of it. */
export type AllowedOptions = Readonly<Record<string, (value: unknown) => string | undefined>>;

/**
 * Rejects an option that a function does not have, or a value that is not among the allowed ones: passed over in
 * silence, either would look as if it had been heeded.
 *
 * @throws {@link InputError} `unknown-option`
 */
export function checkOptions(options: object, allowed: AllowedOptions, path: readonly string[] = []): void {
  const names = Object.keys(allowed);
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    const message = check ? value !== undefined && check(value) : `no such option; there is ${names.join(", ")}`;
    if (!message) continue;
    const suggestion = check ? undefined : didYouMean(name, names);
    const issue = { code: "unknown-option", path: [...path, name], message } as const;
    throw new InputError(suggestion === undefined ? issue : { ...issue, suggestion });
  }
}

/** An option that takes one of a few words. */
export const oneOf =
  (words: readonly string[]) =>
  (value: unknown): string | undefined =>
    typeof value === "string" && words.includes(value) ? undefined : `expected one of ${words.join(", ")}`;

/** An option that takes an integer of at least `min`. */
export const integerFrom =
  (min: number, max = Number.MAX_SAFE_INTEGER) =>
  (value: unknown): string | undefined => {
    if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return undefined;
    return `expected an integer from ${min}${max < Number.MAX_SAFE_INTEGER ? ` to ${max}` : ""}`;
  };

/** An option whose value is checked where it is used. */
export const anything = (): undefined => undefined;

/** An option that is true or false. */
export const yesOrNo = (value: unknown): string | undefined =>
  typeof value === "boolean" ? undefined : "expected true or false";
