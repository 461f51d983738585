import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

/** The sub-paths that package.json exports, each a folder's index; what is not listed there cannot be imported. */
const { exports } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const folders = Object.keys(exports)
  .filter((path) => /^\.\/[a-z]+$/.test(path))
  .map((path) => path.slice(2));

export default defineConfig({
  entry: { index: "src/index.ts", ...Object.fromEntries(folders.map((name) => [name, `src/${name}/index.ts`])) },
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0", types: ["node"] } },
  splitting: true,
  treeshake: false,
  platform: "neutral",
  target: "es2022",
  sourcemap: false,
  clean: true,
});
