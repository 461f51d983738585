import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { CHROMIUM } from "./chromium";
import { type Served, serve } from "./serve";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How a page is opened. */
export interface Opening {
  readonly fragment?: string;
  readonly scheme?: "light" | "dark";
  readonly width?: number;
}

/** A browser for the tests of a file. What a page should never do fails the test in which it did it. */
export function useBrowser(): { readonly open: (opening?: Opening) => Promise<Page>; readonly site: () => Served } {
  let served: Served;
  let context: BrowserContext;
  let profile: string;
  const wrong: string[] = [];

  beforeAll(async () => {
    served = await serve(inject("site"));
    profile = mkdtempSync(join(tmpdir(), "know-and-trust-browser-"));
    context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      args: FLAGS,
      locale: "en-GB",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    context.on("request", (request) => {
      const url = request.url();
      const isOwn = url.startsWith(`${served.origin}/playground/`) || url.startsWith(`blob:${served.origin}/`);
      if (!isOwn) wrong.push(`request: ${url}`);
    });
    context.on("requestfailed", (request) => wrong.push(`failed: ${request.url()}`));
    context.on("response", (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") wrong.push(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => wrong.push(`error: ${error.error().stack}`));
  });

  afterEach(async () => {
    for (const page of context.pages()) await page.close();
    const happened = wrong.splice(0);
    expect(happened).toEqual([]);
  });

  afterAll(async () => {
    await context?.close();
    await served?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  return {
    site: () => served,
    open: async ({ fragment = "", scheme = "light", width = 1280 } = {}) => {
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.goto(`${served.origin}/playground/${fragment}`);
      await page.locator(".rows").waitFor();
      await page.locator(".witness").or(page.locator(".relation")).first().waitFor();
      return page;
    },
  };
}

/** The counts of a policy: `{ accept: 7, archive: 12 }`. */
export async function tally(page: Page, letter: "A" | "B"): Promise<Readonly<Record<string, number>>> {
  const texts = await page.locator(`.policy-${letter} .count`).allTextContents();
  return Object.fromEntries(
    texts.map((text) => {
      const [, name = "", count = ""] = /^(.*?)\s*(\d+)$/.exec(text.trim()) ?? [];
      return [name, Number(count)];
    }),
  );
}
