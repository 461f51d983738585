/**
 * Deciding: the same policy of 8 rules over 12 facts and the same 100,000 invitations, written by hand, in ours and in
 * the engines of others.
 *
 *   npm ci --prefix test/bench/peers     the other engines, once
 *   npm run bench -- decide
 *
 * Every engine has to give the same action for every invitation before anything is timed. Each runs in a process of
 * its own, in rounds that take turns; figures are medians with the range, and only ratios within one run mean
 * something. A second is one of the processor's time for that process, so that other programs on the machine matter
 * less. `decideColumns` gets the invitations ten times over, as a table of a million rows. In a second series a third
 * of the facts is unknown, against a function by hand with three truth values.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { COLUMNS, COMPILE, type EngineEntry, HAND, HAND_UNKNOWN, OURS, PEERS, WITH_UNKNOWNS } from "./decide/engines";
import { INPUTS } from "./decide/inputs";
import { policy } from "./decide/policy";
import { type Measured, measureRounds, measureStarts, median, start, stop } from "./decide/runners";
import { barLines, table } from "./decide/table";

const here = fileURLToPath(new URL(".", import.meta.url));
const bundles = join(here, ".data");
const hasPeers = existsSync(join(here, "peers", "node_modules"));

/** Everything is bundled as an app would, so that loading means the same for all. */
const ours = [...new Set([...OURS, ...WITH_UNKNOWNS].map(({ file }) => `decide/ours/${file}.ts`))];
const peers = [...new Set(PEERS.filter(({ isNative }) => !isNative).map(({ file }) => `peers/${file}.mjs`))];
const files = ["decide/process.ts", "decide/inputs.ts", ...ours, ...(hasPeers ? peers : [])];
await build({
  entryPoints: files.map((file) => join(here, file)),
  outdir: bundles,
  outbase: here,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  // json-rules-engine asks for parts of Node by `require`.
  banner: { js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);' },
});
writeFileSync(join(bundles, "policy.json"), JSON.stringify(policy));

function fileOf(entry: EngineEntry): string {
  if (entry.isNative) return join(here, "peers", `${entry.file}.mjs`);
  return join(bundles, PEERS.includes(entry) ? "peers" : "decide/ours", `${entry.file}.mjs`);
}

/** Starts every engine of a series, sees that all agree, and measures. */
async function series(entries: readonly EngineEntry[], shareUnknown: number, agree: typeof sameActions) {
  const tasks = entries.map((entry) => ({
    entry,
    process: join(bundles, "decide", "process.mjs"),
    task: {
      engine: pathToFileURL(fileOf(entry)).href,
      maker: entry.maker ?? "make",
      policy: join(bundles, "policy.json"),
      inputs: pathToFileURL(join(bundles, "decide", "inputs.mjs")).href,
      count: INPUTS,
      shareUnknown,
    },
  }));
  const starts = await measureStarts(tasks);
  const running = await Promise.all(tasks.map((task) => start(task)));
  try {
    console.log(await agree(running));
    return await measureRounds(running, starts);
  } finally {
    for (const engine of running) stop(engine);
  }
}

type Running = Awaited<ReturnType<typeof start>>;

/** Every invitation has one action, whichever engine decides. */
async function sameActions(running: readonly Running[]): Promise<string> {
  const [hand, ...others] = running;
  const wanted = (await hand?.actions()) ?? [];
  for (const engine of others) {
    const actions = await engine.actions();
    const at = wanted.findIndex((action, i) => action !== actions[i]);
    if (at >= 0) throw new Error(`${engine.entry.name}: invitation ${at} is ${actions[at]}, by hand ${wanted[at]}`);
  }
  const shares = [...new Set(wanted)].map((action) => {
    const share = wanted.filter((other) => other === action).length / wanted.length;
    return `${(100 * share).toFixed(1)} % ${action}`;
  });
  return `${running.length} engines agree on ${wanted.length.toLocaleString("en")} invitations: ${shares.join(", ")}.\n`;
}

/** What is settled by hand is settled alike; ours, being exact, settle more. */
async function sameWhereSettled(running: readonly Running[]): Promise<string> {
  const [hand, ...others] = running;
  const wanted = (await hand?.actions()) ?? [];
  const exact = (await others[0]?.actions()) ?? [];
  for (const engine of others) {
    const actions = await engine.actions();
    const at = actions.findIndex((action, i) => action !== exact[i] || (wanted[i] !== null && action !== wanted[i]));
    if (at >= 0) throw new Error(`${engine.entry.name}: invitation ${at} is ${actions[at]}, by hand ${wanted[at]}`);
  }
  const settled = (actions: readonly unknown[]) => actions.filter((action) => action !== null).length;
  return `By hand ${settled(wanted).toLocaleString("en")} of ${wanted.length.toLocaleString("en")} are settled, and ours agree on those; ours, exact, settle ${settled(exact).toLocaleString("en")}.\n`;
}

const rateOf = (measured: readonly Measured[], { name }: EngineEntry): number =>
  median(measured.find(({ entry }) => entry.name === name)?.rates ?? []);

console.log("Every fact known.");
if (!hasPeers) console.log("The other engines are not installed: npm ci --prefix test/bench/peers");
const known = await series([...OURS, ...(hasPeers ? PEERS : [])], 0, sameActions);
console.log(table(known, rateOf(known, HAND), rateOf(known, COMPILE)));

const [hand, compiled, columns] = [HAND, COMPILE, COLUMNS].map((entry) => rateOf(known, entry));
const lines = [
  { what: "compile, against if and else by hand", ratio: (compiled ?? 0) / (hand ?? 0), bar: 0.5 },
  { what: "decideColumns, against if and else by hand over objects", ratio: (columns ?? 0) / (hand ?? 0), bar: 1.5 },
  ...PEERS.flatMap((peer) => {
    if (peer.bar === undefined) return [];
    const ratio = hasPeers ? (compiled ?? 0) / rateOf(known, peer) : undefined;
    return [{ what: `compile, against ${peer.name}`, ratio, bar: peer.bar }];
  }),
];
console.log(barLines(lines));

console.log("\nA third of the facts unknown.");
const unknown = await series(WITH_UNKNOWNS, 1 / 3, sameWhereSettled);
console.log(table(unknown, rateOf(unknown, HAND_UNKNOWN), rateOf(unknown, COMPILE)));
