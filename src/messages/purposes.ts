/** What each message is for. Apart from the contracts, so that rendering does not carry it along. */

import type { MessageId } from "./contracts";

/** What a message is for, and the numbered requirements that it serves. */
export interface Purpose {
  readonly purpose: string;
  readonly requirements: readonly number[];
}

/** By id. */
export const purposes: Readonly<Record<MessageId, Purpose>> = {
  "reply.archive.not-met": {
    purpose: "hold a request: thanks, the criterion, why it exists, not yet us, what I do now",
    requirements: [13, 15, 17, 18],
  },
  "reply.archive.no-recall": {
    purpose: "hold a request when we may have met but I cannot place it",
    requirements: [18, 22],
  },
  "reply.archive.paused": { purpose: "hold a request while the door is closed for everyone", requirements: [18] },
  "reply.ask.how-do-we-know": { purpose: "ask where we know each other from, before deciding", requirements: [22, 29] },
  "reply.ask.remind-me": {
    purpose: "ask for more where the note says how we know each other and I cannot place it",
    requirements: [22, 29],
  },
  "reply.decline.tempting": {
    purpose: "turn down a flattering stranger without making an exception",
    requirements: [15, 23, 24],
  },
  "reply.reopen.after-meeting": { purpose: "accept a request that was held, now that we have met", requirements: [18] },
  "reply.welcome.accepted": {
    purpose: "accept, and repeat that help and introductions may be asked",
    requirements: [35, 36],
  },
  "reply.welcome.open": { purpose: "accept everyone, and say so honestly", requirements: [4] },
  "invite.met": { purpose: "invite somebody I met, with a reminder of where", requirements: [7, 22] },
  "invite.unsure": {
    purpose: "invite while unsure: say so, and ask to archive if not remembered",
    requirements: [7, 20, 21],
  },
  "invite.after-intro": { purpose: "invite after somebody introduced us", requirements: [31] },
  "invite.reopen-expired": { purpose: "invite somebody whose held request has lapsed", requirements: [18] },
  "invite.withdraw": { purpose: "explain that I withdraw my own invitation", requirements: [7] },
  "intro.request": { purpose: "ask for an introduction, with a reason and a way out", requirements: [31, 35] },
  "intro.ask-really-know": { purpose: "ask whether they really know the target", requirements: [49, 50] },
  "intro.precheck": {
    purpose: "ask whether this is a good moment, without asking for secrets",
    requirements: [37, 39, 41],
  },
  "intro.precheck-answer": {
    purpose: "advise go, wait or not now, with no room for the reason",
    requirements: [40, 41],
  },
  "intro.review-message": { purpose: "ask the connector to look over my draft", requirements: [42] },
  "intro.mention-you": { purpose: "ask consent to mention somebody's name", requirements: [2] },
  "intro.reciprocity": { purpose: "offer help or an introduction in return", requirements: [35, 36] },
  "intro.thanks": { purpose: "thank the connector and close the loop", requirements: [35] },
  "intro.thanks-anyway": { purpose: "thank the connector for an answer that ends the approach", requirements: [35] },
  "intro.decline-not-close": { purpose: "decline to introduce somebody I do not know well enough", requirements: [28] },
  "intro.ask-target": { purpose: "ask the target whether an introduction is welcome", requirements: [31] },
};
