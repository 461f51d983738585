import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The files one after the other, as the text of a function of `require`, `module` and `exports`. */
export async function bundle(files) {
  const contents = files.map((file) => `globalThis.testFile(${JSON.stringify(resolve(file))});require("./${file}");`);
  const { outputFiles } = await build({
    stdin: { contents: contents.join("\n"), resolveDir: resolve("."), sourcefile: "tests.cjs" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
    plugins: [
      {
        name: "house",
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^know-and-trust(\/.*)?$/ }, ({ path }) => ({
            path: resolve("src", path.split("/")[1] ?? ".", "index.ts"),
          }));
          onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
            contents: adapted(path, await readFile(path, "utf8")),
            loader: "ts",
          }));
        },
      },
    ],
  });
  return `(function (require, module, exports) {\n${outputFiles[0]?.text}\n})`;
}

/** Tells a file where it stands, and cuts the large samples of tests: they are drawn while the tests are loaded. */
function adapted(path, text) {
  const located = text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
  return path.startsWith(resolve("test")) ? located.replaceAll("10_000", "200") : located;
}
