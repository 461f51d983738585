/** What can honestly be said about the second degree, and what it is worth. */

import { InputError } from "../errors";
import { aNumber, checkOptions } from "../invitation/options";
import type { ContactGraph } from "./graph";
import { reach } from "./reach";
import { contactsOf, degreeOf, numberOf } from "./rows";

/** The size of the second degree, as far as the graph can tell. */
export interface SecondDegreeReach {
  /**
   * `exact`: every contact's own contacts are in the graph; `at-least`: some are; `unknown`: none are, as in a LinkedIn
   * export, which holds only links between you and others.
   */
  readonly status: "exact" | "at-least" | "unknown";
  /** People at distance two; absent when unknown. */
  readonly count: number | undefined;
  /** Contacts whose own contacts are in the graph, and contacts of whom the graph knows no other contact. */
  readonly contactsWithList: number;
  readonly contactsWithoutList: number;
  /** Share (0–1) of the sightings that another contact opens as well; absent when nobody is seen. */
  readonly overlap: number | undefined;
}

/**
 * The size of the second degree and how far it can be trusted.
 *
 * A contact without any other contact in the graph is read as a contact whose list is missing. Cost: that of `reach`.
 *
 * @throws InputError `unknown-person` at `me`
 * @example An export is a star: nothing in it tells whom your contacts know
 * ```ts
 * import { buildGraph, secondDegreeReach } from "know-and-trust/reach";
 * secondDegreeReach(buildGraph([["me", "bob"], ["me", "cas"]]), "me").status; // => "unknown"
 * secondDegreeReach(buildGraph([["me", "bob"], ["bob", "dia"]]), "me").count; // => 1
 * ```
 */
export function secondDegreeReach(graph: ContactGraph, me: string): SecondDegreeReach {
  const contacts = contactsOf(graph, numberOf(graph, me, "me"));
  let withList = 0;
  for (const contact of contacts) if (degreeOf(graph, contact) > 1) withList++;
  const withoutList = contacts.length - withList;
  const { second, perConnector } = reach(graph, me);
  const sightings = perConnector.reduce((sum, { seen }) => sum + seen, 0);
  const status = withoutList === 0 ? "exact" : withList > 0 ? "at-least" : "unknown";
  return {
    status,
    count: status === "unknown" ? undefined : second,
    contactsWithList: withList,
    contactsWithoutList: withoutList,
    overlap: sightings === 0 ? undefined : 1 - second / sightings,
  };
}

/** What a large second degree is worth. */
export interface ReachBenefit {
  /** In the currency of `paidPlanCost`; absent while the reach is unknown. */
  readonly benefit: number | undefined;
  /** An upper bound, whatever the reach. */
  readonly atMost: number;
  /** True when something free does the same, so that reach is no reason to accept anybody. */
  readonly dominated: boolean;
}

/**
 * What is saved by seeing people through one's contacts instead of through a paid plan or a search engine.
 *
 * The saving is the plan's cost × the share of the people you look for whom your reach shows × the share of them that
 * the alternative does not show; so it never exceeds the cost of the plan.
 *
 * @param options - `reach`: share (0–1) of the people you look for who are in your second degree, or absent when
 *   unknown; `paidPlanCost`: 0 or more; `alternativeCoverage`: share (0–1) of them that a search engine shows as well
 * @throws InputError `out-of-range` at the offending option
 * @example A search engine that finds everybody leaves nothing to gain
 * ```ts
 * import { reachBenefit } from "know-and-trust/reach";
 * reachBenefit({ reach: 0.5, paidPlanCost: 600, alternativeCoverage: 0.5 }).benefit; // => 150
 * reachBenefit({ reach: 0.9, paidPlanCost: 600, alternativeCoverage: 1 }); // => { benefit: 0, atMost: 0, dominated: true }
 * ```
 */
export function reachBenefit(options: {
  readonly reach?: number | undefined;
  readonly paidPlanCost: number;
  readonly alternativeCoverage: number;
}): ReachBenefit {
  checkOptions(
    options,
    { reach: aNumber, paidPlanCost: aNumber, alternativeCoverage: aNumber },
    [],
    ["paidPlanCost", "alternativeCoverage"],
  );
  const { reach: share, paidPlanCost, alternativeCoverage } = options;
  if (share !== undefined) checkRange("reach", share, 1);
  checkRange("paidPlanCost", paidPlanCost, Number.MAX_VALUE);
  checkRange("alternativeCoverage", alternativeCoverage, 1);
  const atMost = paidPlanCost * (1 - alternativeCoverage);
  return {
    benefit: atMost === 0 ? 0 : share === undefined ? undefined : atMost * share,
    atMost,
    dominated: alternativeCoverage === 1,
  };
}

function checkRange(name: string, value: number, highest: number): void {
  if (value >= 0 && value <= highest) return;
  const range = highest === 1 ? "from 0 to 1" : "of 0 or more";
  throw new InputError({ code: "out-of-range", path: [name], message: `expected a number ${range}, got \`${value}\`` });
}
