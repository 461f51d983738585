import "./window";
import { hybrid, strictSelective } from "know-and-trust";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { InvitationCard } from "../invitation-card";

const invitation = { id: "1", direction: "incoming", person: { name: "Aukje Ottema" } } as const;
const copied: string[] = [];
let root: Root | undefined;
let page: HTMLElement;

async function show(policy = strictSelective(), locale: "en" | "nl" = "en") {
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  const copy = (text: string): void => void copied.push(text);
  const card = { invitation, policy, locale, today: "2026-11-23", onCopy: copy };
  await act(async () => root?.render(<InvitationCard {...card} />));
}

const text = (selector: string): string => page.querySelector(selector)?.textContent ?? "";
const click = async (words: string): Promise<void> => {
  const button = [...page.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`no button says ${words}: ${page.innerHTML}`);
  await act(async () => button.click());
};

afterEach(async () => {
  await act(async () => root?.unmount());
  copied.length = 0;
});

test("asks, and accepts once the answers settle it", async () => {
  await show();
  expect(text("legend")).toBe("Have you met this person in person?");
  await click("Yes");
  expect(text("legend")).toBe("Would you introduce this person to somebody in your network, if asked?");
  await click("Yes");
  expect(page.querySelector("fieldset")).toBeNull();
  await click("Copy the reply");
  expect(copied).toEqual([text("blockquote")]);
  expect(text("blockquote")).toContain("Aukje");
});

test("archives in Dutch after a no, with a reply that names the person", async () => {
  await show(strictSelective(), "nl");
  await click("Nee");
  expect(text("[role=status]")).toBe("Jullie hebben elkaar nog niet in het echt ontmoet.");
  expect(text("blockquote")).toMatch(/^Beste Aukje,/);
});

test("does not ask again what the person cannot say", async () => {
  await show(hybrid());
  const asked = new Set<string>();
  for (let next = text("legend"); next !== ""; next = text("legend")) {
    expect(asked).not.toContain(next);
    asked.add(next);
    await click("I don’t know");
  }
  expect(asked.size).toBeGreaterThan(3);
});
