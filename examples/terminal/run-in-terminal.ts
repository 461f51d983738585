import { takenByNpm } from "./arguments";
import { Mistake } from "./files";

/** Prints the answer to the command line; a mistake that the person can put right is told in a line, without a trace. */
export function runInTerminal(answer: (argv: readonly string[]) => string): void {
  // Whoever reads only the beginning, as `head` does, closes the pipe.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    const taken = takenByNpm(process.env);
    if (taken !== undefined) throw new Mistake(taken);
    process.stdout.write(`${answer(process.argv.slice(2))}\n`);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
