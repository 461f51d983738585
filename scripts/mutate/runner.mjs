/**
 * Runs the tests of one folder within one process, as a test runner of Stryker.
 *
 * Stryker's own runner for vitest starts a worker and loads everything again for every mutant, some two seconds on a busy
 * machine, for ten thousand mutants. Here tests and sources are bundled once, and evaluated anew only for a mutant that
 * acts while they are loaded, and around one of a module that keeps something. The quickest tests, and those that notice most, go first, up to the first that fails.
 */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { Script } from "node:vm";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { bundle } from "./bundle.mjs";
import { collector, interrupted, isEndless } from "./collector.mjs";
import { shortProperties } from "./short-properties.mjs";

const { tests: globs, slow, counting, runs, keepsState, sample } = JSON.parse(process.env["MUTATE"] ?? "{}");
/** Milliseconds that a test may take beyond three times what it took. */
const patience = 1000;
const namespace = "__stryker__";

function createRunner() {
  const mutants = { ...globalThis[namespace] };
  globalThis[namespace] = mutants;
  const require = createRequire(resolve("package.json"));
  const { vitest, begin, running } = collector(slow);
  const packages = {
    vitest,
    "fast-check": shortProperties(require("fast-check"), { runs, counting, title: () => running.title }),
  };
  /** What each test took, once known, and how many mutants it noticed. */
  const took = new Map();
  const noticed = new Map();
  const cost = ({ id }) => (took.get(id) ?? 0) / (1 + 10 * (noticed.get(id) ?? 0));
  let evaluate = () => {};
  let loaded = [];
  let isStale = false;

  const load = () => {
    // Schemas that carry an id are registered for good, and once only.
    require("zod").globalRegistry.clear();
    const found = begin();
    const module = { exports: {} };
    interrupted(() => evaluate((name) => packages[name] ?? require(name), module, module.exports), 20 * patience);
    return found;
  };

  const run = async ({ id, title: name, file: fileName, run }) => {
    const start = performance.now();
    const failed = await run(Math.ceil(patience + 3 * (took.get(id) ?? 10 * patience)));
    const timeSpentMs = performance.now() - start;
    took.set(id, Math.min(timeSpentMs, took.get(id) ?? timeSpentMs));
    const result = { id, name, fileName, timeSpentMs };
    return failed === undefined
      ? { ...result, status: 0 }
      : { ...result, status: 1, failureMessage: failed.failure, endless: failed.endless };
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      evaluate = new Script(await bundle(globs), { filename: "tests.cjs" }).runInThisContext();
    },

    async dryRun() {
      Object.assign(mutants, { activeMutant: undefined, mutantCoverage: undefined, hitCount: undefined });
      const tests = [];
      loaded = load();
      for (const test of loaded) {
        mutants.currentTestId = test.id;
        tests.push(await run(test));
        mutants.currentTestId = undefined;
      }
      return { status: "complete", tests, mutantCoverage: mutants.mutantCoverage };
    },

    async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
      if (Number(activeMutant.id) % sample !== 0) return { status: "error", errorMessage: "not in the sample" };
      const isStatic = mutantActivation === "static";
      Object.assign(mutants, { hitCount: 0, hitLimit, activeMutant: isStatic ? activeMutant.id : undefined });
      const tests = [];
      try {
        const keeps = keepsState.some((path) => resolve(activeMutant.fileName).includes(resolve("/", path)));
        if (reloadEnvironment || isStale || keeps) loaded = load();
        isStale = keeps;
        const wanted = loaded.filter(({ id }) => testFilter?.includes(id) ?? true);
        mutants.activeMutant = activeMutant.id;
        for (const test of wanted.sort((a, b) => cost(a) - cost(b))) {
          tests.push(await run(test));
          if (tests.at(-1)?.status === 1) noticed.set(test.id, (noticed.get(test.id) ?? 0) + 1);
          if (tests.at(-1)?.endless) return { status: "timeout", reason: tests.at(-1)?.failureMessage };
          if (tests.at(-1)?.status === 1) break;
        }
      } catch (error) {
        if (isEndless(error)) return { status: "timeout", reason: "loading" };
        tests.push({ id: "load", name: "load", timeSpentMs: 0, status: 1, failureMessage: String(error) });
      }
      mutants.activeMutant = undefined;
      const endless = determineHitLimitReached(mutants.hitCount, hitLimit);
      return toMutantRunResult(endless ?? { status: "complete", tests });
    },
  };
}
createRunner.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", createRunner)];
