import type { Facts, FactValue } from "../../src/invitation/condition";
import type { FactDomain } from "../../src/invitation/fact";
import type { FactModel } from "../../src/invitation/vocabulary";
import { isPossible } from "./completions";
import { repaired } from "./facts";

/** So many draws in a row against a constraint mean that what it asks for is hardly ever drawn. */
const MOST_REFUSED = 1_000;

/**
 * Many sets of facts that break no constraint, the same ones for the same seed; much faster than an arbitrary, and
 * without shrinking.
 *
 * @param shareUnknown - how many of the facts are unknown, 0–1; a list is gone through in turn
 */
export function sampleFacts(
  model: FactModel,
  count: number,
  shareUnknown: number | readonly number[] = 0,
  seed = 20_100_612,
): readonly Facts[] {
  const random = randomFrom(seed);
  const shares = typeof shareUnknown === "number" ? [shareUnknown] : shareUnknown;
  const samples: Facts[] = [];
  for (let refused = 0; samples.length < count; ) {
    const share = shares[samples.length % shares.length] ?? 0;
    const facts: Record<string, FactValue> = {};
    for (const { name, domain } of model.facts.values()) {
      if (random() >= share) facts[name] = drawn(domain, random);
    }
    const isSound = isPossible(model, facts);
    refused = isSound ? 0 : refused + 1;
    if (isSound) samples.push(facts);
    else if (refused > MOST_REFUSED) samples.push(repaired(model, facts, share === 0));
  }
  return samples;
}

function drawn(domain: FactDomain, random: () => number): FactValue {
  switch (domain.kind) {
    case "boolean":
      return random() < 0.5;
    case "choice":
      return domain.values[Math.floor(random() * domain.values.length)] ?? "";
    case "number": {
      // Many small numbers and some large ones, since policies compare with small ones.
      const low = Math.max(domain.min, -1_000);
      const span = Math.min(domain.max - low, random() < 0.7 ? 20 : 2_000);
      const value = low + random() * (span + 1);
      return domain.integer ? Math.floor(Math.min(value, domain.max)) : Math.min(value, domain.max);
    }
  }
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
