import * as z from "zod";
import { type Condition, type FactTypes, OPERATORS, type TypedCondition } from "../invitation/condition";
import type { VocabularyReference } from "../invitation/vocabulary";
import { LANGUAGE } from "./language";

/** What is done with an invitation, and what is written back. */
export interface Outcome<A extends string = string> {
  /** `accept`, `archive`, `ask`, `decline`, `report`, or an action of the app's own. */
  readonly action: A;
  /** The id of the message that goes with it; absent when nothing is written. */
  readonly reply?: string;
  /** What an app or a message needs besides, such as the day until which a policy is paused. */
  readonly params?: Readonly<Record<string, string | number | boolean>>;
}

/** Why a rule exists, in words. */
export interface Because {
  readonly nl?: string;
  readonly en?: string;
}

/** One rule: when its condition holds and no earlier rule's does, its outcome is the answer. */
export interface Rule<A extends string = string> {
  readonly id: string;
  readonly when: Condition;
  readonly then: Outcome<A>;
  readonly because?: Because;
}

/** What happens when no rule's condition holds. */
export interface Otherwise<A extends string = string> extends Outcome<A> {
  readonly because?: Because;
}

/** Carries the facts' types through a policy; never present at run time. */
declare const factTypes: unique symbol;

/**
 * A policy: plain JSON. The rules are read in order and the first whose condition holds decides; `otherwise` decides
 * when none does; `whenOpen` says what to do while unknown facts leave several actions possible.
 */
export interface Policy<F extends FactTypes = FactTypes, A extends string = string> {
  /** For editors: where the JSON Schema of policies is. */
  readonly $schema?: string;
  readonly language: typeof LANGUAGE;
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly vocabulary: VocabularyReference;
  readonly rules: readonly Rule<A>[];
  readonly otherwise: Otherwise<A>;
  readonly whenOpen: "ask" | Outcome<A>;
  readonly [factTypes]?: F;
}

/** A {@link Rule} in which a misspelt fact, a wrong value or an unknown action does not compile. */
export interface TypedRule<F extends FactTypes, A extends string> extends Omit<Rule<A>, "when"> {
  readonly when: TypedCondition<F>;
}

/** A policy as it is written in code: the language and the vocabulary are filled in. */
export interface PolicyDraft<F extends FactTypes, A extends string>
  extends Pick<Policy<F, A>, "$schema" | "name" | "version" | "description" | "otherwise" | "whenOpen"> {
  readonly language?: typeof LANGUAGE;
  readonly vocabulary?: VocabularyReference;
  readonly rules: readonly TypedRule<F, A>[];
}

/** The zod schema of policy documents: their shape, without a vocabulary. */
export const policySchema = /* @__PURE__ */ documentSchema();

function documentSchema() {
  const factValue = z.union([z.boolean(), z.number(), z.string()]);

  /** The zod schema of conditions: their shape. Whether facts and values exist is checked against a vocabulary. */
  const conditionSchema: z.ZodType<Condition> = z
    .lazy(() =>
      z.union([
        z.strictObject({ all: z.array(conditionSchema).min(1) }),
        z.strictObject({ any: z.array(conditionSchema).min(1) }),
        z.strictObject({ not: conditionSchema }),
        z.strictObject({ atLeast: z.int().min(1), of: z.array(conditionSchema).min(1) }),
        z.strictObject({
          fact: z.string(),
          op: z.enum(OPERATORS),
          value: z.union([factValue, z.array(factValue).min(1)]),
        }),
      ]),
    )
    .meta({ id: "Condition" });

  const outcome = {
    action: z.string().min(1),
    reply: z.string().min(1).optional(),
    params: z.record(z.string(), factValue).optional(),
  };

  const outcomeSchema = z.strictObject(outcome).meta({ id: "Outcome" });

  const because = z.strictObject({ nl: z.string().optional(), en: z.string().optional() }).optional();

  const ruleSchema = z
    .strictObject({
      id: z.string().min(1),
      when: conditionSchema,
      then: outcomeSchema,
      because,
    })
    .meta({ id: "Rule" });

  /** A JSON Schema of facts, with what we add to it. */
  const vocabularySchema = z.looseObject({
    constraints: z.array(conditionSchema).optional(),
    actions: z.array(z.string().min(1)).optional(),
  });

  return z
    .strictObject({
      $schema: z.string().optional(),
      language: z.literal(LANGUAGE),
      name: z.string().min(1),
      version: z.string().min(1),
      description: z.string().optional(),
      vocabulary: z.union([z.string(), vocabularySchema]),
      rules: z.array(ruleSchema),
      otherwise: z.strictObject({ ...outcome, because }).meta({ id: "Otherwise" }),
      whenOpen: z.union([z.literal("ask"), outcomeSchema]),
    })
    .meta({ id: "Policy", title: "know-and-trust policy" });
}

/**
 * The JSON Schema (draft 2020-12) of policy documents, for editors and for validation at an app's border. It knows the
 * shape; {@link parsePolicy} also knows the vocabulary.
 *
 * @example
 * ```ts
 * import { policyJsonSchema } from "know-and-trust";
 * policyJsonSchema()["$schema"]; // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(policySchema);
}
