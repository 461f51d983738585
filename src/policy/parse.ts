import { type InputError, type Issue, MAX_ISSUES, showPath } from "../errors";
import { factFaults } from "../invitation/fact-faults";
import { isObject, type Json } from "../invitation/read-fact";
import type { VocabularyReference } from "../invitation/vocabulary";
import { checkCondition } from "./check-condition";
import { type Policy, policySchema } from "./document";
import { fromZod } from "./from-zod";
import { duplicateKeys, faultIn, isNestedDeeper } from "./json-text";
import { LANGUAGE, otherLanguage } from "./language";
import { checkLength, checkLimits, checkSize, deeperThan, MAX_DEPTH, type SizeLimits } from "./size";
import { resolveVocabulary } from "./vocabulary-of";

/** A value, or everything that is wrong with the input. */
export type Parsed<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly [Issue, ...Issue[]]; readonly value?: undefined };

/**
 * Reads a policy document from outside: JSON text or the value it stands for. Reports everything that is wrong, each
 * with its path and, where a name was misspelt, the name that was probably meant; of a hopeless document, the first
 * 1,000. Never throws on a document.
 *
 * Issue codes: `not-json`, `too-deep`, `too-large`, `duplicate-field`, `missing-field`, `unknown-field`, `wrong-type`, `unknown-language`,
 * `unknown-vocabulary`, `unusable-vocabulary`, `duplicate-rule-id`, `unknown-fact`, `unknown-operator`,
 * `operator-not-for-type`, `unknown-value`, `out-of-range`, `not-an-integer`, `empty-list`, `empty-range`,
 * `at-least-out-of-range`. Cost: linear in the document.
 *
 * @param json - JSON text, or an already parsed value
 * @param limits - how deep and how large a document may be; 256 nested conditions, 200,000 values and a text of
 * 20,000,000 UTF-16 units when left out, and never more than 256 nested conditions
 * @throws {@link InputError} `out-of-range` or `unknown-option` for limits that are none
 * @example
 * ```ts
 * import { parsePolicy, strictSelective } from "know-and-trust";
 * parsePolicy(JSON.stringify(strictSelective())).value?.name; // => "strict-selective"
 * parsePolicy({ ...strictSelective(), otherwize: {} }).issues?.[0]; // => { code: "unknown-field", path: ["otherwize"], message: "a policy has no field `otherwize`", suggestion: "otherwise" }
 * ```
 */
export function parsePolicy(json: unknown, limits: SizeLimits = {}): Parsed<Policy> {
  checkLimits(limits);
  try {
    return typeof json === "string" ? parseText(json, limits) : parseDocument(json, limits);
  } catch {
    // Nothing that JSON can hold gets here: a getter or a proxy has thrown.
    return { issues: [{ code: "not-json", path: [], message: "reading the document failed; give it as plain JSON" }] };
  }
}

function parseDocument(document: unknown, limits: SizeLimits): Parsed<Policy> {
  const tooBig = checkSize(document, limits);
  if (tooBig) return { issues: [tooBig] };
  const { language }: Json = Object(document);
  // What a newer language means by its fields is not for this version to say.
  if (typeof language === "number" && language > LANGUAGE) return { issues: [otherLanguage(language)] };
  const shape = policySchema.safeParse(document);
  const misshapen = shape.success ? [] : shape.error.issues.slice(0, MAX_ISSUES).flatMap((i) => fromZod(i, document));
  const reported = new Set(misshapen.map(({ path }) => showPath(path)));
  const meaningless: Issue[] = [];
  for (const issue of checkMeaning(document)) {
    // What is not even shaped right at a place is said once.
    if (reported.has(showPath(issue.path)) || reported.has(showPath(issue.path.slice(0, -1)))) continue;
    if (meaningless.push(issue) >= MAX_ISSUES) break;
  }
  const [first, ...rest] = [...misshapen, ...meaningless].slice(0, MAX_ISSUES);
  if (first) return { issues: [first, ...rest] };
  // The schema has established the shape, and a phantom type cannot be established at run time.
  return { value: shape.data as Policy };
}

function parseText(text: string, limits: SizeLimits): Parsed<Policy> {
  const tooLong = checkLength(text, limits);
  if (tooLong) return { issues: [tooLong] };
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  // A condition within a list within a condition: two brackets a level, and a few around them all.
  if (isNestedDeeper(json, 3 * MAX_DEPTH)) return { issues: [deeperThan(limits.maxDepth ?? MAX_DEPTH)] };
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return { issues: [{ code: "not-json", path: [], message: `no JSON from ${faultIn(json)} on` }] };
  }
  const parsed = parseDocument(document, limits);
  const code = parsed.issues?.[0].code;
  const [first, ...rest] = code === "too-deep" || code === "too-large" ? [] : duplicateKeys(json, MAX_ISSUES);
  return first ? { issues: [first, ...rest, ...(parsed.issues ?? [])] } : parsed;
}

/** What the shape cannot show: rule ids that are used twice, and conditions that do not fit the vocabulary. */
function* checkMeaning(document: unknown): Generator<Issue, void> {
  if (!isObject(document)) return;
  const { vocabulary, rules, otherwise, whenOpen } = document;
  const listed = (Array.isArray(rules) ? rules : []).map((rule): Json => Object(rule));
  for (const [i, { then }] of listed.entries()) yield* lostParameter(then, ["rules", i, "then"]);
  yield* lostParameter(otherwise, ["otherwise"]);
  yield* lostParameter(whenOpen, ["whenOpen"]);
  const ids = new Set<unknown>(["otherwise"]);
  for (const [i, { id }] of listed.entries()) {
    if (id === undefined) continue;
    if (ids.has(id)) {
      const message =
        id === "otherwise"
          ? "`otherwise` is the name of what happens when no rule holds"
          : "an earlier rule has the same id";
      yield { code: "duplicate-rule-id", path: ["rules", i, "id"], message };
    }
    ids.add(id);
  }
  const resolved = resolveVocabulary(vocabulary as VocabularyReference, undefined, factFaults);
  if ("issues" in resolved) return yield* resolved.issues;
  for (const [i, constraint] of resolved.value.constraints.entries()) {
    yield* checkCondition(resolved.value, constraint, ["vocabulary", "constraints", i]);
  }
  for (const [i, { when }] of listed.entries()) yield* checkCondition(resolved.value, when, ["rules", i, "when"]);
}

/** Copying an object would lose a parameter of this name. */
function* lostParameter(outcome: unknown, path: readonly (string | number)[]): Generator<Issue, void> {
  const { params }: Json = Object(outcome);
  if (!isObject(params) || !Object.hasOwn(params, "__proto__")) return;
  yield { code: "unknown-field", path: [...path, "params", "__proto__"], message: "no parameter can have this name" };
}
