import type { Issue } from "../errors";
import { type Condition, type Facts, partsOf } from "../invitation/condition";

/** Something about a policy that its author should know. */
export interface Finding extends Issue {
  /** `warning`: most likely a mistake. `note`: may well be meant, and is worth knowing. */
  readonly severity: "warning" | "note";
  /** What to do about it. */
  readonly suggestion: string;
  /** Facts that show it, whatever the others are; absent where it is shown by there being none. */
  readonly witness?: Facts;
  /** For `status-matters`: the witness with another status, which gets another answer. */
  readonly twin?: Facts;
  /** The other rules concerned. */
  readonly rules?: readonly string[];
}

/** What could not be proven or refuted within the budget. */
export function undecided(what: string, path: Finding["path"]): Finding {
  return {
    code: "undecided",
    severity: "note",
    path,
    message: `not decided within the budget: ${what}`,
    suggestion: "allow a larger budget",
  };
}

/** Where a condition first mentions a fact. */
export function pathTo(condition: Condition, fact: string): readonly (string | number)[] | undefined {
  if ("fact" in condition) return condition.fact === fact ? [] : undefined;
  const [key = ""] = Object.keys(condition).filter((name) => name !== "atLeast");
  for (const [i, part] of partsOf(condition).entries()) {
    const inside = pathTo(part, fact);
    if (inside) return "not" in condition ? [key, ...inside] : [key, i, ...inside];
  }
  return undefined;
}
