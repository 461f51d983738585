/** What each exported name is for, in the first sentence of its docstring. */
import ts from "typescript";
import { type Entry, entries, ROOT } from "./entries";
import { firstParagraph, firstSentence } from "./first-sentence";

export interface Summaries {
  readonly entry: Entry;
  /** What the entry is for. */
  readonly about: string;
  /** First sentences by name: what can be called or read, and then types. */
  readonly values: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
}

export function summaries(): readonly Summaries[] {
  const all = entries();
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.build.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram({ rootNames: all.map(({ source }) => ROOT + source), options });
  const checker = program.getTypeChecker();
  return all.map((entry) => {
    const file = program.getSourceFile(ROOT + entry.source);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${entry.source} exports nothing`);
    const values = new Map<string, string>();
    const types = new Map<string, string>();
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const summary = firstSentence(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
      (symbol.flags & ts.SymbolFlags.Value ? values : types).set(exported.name, summary);
    }
    return { entry, about: firstParagraph(moduleComment(file.text)), values, types };
  });
}

/** The comment at the top of a file, without its tags. */
const moduleComment = (text: string): string =>
  (/^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? "").replace(/^\s*\* ?/gm, "").replace(/^@[\s\S]*/m, "");
