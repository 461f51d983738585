import { didYouMean, type Issue } from "../errors";
import { OPERATORS, type Operator } from "../invitation/condition";
import type { FactDomain } from "../invitation/fact";
import { checkValue, unknownFact } from "../invitation/known-facts";
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
  if (typeof condition !== "object" || condition === null) return;
  const json = condition as Readonly<Record<string, unknown>>;
  const { all, any, not, of, atLeast, fact } = json;
  for (const [key, parts] of Object.entries({ all, any, of })) {
    if (!Array.isArray(parts)) continue;
    for (const [i, part] of parts.entries()) yield* checkCondition(model, part, [...path, key, i]);
  }
  if (not !== undefined) yield* checkCondition(model, not, [...path, "not"]);
  if (Array.isArray(of) && typeof atLeast === "number" && of.length > 0 && atLeast > of.length) {
    const message = `at least ${atLeast} of ${of.length} can never hold`;
    yield { code: "at-least-out-of-range", path: [...path, "atLeast"], message };
  }
  if (typeof fact === "string") yield* checkComparison(model, json, path);
}

function checkComparison(
  model: FactModel,
  comparison: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Issue[] {
  const { fact, op, value } = comparison;
  const definition = model.facts.get(String(fact));
  if (!definition) return [unknownFact(String(fact), model, [...path, "fact"])];
  const operator = OPERATORS.find((known) => known === op);
  if (!operator) return [];
  const { kind } = definition.domain;
  if (!OPERATORS_OF[kind].includes(operator)) {
    const message = `\`${operator}\` does not fit a ${kind}; use ${OPERATORS_OF[kind].join(", ")}`;
    return [{ code: "operator-not-for-type", path: [...path, "op"], message }];
  }
  const at = [...path, "value"];
  if (!LISTS.includes(operator)) {
    const issue = checkValue(definition.domain, value, at);
    return issue ? [issue] : [];
  }
  if (!Array.isArray(value)) return [{ code: "wrong-type", path: at, message: `\`${operator}\` takes a list` }];
  const issues = value.flatMap((item, i) => checkValue(definition.domain, item, [...at, i]) ?? []);
  if (operator === "between" && issues.length === 0) issues.push(...checkBounds(value, at));
  return issues;
}

function checkBounds(value: readonly unknown[], path: Path): readonly Issue[] {
  const [low, high] = value;
  if (value.length !== 2)
    return [{ code: "wrong-type", path, message: "`between` takes two numbers, the lower one first" }];
  if (Number(low) > Number(high)) {
    return [
      { code: "empty-range", path, message: "the lower bound is above the upper one", suggestion: `[${high}, ${low}]` },
    ];
  }
  return [];
}

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
