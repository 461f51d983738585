import { acceptances, blindness, comparisons, findings, partialComparisons, searches, weighings } from "./comparisons";
import { counterfactuals } from "./counterfactuals";
import { csv } from "./csv";
import { decisions } from "./decisions";
import { documents, residuals } from "./documents";
import type { Law } from "./law";
import { questions } from "./questions";
import { rendering } from "./rendering";
import { risks } from "./risks";
import { tables } from "./tables";

/** Every law, in the order in which they get their turn. */
export const LAWS: readonly Law[] = [
  decisions,
  tables,
  comparisons,
  acceptances,
  blindness,
  findings,
  partialComparisons,
  weighings,
  searches,
  counterfactuals,
  questions,
  residuals,
  documents,
  risks,
  csv,
  rendering,
];
