import type { Comparison, Condition } from "../../src/invitation/condition";
import { LANGUAGE, type Policy } from "../../src/policy/document";
import { randomFrom } from "../generators";

/** Facts that many rules share, as policies have. */
const CORE_FACTS = 3;

/** How many neighbouring facts one rule speaks of, at most. */
const NEIGHBOURHOOD = 4;

/** Actions that rules draw from. */
const ACTIONS = ["accept", "archive", "ask", "decline"] as const;

/**
 * A policy as large organisations write them: each rule has 2 to 4 parts about facts that stand near each other, or
 * about one of a few core facts; a fifth of the parts are a pair of alternatives.
 */
export function localPolicy(ruleCount: number, factCount: number, seed: number): Policy {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const properties = Object.fromEntries(Array.from({ length: factCount }, (_, i) => [`fact${i}`, property(random())]));

  const comparison = (start: number): Comparison => {
    const place = random() < 0.25 ? below(CORE_FACTS) : CORE_FACTS + start + below(NEIGHBOURHOOD);
    const fact = `fact${Math.min(place, factCount - 1)}`;
    const type = properties[fact]?.["type"];
    if (type === "boolean") return { fact, op: "eq", value: random() < 0.5 };
    if (type === "integer") return { fact, op: random() < 0.5 ? "gte" : "lt", value: 5 * (1 + below(19)) };
    return { fact, op: random() < 0.5 ? "eq" : "ne", value: ["red", "green", "blue", "grey"][below(4)] ?? "red" };
  };
  const rules = Array.from({ length: ruleCount }, (_, i) => {
    const start = below(Math.max(1, factCount - CORE_FACTS - NEIGHBOURHOOD + 1));
    const parts = Array.from({ length: 2 + below(3) }, (): Condition => {
      return random() < 0.2 ? { any: [comparison(start), comparison(start)] } : comparison(start);
    });
    return { id: `rule${i}`, when: { all: parts }, then: { action: ACTIONS[below(4)] ?? "ask" } };
  });
  return {
    language: LANGUAGE,
    name: `local-${ruleCount}-${factCount}-${seed}`,
    version: "1.0.0",
    vocabulary: { type: "object", properties },
    rules,
    otherwise: { action: "archive" },
    whenOpen: "ask",
  };
}

function property(kind: number): Readonly<Record<string, unknown>> {
  if (kind < 0.5) return { type: "boolean" };
  if (kind < 0.8) return { type: "integer", minimum: 0, maximum: 100 };
  return { type: "string", enum: ["red", "green", "blue", "grey"] };
}
