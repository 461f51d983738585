/** Reads the imports of a source tree, and what of the house rules can be seen in the code. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** Texts of source files by their path below `src`, such as `policy/parse.ts`. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  readonly from: string;
  /** A path below `src`, or the name of a package. */
  readonly to: string;
  /** Whether it remains when types are erased. */
  readonly isValue: boolean;
}

/** Every TypeScript file below a folder. */
export function readSources(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return new Map(files.map((file) => [file.replaceAll("\\", "/"), readFileSync(join(folder, file), "utf8")]));
}

const parsed = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);

/** Every node of a file, comments aside. */
function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/** The imports of all files: statements, re-exports, dynamic imports and imports inside types. */
export function importsOf(sources: Sources): readonly Import[] {
  const before = importsBySources.get(sources);
  if (before) return before;
  const imports = readImports(sources);
  importsBySources.set(sources, imports);
  return imports;
}

const importsBySources = new WeakMap<Sources, readonly Import[]>();

function readImports(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([from, text]) => {
    const imports: Import[] = [];
    const add = (specifier: ts.Node | undefined, isValue: boolean): void => {
      if (specifier && ts.isStringLiteral(specifier))
        imports.push({ from, to: resolve(from, specifier.text, sources), isValue });
    };
    for (const node of nodesOf(parsed(from, text))) {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly !== true);
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, !node.isTypeOnly);
      else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, false);
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        add(node.arguments[0], true);
    }
    return imports;
  });
}

function resolve(from: string, specifier: string, sources: Sources): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  return [`${path}.ts`, `${path}/index.ts`, path].find((candidate) => sources.has(candidate)) ?? path;
}

/** What each folder may use besides itself and packages; the order is the one direction of dependency. */
export type Layers = readonly (readonly [folder: string, mayUse: readonly string[]])[];

const folderOf = (path: string): string => path.split("/")[0]?.replace(/\.ts$/, "") ?? "";

/** Imports that go against the layers, as lines that name both files. */
export function againstLayers(sources: Sources, layers: Layers): readonly string[] {
  const mayUse = new Map(layers);
  const wrongTables = layers.flatMap(([folder, uses], i) => {
    const earlier = layers.slice(0, i).map(([name]) => name);
    return uses.filter((name) => !earlier.includes(name)).map((name) => `the layer ${folder} cannot use ${name}`);
  });
  const strangers = [...sources.keys()]
    .filter((path) => !mayUse.has(folderOf(path)))
    .map((path) => `no layer: ${path}`);
  const wrong = importsOf(sources)
    .filter(({ to }) => sources.has(to))
    .filter(({ from, to }) => folderOf(from) !== folderOf(to) && !mayUse.get(folderOf(from))?.includes(folderOf(to)));
  return [...wrongTables, ...strangers, ...wrong.map(({ from, to }) => `${from} -> ${to}`)];
}

/** Relative imports of files that do not exist. */
export function danglingImports(sources: Sources): readonly string[] {
  const missing = importsOf(sources).filter(({ to }) => (to.startsWith(".") || to.includes("/")) && !sources.has(to));
  return missing
    .filter(({ to }) => folderOf(to) !== to && existsIn(sources, folderOf(to)))
    .map(({ from, to }) => `${from} -> ${to}`);
}

const existsIn = (sources: Sources, folder: string): boolean =>
  [...sources.keys()].some((path) => path.startsWith(`${folder}/`));

/** The first import cycle of every file that is in one, as a line; imports of types count. */
export function cycles(sources: Sources): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of importsOf(sources)) if (sources.has(to)) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(" -> "));
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
}

/** The packages that loading a file loads, with the chain of imports that leads there. */
export function packagesLoadedBy(sources: Sources, entry: string): ReadonlyMap<string, string> {
  const imports = importsOf(sources).filter(({ isValue }) => isValue);
  const chains = new Map([[entry, entry]]);
  const packages = new Map<string, string>();
  for (const [file, chain] of chains) {
    for (const { to } of imports.filter(({ from }) => from === file)) {
      const longer = `${chain} -> ${to}`;
      if (!sources.has(to)) packages.set(to, packages.get(to) ?? longer);
      else if (!chains.has(to)) chains.set(to, longer);
    }
  }
  return packages;
}

/** Names of the host that pure functions have no use for. */
const HOST = [
  "process",
  "fetch",
  "eval",
  "require",
  "XMLHttpRequest",
  "WebSocket",
  "performance",
  "console",
  "setTimeout",
  "setInterval",
  "localStorage",
];

/** Uses of clock, randomness, network, files and environment, classes that are no errors, and state of modules. */
export function impurities(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    const file = parsed(path, text);
    const found: string[] = [];
    for (const node of nodesOf(file)) {
      const what = impurityOf(node);
      if (what) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
    }
    return found;
  });
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const written = node.getText();
    if (["Date.now", "Math.random", "crypto.randomUUID", "crypto.getRandomValues"].includes(written)) return written;
  }
  if (ts.isNewExpression(node)) {
    const name = node.expression.getText();
    if (name === "Function" || (name === "Date" && !node.arguments?.length)) return `new ${name}()`;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  if (ts.isIdentifier(node) && HOST.includes(node.text) && !isMemberName(node)) return node.text;
  if (ts.isStringLiteral(node) && node.text.startsWith("node:")) return node.text;
  if (ts.isClassDeclaration(node) && !/Error$/.test(node.heritageClauses?.[0]?.types[0]?.expression.getText() ?? "")) {
    return `class ${node.name?.text} is no error`;
  }
  if (
    ts.isVariableStatement(node) &&
    ts.isSourceFile(node.parent) &&
    !(node.declarationList.flags & ts.NodeFlags.Const)
  ) {
    return "a variable of the module";
  }
  if (ts.isExportDeclaration(node) && !node.exportClause) return "export *";
  return undefined;
}

/** `x.process`, `{ process: 1 }` and a member called so speak of no host. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}
