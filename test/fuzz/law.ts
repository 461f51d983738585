import * as fc from "fast-check";

/** How a batch of cases is drawn. */
export interface Batch {
  readonly seed: number;
  readonly runs: number;
}

/** A case that breaks a law, shrunk. */
export interface Breach {
  readonly law: string;
  readonly seed: number;
  /** Where in the batch, for `fc.assert(…, { seed, path })`. */
  readonly path: string;
  readonly why: string;
  /** A test that fails because of it. */
  readonly pasted: string;
}

/** Something that always holds between parts of the library, or between it and another way of finding out. */
export interface Law {
  readonly name: string;
  /** Tries a batch of cases; the first that breaks the law is shrunk. */
  readonly tryBatch: (batch: Batch) => Promise<Breach | undefined>;
  /** Lets go of what was opened. */
  readonly close: () => Promise<void>;
}

/** A law with the check that a pasted test calls. */
export interface CheckedLaw<C> extends Law {
  /** Throws when a case breaks the law. */
  readonly check: (one: C) => void | Promise<void>;
}

/** Shrinking goes on no longer than this. */
const SHRINKING_MS = 20_000;

/**
 * Makes a law of cases and a check. Cases are plain data, so that one can be pasted into a test.
 *
 * @param options.name - also the name under which a module exports the law
 * @param options.file - the module, without `test/fuzz/` and the extension
 */
export function law<C>(options: {
  readonly name: string;
  readonly file: string;
  readonly cases: fc.Arbitrary<C>;
  readonly check: CheckedLaw<C>["check"];
  readonly close?: () => Promise<void>;
}): CheckedLaw<C> {
  const { name, file, cases, check, close = async () => {} } = options;
  const tryBatch = async ({ seed, runs }: Batch): Promise<Breach | undefined> => {
    const property = fc.asyncProperty(cases, async (one) => check(one));
    const limit = { interruptAfterTimeLimit: SHRINKING_MS, markInterruptAsFailure: false };
    const found = await fc.check(property, { seed, numRuns: runs, ...limit });
    if (!found.failed) return undefined;
    const [one] = found.counterexample ?? [];
    const why = messageOf(found.errorInstance);
    const path = found.counterexamplePath ?? "";
    return { law: name, seed, path, why, pasted: pastedTest(name, file, `seed ${seed}, path ${path}`, one) };
  };
  return { name, tryBatch, check, close };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function pastedTest(name: string, file: string, where: string, one: unknown): string {
  return [
    `import { test } from "vitest";`,
    `import { ${name} } from "../fuzz/${file}";`,
    "",
    `test("${name} holds for what was found with ${where}", async () => {`,
    `  await ${name}.check(${fc.stringify(one)});`,
    "});",
  ].join("\n");
}
