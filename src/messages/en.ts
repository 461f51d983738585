/** English: `neutral` for everyday business, `formal` without contractions. */

import { type Catalog, hold, typedCatalog } from "./catalog";
import type { contracts } from "./contracts";

const criterionNeutral = {
  met: "I've met in person",
  "would-introduce": "I know well enough to introduce to others",
  both: "I've met in person and know well enough to introduce to others",
  "in-contact": "I've been in touch with for some time",
  "common-ground": "I know or share enough common ground with",
  own: "when I see a clear reason to",
} as const;

const criterionFormal = {
  met: "I have met in person",
  "would-introduce": "I know well enough to introduce to others",
  both: "I have met in person and know well enough to introduce to others",
  "in-contact": "I have been in touch with for some time",
  "common-ground": "I know or share enough common ground with",
  own: "when I see a clear reason to",
} as const;

const revisit = {
  met: "have met",
  "would-introduce": "know each other better",
  both: "have met and know each other better",
  "in-contact": "have been in touch more often",
  "common-ground": "know each other better or find more common ground",
  own: "have a reason to connect",
} as const;

const catalog = () =>
  typedCatalog<typeof contracts>()({
    locale: "en",
    registers: ["neutral", "formal"],
    salutation: {
      neutral: { given: "Hi {given},", initials: "Hello {initials} {family},", none: "Hello," },
      formal: {
        full: "Dear {given} {family},",
        given: "Dear {given},",
        initials: "Dear {initials} {family},",
        none: "Hello,",
      },
    },
    closing: {
      neutral: ["Best wishes", { text: ",\n{from}" }],
      formal: ["Kind regards", { text: ",\n{from}" }],
    },
    occasion: {
      event: "at {event}",
      place: "in {place}",
      day: "on {day} {month}",
      month: "in {month} {year}",
      year: "in {year}",
      date: "{day} {month} {year}",
      months: "January February March April May June July August September October November December",
    },
    messages: {
      "reply.archive.not-met": {
        neutral: [
          "Thank you for the invitation, it's nice of you to get in touch. On LinkedIn I only connect with people ",
          { select: "criterion", of: criterionNeutral },
          ". That keeps my network valuable to everyone in it. We're not there yet. ",
          hold(
            "I'm keeping your request in my archive and will look at it again",
            "I'm leaving your request open and will look at it again",
            "I'm not taking up your request for now; do invite me again",
          ),
          " once we ",
          { select: "revisit", of: revisit },
          ".",
          { text: " Perhaps we'll run into each other {nextOccasion}.", drop: 1 },
        ],
        formal: [
          "Thank you very much for your invitation. On LinkedIn I only connect with people ",
          { select: "criterion", of: criterionFormal },
          ". That keeps my network valuable to everyone in it. We are not there yet. ",
          hold(
            "I am keeping your request in my archive and will look at it again",
            "I am leaving your request open and will look at it again",
            "I am not taking up your request for now; please do invite me again",
          ),
          " once we ",
          { select: "revisit", of: revisit },
          ".",
          { text: " Perhaps we will meet {nextOccasion}.", drop: 1 },
        ],
      },
      "reply.archive.no-recall": {
        neutral: [
          "Thank you for the invitation. I've searched my memory, but I can't recall how we know each other. That may well be me; if you remember, do tell me. ",
          hold(
            "I'm keeping your request in my archive, so we can pick it up again",
            "I'm leaving your request open, so we can pick it up again",
            "I'm not taking up your request for now; do invite me again",
          ),
          " once we speak.",
        ],
        formal: [
          "Thank you very much for your invitation. I regret that I cannot recall how we know each other. That may well be me; if you remember, please do tell me. ",
          hold(
            "I am keeping your request in my archive, so that we can pick it up again",
            "I am leaving your request open, so that we can pick it up again",
            "I am not taking up your request for now; please do invite me again",
          ),
          " once we speak.",
        ],
      },
      "reply.archive.paused": {
        neutral: [
          "Thank you for the invitation. At the moment I'm not taking on new connections on LinkedIn; that goes for everyone. ",
          hold(
            "Meanwhile I'm keeping your request in my archive.",
            "Meanwhile I'm leaving your request open.",
            "I'm not taking up your request for now.",
          ),
          { text: " From {until} I'll be looking at invitations again.", drop: 1 },
        ],
        formal: [
          "Thank you very much for your invitation. At the moment I am not taking on new connections on LinkedIn; that goes for everyone. ",
          hold(
            "Meanwhile I am keeping your request in my archive.",
            "Meanwhile I am leaving your request open.",
            "I am not taking up your request for now.",
          ),
          { text: " From {until} I will be looking at invitations again.", drop: 1 },
        ],
      },
      "reply.ask.how-do-we-know": {
        neutral: [
          "Thank you for the invitation. I can't quite place your name. Do we know each other from somewhere?",
          { text: " Did we perhaps talk {guess}?", drop: 1 },
        ],
        formal: [
          "Thank you very much for your invitation. I am afraid I cannot place your name. Could you tell me whether we know each other?",
          { text: " Did we perhaps speak {guess}?", drop: 1 },
        ],
      },
      "reply.ask.remind-me": {
        neutral: [
          "Thank you for the invitation. You write that we know each other",
          { text: " from {where}", drop: 1 },
          ", but I can't quite place it. Could you tell me a little more?",
        ],
        formal: [
          "Thank you very much for your invitation. You write that we know each other",
          { text: " from {where}", drop: 1 },
          ", but I am afraid I cannot place it. Would you be so kind as to tell me a little more?",
        ],
      },
      "reply.decline.tempting": {
        neutral: [
          "Thank you for the invitation; I'm honoured. Even so, I hold to the same line with everyone: I only connect with people ",
          { select: "criterion", of: criterionNeutral },
          ". ",
          hold(
            "So I'm keeping your request in my archive.",
            "So I'm leaving your request open.",
            "So I'm not taking up your request for now.",
          ),
          " I'd be glad to get to know you properly.",
          { text: " Perhaps we'll run into each other {nextOccasion}.", drop: 1 },
        ],
        formal: [
          "Thank you very much for your invitation; I am honoured. Even so, I hold to the same line with everyone: I only connect with people ",
          { select: "criterion", of: criterionFormal },
          ". ",
          hold(
            "I am therefore keeping your request in my archive.",
            "I am therefore leaving your request open.",
            "I am therefore not taking up your request for now.",
          ),
          " I would be glad to make your acquaintance.",
          { text: " Perhaps we will meet {nextOccasion}.", drop: 1 },
        ],
      },
      "reply.reopen.after-meeting": {
        neutral: [
          "It was good to actually talk to you",
          { text: " {occasion}", drop: 1 },
          "! I've gladly accepted your invitation. If I can help, or introduce you to someone, just ask.",
        ],
        formal: [
          "It was a pleasure to speak with you in person",
          { text: " {occasion}", drop: 1 },
          ". I have gladly accepted your invitation. If I can help, or introduce you to someone, please let me know.",
        ],
      },
      "reply.welcome.accepted": {
        neutral: [
          "Thank you for the invitation; I've gladly accepted it.",
          { text: " It was good to talk to you {occasion}.", drop: 1 },
          " My network is there to be used. If you're looking for an introduction, or if I can help in any other way, just ask.",
        ],
        formal: [
          "Thank you very much for your invitation; I have gladly accepted it.",
          { text: " It was a pleasure to speak with you {occasion}.", drop: 1 },
          " If you are looking for an introduction, or if I can help in any other way, please let me know.",
        ],
      },
      "reply.welcome.open": {
        neutral:
          "Welcome to my network! I accept everyone here, so we may not know each other yet. Tell me what you're working on. And if you're looking for someone through me, I'll be honest about whether I really know them.",
        formal:
          "Welcome to my network. I accept everyone here, so we may not know each other yet. I would be glad to hear about your work. And if you are looking for someone through me, I will be honest about whether I really know them.",
      },
      "invite.met": {
        neutral: [
          "good to talk to you {occasion}",
          { text: " about {topic}", drop: 1 },
          ". Shall we stay in touch here?",
        ],
        formal: [
          "it was a pleasure to speak with you {occasion}",
          { text: " about {topic}", drop: 1 },
          ". I would be glad to stay in touch here.",
        ],
      },
      "invite.unsure": {
        neutral: [
          "I think we once talked",
          { text: " {occasion}", drop: 1 },
          ", but I'm not sure. If my name doesn't ring a bell, please just ",
          hold("archive this request", "leave this request open", "ignore this request"),
          ".",
        ],
        formal: [
          "I believe we once spoke",
          { text: " {occasion}", drop: 1 },
          ", but I am not certain. If you do not recall me, please simply ",
          hold("archive this request", "leave this request open", "ignore this request"),
          ".",
        ],
      },
      "invite.after-intro": {
        neutral: [
          "{mutual} put us in touch",
          { text: " about {topic}", drop: 1 },
          ". I'd be glad to get to know you. How does that sound?",
        ],
        formal: [
          "{mutual} kindly put us in touch",
          { text: " about {topic}", drop: 1 },
          ". I would be glad to make your acquaintance.",
        ],
      },
      "invite.reopen-expired": {
        neutral: [
          "it was good to meet you",
          { text: " {occasion}", drop: 1 },
          ". I could no longer accept your earlier request, so here's an invitation from me.",
        ],
        formal: [
          "it was a pleasure to meet you",
          { text: " {occasion}", drop: 1 },
          ". I could no longer accept your earlier request, so here is an invitation from me.",
        ],
      },
      "invite.withdraw": {
        neutral:
          "I invited you to connect, but we don't really know each other yet. So I'm withdrawing my invitation; there's nothing you need to do. If our paths cross, I'd be glad to meet you.",
        formal:
          "I invited you to connect, but we do not really know each other yet. I am therefore withdrawing my invitation; there is nothing you need to do. If our paths cross, I would be glad to meet you.",
      },
      "intro.request": {
        neutral:
          "I see you know {target}, and I'd like to get in touch. My reason: {reason}. Would you be willing to introduce us? If it doesn't feel right, or you don't know each other that well, just say so; that's absolutely fine. And of course I'm just as happy to help you.",
        formal:
          "I see that you know {target}, and I would like to get in touch. My reason: {reason}. Would you be willing to introduce us? If you would rather not, I will understand completely. And of course I would be just as happy to help you.",
      },
      "intro.ask-really-know": {
        neutral:
          "A question first. {target} is among your connections. Do you really know each other, or is it mostly a LinkedIn contact? If it's the latter, I'll look for another way in. Either answer is fine; I'd just like to know before I do anything.",
        formal:
          "A question first, if I may. {target} is among your connections. Do you know each other personally, or is it mostly a LinkedIn contact? If it is the latter, I will look for another way in. Either answer is welcome; I would simply like to know before I do anything.",
      },
      "intro.precheck": {
        neutral:
          "I'm thinking of contacting {target} about {purposeText}. You know the situation better than I do: is this a good moment? There's no need to share anything confidential; a simple yes or no is enough.",
        formal:
          "I am considering contacting {target} about {purposeText}. You know the situation better than I do: is this a good moment? There is no need to share anything confidential; a simple yes or no is enough.",
      },
      "intro.precheck-answer": {
        neutral: [
          "Good of you to ask first. ",
          {
            select: "advice",
            of: {
              go: "I think {target} would be open to a conversation. Feel free to mention my name.",
              wait: "I'd wait a little; this doesn't seem the right moment for {target}. Do ask me again later.",
              "not-now": "I wouldn't contact {target} right now. I can't say more than that.",
            },
          },
        ],
        formal: [
          "Thank you for asking first. ",
          {
            select: "advice",
            of: {
              go: "I believe {target} would be open to a conversation. Please feel free to mention my name.",
              wait: "I would wait a little; this does not seem the right moment for {target}. Please do ask me again later.",
              "not-now": "I would not contact {target} at present. I cannot say more than that.",
            },
          },
        ],
      },
      "intro.review-message": {
        neutral: [
          "You know {target} better than I do. Would you look over the message I'd like to send? A single tip on tone or angle is plenty, and no time is fine too.",
          { text: '\n\nThis is the text: "{draft}"', drop: 1 },
        ],
        formal: [
          "You know {target} better than I do. Would you be willing to look over the message I would like to send? A single suggestion on tone or approach is plenty, and if you have no time I will understand.",
          { text: '\n\nThis is the text: "{draft}"', drop: 1 },
        ],
      },
      "intro.mention-you": {
        neutral:
          "I'm planning to write to {target}. May I mention your name? If you'd rather I didn't, that's fine; I'll leave you out of it entirely.",
        formal:
          "I am planning to write to {target}. May I mention your name? If you would rather I did not, that is fine; I will leave you out of it entirely.",
      },
      "intro.reciprocity": {
        neutral:
          "You've helped me before, and I'd gladly return the favour. So once again: if you're looking for an introduction, or if I can help in any other way, just ask. My network is yours too.",
        formal:
          "You have helped me before, and I would gladly return the favour. Allow me to repeat, therefore: if you are looking for an introduction, or if I can help in any other way, please let me know.",
      },
      "intro.thanks": {
        neutral:
          "Thank you for introducing me to {target}. We've been in touch, and that wouldn't have happened without you. I'll keep you posted. And of course I'm just as happy to help you.",
        formal:
          "Thank you very much for introducing me to {target}. We have been in touch, and that would not have happened without you. I will keep you informed. And of course I would be just as happy to help you.",
      },
      "intro.thanks-anyway": {
        neutral:
          "Thank you for your answer about {target}. That really helps, and there's nothing more you need to do. And of course I'm just as happy to help you.",
        formal:
          "Thank you very much for your answer about {target}. That is a real help, and there is nothing more you need to do. And of course I would be just as happy to help you.",
      },
      "intro.decline-not-close": {
        neutral:
          "Thank you for thinking of me. I just don't know {target} well enough for an introduction that would really help you, and I'd rather be honest about that. If you're looking for another way in, I'd be happy to help you find it.",
        formal:
          "Thank you for thinking of me. However, I do not know {target} well enough for an introduction that would really help you, and I would rather be honest about that. If you are looking for another way in, I would be happy to help you find it.",
      },
      "intro.ask-target": {
        neutral:
          "May I introduce you to {asker}? The reason: {reason}. I know {asker} well enough to think it would be a worthwhile conversation. If you have no time or interest, I'll pass that on and you won't hear any more about it.",
        formal:
          "May I introduce you to {asker}? The reason: {reason}. I know {asker} well enough to think it would be a worthwhile conversation. If it does not suit you, I will pass that on and you will not hear any more about it.",
      },
    },
  });

export const en: Catalog = /* @__PURE__ */ catalog();
