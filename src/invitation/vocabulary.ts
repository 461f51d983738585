import * as z from "zod";
import { throwIssues } from "../errors";
import type { Condition, FactTypes, FactValue, TypedCondition } from "./condition";
import type { AboutFact, FactDefinition } from "./fact";
import { factFaults } from "./fact-faults";
import { aList, aText, checkOptions } from "./options";
import { readFacts } from "./read-fact";

/** The actions that every vocabulary has. */
export const STANDARD_ACTIONS = ["accept", "archive", "ask", "decline", "report"] as const;

/** One of the actions that every vocabulary has. */
export type StandardAction = (typeof STANDARD_ACTIONS)[number];

/** Facts without their zod schema: all that evaluation and analysis need. */
export interface FactModel {
  /** By name, in the order of the vocabulary. */
  readonly facts: ReadonlyMap<string, FactDefinition>;
  /** What holds between facts; no completion and no witness breaks one. */
  readonly constraints: readonly Condition[];
  readonly actions: readonly string[];
}

/** The set of facts a policy may speak of, with its zod schema. */
export interface Vocabulary<S extends z.core.$ZodShape = z.core.$ZodShape, A extends string = string>
  extends FactModel {
  /** The facts as a zod object: extend it to add facts of your own. */
  readonly schema: z.ZodObject<S>;
  readonly actions: readonly A[];
  /** How a policy document names this vocabulary: a name with its version, or a JSON Schema. */
  readonly reference: VocabularyReference;
}

/** A name with a version, such as `acquaintance@1`, or the JSON Schema of an app's own facts. */
export type VocabularyReference = string | Readonly<Record<string, unknown>>;

/** The types of the facts of a zod shape when they are known. */
export type FactTypesOfShape<S extends z.core.$ZodShape> = {
  readonly [K in keyof S & string]: Extract<NonNullable<z.output<S[K]>>, FactValue>;
};

/** The types of the facts of a vocabulary when they are known. */
export type FactTypesOf<V> = V extends Vocabulary<infer S, string> ? FactTypesOfShape<S> : FactTypes;

/** The actions that a vocabulary's policies may use. */
export type ActionsOf<V> = V extends Vocabulary<z.core.$ZodShape, infer A> ? A : string;

/**
 * Attaches what is said about a fact to its zod schema, so that a misspelt key does not compile.
 *
 * @example
 * ```ts
 * import * as z from "zod";
 * const speaks = fact(z.boolean(), { question: { nl: "Spreekt deze persoon?", en: "Does this person speak?" } });
 * defineVocabulary({ speaks }).facts.get("speaks")?.question?.en; // => "Does this person speak?"
 * ```
 */
export function fact<S extends z.ZodType>(schema: S, about: AboutFact): S {
  return schema.meta({ ...about });
}

/**
 * Makes a vocabulary of a zod object: its facts, what holds between them, and the actions an app has of its own.
 *
 * A fact is a boolean, an integer or number with inclusive bounds, or an enum of strings. Anything else (free text,
 * dates, arrays, exclusive bounds, multiples) would cost the policies their exactness: compute a fact of it first.
 *
 * @param shape - a zod object, or its shape; `z.object` of optional facts is fine, since every fact may be unknown
 * @param options.constraints - conditions that every possible set of facts satisfies
 * @param options.actions - actions besides `accept`, `archive`, `ask`, `decline` and `report`
 * @throws {@link InputError} `unusable-vocabulary` for each fact that a policy cannot speak of
 * @example
 * ```ts
 * import * as z from "zod";
 * import { defineVocabulary } from "know-and-trust";
 * const club = defineVocabulary({ member: z.boolean(), visits: z.int().min(0), tier: z.enum(["guest", "regular"]) });
 * [...club.facts.keys()]; // => ["member", "visits", "tier"]
 * ```
 */
export function defineVocabulary<S extends z.core.$ZodShape, const A extends string = never>(
  shape: S | z.ZodObject<S>,
  options: {
    readonly constraints?: readonly TypedCondition<FactTypesOfShape<S>>[];
    readonly actions?: readonly A[];
    /** For the library's own vocabulary: the name under which documents refer to it. */
    readonly name?: string;
  } = {},
): Vocabulary<S, A | StandardAction> {
  checkOptions(options, { constraints: aList, actions: aList, name: aText });
  const schema = shape instanceof z.ZodObject ? shape : z.object(shape);
  const own = (options.actions ?? []).filter((action) => !STANDARD_ACTIONS.some((standard) => standard === action));
  const reference = {
    ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }),
    ...(options.constraints ? { constraints: options.constraints } : {}),
    ...(own.length > 0 ? { actions: own } : {}),
  };
  const { facts, issues } = readFacts(reference, factFaults);
  throwIssues(issues);
  return {
    schema,
    facts,
    // A typed condition is a condition whose names and values are narrower.
    constraints: (options.constraints ?? []) as readonly Condition[],
    actions: [...STANDARD_ACTIONS, ...own],
    reference: options.name ?? reference,
  };
}

/**
 * A vocabulary with facts of an app's own added; the facts, constraints and actions of the one it extends stay.
 *
 * @throws {@link InputError} `unusable-vocabulary` for each fact that a policy cannot speak of, or that the extended
 * vocabulary has already: its conditions and constraints speak of that one
 * @example
 * ```ts
 * import * as z from "zod";
 * import { acquaintance, extendVocabulary } from "know-and-trust";
 * const mine = extendVocabulary(acquaintance, { speaksAtMeetup: z.boolean() });
 * mine.facts.size - acquaintance.facts.size; // => 1
 * mine.constraints.length === acquaintance.constraints.length; // => true
 * ```
 */
export function extendVocabulary<
  B extends z.core.$ZodShape,
  BA extends string,
  S extends z.core.$ZodShape,
  const A extends string = never,
>(
  base: Vocabulary<B, BA>,
  shape: S,
  options: {
    readonly constraints?: readonly TypedCondition<FactTypesOfShape<B & S>>[];
    readonly actions?: readonly A[];
  } = {},
): Vocabulary<B & S, BA | A | StandardAction> {
  checkOptions(options, { constraints: aList, actions: aList });
  throwIssues(
    Object.keys(shape)
      .filter((name) => base.facts.has(name))
      .map((name) => ({
        code: "unusable-vocabulary",
        path: ["properties", name],
        message: "the extended vocabulary has a fact of this name already; choose another name",
      })),
  );
  const own = options.constraints ?? [];
  const extended: z.core.$ZodShape = { ...base.schema.shape, ...shape };
  return defineVocabulary(extended as B & S, {
    // The facts of the base are facts of the extension, so its conditions are typed there too.
    constraints: [...(base.constraints as readonly TypedCondition<FactTypesOfShape<B & S>>[]), ...own],
    actions: [...base.actions, ...(options.actions ?? [])],
  });
}
