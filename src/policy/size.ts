import { InputError, type Issue } from "../errors";

/** How deep conditions may be nested. */
export const MAX_DEPTH = 256;

/** How many JSON values a policy document may hold. */
export const MAX_VALUES = 200_000;

/** Limits on a document from outside. */
export interface SizeLimits {
  /** 1 to {@link MAX_DEPTH}: deeper conditions could overflow the stack of whoever reads them. */
  readonly maxDepth?: number;
  readonly maxValues?: number;
}

/** Nestings around a condition: the document and its rule. */
const AROUND_A_CONDITION = 2;

/** Whether a JSON value is too deep or too large to be read as a policy; without recursion, so that it cannot overflow. */
export function checkSize(root: unknown, limits: SizeLimits): Issue | undefined {
  const maxDepth = limits.maxDepth ?? MAX_DEPTH;
  const maxValues = limits.maxValues ?? MAX_VALUES;
  checkLimit("maxDepth", maxDepth, MAX_DEPTH);
  checkLimit("maxValues", maxValues, Number.MAX_SAFE_INTEGER);
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
      return { code: "too-deep", path: [], message: `conditions may be nested ${maxDepth} deep` };
    }
    for (const child of isList ? value : Object.values(value)) {
      seen += 1;
      if (seen > maxValues) return { code: "too-large", path: [], message: `a policy may hold ${maxValues} values` };
      open.push({ value: child, depth, inList: isList });
    }
  }
  return undefined;
}

function checkLimit(name: string, limit: number, highest: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= highest) return;
  const message = `expected an integer from 1 to ${highest}, got \`${limit}\``;
  throw new InputError({ code: "out-of-range", path: [name], message });
}
