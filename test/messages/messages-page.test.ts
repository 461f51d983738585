import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messagesPage } from "../../scripts/make-messages-page";

test("docs/messages.md shows the texts as they are now (`npx tsx scripts/make-messages-page.ts` renews it)", () => {
  const committed = readFileSync(new URL("../../docs/messages.md", import.meta.url), "utf8");
  expect(committed === messagesPage()).toBe(true);
});
