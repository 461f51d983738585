/** ts-pattern: the facts matched against patterns, the first that fits. */
import { match, P } from "ts-pattern";

// Made once: making them anew for every invitation would cost several times as much as matching.
const scam = { suspectedScam: true };
const met = { metInPerson: true, wouldIntroduce: true };
const pitch = { salesPitch: true, messagesExchanged: P.number.lt(3) };
const inContact = { messagesExchanged: P.number.gte(10), daysInContact: P.number.gte(4) };
const unremembered = { claimsMeeting: true, metInPerson: false };
const many = { mutualConnections: P.number.gte(10) };
const signs = [many, { sharedEmployer: true }, { sharedGroup: true }, { interactedOnline: true }];
const sharedWorld = P.union(...signs.flatMap((one, i) => signs.slice(i + 1).map((other) => ({ ...one, ...other }))));
const kindred = { industry: P.union("software", "education") };
const colleague = P.union(
  { ...kindred, mutualConnections: P.number.between(3, 40) },
  { ...kindred, sharedEmployer: true },
);
const halfKnown = { wouldIntroduce: true, daysInContact: P.number.gte(1) };

const because = (action, rule, ...reasons) => ({ action, rule, reasons });

export function make() {
  return {
    decide: (facts) =>
      match(facts)
        .with(scam, () => because("decline", "scam", "suspectedScam"))
        .with(met, () => because("accept", "met", "metInPerson", "wouldIntroduce"))
        .with(pitch, () => because("archive", "pitch", "salesPitch", "messagesExchanged"))
        .with(inContact, () => because("accept", "in-contact", "messagesExchanged", "daysInContact"))
        .with(unremembered, () => because("ask", "unremembered", "claimsMeeting", "metInPerson"))
        .with(sharedWorld, () => because("accept", "shared-world"))
        .with(colleague, () => because("ask", "colleague-of-sorts", "industry"))
        .with(halfKnown, () => because("ask", "half-known", "wouldIntroduce", "daysInContact"))
        .otherwise(() => because("archive", "otherwise")),
    actionOf: ({ action }) => action,
  };
}
