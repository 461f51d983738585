import type * as z from "zod";
import { didYouMean, type Issue, type IssueCode, withSuggestion } from "../errors";
import { isObject } from "../invitation/read-fact";
import { nearestOperator } from "./check-condition";
import { otherLanguage } from "./language";

type Path = readonly (string | number)[];
type ZodIssue = z.core.$ZodIssue;

/** The forms of a condition, in the order of the schema's union, by the key that tells them apart. */
const CONDITION_KEYS = ["all", "any", "not", "atLeast", "fact"];

const FIELDS = {
  policy: ["$schema", "language", "name", "version", "description", "vocabulary", "rules", "otherwise", "whenOpen"],
  rule: ["id", "when", "then", "because"],
  outcome: ["action", "reply", "params"],
  "last resort": ["action", "reply", "params", "because"],
  condition: ["all", "any", "not", "atLeast", "of", "fact", "op", "value"],
  reason: ["nl", "en"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Says what is wrong at a path. */
const sayingAt =
  (path: Path) =>
  (code: IssueCode, message: string, suggestion?: string): readonly Issue[] => [
    { code, path, message, ...(suggestion && { suggestion }) },
  ];

/** Turns a zod issue about a policy document into ours: with our codes, and about the form that was meant. */
export function fromZod(issue: ZodIssue, root: unknown, base: Path = []): readonly Issue[] {
  const path: Path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const found = valueAt(root, path);
  const say = sayingAt(path);
  if (found === undefined && path.length > 0) return say("missing-field", `\`${path.at(-1)}\` is missing`);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownField(key, path));
    case "invalid_union":
      return fromUnion(issue, root, path, found);
    case "invalid_value":
      if (path.at(-1) === "language") return [{ ...otherLanguage(found), path }];
      return say("unknown-operator", "no such operator", nearestOperator(found));
    case "too_small":
      if (issue.origin === "array") return say("empty-list", "expected at least one");
      if (issue.origin === "string") return say("wrong-type", "expected a text that is not empty");
      return say("at-least-out-of-range", "expected 1 or more");
    case "too_big":
      return say("at-least-out-of-range", "expected no more than there are");
    case "invalid_type":
      if (issue.expected === "int") return say("at-least-out-of-range", "expected an integer");
      return say("wrong-type", `expected ${naming(issue.expected)}`);
    default:
      return say("wrong-type", "not valid here");
  }
}

/** Of a union's forms, only the one that was meant is worth talking about. */
function fromUnion(
  issue: Extract<ZodIssue, { code: "invalid_union" }>,
  root: unknown,
  path: Path,
  found: unknown,
): readonly Issue[] {
  const say = sayingAt(path);
  const told = (errors: typeof issue.errors): readonly Issue[] =>
    errors.flat().flatMap((inner) => fromZod(inner, root, path));
  if (issue.errors.length === CONDITION_KEYS.length) {
    if (!isObject(found)) return say("wrong-type", "expected a condition");
    const form = CONDITION_KEYS.findIndex((key) => Object.hasOwn(found, key));
    if (form < 0) {
      const [key = ""] = Object.keys(found);
      return say("missing-field", "expected all, any, not, atLeast or fact", didYouMean(key, CONDITION_KEYS));
    }
    return told(issue.errors.slice(form, form + 1));
  }
  if (path.at(-2) === "params") return say("wrong-type", "expected true, false, a number or a text");
  if (path.length === 1 && isObject(found)) return told(issue.errors.slice(-1));
  if (path[0] === "whenOpen") return say("wrong-type", "expected `ask` or an outcome", "ask");
  if (path.length === 1) return say("wrong-type", "expected a name or a JSON Schema");
  if (Array.isArray(found)) return say("wrong-type", "expected true, false, numbers or texts");
  return say("wrong-type", "expected true, false, a number, a text or a list of them");
}

function unknownField(key: string, path: Path): Issue {
  const kind = kindAt(path);
  const fields: readonly string[] = FIELDS[kind];
  const shown = `\`${key.slice(0, 60)}\``;
  if (fields.includes(key)) {
    return { code: "unknown-field", path: [...path, key], message: `${shown} does not go with the other fields here` };
  }
  const message = `${kind === "outcome" ? "an" : "a"} ${kind} has no field ${shown}`;
  return withSuggestion({ code: "unknown-field", path: [...path, key], message }, key, fields);
}

/** What stands at a path of a policy document. */
function kindAt(path: Path): keyof typeof FIELDS {
  if (path.length === 0) return "policy";
  if (path.at(-1) === "because") return "reason";
  if (path[0] === "otherwise") return "last resort";
  if (path[0] === "whenOpen" || path[2] === "then") return "outcome";
  if (path.length === 2) return "rule";
  return "condition";
}

function naming(expected: string): string {
  if (expected === "string") return "a text";
  if (expected === "array") return "a list";
  return expected === "object" || expected === "record" ? "an object" : `a ${expected}`;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    const holder: Readonly<Record<string | number, unknown>> = Object(value);
    if (!Object.hasOwn(holder, step)) return undefined;
    value = holder[step];
  }
  return value;
}
