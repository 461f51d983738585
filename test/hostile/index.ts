import { hostileCalendars } from "./calendars";
import { hostileExports } from "./exports";
import { hostileFacts } from "./facts";
import type { HostileCase } from "./hostile-case";
import { hostilePolicies } from "./policies";
import { hostileTexts } from "./texts";

/** Every hostile case. */
export const hostileCases: readonly HostileCase[] = [
  ...hostilePolicies,
  ...hostileFacts,
  ...hostileExports,
  ...hostileCalendars,
  ...hostileTexts,
];
