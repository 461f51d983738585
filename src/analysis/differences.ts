import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { compareByDiagrams } from "./compare-diagrams";
import { compareBySearch } from "./compare-search";
import type { Compared, Findings } from "./findings";
import type { Settings } from "./options";

/** How findings were made, and what it took. */
export interface Differences extends Findings {
  readonly by: "diagram" | "search";
  readonly spent: { readonly nodes: number; readonly steps: number };
}

/** How two policies differ: proven by their joint diagram or, where that is too large, as far as a search goes. */
export function differencesOf(
  model: FactModel,
  a: Policy,
  b: Policy,
  compared: Compared,
  settings: Settings,
): Differences {
  const { nodes } = settings;
  const exact = compareByDiagrams(model, a, b, compared, settings);
  if (exact) return { ...exact, by: "diagram", spent: { nodes, steps: 0 } };
  const { steps, ...found } = compareBySearch(model, a, b, compared, settings);
  return { ...found, by: "search", spent: { nodes, steps } };
}
