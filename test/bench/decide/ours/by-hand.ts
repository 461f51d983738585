import { type ByHand, byHand } from "../by-hand";
import type { Make } from "../contestant";
import type { BenchFacts, KnownBenchFacts } from "../policy";

export const make: Make = () => ({
  // Given only to the series in which every fact is known.
  decide: byHand as (facts: BenchFacts | KnownBenchFacts) => ByHand,
  actionOf: ({ action }: ByHand) => action,
});
