/**
 * Writes `site/llms.txt`, an index for assistants, and `site/llms-full.txt`: README, the guides, and every exported name
 * with the first sentence of what it is for.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { ROOT } from "./surface/entries";
import { type Summaries, summaries } from "./surface/summaries";

interface Guide {
  readonly title: string;
  /** The page in the site, from its root. */
  readonly page: string;
  readonly text: string;
}

const read = (path: string): string => readFileSync(ROOT + path, "utf8");

/** The guides in the order of the site's sidebar. */
function guides(): readonly Guide[] {
  const { projectDocuments }: { projectDocuments: readonly string[] } = JSON.parse(read("typedoc.json"));
  return projectDocuments.map((path) => {
    const [, front = "", text = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(path)) ?? ["", "", read(path)];
    const title = /^title: (.*)$/m.exec(front)?.[1] ?? basename(path, ".md");
    return { title, page: `documents/${title.replace(/[^\w-]+/g, "_")}.html`, text: text.trim() };
  });
}

const listed = (names: ReadonlyMap<string, string>): string =>
  [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, summary]) => `- \`${name}\`: ${summary}`)
    .join("\n");

const described = ({ entry, about, values, types }: Summaries): string =>
  [`## \`${entry.specifier}\``, about, listed(values), ...(types.size > 0 ? ["Types:", listed(types)] : [])].join(
    "\n\n",
  );

const { name, description, version } = JSON.parse(read("package.json"));
const all = guides();
const api = summaries();

const index = [
  `# ${name}`,
  `> ${description}`,
  `Version ${version}. Everything on one page: [llms-full.txt](llms-full.txt).`,
  "## Guides",
  all.map(({ title, page }) => `- [${title}](${page})`).join("\n"),
  "## Entries",
  api.map(({ entry, about }) => `- [${entry.specifier}](modules/${entry.name}.html): ${about}`).join("\n"),
];
const full = [
  read("README.md").trim(),
  ...all.map(({ text }) => text),
  `# Every name of ${name} ${version}`,
  ...api.map(described),
];
writeFileSync(`${ROOT}site/llms.txt`, `${index.join("\n\n")}\n`);
writeFileSync(`${ROOT}site/llms-full.txt`, `${full.join("\n\n")}\n`);
console.log(
  `llms.txt: ${all.length} guides, ${api.length} entries, ${api.flatMap(({ values }) => [...values]).length} names`,
);
