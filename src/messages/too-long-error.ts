import { InputError } from "../errors";

/** What was wrong with the length, and what it would take to mend it. */
export class TooLongError extends InputError {
  /** UTF-16 units, after everything optional was left out and every parameter was shortened. */
  readonly length: number;
  readonly limit: number;
  /** The longest parameters first; at most three. */
  readonly longestParams: readonly { readonly name: string; readonly length: number }[];

  constructor(length: number, limit: number, longestParams: TooLongError["longestParams"]) {
    const longest = longestParams.map((param) => `\`${param.name}\` (${param.length})`).join(", ");
    const hint = longest === "" ? "" : `; longest: ${longest}`;
    const path = longestParams.slice(0, 1).map(({ name }) => name);
    super({ code: "too-long", path, message: `${length} characters where ${limit} fit${hint}` });
    this.length = length;
    this.limit = limit;
    this.longestParams = longestParams;
  }
}
