import { CASES } from "./cases";
import { FORMER_EMPLOYERS, SKILLS } from "./companies";
import type { Connection } from "./connections";
import { csv } from "./csv";
import { DAY, EXPORTED_ON, endorsementDate, type Moment, moment, paddedDateTime } from "./dates";
import { splitName } from "./inviter-cases";
import { profileUrl } from "./person";
import { randomFor } from "./random";

const RECOMMENDATION_HEADER = ["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"];

const RECOMMENDATIONS = [
  "Marit luistert, vraagt door en komt met precies drie goede kandidaten.",
  'Een recruiter die "nee" durft te zeggen, ook tegen de klant.',
  "Fijne samenwerking, eerlijk over kansen,\nen altijd bereikbaar.",
  "Marit placed two engineers with us; both still work here.",
  "Scherp, betrokken, humor.",
] as const;

/** Recommendations carry names and no addresses, and the company is the one of the day of writing. */
export function recommendationFiles(seed: number, connections: readonly Connection[]): Record<string, string> {
  const random = randomFor(seed, "recommendations");
  const near = connections.filter(({ tie }) => tie === "colleague" || tie === "close");
  const row = (given: string, family: string, company: string, job: string, at: Moment, status: string): string[] => {
    return [given, family, company, job, random.pick(RECOMMENDATIONS), paddedDateTime(at), status];
  };
  const rows = (count: number): string[][] =>
    random.sample(near, count).map(({ person }) => {
      const company = random.chance(0.5) ? random.pick(FORMER_EMPLOYERS) : person.company;
      const at = moment(2014, 5, 1, 9) + random.int(0, 4300) * DAY + random.int(0, 600) * 60_000;
      const status = random.chance(0.15) ? " HIDDEN" : "VISIBLE";
      return row(person.given, person.family, company, person.position, at, status);
    });
  const colleague = splitName(CASES.formerColleague.name);
  const written = row(
    colleague.given,
    colleague.family,
    "Tarnwijk Techniek",
    "Planner",
    moment(2019, 4, 11, 15, 20),
    "VISIBLE",
  );
  return {
    "Recommendations_Received.csv": csv(RECOMMENDATION_HEADER, [...rows(15), written]),
    "Recommendations_Given.csv": csv(RECOMMENDATION_HEADER, rows(12)),
  };
}

/** Endorsements: addresses without a scheme, and three statuses. */
export function endorsementFiles(seed: number, connections: readonly Connection[]): Record<string, string> {
  const random = randomFor(seed, "endorsements");
  const likely = connections.filter(({ tie }) => tie !== "distant");
  const rows = (count: number): string[][] =>
    Array.from({ length: count }, () => {
      const { person } = random.pick(likely);
      const at = EXPORTED_ON - random.int(20, 3600) * DAY + random.int(0, 86_399) * 1000;
      const status = random.pick(["ACCEPTED", "ACCEPTED", "ACCEPTED", "PENDING", "HIDDEN"]);
      const url = profileUrl(person).replace("https://", "");
      return [endorsementDate(at), random.pick(SKILLS), person.given, person.family, url, status];
    });
  const header = (role: string): string[] => [
    "Endorsement Date",
    "Skill Name",
    `${role} First Name`,
    `${role} Last Name`,
    `${role} Public Url`,
    "Endorsement Status",
  ];
  return {
    "Endorsement_Received_Info.csv": csv(header("Endorser"), rows(180)),
    "Endorsement_Given_Info.csv": csv(header("Endorsee"), rows(90)),
  };
}
