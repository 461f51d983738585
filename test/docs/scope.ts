/** What the blocks may name without importing it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type Block, ROOT } from "./blocks";

const FRONT_DOOR = "src/index.ts";

/**
 * The files whose exports a block may use: the front door, and for a docstring its folder's index, or the whole folder
 * where it has none, and its own file. The nearest comes last, and wins.
 */
export function scopeFiles({ file }: Block, root: string = ROOT): readonly string[] {
  const [, folder] = /^src\/([^/]+)\//.exec(file) ?? [];
  const own = file.endsWith(".ts") ? [file] : [];
  return [...new Set([FRONT_DOOR, ...(folder ? folderFiles(folder, root) : []), ...own])];
}

function folderFiles(folder: string, root: string): readonly string[] {
  const index = `src/${folder}/index.ts`;
  if (existsSync(join(root, index))) return [index];
  const files = readdirSync(join(root, "src", folder)).filter((file) => file.endsWith(".ts"));
  return files.map((file) => `src/${folder}/${file}`);
}

/** The names that a file exports, types included; `export *` is not the house's way. */
export function exportedNames(file: string, root: string = ROOT): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.exportClause.elements.map((element) => element.name.text);
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    }
    const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    if (isNamed || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      return statement.name ? [statement.name.text] : [];
    }
    return [];
  });
}

/** The names that a block uses and neither imports nor declares at its top. */
export function freeNames(code: string): ReadonlySet<string> {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  const used = new Set<string>();
  const declared = new Set<string>();
  const declare = (name: ts.Node): void => {
    if (ts.isIdentifier(name)) declared.add(name.text);
    else ts.forEachChild(name, (child) => (ts.isBindingElement(child) ? declare(child.name) : undefined));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (statement.importClause?.name) declare(statement.importClause.name);
      if (bindings && ts.isNamespaceImport(bindings)) declare(bindings.name);
      if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) declare(name);
      continue;
    }
    if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) declare(name);
    if ("name" in statement && statement.name) declare(statement.name as ts.Node);
    visit(statement);
  }
  return new Set([...used].filter((name) => !declared.has(name)));
}
