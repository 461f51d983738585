/** Writes the JSON Schema of policy documents to `policy.schema.json`; with `--check`, says whether it is fresh. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { policyJsonSchema } from "../src/policy/document";

const file = fileURLToPath(new URL("../policy.schema.json", import.meta.url));
const text = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;

if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error("policy.schema.json is stale: run `npm run schema`");
  process.exitCode = 1;
}
