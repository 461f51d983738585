import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { platformPage } from "../../scripts/make-platform-page";

test("docs/platform-facts.md shows the rules as they are now (`npx tsx scripts/make-platform-page.ts` renews it)", () => {
  const committed = readFileSync(new URL("../../docs/platform-facts.md", import.meta.url), "utf8");
  expect(committed === platformPage()).toBe(true);
});
