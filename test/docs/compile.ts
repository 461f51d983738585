/** Compiles all blocks in one program, without writing a file. */
import { join } from "node:path";
import ts from "typescript";
import { type Block, ROOT } from "./blocks";
import { exportedNames, freeNames, scopeFiles } from "./scope";

/** Strict, without the house's further options; and a block may name types as it names values. */
const AS_READERS_HAVE_IT = {
  noEmit: true,
  verbatimModuleSyntax: false,
  isolatedModules: false,
  noPropertyAccessFromIndexSignature: false,
  noUncheckedIndexedAccess: false,
} as const;

/** What does not compile in the blocks, as lines with file, line and message. */
export function compileErrors(blocks: readonly Block[], root: string = ROOT): readonly string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const options = { ...parsed.options, ...AS_READERS_HAVE_IT };
  const modules = new Map(
    blocks.map((block, i) => [join(root, "test/docs", `block-${i}.ts`), { block, text: moduleOf(block, root) }]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => modules.get(file)?.text ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const module = modules.get(file);
    return module ? ts.createSourceFile(file, module.text, language) : getSourceFile(file, language, ...rest);
  };
  const program = ts.createProgram({
    rootNames: [...modules.keys()],
    options,
    host,
  });
  return [...modules].flatMap(([file, { block }]) => {
    const source = program.getSourceFile(file);
    const wrong = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return wrong.map(({ start = 0, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      // The first line holds the imports of free names.
      return `${block.file}:${block.line + line - 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });
}

/** The block as a module: one line of imports for its free names, then the block. */
function moduleOf(block: Block, root: string): string {
  const free = freeNames(block.code);
  const from = new Map<string, string>();
  for (const file of scopeFiles(block, root)) {
    for (const name of exportedNames(file, root)) if (free.has(name)) from.set(name, file);
  }
  const imports = [...from].map(([name, file]) => `import { ${name} } from ${JSON.stringify(`../../${file}`)};`);
  return `export {}; ${imports.join(" ")}\n${block.code}\n`;
}
