/**
 * Writes the invented export in examples/data, the same byte for byte each time.
 *
 *   npx tsx scripts/make-sample-export.ts                        write examples/data
 *   npx tsx scripts/make-sample-export.ts --check                exit 1 when the committed files are stale
 *   npx tsx scripts/make-sample-export.ts --out <dir>            write somewhere else
 *   npx tsx scripts/make-sample-export.ts --out <dir> --messages <n>   only a messages.csv of n rows
 */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bigMessages } from "./sample/big-messages";
import { staleFiles, writeSample } from "./sample/files-on-disk";
import { SEED } from "./sample/sample";

const HOME = fileURLToPath(new URL("../examples/data", import.meta.url));

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    out: { type: "string" },
    messages: { type: "string" },
  },
});

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

if (values.messages !== undefined) {
  const rows = Number(values.messages);
  if (!Number.isSafeInteger(rows) || rows < 1) fail("--messages takes a number of rows, 1 or more");
  const out = values.out ?? fail("--messages needs --out, so that the sample is left alone");
  await mkdir(out, { recursive: true });
  const path = join(out, "messages.csv");
  await pipeline(Readable.from(bigMessages(rows, SEED)), createWriteStream(path));
  console.log(`wrote ${rows} rows to ${path}`);
} else if (values.check) {
  const stale = await staleFiles(values.out ?? HOME);
  for (const line of stale) console.error(line);
  if (stale.length > 0) {
    console.error("stale: run `npx tsx scripts/make-sample-export.ts`");
    process.exitCode = 1;
  }
} else {
  const out = values.out ?? HOME;
  console.log(`wrote ${await writeSample(out)} files to ${out}`);
}
