import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import root from "../../vitest.config.ts";

/** The tests that drive a real browser: `npm run test:browser`. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  ...(root.resolve ? { resolve: root.resolve } : {}),
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/browser/build-page.ts"],
    // One browser at a time: what is measured here is one page on an otherwise quiet machine.
    fileParallelism: false,
    testTimeout: 40_000,
    hookTimeout: 60_000,
  },
});
