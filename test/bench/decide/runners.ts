/** Processes with engines, and rounds that take turns. */
import { type ChildProcess, fork } from "node:child_process";
import type { EngineEntry } from "./engines";
import type { Request, Started, Task } from "./process";

const STARTS = 5;
const ROUNDS = 7;
const MILLISECONDS = 300;

/** An engine that is to be started. */
export interface Entrant {
  readonly entry: EngineEntry;
  /** The program that runs it. */
  readonly process: string;
  readonly task: Task;
}

/** An engine in its process. */
export interface Running {
  readonly entry: EngineEntry;
  readonly child: ChildProcess;
  readonly started: Started;
  readonly actions: () => Promise<readonly (string | null)[]>;
  readonly round: (milliseconds: number) => Promise<number>;
}

/** What was measured of an engine. */
export interface Measured {
  readonly entry: EngineEntry;
  /** Decisions per second of the processor's time, per round. */
  readonly rates: readonly number[];
  /** Medians over fresh processes, in milliseconds. */
  readonly load: number;
  readonly first: number;
  /** Whether it works where no code may be generated, as under a strict content security policy. */
  readonly worksWithoutEval: boolean;
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

export async function start({ entry, process, task }: Entrant, ...flags: readonly string[]): Promise<Running> {
  const child = fork(process, [JSON.stringify(task)], {
    execArgv: ["--expose-gc", ...flags],
    serialization: "advanced",
    // Without eval an engine may well fail, which is what we want to know.
    stdio: flags.length > 0 ? ["ignore", "ignore", "ignore", "ipc"] : "inherit",
  });
  const answer = (): Promise<never> =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null): void => reject(new Error(`${entry.name} ended with ${code}`));
      child.once("exit", ended);
      child.once("message", (value) => {
        child.off("exit", ended);
        resolve(value as never);
      });
    });
  const ask = (request: Request): Promise<never> => {
    const answered = answer();
    child.send(request);
    return answered;
  };
  return {
    entry,
    child,
    started: await answer(),
    actions: () => ask({ ask: "actions" }),
    round: (milliseconds) => ask({ ask: "round", milliseconds }),
  };
}

export function stop({ child }: Running): void {
  if (child.connected) child.disconnect();
}

/** How an engine starts: its times in fresh processes, and whether it does where no code may be generated. */
export interface Starts {
  readonly times: readonly Started[];
  readonly worksWithoutEval: boolean;
}

/** Loading and the first decision, in fresh processes that take turns. */
export async function measureStarts(entrants: readonly Entrant[]): Promise<ReadonlyMap<EngineEntry, Starts>> {
  const starts = new Map<EngineEntry, Starts>();
  for (let turn = 0; turn < STARTS; turn++) {
    for (const entrant of entrants) {
      const { times = [], worksWithoutEval = await startsWithoutEval(entrant) } = starts.get(entrant.entry) ?? {};
      const running = await start(entrant);
      stop(running);
      starts.set(entrant.entry, { times: [...times, running.started], worksWithoutEval });
    }
  }
  return starts;
}

async function startsWithoutEval(entrant: Entrant): Promise<boolean> {
  try {
    stop(await start(entrant, "--disallow-code-generation-from-strings"));
    return true;
  } catch {
    return false;
  }
}

/** Rounds in turn; the first of each engine only warms it up. */
export async function measureRounds(
  running: readonly Running[],
  starts: ReadonlyMap<EngineEntry, Starts>,
): Promise<readonly Measured[]> {
  const rates = new Map<Running, number[]>(running.map((engine) => [engine, []]));
  for (let turn = 0; turn <= ROUNDS; turn++) {
    for (const engine of running) {
      const rate = await engine.round(MILLISECONDS);
      if (turn > 0) rates.get(engine)?.push(rate);
    }
  }
  return running.map((engine) => {
    const { times = [], worksWithoutEval = false } = starts.get(engine.entry) ?? {};
    return {
      entry: engine.entry,
      rates: rates.get(engine) ?? [],
      load: median(times.map(({ load }) => load)),
      first: median(times.map(({ first }) => first)),
      worksWithoutEval,
    };
  });
}
