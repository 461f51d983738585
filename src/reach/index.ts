/**
 * Reach: how far a network carries, how much of that can be used, and what each school of accepting buys.
 *
 * @module reach
 */

export {
  type BestConnectorColumns,
  type BestConnectorOptions,
  type BestConnectors,
  bestConnectorColumns,
  bestConnectors,
  type TieStrength,
} from "./best-connectors";
export { type CurationMeasure, type CurationPanel, curationChart } from "./chart";
export { connectorsBetween } from "./connectors";
export type { EdgeColumns } from "./edges";
export { type BuildOptions, buildGraph, type ContactGraph, type GraphStats, type Workspace } from "./graph";
export { embeddedness, overlap } from "./overlap";
export { type ConnectorReach, type Reach, type ReachOptions, reach, secondDegree } from "./reach";
export { isInGraph } from "./rows";
export { type ReachBenefit, reachBenefit, type SecondDegreeReach, secondDegreeReach } from "./second-degree";
export {
  type Arrival,
  type ArrivalFacts,
  type CurationOptions,
  type CurationOutcome,
  type CurationPoint,
  type Decide,
  simulateCuration,
} from "./simulate";
export { type SyntheticOptions, syntheticNetwork, syntheticTies } from "./synthetic";
export { type Ties, type UsableReach, usableReach } from "./usable-reach";
