import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { IssueCode } from "../../src/errors";
import { policyJsonSchema } from "../../src/policy/document";
import { parsePolicy } from "../../src/policy/parse";
import { hybrid } from "../../src/policy/presets/hybrid";
import { arbitraryModel, arbitraryPolicy, runs } from "../generators";

const bySchema = z.fromJSONSchema(JSON.parse(JSON.stringify(policyJsonSchema())));

/** What only a vocabulary, or counting, can show; a JSON Schema cannot. */
const MEANING: readonly IssueCode[] = [
  "duplicate-rule-id",
  "unknown-vocabulary",
  "unusable-vocabulary",
  "unknown-fact",
  "operator-not-for-type",
  "unknown-value",
  "out-of-range",
  "not-an-integer",
  "empty-range",
];
const hasShape = (document: unknown): boolean =>
  (parsePolicy(document).issues ?? []).every((issue) => MEANING.includes(issue.code));

const drawn = arbitraryModel().chain((model) => arbitraryPolicy(model));

/** Everything that can be taken out of a document or put in its place, at a place drawn at random. */
const arbitraryMutation = fc.record({
  place: fc.nat(),
  change: fc.constantFrom(
    { kind: "delete" } as const,
    { kind: "add" } as const,
    ...[null, 3, 0.5, "", "x", [], {}, true].map((value) => ({ kind: "set", value }) as const),
  ),
});

function mutated(
  document: unknown,
  { place, change }: { readonly place: number; readonly change: { readonly kind: string; readonly value?: unknown } },
): { readonly document: unknown; readonly path: readonly string[] } {
  const copy: unknown = structuredClone(document);
  const places: { readonly holder: Record<string, unknown>; readonly path: readonly string[] }[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push({ holder, path: [...path, key] });
      visit(holder[key], [...path, key]);
    }
  };
  visit(copy, []);
  const { holder, path } = places[place % places.length] ?? { holder: {}, path: [] };
  const key = path.at(-1) ?? "";
  if (change.kind === "delete" && !Array.isArray(holder)) delete holder[key];
  else if (change.kind === "add" && !Array.isArray(holder)) holder["added"] = true;
  else holder[key] = change.value;
  return { document: copy, path };
}

describe("the JSON Schema of policies", () => {
  test("is of draft 2020-12, and forbids unknown fields", () => {
    expect(policyJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $ref: "#/$defs/Policy",
      $defs: {
        Policy: { type: "object", additionalProperties: false, title: "know-and-trust policy" },
        Otherwise: { type: "object", additionalProperties: false },
        Rule: { type: "object", additionalProperties: false },
        Outcome: { type: "object", additionalProperties: false },
        Condition: expect.anything(),
      },
    });
  });

  test("accepts every policy that parses", () => {
    fc.assert(
      fc.property(drawn, (policy) => {
        expect(bySchema.safeParse(policy).success).toBe(true);
      }),
      runs(200),
    );
    expect(bySchema.safeParse(hybrid()).success).toBe(true);
  });

  test("agrees with parsing about the shape of documents that were spoilt", () => {
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(drawn, arbitraryMutation, (policy, mutation) => {
        const { document, path } = mutated(policy, mutation);
        const accepted = bySchema.safeParse(document).success;
        seen[accepted ? "right" : "wrong"] += 1;
        // Whether a value fits its fact, and how many parts there are to count, only parsing knows.
        const knowsMore = path.includes("value") || path.includes("atLeast") || path.includes("of");
        if (accepted && knowsMore) return;
        expect(hasShape(document), JSON.stringify(document)).toBe(accepted);
      }),
      runs(1_000),
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(50);
  });
});

describe("parsing what was printed", () => {
  test("gives the policy again, and printing that the same text", () => {
    fc.assert(
      fc.property(drawn, (policy) => {
        const printed = JSON.stringify(policy);
        const { value } = parsePolicy(printed);
        expect(value).toEqual(policy);
        expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(printed));
      }),
      runs(500),
    );
  });

  test("never throws, whatever the JSON", () => {
    const rule = fc.record({ id: fc.jsonValue(), when: fc.jsonValue(), then: fc.jsonValue() }, { requiredKeys: [] });
    const nearly = fc.record(
      {
        language: fc.constant(1),
        name: fc.jsonValue(),
        vocabulary: fc.oneof(fc.constant("acquaintance@1"), fc.jsonValue()),
        rules: fc.oneof(fc.array(rule), fc.jsonValue()),
        otherwise: fc.jsonValue(),
        whenOpen: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly, fc.string()), (json) => {
        const { issues } = parsePolicy(json);
        expect(issues?.length).toBeGreaterThan(0);
      }),
      runs(500),
    );
  });
});
