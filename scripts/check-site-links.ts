/** Every link within the site leads to a page of it, and to an anchor that the page has; no other site is asked. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { linksOf } from "./links/markdown-links";
import { ROOT } from "./surface/entries";

const SITE = `${ROOT}site/`;
const paths = new Set(
  readdirSync(SITE, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/")),
);
const texts = new Map(
  [...paths].filter((path) => /\.(html|txt)$/.test(path)).map((path) => [path, readFileSync(SITE + path, "utf8")]),
);
const anchors = new Map(
  [...texts].map(([path, text]) => [path, new Set([...text.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) => id))]),
);

const targetsOf = (path: string, text: string): readonly string[] =>
  path.endsWith(".html")
    ? [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, target = ""]) => target.replaceAll("&amp;", "&"))
    : path === "llms.txt"
      ? linksOf(text).map(({ target }) => target)
      : [];

const dead: string[] = [];
let seen = 0;
for (const [page, text] of texts) {
  for (const target of new Set(targetsOf(page, text))) {
    if (/^([a-z][a-z+.-]*:|\/\/)/i.test(target)) continue;
    seen += 1;
    const [address = "", anchor] = decodeURI(target).split("#");
    const [path = ""] = address.split("?");
    const joined = path === "" ? page : posix.join(posix.dirname(page), path);
    const to = joined.endsWith("/") || joined === "." ? posix.join(joined, "index.html") : joined;
    if (!paths.has(to)) dead.push(`${page}: ${target}: there is no such page`);
    else if (anchor && to.endsWith(".html") && !anchors.get(to)?.has(anchor))
      dead.push(`${page}: ${target}: there is no such anchor`);
  }
}

for (const line of dead.slice(0, 50)) console.error(line);
console.log(`${seen} links within the site, ${dead.length} dead`);
if (seen === 0 || dead.length > 0) process.exitCode = 1;
