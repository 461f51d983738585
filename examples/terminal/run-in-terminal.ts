import { Mistake } from "./files";

/** Prints the answer to the command line; a mistake that the person can put right is told in a line, without a trace. */
export function runInTerminal(answer: (argv: readonly string[]) => string): void {
  try {
    console.log(answer(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
