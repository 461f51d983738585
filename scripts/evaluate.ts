/**
 * Ranking and reach on a real network, in the format of the Copenhagen Networks Study.
 *
 *   npm run evaluate -- <folder>
 *
 * The folder holds fb_friends.csv (user_a,user_b), sms.csv (timestamp,sender,recipient) and calls.csv
 * (timestamp,caller,callee,duration; -1 = missed), each with a header; times in seconds. Figures from that study are to
 * be quoted with: Sapiezynski, Stopczynski, Lassen, Lehmann: "Interaction data from the Copenhagen Networks Study",
 * Scientific Data 6, 315 (2019), doi:10.1038/s41597-019-0325-x.
 */

import { buildGraph, embeddedness, usableReach } from "../src/reach";
import { asksUntilFound } from "./evaluate/asks-until-found";
import { missingFiles, readContacts } from "./evaluate/contacts";
import { compareSchools } from "./evaluate/curation";
import { timeSplitCases, timeSplitPrecision } from "./evaluate/time-split";

const fortnight = 14 * 86_400;
const seed = 2026;

/** A mean over nothing is shown as a dash. */
const shown = (value: number, digits: number): string => (Number.isNaN(value) ? "–" : value.toFixed(digits));
const percent = (share: number): string => `${shown(100 * share, 1)} %`;
const three = (value: number): string => shown(value, 3);

function report(folder: string): void {
  const { friends, twoWay } = readContacts(folder);
  const graph = buildGraph(friends);
  const real = twoWay(0, Number.POSITIVE_INFINITY);

  console.log("The network");
  const { nodes, edges, dropped } = graph.stats;
  const triangles = embeddedness(graph).reduce((sum, shared) => sum + shared, 0) / 6;
  const everyone = graph.people.map((me) => usableReach(graph, me, real));
  const total = (of: "reach" | "confirmed"): number => everyone.reduce((sum, usable) => sum + usable[of], 0);
  const realTies = new Set(friends.filter(([a, b]) => a !== b && real(a, b)).map(([a, b]) => [a, b].sort().join(" ")));
  console.log(`  ${nodes} people, ${edges} friendships (${dropped} self-links dropped), ${triangles} triangles`);
  console.log(`  ${total("reach")} ordered pairs at distance two`);
  console.log(`  ${realTies.size} friendships with two-way contact (${percent(realTies.size / edges)})`);
  console.log(
    `  ${percent(total("confirmed") / total("reach"))} of the pairs have a chain that is real on both sides\n`,
  );

  const cases = timeSplitCases(graph, twoWay(0, fortnight), twoWay(fortnight, Number.POSITIVE_INFINITY));
  const targets = new Set(cases.map(({ target }) => target)).size;
  console.log(
    `A. Precision at 1, evidence of 14 days against the days after: ${cases.length} pairs, ${targets} targets`,
  );
  for (const { order, value, interval } of timeSplitPrecision(graph, cases, seed))
    console.log(`  ${order.padEnd(28)} ${three(value)}  (${interval.map(three).join("–")})`);

  const { pairs, random, byOverlap } = asksUntilFound(graph, real);
  console.log(`\nB. Asks until a connector says yes: ${pairs} pairs`);
  for (const [name, { mean, within }] of Object.entries({ "random order": random, "order of overlap": byOverlap }))
    console.log(`  ${name.padEnd(28)} ${shown(mean, 2)}  within 1, 2, 3 asks: ${within.map(three).join(" ")}`);

  console.log("\nThe schools, per person");
  console.log("  policy                        contacts   known    reach  usable   share  asks needed");
  for (const { policy, accepted, known, reach, confirmed, asksNeeded } of compareSchools(graph, real)) {
    const cells = [shown(accepted, 1), shown(known, 2), shown(reach, 1), shown(confirmed, 2)];
    const row = [...cells, percent(confirmed / reach), shown(asksNeeded, 2)].map((cell) => cell.padStart(8));
    console.log(`  ${policy.padEnd(28)} ${row.join(" ")}`);
  }
}

const [folder] = process.argv.slice(2);
const missing = folder === undefined ? [] : missingFiles(folder);
if (folder === undefined) {
  console.error("usage: npm run evaluate -- <folder with fb_friends.csv, sms.csv and calls.csv>");
  process.exitCode = 2;
} else if (missing.length > 0) {
  console.error(`the data are absent: the folder has no ${missing.join(", no ")}`);
  process.exitCode = 2;
} else report(folder);
