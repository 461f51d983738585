import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Answers } from "know-and-trust/evidence";
import { type Casebook, openCasebook } from "../../docs/playground/core/casebook";
import { readFiles } from "../../docs/playground/core/read-files";

const DATA = fileURLToPath(new URL("../../examples/data", import.meta.url));
const EXPORT = join(DATA, "sample-export");

const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** The sample as the page opens it. */
export function sampleCasebook(): Casebook {
  const names = readdirSync(EXPORT).filter((name) => name.endsWith(".csv"));
  const files = [
    ...names.map((name) => ({ name, bytes: bytes(join(EXPORT, name)) })),
    { name: "calendar.ics", bytes: bytes(join(DATA, "sample-calendar.ics")) },
    { name: "contacts.vcf", bytes: bytes(join(DATA, "sample-contacts.vcf")) },
  ];
  const { sources } = readFiles(files, "2026-11-23");
  const { answers } = JSON.parse(readFileSync(join(DATA, "sample-answers.json"), "utf8")) as Answers;
  return openCasebook([...sources, { kind: "answers", answers }], "2026-11-23");
}
