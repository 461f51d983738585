import { DAY, isoDate, moment } from "./dates";
import type { Inviter } from "./inviter";
import { fullName, profileUrl } from "./person";

/**
 * My own word about some of the inviters, dated. The name stands beside the address for exports of the years in which
 * invitations had no addresses.
 */
export function answersFile(inviters: readonly Inviter[]): string {
  const answers = inviters.flatMap(({ person, word = {} }, index) =>
    Object.entries(word).map(([fact, value]) => ({
      person: { profileUrl: profileUrl(person), name: fullName(person) },
      fact,
      value,
      on: isoDate(moment(2026, 11, 1) + (index % 19) * DAY),
    })),
  );
  return `${JSON.stringify({ answers }, null, 2)}\n`;
}
