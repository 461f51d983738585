import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { strictSelective } from "know-and-trust";
import { beforeEach, expect, test } from "vitest";
import { neighbours, showDecisions } from "../browser-extension/content-script";

const html = readFileSync(new URL("../browser-extension/page.html", import.meta.url), "utf8");
let page: Document;
let pressed: number;

beforeEach(() => {
  const window = new Window({ url: "https://allotment.example/requests" });
  window.document.write(html);
  page = window.document as unknown as Document;
  pressed = 0;
  page.addEventListener("click", () => {
    pressed += 1;
  });
});

const lines = () =>
  [...page.querySelectorAll<HTMLElement>("[data-request]")].map((item) => {
    const shown = [...item.querySelectorAll<HTMLElement>(".know-and-trust")];
    return shown.map((line) => [line.dataset["action"], line.textContent]);
  });

test("shows one decision for each request, with its reason or question", () => {
  showDecisions(page, neighbours, "2026-11-23");
  expect(lines()).toMatchInlineSnapshot(`
    [
      [
        [
          "accept",
          "accept: The number of shared connections is 14 (the rule asks for at least 10).",
        ],
      ],
      [
        [
          "archive",
          "archive: This person connects with everyone.",
        ],
      ],
      [
        [
          "ask",
          "ask: Have you met this person in person?",
        ],
      ],
    ]
  `);
});

test("shows it in Dutch, and a second run replaces the first", () => {
  showDecisions(page, neighbours, "2026-11-23");
  showDecisions(page, strictSelective(), "2026-11-23", "nl");
  expect(lines()).toMatchInlineSnapshot(`
    [
      [
        [
          "ask",
          "ask: Heb je deze persoon in het echt ontmoet?",
        ],
      ],
      [
        [
          "ask",
          "ask: Heb je deze persoon in het echt ontmoet?",
        ],
      ],
      [
        [
          "ask",
          "ask: Heb je deze persoon in het echt ontmoet?",
        ],
      ],
    ]
  `);
});

test("presses nothing, and makes no element of a stranger's name", () => {
  const buttons = page.querySelectorAll("button").length;
  showDecisions(page, neighbours, "2026-11-23");
  expect(pressed).toBe(0);
  expect(page.querySelectorAll("button").length).toBe(buttons);
  expect(page.querySelectorAll("img").length).toBe(0);
});

test("has a manifest that asks for no permission", () => {
  const manifest = JSON.parse(readFileSync(new URL("../browser-extension/manifest.json", import.meta.url), "utf8"));
  expect(Object.keys(manifest)).not.toContain("permissions");
  expect(manifest.content_scripts[0].js).toEqual(["content-script.js"]);
});
