/** Shows beside each request on a page what a policy says of it. It reads what the page shows, and presses nothing. */
import { acquaintance, definePolicy, type Invitation, type Policy, triage } from "know-and-trust";

const MARK = "know-and-trust";

/** Neighbours of my neighbours, and whom I have met; never somebody who collects contacts. */
export const neighbours = definePolicy(acquaintance, {
  name: "neighbours",
  version: "1.0.0",
  rules: [
    { id: "collector", when: { fact: "openNetworker", op: "eq", value: true }, then: { action: "archive" } },
    { id: "nearby", when: { fact: "mutualConnections", op: "gte", value: 10 }, then: { action: "accept" } },
    { id: "met", when: { fact: "metInPerson", op: "eq", value: true }, then: { action: "accept" } },
  ],
  otherwise: { action: "archive" },
  whenOpen: "ask",
});

const textOf = (item: Element, selector: string): string => item.querySelector(selector)?.textContent?.trim() ?? "";

const invitationOf = (item: Element): Invitation => ({
  id: item.getAttribute("data-request") ?? "",
  direction: "incoming",
  person: { name: textOf(item, "a"), headline: textOf(item, ".about") },
  note: textOf(item, ".message"),
});

/** Adds a line to every request; a second run replaces the lines of the first. */
export function showDecisions(page: Document, policy: Policy, today: string, locale: "en" | "nl" = "en"): void {
  for (const line of page.querySelectorAll(`.${MARK}`)) line.remove();
  const items = [...page.querySelectorAll("[data-request]")];
  const invitations = items.map(invitationOf);
  // Name and note are read by the triage itself; what the page counts is a fact besides.
  const facts = items.map((item) => ({ mutualConnections: Number.parseInt(textOf(item, ".shared") || "0", 10) }));
  const { entries } = triage({
    invitations,
    facts: Object.fromEntries(invitations.map(({ id }, i) => [id, facts[i] ?? {}])),
    policy,
    presume: { openNetworker: false }, // unless a name or a headline says so
    now: today,
    locale,
  });
  for (const [i, { decision, explanation }] of entries.entries()) {
    const line = page.createElement("p");
    line.className = MARK;
    line.dataset["action"] = decision.action;
    line.textContent = `${decision.action}: ${explanation.short}`; // text, never HTML: names come from strangers
    items[i]?.append(line);
  }
}

if (typeof document !== "undefined") showDecisions(document, neighbours, new Date().toISOString().slice(0, 10));
