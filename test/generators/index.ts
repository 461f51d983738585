/** Random vocabularies, policies and facts, and a slow oracle that tries every completion. */

export {
  type Completion,
  completionsOf,
  isPossible,
  meets,
  outcomeOf,
  possibleOf,
  representativesOf,
} from "./completions";
export { arbitraryFacts } from "./facts";
export { arbitraryCondition, arbitraryModel, arbitraryValue, type GeneratedModel, modelOf } from "./model";
export { arbitraryPolicy } from "./policy";
export { runs } from "./runs";
export { sampleFacts } from "./sample";
