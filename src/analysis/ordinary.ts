import { cellOf, type Level } from "../diagram/levels";
import type { FactValue } from "../invitation/condition";
import type { FactDomain } from "../invitation/fact";

/**
 * The value of a fact in an ordinary invitation, from which witnesses depart as little as they can: false, nought (or
 * the number of the domain that is nearest to it), the first choice. So: a stranger, without a note, about whom nothing
 * is remarkable.
 */
export function ordinaryValue(domain: FactDomain): FactValue {
  switch (domain.kind) {
    case "boolean":
      return false;
    case "number":
      return Math.min(Math.max(0, domain.min), domain.max);
    case "choice":
      return domain.values[0] ?? "";
  }
}

/** The cell of the ordinary value. */
export function ordinaryCell(level: Level): number {
  return cellOf(level, ordinaryValue(level.domain));
}

/** A value that stands for a cell: the ordinary one where it lies in it. */
export function valueIn(level: Level, cell: number): FactValue {
  const ordinary = ordinaryValue(level.domain);
  return cellOf(level, ordinary) === cell ? ordinary : (level.representatives[cell] ?? ordinary);
}
