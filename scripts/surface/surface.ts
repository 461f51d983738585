/** The public surface: what each entry exports, with its declaration, and the types that those speak of. */
import ts from "typescript";
import { declarationOf, declarationProgram } from "./declarations";
import { type Entry, entries, ROOT } from "./entries";

export interface Surface {
  readonly entry: Entry;
  /** What the entry exports and no more special entry does: its declarations, by name. */
  readonly own: ReadonlyMap<string, string>;
  /** Names that it passes on, by the entry that declares them. */
  readonly passedOn: ReadonlyMap<string, readonly string[]>;
  /** Types that its own declarations speak of without any entry exporting them. */
  readonly unexported: ReadonlyMap<string, string>;
}

/** The surface of every entry. A name belongs to the first sub-path that exports it, or else to the front door. */
export function surfaces(): readonly Surface[] {
  const all = entries();
  const program = declarationProgram(all);
  const checker = program.getTypeChecker();
  const exportsOf = new Map(all.map((entry) => [entry, exportedSymbols(program, checker, entry)]));
  const owner = new Map<ts.Symbol, Entry>();
  for (const entry of [...all.slice(1), ...all.slice(0, 1)]) {
    for (const [, symbol] of exportsOf.get(entry) ?? []) owner.set(symbol, owner.get(symbol) ?? entry);
  }
  return all.map((entry) => {
    const own = new Map<string, string>();
    const passedOn = new Map<string, string[]>();
    const unexported = new Map<string, string>();
    const exported = exportsOf.get(entry) ?? [];
    for (const [name, symbol] of exported) {
      const from = owner.get(symbol) ?? entry;
      if (from === entry) own.set(name, textOf(symbol));
      else passedOn.set(from.specifier, [...(passedOn.get(from.specifier) ?? []), name]);
    }
    const toVisit = exported.flatMap(([, symbol]) => (owner.get(symbol) === entry ? [symbol] : []));
    for (const symbol of toVisit) {
      for (const used of symbolsIn(symbol, checker)) {
        if (owner.has(used) || toVisit.includes(used)) continue;
        toVisit.push(used);
        unexported.set(used.name, textOf(used));
      }
    }
    return { entry, own, passedOn, unexported };
  });
}

function exportedSymbols(
  program: ts.Program,
  checker: ts.TypeChecker,
  { source }: Entry,
): readonly (readonly [string, ts.Symbol])[] {
  const file = program.getSourceFile(ROOT + declarationOf(source));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${source} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => [symbol.name, behindAliases(symbol, checker)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const behindAliases = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The declarations that are ours; a variable is declared by its whole statement. */
const declarationsOf = (symbol: ts.Symbol): readonly ts.Node[] =>
  (symbol.declarations ?? [])
    .filter((node) => node.getSourceFile().fileName.startsWith(`${ROOT}src/`))
    .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node));

const textOf = (symbol: ts.Symbol): string =>
  declarationsOf(symbol)
    .map((node) => node.getText().replace(/^(export )?(declare )?/, ""))
    .join("\n");

/** What of ours a declaration names: types, and values behind `typeof`. */
function symbolsIn(symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const used = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const target = used && behindAliases(used, checker);
    const declared = target ? declarationsOf(target) : [];
    const isTopLevel = declared.some((node) => !ts.isSourceFile(node) && ts.isSourceFile(node.parent));
    if (target && isTopLevel) found.add(target);
    ts.forEachChild(node, visit);
  };
  for (const declaration of declarationsOf(symbol)) visit(declaration);
  return [...found];
}
