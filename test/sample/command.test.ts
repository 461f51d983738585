import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { bigMessagesCsv } from "../../scripts/sample/big-messages";
import { staleFiles, writeSample } from "../../scripts/sample/files-on-disk";
import { SEED } from "../../scripts/sample/sample";

const SCRIPT = fileURLToPath(new URL("../../scripts/make-sample-export.ts", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "sample-"));
afterAll(() => rmSync(out, { recursive: true }));

const run = (...options: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", SCRIPT, ...options], { encoding: "utf8" });

test("files are fresh when written, and --check exits 1 naming those that became stale, missing or foreign", async () => {
  await writeSample(out);
  expect(await staleFiles(out)).toEqual([]);
  appendFileSync(join(out, "sample-export/Skills.csv"), "Jongleren\n");
  rmSync(join(out, "sample-export/Profile.csv"));
  writeFileSync(join(out, "sample-export/Mine.csv"), "a\n");
  const { status, stderr } = run("--check", "--out", out);
  expect(status).toBe(1);
  expect(stderr).toContain("sample-export/Skills.csv: line 26 differs");
  expect(stderr).toContain("sample-export/Profile.csv: missing");
  expect(stderr).toContain("sample-export/Mine.csv: not written by the generator");
});

test("writing again mends what was stale or missing, and deletes nobody's file", async () => {
  await writeSample(out);
  expect(await staleFiles(out)).toEqual(["sample-export/Mine.csv: not written by the generator"]);
});

test("--messages writes that many rows", () => {
  expect(run("--messages", "10", "--out", out).status).toBe(0);
  expect(readFileSync(join(out, "messages.csv"), "utf8")).toBe(bigMessagesCsv(10, SEED));
});

test("--messages without --out is refused, so that the sample is left alone", () => {
  const { status, stderr } = run("--messages", "10");
  expect(status).not.toBe(0);
  expect(stderr).toContain("--messages needs --out");
});
