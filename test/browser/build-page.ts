import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { CHROMIUM, hasChromium } from "./chromium";

declare module "vitest" {
  interface ProvidedContext {
    readonly site: string;
  }
}

const script = fileURLToPath(new URL("../../scripts/build-site.ts", import.meta.url));
const tsx = fileURLToPath(new URL("../../node_modules/.bin/tsx", import.meta.url));

/** Builds the page anew for the tests, as `npm run docs` does. */
export default function setup({ provide }: TestProject): (() => void) | undefined {
  if (!hasChromium) {
    console.log(
      `skipped: there is no browser at ${CHROMIUM}; \`apt-get install -y chromium fonts-liberation\` gets one`,
    );
    return undefined;
  }
  const site = mkdtempSync(join(tmpdir(), "know-and-trust-site-"));
  execFileSync(tsx, [script, site], { stdio: ["ignore", "ignore", "inherit"] });
  provide("site", site);
  return () => rmSync(site, { recursive: true, force: true });
}
