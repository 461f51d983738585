/** The runtimes, how each is found, and how each runs its program. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ROOT } from "./project";

export interface Runtime {
  readonly name: string;
  /** What it calls itself. */
  readonly is: RegExp;
  /** The program, or `undefined` where it is not to be had. */
  readonly program: string | undefined;
  /** How to get it. */
  readonly install: string;
  /** The line of JSON that the program gives in the project's folder. */
  readonly run: (program: string, folder: string) => string | Promise<string>;
}

const INSTALL = "npm ci --prefix test/runtimes";

/** A program that hangs is ended after a minute; what it writes beside the answers is shown only when it fails. */
const QUIET = { encoding: "utf8", timeout: 60_000, maxBuffer: 1e8, stdio: "pipe" } as const;

const start =
  (...argv: readonly string[]) =>
  (program: string, folder: string): string =>
    execFileSync(program, argv, { ...QUIET, cwd: folder, env: { HOME: folder, PATH: process.env["PATH"] } });

const installed = (name: string): string | undefined =>
  [`${ROOT}test/runtimes/node_modules/.bin/${name}`].find((path) => existsSync(path));

export const RUNTIMES: readonly Runtime[] = [
  { name: "Node ESM", is: /^Node/, program: process.execPath, install: "", run: start("module.mjs") },
  { name: "Node CJS", is: /^Node/, program: process.execPath, install: "", run: start("commonjs.cjs") },
  { name: "Bun", is: /^Bun/, program: installed("bun"), install: INSTALL, run: start("run", "module.mjs") },
  {
    name: "Deno",
    is: /^Deno/,
    program: installed("deno"),
    install: INSTALL,
    run: start("run", "--no-remote", "--node-modules-dir=manual", "--allow-read=.", "module.mjs"),
  },
  {
    name: "workerd",
    is: /^Cloudflare-Workers/,
    program: installed("workerd"),
    install: INSTALL,
    run: start("test", "worker.capnp"),
  },
  {
    name: "Chromium",
    is: /Chrome\//,
    program: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
      existsSync(path),
    ),
    install: "apt-get install chromium",
    run: inChromium,
  },
];

async function inChromium(program: string, folder: string): Promise<string> {
  const page = '<!doctype html><meta charset="utf-8"><title>suite</title><script src="/page.js"></script>';
  const server = createServer(({ url }, response) => {
    if (url === "/page.js")
      response.setHeader("content-type", "text/javascript").end(readFileSync(join(folder, "page.js")));
    else response.setHeader("content-type", "text/html").end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];
  const browser = await chromium.launchPersistentContext(join(folder, "profile"), { executablePath: program, args });
  try {
    const tab = await browser.newPage();
    const failures: string[] = [];
    tab.on("pageerror", ({ message }) => failures.push(message));
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const report = await tab.evaluate<unknown>("globalThis.report");
    if (typeof report !== "string") throw new Error(failures.join("; ") || "the page gave no answers");
    return report;
  } finally {
    await browser.close();
    server.close();
  }
}
