/** The messages that the package writes. */

import type { Contracts } from "./contract";

/**
 * What the policy that decided asks of people: having met, being ready to introduce them, both, being in contact,
 * enough common ground, or something of its own, which a reply has no words for.
 */
export const CRITERIA = ["met", "would-introduce", "both", "in-contact", "common-ground", "own"] as const;

/** One of {@link CRITERIA}. */
export type ReplyCriterion = (typeof CRITERIA)[number];

/**
 * What is done with a request that is not accepted, by what the platform has a button for: keep it in an archive,
 * leave it open, or ignore it, after which it is gone.
 */
export const HOLDS = ["archive", "leave-open", "ignore"] as const;

/** One of {@link HOLDS}. */
export type Hold = (typeof HOLDS)[number];

const criterion = { kind: "choice", values: CRITERIA, default: "met" } as const;
const revisit = { ...criterion, like: "criterion" } as const;
const hold = { kind: "choice", values: HOLDS, default: "archive" } as const;
const occasion = { kind: "occasion", budget: 48, optional: true } as const;
const target = { kind: "person" } as const;
const where = { kind: "text", budget: 60, optional: true } as const;
const topic = { kind: "text", budget: 40, optional: true } as const;
const reason = { kind: "text", budget: 160 } as const;
const until = { kind: "date", optional: true } as const;

/** Every message of the package by id. */
export const contracts = {
  "reply.archive.not-met": { channel: "message", params: { criterion, hold, revisit, nextOccasion: occasion } },
  "reply.archive.no-recall": { channel: "message", params: { hold } },
  "reply.archive.paused": { channel: "message", params: { hold, until } },
  "reply.ask.how-do-we-know": { channel: "message", params: { guess: occasion } },
  "reply.ask.remind-me": { channel: "message", params: { where } },
  "reply.decline.tempting": { channel: "message", params: { criterion, hold, nextOccasion: occasion } },
  "reply.reopen.after-meeting": { channel: "message", params: { occasion } },
  "reply.welcome.accepted": { channel: "message", params: { occasion } },
  "reply.welcome.open": { channel: "message", params: {} },
  "invite.met": { channel: "note", params: { occasion: { kind: "occasion", budget: 48 }, topic } },
  "invite.unsure": { channel: "note", params: { hold, occasion } },
  "invite.after-intro": { channel: "note", params: { mutual: { kind: "person", budget: 40 }, topic } },
  "invite.reopen-expired": { channel: "note", params: { occasion } },
  "invite.withdraw": { channel: "message", params: {} },
  "intro.request": { channel: "message", params: { target, reason } },
  "intro.ask-really-know": { channel: "message", params: { target } },
  "intro.precheck": { channel: "message", params: { target, purposeText: { kind: "text", budget: 120 } } },
  "intro.precheck-answer": {
    channel: "message",
    params: { target, advice: { kind: "choice", values: ["go", "wait", "not-now"] } },
  },
  "intro.review-message": {
    channel: "message",
    params: { target, draft: { kind: "text", budget: 400, optional: true } },
  },
  "intro.mention-you": { channel: "message", params: { target } },
  "intro.reciprocity": { channel: "message", params: {} },
  "intro.thanks": { channel: "message", params: { target } },
  "intro.thanks-anyway": { channel: "message", params: { target } },
  "intro.decline-not-close": { channel: "message", params: { target } },
  "intro.ask-target": { channel: "message", params: { asker: target, reason } },
} as const satisfies Contracts;

/** The id of a message of the package. */
export type MessageId = keyof typeof contracts;
