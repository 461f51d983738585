import * as fc from "fast-check";
import type { Comparison, Condition, FactValue, Operator } from "../../src/invitation/condition";
import type { FactDefinition, FactDomain } from "../../src/invitation/fact";
import type { FactModel, VocabularyReference } from "../../src/invitation/vocabulary";
import { resolveVocabulary } from "../../src/policy/vocabulary-of";
import { isPossible } from "./completions";

/** A model that a policy document can name. */
export interface GeneratedModel extends FactModel {
  readonly reference: VocabularyReference;
}

/** Small sets of facts of every kind, with constraints that some set of values satisfies. */
export function arbitraryModel(
  options: { readonly maxFacts?: number; readonly maxConstraints?: number } = {},
): fc.Arbitrary<GeneratedModel> {
  const { maxFacts = 4, maxConstraints = 2 } = options;
  return fc
    .array(arbitraryProperty, { minLength: 1, maxLength: maxFacts })
    .map((properties) => Object.fromEntries(properties.map((property, i) => [`f${i}`, property])))
    .chain((properties) => {
      const bare = modelOf({ type: "object", properties });
      return fc
        .array(arbitraryCondition(bare, 1), { maxLength: maxConstraints })
        .map((constraints) => modelOf({ type: "object", properties, constraints }));
    })
    .filter((model) => isPossible(model, {}));
}

/** The model of a JSON Schema, or of a named vocabulary, with questions for every fact. */
export function modelOf(reference: VocabularyReference): GeneratedModel {
  const resolved = resolveVocabulary(reference);
  if ("issues" in resolved) throw new Error(JSON.stringify(resolved.issues));
  return { ...resolved.value, reference };
}

const question = { nl: "Vraag?", en: "Question?" };

const arbitraryProperty: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ type: "boolean", question }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: -3, max: 2 }), fc.integer({ min: 0, max: 12 }))
      .map(([minimum, span]) => ({ type: "integer", minimum, maximum: minimum + span, question })),
  },
  { weight: 1, arbitrary: fc.constant({ type: "integer", minimum: 0, question }) },
  { weight: 1, arbitrary: fc.constant({ type: "number", minimum: -1.5, maximum: 9.25, question }) },
  { weight: 1, arbitrary: fc.constant({ type: "number", question }) },
  {
    weight: 2,
    arbitrary: fc
      .subarray(["red", "green", "blue", "grey"], { minLength: 1 })
      .map((values) => ({ type: "string", enum: values, question })),
  },
);

/** A value of a fact; numbers come from few enough that comparisons and facts meet. */
export function arbitraryValue(domain: FactDomain): fc.Arbitrary<FactValue> {
  switch (domain.kind) {
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...domain.values);
    case "number": {
      const low = Math.max(domain.min, -4);
      const high = Math.min(domain.max, low + 12);
      if (domain.integer) return fc.integer({ min: low, max: high });
      const eighths = fc.integer({ min: Math.ceil(low * 8), max: Math.floor(high * 8) });
      return eighths.map((eighth) => eighth / 8);
    }
  }
}

/** Conditions over the facts of a model, nested at most `depth` deep. */
export function arbitraryCondition(model: FactModel, depth = 2): fc.Arbitrary<Condition> {
  const comparison = fc.constantFrom(...model.facts.values()).chain(arbitraryComparison);
  if (depth === 0) return comparison;
  const part = arbitraryCondition(model, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: comparison },
    { weight: 2, arbitrary: parts.map((all) => ({ all })) },
    { weight: 2, arbitrary: parts.map((any) => ({ any })) },
    { weight: 1, arbitrary: part.map((not) => ({ not })) },
    {
      weight: 1,
      arbitrary: parts.chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ atLeast, of }))),
    },
  );
}

function arbitraryComparison({ name, domain }: FactDefinition): fc.Arbitrary<Comparison> {
  const value = arbitraryValue(domain);
  const listed = fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
  const single = (...ops: readonly Operator[]): fc.Arbitrary<Comparison> =>
    fc.record({ fact: fc.constant(name), op: fc.constantFrom(...ops), value });
  const list = (...ops: readonly Operator[]): fc.Arbitrary<Comparison> =>
    fc.record({ fact: fc.constant(name), op: fc.constantFrom(...ops), value: listed });
  switch (domain.kind) {
    case "boolean":
      return single("eq", "ne");
    case "choice":
      return fc.oneof(single("eq", "ne"), list("in", "notIn"));
    case "number":
      return fc.oneof(
        single("eq", "ne", "lt", "lte", "gt", "gte"),
        list("in", "notIn"),
        fc.tuple(value, value).map(
          ([a, b]): Comparison => ({
            fact: name,
            op: "between",
            value: [Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b))],
          }),
        ),
      );
  }
}
