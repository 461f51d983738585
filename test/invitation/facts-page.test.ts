import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { factsPage } from "../../scripts/make-facts-page";

test("docs/facts.md shows the vocabulary as it is now (`npx tsx scripts/make-facts-page.ts` renews it)", () => {
  const committed = readFileSync(new URL("../../docs/facts.md", import.meta.url), "utf8");
  expect(committed === factsPage()).toBe(true);
});
