import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^know-and-trust$/, replacement: here("./src/index.ts") },
      { find: /^know-and-trust\/(.+)$/, replacement: `${here("./src")}/$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // A real browser has a command of its own: `npm run test:browser`.
    exclude: ["test/browser/**"],
    // No module keeps state and no test changes what others see, so files may share what they import: half the time.
    isolate: false,
    // By default one core is left for watching.
    maxWorkers: "100%",
    // Only against what never ends: a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
