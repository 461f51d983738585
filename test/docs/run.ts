/** Runs a block and checks what its comments promise. */
import ts from "typescript";
import { expect } from "vitest";
import { type Block, ROOT } from "./blocks";
import { freeNames, scopeFiles } from "./scope";

type Exports = Readonly<Record<string, unknown>>;

/** Loads a module by the specifier of an import, or by a file of the repository. */
export type Load = (specifier: string) => Promise<Exports>;

/** A promise of a block: on this line, this expression has this value. */
interface Promised {
  readonly statement: ts.Statement;
  readonly expression: string;
  readonly value: string;
  /** In the block, from 0. */
  readonly line: number;
}

const PROMISE = /\/\/\s*=>/;

/** Runs a block; fails with file and line where a promised value is another one, or a promise hangs in the air. */
export async function runBlock(block: Block, load: Load): Promise<number> {
  const at = (line: number): string => `${block.file}:${block.line + line}`;
  const source = ts.createSourceFile("block.ts", block.code, ts.ScriptTarget.ES2022, true);
  const promises = promisesOf(source);
  for (const [line, text] of block.code.split("\n").entries()) {
    if (PROMISE.test(text) && !promises.some((promise) => promise.line === line)) {
      throw new Error(`${at(line)}: \`// =>\` follows no expression, or what follows it is no value`);
    }
  }
  const scope = await scopeOf(block, load);
  const check = async (i: number, actual: () => unknown, wanted: () => unknown): Promise<void> => {
    const promise = promises[i];
    if (!promise) return;
    try {
      expect(await actual()).toEqual(await wanted());
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${at(promise.line)}: ${promise.expression} // => ${promise.value}\n${message}`);
    }
  };
  const run = compiled(source, promises, [...scope.keys()]);
  await run(load, check, ...scope.values());
  return promises.length;
}

async function scopeOf(block: Block, load: Load): Promise<ReadonlyMap<string, unknown>> {
  const wanted = freeNames(block.code);
  const scope = new Map<string, unknown>();
  for (const file of scopeFiles(block)) {
    for (const [name, value] of Object.entries(await load(ROOT + file))) if (wanted.has(name)) scope.set(name, value);
  }
  return scope;
}

function promisesOf(source: ts.SourceFile): readonly Promised[] {
  const found: Promised[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const promise = promiseAfter(node, source);
      if (promise) found.push(promise);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The promise at the end of a statement's line, or on a line of its own below it. */
function promiseAfter(
  statement: ts.ExpressionStatement | ts.VariableStatement,
  source: ts.SourceFile,
): Promised | undefined {
  const behind = source.text.slice(statement.end);
  const [before] = /^[ \t]*(?:\n[ \t]*)?\/\/\s*=>[ \t]*/.exec(behind) ?? [];
  if (before === undefined) return undefined;
  const [first = "", ...more] = behind.slice(before.length).split("\n");
  const value = wholeValue(first.trim(), more);
  const expression = promisedExpression(statement);
  if (value === undefined || expression === undefined) return undefined;
  const line = source.getLineAndCharacterOfPosition(statement.end + before.length).line;
  return { statement, expression, value, line };
}

/** A value may go on in the comments of the lines below. */
function wholeValue(first: string, below: readonly string[]): string | undefined {
  let value = first;
  for (let i = 0; i < 40; i++) {
    if (isExpression(value)) return value;
    const [, more] = /^\s*\/\/(?!\s*=>)(.*)$/.exec(below[i] ?? "") ?? [];
    if (more === undefined) return undefined;
    value += `\n${more}`;
  }
  return undefined;
}

function isExpression(text: string): boolean {
  try {
    new Function(`return (${text}\n)`);
    return text !== "";
  } catch {
    return false;
  }
}

/** What has the value: the expression, the argument of a `console.log`, or the name of a single constant. */
function promisedExpression(statement: ts.ExpressionStatement | ts.VariableStatement): string | undefined {
  if (ts.isVariableStatement(statement)) {
    const [only, ...others] = statement.declarationList.declarations;
    return only && others.length === 0 && ts.isIdentifier(only.name) ? only.name.text : undefined;
  }
  const { expression } = statement;
  if (ts.isCallExpression(expression) && expression.expression.getText() === "console.log") {
    return expression.arguments.length === 1 ? expression.arguments[0]?.getText() : undefined;
  }
  return expression.getText();
}

type Run = (
  load: Load,
  check: (i: number, actual: () => unknown, wanted: () => unknown) => Promise<void>,
  ...scope: readonly unknown[]
) => Promise<void>;

/** The block as an async function: imports become loads, and promises checks. */
function compiled(source: ts.SourceFile, promises: readonly Promised[], names: readonly string[]): Run {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      edits.push({ start: statement.getStart(), end: statement.end, text: loadFor(statement) });
    }
    const [exported] = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (exported?.kind === ts.SyntaxKind.ExportKeyword)
      edits.push({ start: exported.getStart(), end: exported.end, text: "" });
  }
  for (const [i, { statement, expression, value }] of promises.entries()) {
    const text = `await $check(${i}, async () => (${expression}), async () => (${value}\n));`;
    const start = ts.isVariableStatement(statement) ? statement.end : statement.getStart();
    edits.push({ start, end: statement.end, text: `;${text}` });
  }
  const edited = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source.text);
  const body = ts.transpileModule(`async function $run() {\n${edited}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
  return new Function("$load", "$check", ...names, `${body}\nreturn $run();`) as Run;
}

function loadFor(statement: ts.ImportDeclaration): string {
  const loaded = `await $load(${statement.moduleSpecifier.getText()})`;
  const clause = statement.importClause;
  if (!clause || clause.isTypeOnly) return clause ? "" : `${loaded};`;
  const { namedBindings } = clause;
  const parts: string[] = [];
  if (clause.name) parts.push(`const ${clause.name.text} = (${loaded}).default;`);
  if (namedBindings && ts.isNamespaceImport(namedBindings)) parts.push(`const ${namedBindings.name.text} = ${loaded};`);
  if (namedBindings && ts.isNamedImports(namedBindings)) {
    const values = namedBindings.elements.filter((element) => !element.isTypeOnly);
    const names = values.map(({ name, propertyName }) =>
      propertyName ? `${propertyName.text}: ${name.text}` : name.text,
    );
    parts.push(`const { ${names.join(", ")} } = ${loaded};`);
  }
  return parts.join(" ");
}
