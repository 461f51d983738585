/**
 * Writes the public surface of every entry to `api/`, so that a change of it is seen where changes are reviewed; with
 * `--check`, says whether the files are fresh.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { ROOT } from "./surface/entries";
import { type Surface, surfaces } from "./surface/surface";

const FOLDER = `${ROOT}api/`;

function report({ entry, own, passedOn, unexported }: Surface): string {
  const others = [...passedOn].map(
    ([from, names]) => `From \`${from}\`: ${names.map((name) => `\`${name}\``).join(", ")}.`,
  );
  const block = (texts: ReadonlyMap<string, string>): string => {
    const sorted = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `\`\`\`ts\n${sorted.map(([, text]) => text).join("\n\n")}\n\`\`\``;
  };
  const parts = [
    `# \`${entry.specifier}\``,
    "Made by `npm run api`. A change here is a change of the public surface.",
    ...others,
    ...(own.size > 0 ? [block(own)] : []),
    ...(unexported.size > 0 ? ["Not exported, but spoken of:", block(unexported)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

const wanted = new Map(surfaces().map((surface) => [`${surface.entry.name}.api.md`, report(surface)]));
mkdirSync(FOLDER, { recursive: true });
const present = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(FOLDER + name, "utf8")]));
const names = [...new Set([...wanted.keys(), ...present.keys()])];
const stale = names.filter((name) => wanted.get(name) !== present.get(name));

if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(
      `the public surface has changed: run \`npm run api\` and review ${stale.map((name) => `api/${name}`).join(", ")}`,
    );
    process.exitCode = 1;
  }
} else {
  for (const name of stale) rmSync(FOLDER + name, { force: true });
  for (const [name, text] of wanted) writeFileSync(FOLDER + name, text);
  console.log(stale.length === 0 ? "api/ is fresh" : `api/: ${stale.join(", ")}`);
}
