import { defineRuleSet, type RuleSetDefinition, rulesOf } from "./rule-set";

const era = { from: "2021-01-01", to: null };
const rule = /* @__PURE__ */ rulesOf(era);

const watched = "invitations ignored, left pending or marked as spam are a named ground for restricting their sender";

const definition = (): RuleSetDefinition => ({
  id: "linkedin-2026",
  period: era,
  rules: {
    verbs: rule(
      ["accept", "ignore", "message", "report-spam"],
      "medium",
      [
        "LinkedIn Help a_id/1303, reviewed 2016-01-22",
        "browser-harness, invitation-manager document, 2026-04",
        "linkedin-mcp-server 613, 2026-07",
      ],
      { note: "put together from several observations: our judgement" },
    ),
    "spam.isTrigger": rule(true, "high", ["LinkedIn Help a551012, mirror"], { official: true }),
    "ignored.isTrigger": rule(true, "high", ["LinkedIn Help a551012, mirror"], { official: true, note: watched }),
    consequence: rule(["invitations-blocked"], "high", ["LinkedIn Help a551012 and a550555, mirrors"], {
      official: true,
    }),
    "restriction.days": rule([0, 31], "high", ["LinkedIn Help a551012, mirror"], {
      unit: "days",
      official: true,
      note: "first time some hours; too many outstanding: up to a month; mostly within a week; support cannot lift it and withdrawing does not",
    }),
    "ignore.goesTo": rule("removed", "high", ["LinkedIn Help a_id/1303, reviewed 2016-01-22"], { official: true }),
    "invitations.weekly": rule(
      100,
      "medium",
      [
        "theumg",
        "theyardstickagency",
        "Linked Helper glossary (100-200)",
        "Unipile docs (200 paid)",
        "WarmySender docs (100-200)",
      ],
      {
        unit: "invitations",
        note: "unpublished; tools and blogs say 100 to 200, paid accounts up to 200; one page that says 50 is contradicted",
      },
    ),
    "invitations.weeklyWindow": rule(
      7,
      "low",
      ["explaintopic (rolling)", "theyardstickagency (from the start of the week)"],
      {
        unit: "days",
        note: "the sources conflict",
      },
    ),
    "invitations.pendingAdvice": rule(500, "low", ["Linked Helper, which says that it is not official"], {
      unit: "invitations",
      note: "LinkedIn says only: too many outstanding",
    }),
    "invitations.coolDown": rule(
      21,
      "high",
      ["LinkedIn Help a551012, mirror", "Linked Helper", "PoliteReach and LinkedNav docs"],
      {
        unit: "days",
        official: true,
        note: "after withdrawing; the text says up to three weeks",
      },
    ),
    "invitations.expiry": rule(183, "medium", ["kennected", "phantombuster blog, as of 2025-11"], {
      unit: "days",
      note: "six months with two reminders; other claims are treated as wrong",
    }),
    "note.length": rule(300, "high", ["Linked Helper glossary", "LinkedNav documentation", "lettercounter"], {
      unit: "characters",
    }),
    "note.lengthFree": rule(200, "high", ["Linked Helper glossary", "LinkedNav documentation"], {
      unit: "characters",
      period: { from: "2024-01-01", to: null },
      note: "which unit the platform counts is not verified",
    }),
    "notes.monthly": rule(5, "medium", ["LinkedIn Help a550555, mirror", "LinkedNav (5 in 30 days)"], {
      unit: "notes",
      note: "free account; others say 3 (Linked Helper) or about 10 (lettercounter)",
    }),
    "connections.cap": rule(30_000, "high", ["LinkedIn Help a551012, mirror"], { unit: "connections", official: true }),
  },
  unverified: ["idk.threshold", "idk.blocksSender", "email.askedFor", "lion.penalty", "invitations.lifetime"],
  lowering: {
    accept: ["accept"],
    archive: ["ignore"],
    decline: ["ignore", "message"],
    ask: ["message"],
    report: ["report-spam"],
  },
  effects: {
    accept: { idkCount: 0, notified: true, acceptanceRate: "positive" },
    ignore: { idkCount: 0, acceptanceRate: "negative", because: watched },
    message: { idkCount: 0, notified: true, because: "the invitation stays open; the message itself arrives" },
    "report-spam": { acceptanceRate: "negative", because: watched },
    pending: {
      idkCount: 0,
      acceptanceRate: "negative",
      because: `${watched}; it lapses after six months and two reminders`,
    },
  },
});

/** LinkedIn from 2021 to now: no IDK any more, but being ignored counts. */
export const linkedin2026 = /* @__PURE__ */ defineRuleSet(/* @__PURE__ */ definition());
