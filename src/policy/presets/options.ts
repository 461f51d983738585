import { didYouMean, InputError } from "../../errors";

/** Rejects an option that a preset does not have, or a value that is not among the allowed ones. */
export function checkOptions(
  options: object,
  allowed: Readonly<Record<string, (value: unknown) => string | undefined>>,
): void {
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!check) {
      const suggestion = didYouMean(name, Object.keys(allowed));
      const message = `no such option; there is ${Object.keys(allowed).join(", ")}`;
      throw new InputError({ code: "unknown-option", path: [name], message, ...(suggestion ? { suggestion } : {}) });
    }
    const message = value === undefined ? undefined : check(value);
    if (message) throw new InputError({ code: "unknown-option", path: [name], message });
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
