import { InputError } from "../errors";
import { OPERATORS } from "../invitation/condition";
import { checkValue } from "../invitation/known-facts";
import { kindOf } from "../invitation/options";
import { isObject } from "../invitation/read-fact";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "./document";
import { LANGUAGE, otherLanguage } from "./language";
import { MAX_DEPTH, MAX_VALUES } from "./size";

/** More than any document holds that was parsed; a part that is referred to from two places counts twice. */
const MOST_CONDITIONS = MAX_VALUES * 5;

/**
 * Refuses what was never parsed and cannot be a policy: a preset that was not called, another language, parts that are
 * missing. Which part it is, and no more: {@link parsePolicy} says all that is wrong with a document.
 *
 * @throws {@link InputError} `wrong-type`, `unknown-language`
 */
export function rejectMisshapen(policy: unknown): asserts policy is Policy {
  if (!isObject(policy))
    throw wrong(`a policy, got ${kindOf(policy)}${typeof policy === "function" ? ": call it first" : ""}`);
  const { language, name, version, rules, otherwise, whenOpen } = policy;
  if (language !== LANGUAGE) throw new InputError(otherLanguage(language));
  if (typeof name !== "string" || typeof version !== "string") throw wrong("a policy with a name and a version");
  if (!Array.isArray(rules)) throw wrong("a list", "rules");
  const misshapen = rules.findIndex((rule) => typeof rule?.id !== "string" || !isOutcome(rule.then));
  if (misshapen >= 0) throw wrong("a rule", "rules", misshapen);
  if (!isOutcome(otherwise)) throw wrong("an outcome", "otherwise");
  if (whenOpen !== "ask" && !isOutcome(whenOpen)) throw wrong("`ask` or an outcome", "whenOpen");
}

/**
 * Refuses conditions that a vocabulary gives no meaning, or that are too deep to be read.
 *
 * @throws {@link InputError} `wrong-type`, `too-deep`, `too-large`
 */
export function rejectMeaningless({ facts }: FactModel, { rules }: Policy): void {
  let left = MOST_CONDITIONS;
  const hasMeaning = (value: unknown, depth: number): boolean => {
    if (depth > MAX_DEPTH) throw new InputError({ code: "too-deep", path: ["rules"], message: "conditions too deep" });
    if (--left < 0) throw new InputError({ code: "too-large", path: ["rules"], message: "too many conditions" });
    if (!isObject(value)) return false;
    const { all, any, not, atLeast, of, fact, op, value: constant } = value;
    if (fact !== undefined) {
      const domain = facts.get(String(fact))?.domain;
      if (!domain || !OPERATORS.some((known) => known === op)) return false;
      return (Array.isArray(constant) ? constant : [constant]).every((item) => !checkValue(domain, item, []));
    }
    if (not !== undefined) return hasMeaning(not, depth + 1);
    const parts = all ?? any ?? (Number.isInteger(atLeast) && Number(atLeast) > 0 ? of : undefined);
    return Array.isArray(parts) && parts.length > 0 && parts.every((part) => hasMeaning(part, depth + 1));
  };
  for (const [i, { when }] of rules.entries()) {
    if (!hasMeaning(when, 1)) throw wrong("a condition of the vocabulary", "rules", i, "when");
  }
}

function wrong(what: string, ...path: readonly (string | number)[]): InputError {
  return new InputError({ code: "wrong-type", path, message: `expected ${what}; see \`parsePolicy\`` });
}

const isOutcome = (value: unknown): boolean => isObject(value) && typeof value["action"] === "string";
