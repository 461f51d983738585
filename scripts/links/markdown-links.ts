/** The links of Markdown files, and which of them lead nowhere. */
import { posix } from "node:path";

/** The text of a file by its path from a common root, `""` for what is no Markdown; `undefined` where there is none. */
export type Read = (path: string) => string | undefined;

interface Link {
  /** From 1. */
  readonly line: number;
  readonly target: string;
}

/** Lines that are text: code between fences is blanked out, and so is code within a line. */
function textLines(text: string): readonly string[] {
  let fence: string | undefined;
  return text.split(/\r?\n/).map((line) => {
    const [, marks] = /^\s*(```+|~~~+)/.exec(line) ?? [];
    if (fence === undefined && marks) fence = marks;
    else if (fence !== undefined && marks?.startsWith(fence)) fence = undefined;
    else if (fence === undefined) return line.replace(/`[^`]*`/g, "``");
    return "";
  });
}

/** Inline links and pictures, and definitions `[name]: target`. */
export function linksOf(text: string): readonly Link[] {
  return textLines(text).flatMap((line, i) => {
    const inline = [...line.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
    const defined = [...line.matchAll(/^\[[^\]]+\]:\s+<?([^\s>]+)/g)];
    return [...inline, ...defined].map(([, target = ""]) => ({ line: i + 1, target }));
  });
}

/** The anchors that a page gives its headings: lower case, no punctuation, dashes for spaces, numbered when repeated. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const isText = textLines(text).map((line) => line !== "");
  const anchors = text.split(/\r?\n/).flatMap((line, i) => {
    const [, heading] = (isText[i] && /^#{1,6}\s+(.*?)\s*#*$/.exec(line)) || [];
    if (heading === undefined) return [];
    const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const slug = shown.replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return [times === 0 ? slug : `${slug}-${times}`];
  });
  return new Set(anchors);
}

/** Links of a page to files that are not there, or to headings that a page does not have, as lines. */
export function deadLinks(page: string, read: Read): readonly string[] {
  return linksOf(read(page) ?? "").flatMap(({ line, target }) => {
    if (/^[a-z][a-z+.-]*:/i.test(target)) return [];
    const [path = "", anchor] = decodeURIComponent(target).split("#");
    const to = path === "" ? page : posix.join(posix.dirname(page), path);
    const where = `${page}:${line}: ${target}`;
    const linked = to.startsWith("../") ? undefined : read(to);
    if (linked === undefined) return [`${where}: there is no such file`];
    if (anchor === undefined || !to.endsWith(".md") || anchorsOf(linked).has(anchor)) return [];
    return [`${where}: there is no such heading`];
  });
}
