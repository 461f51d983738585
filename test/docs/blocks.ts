/** Finds the fenced `ts` blocks of the guides and of the docstrings. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** One fenced block. */
export interface Block {
  /** From the repository's root. */
  readonly file: string;
  /** The line of the file on which the code starts, from 1. */
  readonly line: number;
  readonly code: string;
  /** Marked `no-run`: it must compile, and is not run. */
  readonly compileOnly: boolean;
}

/** README, guides and sources of the repository that may hold blocks. */
export function documentedFiles(root: string = ROOT): readonly string[] {
  const below = (folder: string, ending: string): readonly string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(ending))
          .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      : [];
  const readme = existsSync(join(root, "README.md")) ? ["README.md"] : [];
  return [...readme, ...below("docs", ".md"), ...below("src", ".ts")].sort();
}

/** Every block of every documented file. */
export function allBlocks(root: string = ROOT): readonly Block[] {
  return documentedFiles(root).flatMap((file) => blocksOf(file, readFileSync(join(root, file), "utf8")));
}

/** The blocks of one text: of a guide, or of the docstrings of a source file. */
export function blocksOf(file: string, text: string): readonly Block[] {
  const isSource = file.endsWith(".ts");
  const blocks: Block[] = [];
  let open:
    | { readonly line: number; readonly compileOnly: boolean; readonly indent: number; readonly code: string[] }
    | undefined;
  for (const [i, whole] of text.split(/\r?\n/).entries()) {
    const line = isSource ? whole.replace(/^\s*\* ?/, "") : whole;
    const isComment = !isSource || /^\s*\*/.test(whole);
    if (open) {
      if (/^\s*```\s*$/.test(line) || !isComment) {
        blocks.push({ file, line: open.line, code: open.code.join("\n"), compileOnly: open.compileOnly });
        open = undefined;
      } else open.code.push(line.slice(open.indent));
      continue;
    }
    const [, indent = "", marks] = /^(\s*)```ts\b(.*)$/.exec(line) ?? [];
    if (marks === undefined || !isComment) continue;
    open = { line: i + 2, compileOnly: /\bno-run\b/.test(marks), indent: indent.length, code: [] };
  }
  if (open) throw new Error(`${file}:${open.line}: the block has no end`);
  return blocks;
}
