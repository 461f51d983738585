import type { EvidenceFact, OwnJob, PersonKeys, Statement } from "../../src/evidence/fact";
import { profileUrl } from "../../src/evidence/person-key";
import { storeOf } from "../../src/evidence/store";

/** Stores of facts made by hand: what no reader happens to write can stand in one all the same. */

let made = 0;
export const fact = (
  says: Statement,
  person: PersonKeys = { profile: "jan", name: "Jan Vos" },
  more: Partial<EvidenceFact> = {},
): EvidenceFact => {
  made += 1;
  return {
    id: `${says.kind}-${String(made).padStart(4, "0")}`,
    person,
    says,
    source: { file: "a.csv", row: made },
    ...more,
  };
};
export const store = (facts: readonly EvidenceFact[], jobs: readonly OwnJob[] = [], me: object = {}) =>
  storeOf(facts, jobs, [], [{ names: [], profiles: [], emails: [], ...me }]);
export const connection = (person: PersonKeys, company?: string, asOf?: string): EvidenceFact =>
  fact({ kind: "connection", ...(company ? { company } : {}) }, person, asOf ? { asOf } : {});
export const contact = (person: PersonKeys, hasPhone = false, company?: string): EvidenceFact =>
  fact({ kind: "contact", hasPhone, ...(company ? { company } : {}) }, person);
export const meeting = (person: PersonKeys, more: object = {}): EvidenceFact =>
  fact(
    {
      kind: "meeting",
      event: "e",
      first: "2026-01-10",
      last: "2026-01-10",
      days: 1,
      setting: "in-person",
      accepted: 2,
      ...more,
    },
    person,
  );
export const praise = (person: PersonKeys, company?: string): EvidenceFact =>
  fact({ kind: "recommendation", direction: "given", ...(company ? { company } : {}) }, person);
export const mine = { emails: ["me@home.example"] };
export const JAN = { profile: "jan", name: "Jan Vos" };
export const asked = { profileUrl: profileUrl("jan") };
