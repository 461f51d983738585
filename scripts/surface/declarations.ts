/** The declarations of the sources, without bodies and comments, as a program that can be asked about them. */
import ts from "typescript";
import { type Entry, ROOT } from "./entries";

/** A program over the declaration files that the sources give, none of which is written. */
export function declarationProgram(all: readonly Entry[]): ts.Program {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.build.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const emitting = {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: true,
    noCheck: true,
  };
  const files = new Map<string, string>();
  ts.createProgram({ rootNames: all.map(({ source }) => ROOT + source), options: emitting }).emit(
    undefined,
    (file, text) => files.set(file, text),
  );

  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  // The declarations stand where the sources are, and in their stead.
  const isSource = (file: string): boolean => file.startsWith(`${ROOT}src/`);
  host.fileExists = (file) => (isSource(file) ? files.has(file) : fileExists(file));
  host.readFile = (file) => (isSource(file) ? files.get(file) : readFile(file));
  host.getSourceFile = (file, language) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile(file, language) : ts.createSourceFile(file, text, language, true);
  };
  return ts.createProgram({ rootNames: all.map(({ source }) => ROOT + declarationOf(source)), options, host });
}

/** The declaration file of a source file. */
export const declarationOf = (source: string): string => source.replace(/\.ts$/, ".d.ts");
