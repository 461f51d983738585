/** Writes docs/platform-facts.md: every dated rule with its source and how sure we are, from the rule sets themselves. */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { effectOnSender, type PlatformRule, type RuleSetId, ruleSet, verbs } from "../src/platform";

const PAGE = new URL("../docs/platform-facts.md", import.meta.url);

const SETS: readonly RuleSetId[] = ["linkedin-2026", "linkedin-2015", "linkedin-2009"];

const INTRODUCTION = `---
title: Platform facts
group: Guides
---

# Platform facts, and how sure we are

Made by \`scripts/make-platform-page.ts\` from the rule sets. Do not edit.

What a platform does with invitations changes, and much of it was never published. So a number such as "five" or "100 a
week" is not a constant in this package but a rule: with a period in which it was seen, its sources, and how sure we are
that it held as stated. Figures that the platform itself has not published are marked; do not show them as its own.
"Mirror" is somebody's copy of a help page.

\`\`\`ts
import { lower, overlay, ruleSet, ruleSetAt } from "know-and-trust/platform";

const rules = ruleSet("linkedin-2026");
rules.get("invitations.weekly").value; // => 100
rules.get("invitations.weekly").official; // => false
ruleSetAt("2010-05-01").id; // => "linkedin-2009"
lower("decline", rules); // => ["ignore", "message"]

const mine = overlay(rules, {
  "invitations.weekly": {
    value: 40,
    unit: "invitations",
    period: { from: "2026-01-01", to: null },
    sources: ["my own choice"],
    confidence: "high",
    official: false,
  },
});
mine.get("invitations.weekly").value; // => 40
\`\`\`

The years 2017 to 2020 belong to no set: asking for a rule then is an error, not a guess. Another network is described with
\`defineRuleSet\`. "Blocked" is one of three consequences, which differ a great deal: the addressee's e-mail address has to be
given (\`email-required\`), no invitations can be sent (\`invitations-blocked\`), the account is suspended
(\`account-suspended\`).
`;

/** The page as it should be. */
export function platformPage(): string {
  return [INTRODUCTION, ...SETS.map(section)].join("\n");
}

function section(id: RuleSetId): string {
  const set = ruleSet(id);
  const { from, to } = set.period;
  const rules = Object.entries(set.rules).map(
    ([name, rule]) =>
      `| \`${name}\` | ${valueText(rule)} | ${rule.confidence} | ${rule.official ? "yes" : "no"} | ${rule.sources.join("; ")} | ${rule.note ?? ""} |`,
  );
  const buttons = Object.entries(set.lowering).map(([intent, pressed]) => {
    const { idkCount, acceptanceRate, because } = effectOnSender(intent, set);
    return `| ${intent} | ${pressed.join(", then ")} | ${idkCount ?? "not verified"} | ${acceptanceRate ?? "not verified"} | ${because ?? ""} |`;
  });
  const unverified = (set.unverified ?? []).map((name) => `\`${name}\``).join(", ");
  return [
    `## ${id}`,
    "",
    `From ${from} ${to === null ? "on" : `to ${to}`}. Buttons: ${verbs(set).join(", ")}.`,
    "",
    "| rule | value | confidence | published by the platform | sources | note |",
    "|---|---|---|---|---|---|",
    ...rules,
    "",
    "| what one wants | buttons | IDKs it counts for | acceptance rate of the sender | because |",
    "|---|---|---|---|---|",
    ...buttons,
    "",
    `Not verified: ${unverified || "nothing"}.`,
    "",
  ].join("\n");
}

function valueText({ value, unit }: PlatformRule): string {
  const text = Array.isArray(value) ? value.join(unit === undefined ? ", " : " to ") : String(value);
  return unit === undefined ? text : `${text} ${unit}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes("--check")) writeFileSync(PAGE, platformPage());
  else if (readFileSync(PAGE, "utf8") !== platformPage()) {
    console.error("docs/platform-facts.md is stale: run `npx tsx scripts/make-platform-page.ts`");
    process.exitCode = 1;
  }
}
