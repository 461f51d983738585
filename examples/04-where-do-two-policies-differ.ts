/** Where do two policies differ? A proof, or the simplest invitation that shows it. */

import { hybrid, strictSelective } from "know-and-trust";
import { compare, reapply } from "know-and-trust/analysis";

// "People I have met" and "people I would introduce" are two different criteria.
const met = strictSelective({ criterion: "met" });
const introduce = strictSelective({ criterion: "would-introduce" });
const criteria = compare(met, introduce);
console.log(`met against would-introduce: ${criteria.relation}`);
console.log("  only met accepts           ", JSON.stringify(criteria.witnesses.onlyAAccepts));
console.log("  only would-introduce does  ", JSON.stringify(criteria.witnesses.onlyBAccepts));

// A team asks for three signs of a shared world instead of two. Who is affected?
const before = hybrid({ signs: 2 });
const after = hybrid({ signs: 3 });
const change = compare(after, before);
console.log(`three signs against two: ${change.relation}`);
console.log("  no longer accepted         ", JSON.stringify(change.witnesses.onlyBAccepts));

const stranger = { inBlockList: false, suspectedScam: false, inAllowList: false, salesPitch: false, knows: false };
const note = { claimsMeeting: false, asksToArchive: false };
const signs = { sharedGroup: true, sharedEmployer: false, mutualFriend: false, followedByMe: false };
const earlier = [
  { who: "Anna", facts: { ...stranger, ...note, ...signs, mutualConnections: 14, interactedOnline: false } },
  { who: "Bram", facts: { ...stranger, ...note, ...signs, mutualConnections: 14, interactedOnline: true } },
];
for (const { decision, ...answers } of reapply(before, after, earlier).changed) {
  console.log(`  ${decision.who}: ${answers.before.action}, then ${answers.after.action}`);
}
