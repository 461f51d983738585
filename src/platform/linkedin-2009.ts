import { defineRuleSet, type RuleSetDefinition, rulesOf } from "./rule-set";

const era = { from: "2007-01-01", to: "2011-12-31" };
const rule = /* @__PURE__ */ rulesOf(era);

const definition = (): RuleSetDefinition => ({
  id: "linkedin-2009",
  period: era,
  rules: {
    verbs: rule(
      ["accept", "archive", "idk", "reply", "report-spam"],
      "high",
      ["imonlinkedinnowwhat, 2007-12-27", "utahtechjobs, 2007-08", "ayeright, 2010-04"],
      {
        note: "reply as a button is documented from 2011 (rossdawson); before that a reply went by message; reporting spam is inferred from sources on how it counted",
      },
    ),
    "idk.threshold": rule(
      5,
      "high",
      [
        "utahtechjobs, 2007-08-30",
        "imonlinkedinnowwhat, 2007-12-27",
        "wordsdonewrite, 2009-08",
        "linkedin.pbworks AccountRestriction, about 2010",
        "a Dutch recruiter's blog post, on the word of LinkedIn's man at the Dutch launch",
      ],
      {
        unit: "answers",
        period: { from: "2007-08-30", to: "2011-12-31" },
        note: "no text of LinkedIn's own states the number",
      },
    ),
    "idk.window": rule("none", "medium", ["etn-training, 2012", "careertoolboxusa, undated copy"], {
      note: "over any period, on separate occasions",
    }),
    "idk.spamCountsAsIdk": rule(true, "medium", ["linkedin.pbworks, about 2010", "etn-training, 2012"]),
    "idk.release": rule("by-hand", "medium", ["linkedin.pbworks, about 2010", "wordsdonewrite, 2009-08"], {
      note: "after the member agrees to the policy the count is cleared; a relapse threatens suspension",
    }),
    consequence: rule(
      ["email-required", "invitations-blocked", "account-suspended"],
      "high",
      [
        "wordsdonewrite, 2009-08",
        "linkedin.pbworks, about 2010, quoting the site's notice",
        "LinkedIn Help 62928, mirror",
        "yourbusiness.azcentral, undated",
      ],
      { note: "the first is well documented; the second has one source (medium), the third one undated source (low)" },
    ),
    "email.askedFor": rule(
      ["reason-friend", "reason-other", "invited-before", "restricted"],
      "low",
      ["etn-training, 2012-01-25"],
      { note: "seen in 2012; that it held before is our judgement" },
    ),
    "invitations.lifetime": rule(
      3000,
      "high",
      ["richi.uk, 2006-01-15", "linkedn37.blogspot, 2006-06", "fillthefunnel, about 2009"],
      {
        unit: "invitations",
        note: "then on request 500, 200 and 100 more, depending on what the invited people answered",
      },
    ),
    "connections.cap": rule(30_000, "high", ["itbusiness.ca 13014", "fillthefunnel, about 2009"], {
      unit: "connections",
      period: { from: "2009-01-01", to: "2011-12-31" },
    }),
    "introductions.open": rule(5, "high", ["computer.howstuffworks", "a slide deck of about 2013"], {
      unit: "introductions",
      note: "free account",
    }),
    "lion.penalty": rule(true, "medium", ["distinctivepublishing", "greenbuzzagency, both quoting LinkedIn"], {
      period: { from: "2009-01-01", to: "2011-12-31" },
      note: "People You May Know is removed for names with LION, toplink or mylink",
    }),
  },
  unverified: [
    "idk.blocksSender",
    "idk.warningAt",
    "invitations.weekly",
    "invitations.coolDown",
    "invitations.expiry",
    "note.length",
    "notes.monthly",
  ],
  lowering: {
    accept: ["accept"],
    archive: ["archive"],
    decline: ["archive", "reply"],
    ask: ["reply"],
    idk: ["idk"],
    report: ["report-spam"],
  },
  effects: {
    accept: { idkCount: 0, notified: true },
    archive: { idkCount: 0, because: "no cost to the sender is documented; whether the sender is told is not known" },
    reply: { idkCount: 0, notified: true, because: "the invitation stays open; the reply itself arrives" },
    idk: { idkCount: 1 },
    "report-spam": { idkCount: 1, because: "counted together with the answer that one does not know the person" },
    pending: { idkCount: 0 },
  },
});

/** LinkedIn as it was from 2007 to 2011: Accept, I don't know, Archive. */
export const linkedin2009 = /* @__PURE__ */ defineRuleSet(/* @__PURE__ */ definition());
