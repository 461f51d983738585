/** The entries of the package, as package.json lists them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Entry {
  /** `index` for the front door, else the folder. */
  readonly name: string;
  /** What an app imports. */
  readonly specifier: string;
  /** The folder's list of exports, from the root. */
  readonly source: string;
}

/** The front door first, then the sub-paths by name. */
export function entries(): readonly Entry[] {
  const { name, exports }: { name: string; exports: object } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));
  const folders = Object.keys(exports).flatMap((path) => /^\.\/([a-z]+)$/.exec(path)?.[1] ?? []);
  return [
    { name: "index", specifier: name, source: "src/index.ts" },
    ...folders
      .toSorted()
      .map((folder) => ({ name: folder, specifier: `${name}/${folder}`, source: `src/${folder}/index.ts` })),
  ];
}
