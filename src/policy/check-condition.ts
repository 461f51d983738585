import { didYouMean, type Issue, type IssueCode } from "../errors";
import { OPERATORS, type Operator } from "../invitation/condition";
import type { FactDomain } from "../invitation/fact";
import { checkValue, unknownFact } from "../invitation/known-facts";
import { isObject, type Json } from "../invitation/read-fact";
import type { FactModel } from "../invitation/vocabulary";

type Path = readonly (string | number)[];

const LISTS: readonly Operator[] = ["in", "notIn", "between"];

const OPERATORS_OF: Readonly<Record<FactDomain["kind"], readonly Operator[]>> = {
  boolean: ["eq", "ne"],
  choice: ["eq", "ne", "in", "notIn"],
  number: OPERATORS,
};

/**
 * What is wrong with a condition under a vocabulary: unknown facts, operators that do not fit, values outside the
 * domain, a number of parts that cannot be reached. Reads JSON of any shape; what is not shaped like a condition is
 * passed over, since the document's schema reports it. Goes on only as far as issues are asked for.
 */
export function* checkCondition(model: FactModel, condition: unknown, path: Path): Generator<Issue, void> {
  if (!isObject(condition)) return;
  const { all, any, not, of, atLeast, fact } = condition;
  for (const [key, parts] of Object.entries({ all, any, of })) {
    if (!Array.isArray(parts)) continue;
    for (const [i, part] of parts.entries()) yield* checkCondition(model, part, [...path, key, i]);
  }
  if (not !== undefined) yield* checkCondition(model, not, [...path, "not"]);
  if (Array.isArray(of) && typeof atLeast === "number" && of.length > 0 && atLeast > of.length) {
    const message = `at least ${atLeast} of ${of.length} can never hold`;
    yield { code: "at-least-out-of-range", path: [...path, "atLeast"], message };
  }
  if (typeof fact === "string") yield* checkComparison(model, condition, path);
}

function checkComparison(model: FactModel, comparison: Json, path: Path): readonly Issue[] {
  const { fact, op, value } = comparison;
  const wrong = (code: IssueCode, place: string, message: string, suggestion?: string): readonly Issue[] => [
    { code, path: [...path, place], message, ...(suggestion && { suggestion }) },
  ];
  const domain = model.facts.get(String(fact))?.domain;
  if (!domain) return [unknownFact(String(fact), model, [...path, "fact"])];
  const operator = OPERATORS.find((known) => known === op);
  if (!operator) return [];
  const fitting = OPERATORS_OF[domain.kind];
  if (!fitting.includes(operator)) {
    const message = `\`${operator}\` does not fit a ${domain.kind}; use ${fitting.join(", ")}`;
    return wrong("operator-not-for-type", "op", message);
  }
  const at = [...path, "value"];
  if (!LISTS.includes(operator)) return listOf(checkValue(domain, value, at));
  if (!Array.isArray(value)) return wrong("wrong-type", "value", `\`${operator}\` takes a list`);
  const issues = value.flatMap((item, i) => listOf(checkValue(domain, item, [...at, i])));
  if (operator !== "between" || issues.length > 0) return issues;
  const [low, high] = value;
  if (value.length !== 2) return wrong("wrong-type", "value", "`between` takes two numbers, the lower one first");
  if (low <= high) return [];
  return wrong("empty-range", "value", "the lower bound is above the upper one", `[${high}, ${low}]`);
}

const listOf = (issue: Issue | undefined): readonly Issue[] => (issue ? [issue] : []);

/** The operator that was probably meant. */
export function nearestOperator(written: unknown): string | undefined {
  const others: Readonly<Record<string, Operator>> = {
    "=": "eq",
    "==": "eq",
    "===": "eq",
    equals: "eq",
    is: "eq",
    "!=": "ne",
    "!==": "ne",
    not: "ne",
    neq: "ne",
    "<": "lt",
    "<=": "lte",
    ">": "gt",
    ">=": "gte",
  };
  if (typeof written !== "string") return undefined;
  return Object.hasOwn(others, written) ? others[written] : didYouMean(written, OPERATORS);
}
