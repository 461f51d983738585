import { InputError, type Issue, type Policy, parsePolicy } from "know-and-trust";
import { type JsonLines, jsonLines } from "./json-lines";
import { defaultsOf, makePreset, type PresetId, type Settings } from "./presets";

/** How a policy is given: a preset with its options, or as JSON. */
export type Choice =
  | { readonly kind: "preset"; readonly preset: PresetId; readonly settings: Settings }
  | { readonly kind: "json"; readonly text: string };

/** What is wrong with a policy, and the line of the JSON where it is. */
export interface LocatedIssue extends Issue {
  readonly line: number | null;
}

/** One of the two policies on the page. */
export interface Slot {
  readonly choice: Choice;
  /** The policy in force: the one chosen or, while that one has issues, the last one that had none. */
  readonly policy: Policy;
  readonly issues: readonly LocatedIssue[];
}

export const presetChoice = (preset: PresetId): Choice => ({ kind: "preset", preset, settings: defaultsOf(preset) });

/** A slot as it is at the start. */
export function slotOf(preset: PresetId): Slot {
  return {
    choice: presetChoice(preset),
    policy: makePreset(preset, defaultsOf(preset)),
    issues: [],
  };
}

/** The slot after another choice: its policy, or its issues beside the policy that was in force. */
export function choose(slot: Slot, choice: Choice): Slot {
  if (choice.kind === "json") {
    const { value, issues } = parsePolicy(choice.text);
    return value
      ? { choice, policy: value, issues: [] }
      : { choice, policy: slot.policy, issues: located(choice.text, issues) };
  }
  try {
    return { choice, policy: makePreset(choice.preset, choice.settings), issues: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { choice, policy: slot.policy, issues: error.issues.map((issue) => ({ ...issue, line: null })) };
  }
}

/** The policy in force as text to edit. */
export function textOf({ choice, policy }: Slot): string {
  return choice.kind === "json" ? choice.text : JSON.stringify(policy, null, 2);
}

function located(text: string, issues: readonly Issue[]): readonly LocatedIssue[] {
  const lines = jsonLines(text);
  const withLines = issues.map((issue) => ({ ...issue, line: lineFor(lines, issue) }));
  return withLines.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** The line of an issue; of something that is missing, the line of what it should be part of. */
function lineFor(lines: JsonLines, { code, path }: Issue): number | null {
  if (code === "not-json") return lines.errorLine;
  for (let length = path.length; length >= 0; length--) {
    const line = lines.lineOf(path.slice(0, length));
    if (line !== null) return line;
  }
  return null;
}
