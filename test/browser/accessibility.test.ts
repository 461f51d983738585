import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "./chromium";
import { useBrowser } from "./open-page";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Every violation that axe calls serious or critical, with the first place. The source goes past the page's policy. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate("axe.run(document)")) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(20);
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

describe.skipIf(!hasChromium)("the page has no serious accessibility violation", () => {
  const { open } = useBrowser();

  test.each([
    { scheme: "light", width: 1280 },
    { scheme: "dark", width: 390 },
  ] as const)("in $scheme at $width pixels, with everything open", async ({ scheme, width }) => {
    const page = await open({ scheme, width });
    for (const details of await page.locator("details").all()) await details.locator("summary").click();
    await page.getByLabel("School B").selectOption("hybrid");
    await page.locator(".policy-A").getByRole("button", { name: "Edit as JSON" }).click();
    await page.getByLabel("Policy A as JSON").fill('{ "language": 2 }');
    await page.locator(".issues-head").waitFor();
    const row = page.locator("li.invitation").nth(2);
    await row.getByRole("button").first().click();
    await row.locator(".side").first().waitFor();
    await row.locator(".question button").first().click();
    await row.locator(".answered").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });
});
