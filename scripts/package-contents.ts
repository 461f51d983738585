/** What is wrong with the contents of the packed package: files that do not belong in it, and links that lead out of it. */
import { readFileSync } from "node:fs";
import { deadLinks } from "./links/markdown-links";
import { ROOT } from "./surface/entries";

/** Everything that a reader or an app needs, and no sources, tests or maps. */
const BELONGS = [
  /^dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)$/,
  /^docs\/[\w-]+\.md$/,
  /^(README\.md|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|LICENSE|package\.json|policy\.schema\.json)$/,
];

export function contentProblems(packed: readonly string[]): readonly string[] {
  const read = (path: string): string | undefined =>
    packed.includes(path) ? readFileSync(ROOT + path, "utf8") : undefined;
  const strangers = packed.filter((path) => !BELONGS.some((form) => form.test(path)));
  const pages = packed.filter((path) => path.endsWith(".md"));
  return [
    ...strangers.map((path) => `${path} does not belong in the package`),
    ...pages.flatMap((page) => deadLinks(page, read)),
  ];
}
