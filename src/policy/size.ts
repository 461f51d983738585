import { InputError, type Issue } from "../errors";
import { aNumber, checkOptions } from "../invitation/options";

/** How deep conditions may be nested. */
export const MAX_DEPTH = 256;

/** How many JSON values a policy document may hold. */
export const MAX_VALUES = 200_000;

/** How many UTF-16 units a policy document may have as JSON text. */
export const MAX_LENGTH = 20_000_000;

/** Limits on a document from outside. */
export interface SizeLimits {
  /** 1 to {@link MAX_DEPTH}: deeper conditions could overflow the stack of whoever reads them. */
  readonly maxDepth?: number;
  readonly maxValues?: number;
  /** UTF-16 units of a document that is given as text. */
  readonly maxLength?: number;
}

/** Nestings around a condition: the document and its rule. */
const AROUND_A_CONDITION = 2;

/** Whether a JSON value is too deep or too large to be read as a policy; without recursion, so that it cannot overflow. */
export function checkSize(root: unknown, limits: SizeLimits): Issue | undefined {
  const { maxDepth = MAX_DEPTH, maxValues = MAX_VALUES } = limits;
  const open: { readonly value: unknown; readonly depth: number; readonly inList: boolean }[] = [
    { value: root, depth: 0, inList: true },
  ];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, inList } = next;
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    // A list inside an object is part of that object's level; a list in a list is one deeper.
    const depth = isList && !inList ? next.depth : next.depth + 1;
    if (depth > maxDepth + AROUND_A_CONDITION) {
      return deeperThan(maxDepth);
    }
    for (const child of isList ? value : Object.values(value)) {
      seen += 1;
      if (seen > maxValues) return { code: "too-large", path: [], message: `a policy may hold ${maxValues} values` };
      open.push({ value: child, depth, inList: isList });
    }
  }
  return undefined;
}

/** The issue with a document that is too deep. */
export function deeperThan(maxDepth: number): Issue {
  return { code: "too-deep", path: [], message: `conditions may be nested ${maxDepth} deep` };
}

/** Whether a JSON text is longer than may be read. */
export function checkLength(text: string, { maxLength = MAX_LENGTH }: SizeLimits): Issue | undefined {
  if (text.length <= maxLength) return undefined;
  return { code: "too-large", path: [], message: `a policy may be ${maxLength} UTF-16 units long` };
}

/** @throws {@link InputError} `out-of-range`, `wrong-type`, `unknown-option` */
export function checkLimits(limits: SizeLimits): void {
  checkOptions(limits, { maxDepth: aNumber, maxValues: aNumber, maxLength: aNumber });
  for (const [name, limit] of Object.entries(limits)) {
    const highest = name === "maxDepth" ? MAX_DEPTH : Number.MAX_SAFE_INTEGER;
    if (limit === undefined || (Number.isInteger(limit) && limit >= 1 && limit <= highest)) continue;
    const message = `expected an integer from 1 to ${highest}, got \`${limit}\``;
    throw new InputError({ code: "out-of-range", path: [name], message });
  }
}
