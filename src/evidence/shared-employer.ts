import type { EvidenceFact, OwnJob } from "./fact";
import { isOf } from "./fact";
import { companyKey } from "./person-key";

/** Somebody else's employer on a day: all that an export shows of their career. */
interface EmployerOnDay {
  readonly company: string;
  readonly on: string | undefined;
  readonly fact: EvidenceFact;
}

/** A job of mine at an organisation where somebody else works or worked. */
export interface EmployerMatch {
  /** `true` when we worked there at the same time; `undefined` when the years are not known or do not meet. */
  readonly overlap: true | undefined;
  readonly company: string;
  readonly job: OwnJob;
  readonly fact: EvidenceFact;
}

/**
 * The employers that somebody and I share, as far as the files show.
 *
 * An export says where others work on the day it was made (Connections), or when a recommendation was written; their
 * earlier jobs are not in it. So an overlap is certain when that day falls within a job of mine there, and otherwise
 * merely possible: they may have come after I left.
 */
export function sharedEmployers(facts: readonly EvidenceFact[], jobs: readonly OwnJob[]): readonly EmployerMatch[] {
  return employersOf(facts).flatMap(({ company, on, fact }): readonly EmployerMatch[] => {
    const key = companyKey(company);
    const mine = key === undefined ? [] : jobs.filter((job) => companyKey(job.company) === key);
    const together = on === undefined ? undefined : mine.find((job) => workedThereOn(job, on));
    const [job] = together === undefined ? mine : [together];
    if (job === undefined) return [];
    return [{ overlap: together === undefined ? undefined : true, company: job.company, job, fact }];
  });
}

function employersOf(facts: readonly EvidenceFact[]): readonly EmployerOnDay[] {
  return facts.flatMap((fact): readonly EmployerOnDay[] => {
    if (isOf(fact, "connection") && fact.says.company !== undefined) {
      return [{ company: fact.says.company, on: fact.asOf, fact }];
    }
    if (isOf(fact, "recommendation") && fact.says.company !== undefined) {
      return [{ company: fact.says.company, on: fact.says.on, fact }];
    }
    // An address book says where somebody worked, but not when.
    if (isOf(fact, "contact") && fact.says.company !== undefined) {
      return [{ company: fact.says.company, on: undefined, fact }];
    }
    return [];
  });
}

/**
 * Whether a job of mine certainly covers a day. An end in a year or a month counts up to its first day, a start from
 * its last: what is not certain is left open.
 */
function workedThereOn(job: OwnJob, day: string): boolean {
  if (job.from === undefined || day.slice(0, job.from.length) <= job.from) return false;
  if (job.to !== undefined) return day.slice(0, job.to.length) < job.to;
  // Without an end the job went on when its own export was made.
  return job.asOf === undefined || day <= job.asOf;
}
