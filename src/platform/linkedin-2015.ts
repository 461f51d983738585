import { defineRuleSet, type RuleSetDefinition, rulesOf } from "./rule-set";

const era = { from: "2012-01-01", to: "2016-12-31" };
const rule = /* @__PURE__ */ rulesOf(era);

const definition = (): RuleSetDefinition => ({
  id: "linkedin-2015",
  period: era,
  rules: {
    verbs: rule(
      ["accept", "reply", "ignore", "idk", "report-spam"],
      "high",
      ["LinkedIn Help a_id/1303, reviewed 2015-08-31", "etn-training, 2012-01-25"],
      {
        official: true,
        note: "IDK and spam are offered only after Ignore; replying without accepting was removed for a while and came back",
      },
    ),
    "idk.threshold": rule(5, "medium", ["etn-training, 2012-01-25", "later pages that repeat it"], {
      unit: "answers",
      note: "after 2012 the official text says only that the answer gives feedback on whether to restrict",
    }),
    "idk.window": rule("none", "medium", ["etn-training, 2012"]),
    "idk.spamCountsAsIdk": rule(true, "medium", ["linkedin.pbworks, about 2010", "etn-training, 2012"], {
      note: "seen until 2012; after that our judgement",
    }),
    "idk.warningAt": rule(3, "low", ["base-over-apex, undated, about 2012"], { unit: "answers" }),
    "idk.blocksSender": rule(true, "high", ["LinkedIn Help a_id/1303", "yourbusiness.azcentral"], {
      official: true,
      note: "that member's further invitations to you are blocked; one source says it can still be fetched and accepted",
    }),
    "idk.release": rule("by-hand", "medium", ["careertoolboxusa, undated copy", "connect2collaborate, 2015-07-09"], {
      note: "after agreeing to the policy the count is cleared; otherwise, one unsure author says, 9 or 12 months (low)",
    }),
    consequence: rule(["email-required"], "high", ["etn-training, 2012-01-25", "LinkedIn Help 62928, mirror"]),
    "ignore.goesTo": rule("archive-folder", "high", ["LinkedIn Help a_id/1303, reviewed 2015-08-31 and 2016-01-22"], {
      official: true,
      period: { from: "2012-01-01", to: "2015-08-31" },
      note: "by 2016-01-22 Ignore removed the invitation and there was no folder any more",
    }),
    "email.askedFor": rule(["reason-friend", "reason-other", "invited-before", "restricted"], "medium", [
      "etn-training, 2012-01-25",
    ]),
    "invitations.lifetime": rule(3000, "high", ["community.linkedin.com, 2013-05-19"], {
      unit: "invitations",
      note: "then on request 500, 200 and 100 more",
    }),
    "invitations.captchaAbove": rule(100, "low", ["theundercoverrecruiter, undated, about 2012"], {
      unit: "invitations in 24 hours",
    }),
    "invitations.coolDown": rule(3, "medium", ["glerin, 2012-01-25"], {
      unit: "days",
      note: "from the first invitation; withdrawing gives no allowance back",
    }),
    "connections.cap": rule(30_000, "high", ["fillthefunnel", "LinkedIn Help a551012, mirror"], {
      unit: "connections",
    }),
    "introductions.open": rule(5, "medium", ["computer.howstuffworks"], {
      unit: "introductions",
      period: { from: "2012-01-01", to: "2013-12-31" },
      note: "free account; when it ended is not known",
    }),
  },
  unverified: ["invitations.weekly", "invitations.expiry", "note.length", "notes.monthly", "lion.penalty"],
  lowering: {
    accept: ["accept"],
    archive: ["ignore"],
    decline: ["ignore", "reply"],
    ask: ["reply"],
    idk: ["ignore", "idk"],
    report: ["ignore", "report-spam"],
  },
  effects: {
    accept: { idkCount: 0, notified: true },
    ignore: {
      idkCount: 0,
      notified: false,
      canReinvite: true,
      because: "the sender may try again and is then asked for the e-mail address",
    },
    reply: { idkCount: 0, notified: true, because: "the invitation stays open; the reply itself arrives" },
    idk: { idkCount: 1, canReinvite: false, because: "their further invitations to you are blocked" },
    "report-spam": { idkCount: 1 },
    pending: { idkCount: 0 },
  },
});

/** LinkedIn from 2012 to 2016: Accept, Reply (don't accept yet), Ignore; behind Ignore, two ways to complain. */
export const linkedin2015 = /* @__PURE__ */ defineRuleSet(/* @__PURE__ */ definition());
