import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anchorsOf, deadLinks, linksOf } from "../../scripts/links/markdown-links";
import { ROOT } from "./blocks";

/** A page's text; files and folders that are no pages have none. */
function read(path: string): string | undefined {
  if (!existsSync(join(ROOT, path))) return undefined;
  return path.endsWith(".md") ? readFileSync(join(ROOT, path), "utf8") : "";
}

test("every link of README, the guides, CONTRIBUTING and CHANGELOG leads to a file of the repository", () => {
  const guides = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
  const pages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", ...guides.map((name) => `docs/${name}`)];
  expect(pages.flatMap((page) => linksOf(read(page) ?? "")).length).toBeGreaterThan(20);
  expect(pages.flatMap((page) => deadLinks(page, read))).toEqual([]);
});

const guide =
  "# A guide\n\n## What it's for, in `code`\n\n## Twice\n\n```md\n## Not a heading\n[no](link.md)\n```\n\n## Twice\n";
const files = new Map([
  ["docs/guide.md", guide],
  ["docs/a picture.svg", ""],
]);

test.each([
  ["[a](docs/guide.md)", [], "a file"],
  ["[a](docs/guide.md#twice-1)", [], "a heading that comes twice"],
  ["[a](docs/guide.md#what-its-for-in-code)", [], "a heading with punctuation"],
  ["![a](<docs/a%20picture.svg>)", [], "a picture"],
  ["[a](https://example.com/gone)", [], "another site, which nobody asks"],
  ["`[a](gone.md)`", [], "code"],
  ["[a](gone.md)", ["README.md:1: gone.md: there is no such file"], "a file that is not there"],
  ["[a](#gone)", ["README.md:1: #gone: there is no such heading"], "a heading of its own that is not there"],
  ["[a](docs/guide.md#not-a-heading)", ["README.md:1: docs/guide.md#not-a-heading: there is no such heading"], "code"],
  ["[a]: docs/gone.md", ["README.md:1: docs/gone.md: there is no such file"], "a definition"],
  ["[a](../outside.md)", ["README.md:1: ../outside.md: there is no such file"], "a file outside"],
])("the checker says of %j: %j, %s", (text, dead) => {
  expect(deadLinks("README.md", (path) => (path === "README.md" ? text : files.get(path)))).toEqual(dead);
});

test("a page's anchors are those of its headings", () => {
  expect([...anchorsOf(guide)]).toEqual(["a-guide", "what-its-for-in-code", "twice", "twice-1"]);
});
