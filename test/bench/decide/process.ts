/**
 * One engine in a process of its own, so that the engines do not spoil each other's machine code. It says how long it
 * took to load and to decide for the first time, and then does what it is asked.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { AllAtOnce, Contestant, Make, OneByOne } from "./contestant";
import type { BenchFacts } from "./policy";

/** What a process is told when it starts. */
export interface Task {
  readonly engine: string;
  readonly maker: string;
  readonly policy: string;
  /** The bundle that makes the invitations; loaded later, so that what it loads counts for no engine. */
  readonly inputs: string;
  readonly count: number;
  readonly shareUnknown: number;
}

/** What it is asked: the action of every invitation, or to decide for so many milliseconds. */
export type Request = { readonly ask: "actions" } | { readonly ask: "round"; readonly milliseconds: number };

/** How long it took to load, and until the first decision from there on, in milliseconds. */
export interface Started {
  readonly load: number;
  readonly first: number;
}

/** An invitation that no rule of the policy applies to. */
const FIRST: BenchFacts = {
  suspectedScam: false,
  metInPerson: false,
  wouldIntroduce: false,
  salesPitch: false,
  messagesExchanged: 0,
  daysInContact: 0,
  claimsMeeting: false,
  mutualConnections: 0,
  sharedEmployer: false,
  sharedGroup: false,
  interactedOnline: false,
  industry: "other",
};

/** Invitations between two looks at the clock. */
const STRIDE = 1_000;

const task: Task = JSON.parse(process.argv[2] ?? "");
const policy = JSON.parse(readFileSync(task.policy, "utf8"));

const before = performance.now();
const module = await import(task.engine);
const loaded = performance.now();
const contestant: Contestant = (module[task.maker] as Make)(policy);
if ("prepare" in contestant) contestant.prepare([FIRST]).once();
else contestant.actionOf((await contestant.decide(FIRST)) as never);
const started: Started = { load: loaded - before, first: performance.now() - loaded };

interface Engine {
  readonly actions: () => unknown;
  /** Decides on some invitations from a place on; returns on how many. */
  readonly stretch: (from: number) => number | Promise<number>;
}

/** The sum of the lengths of the answers, so that none of the work can be skipped. */
let seen = 0;
let inputs: readonly BenchFacts[] = [];
let engine: Engine | undefined;

process.on("message", async (request: Request) => {
  if (!engine) {
    const { benchInputs } = await import(task.inputs);
    inputs = benchInputs(task.count, task.shareUnknown);
    // Once, before the first round, which only warms up: collecting also throws compiled code away.
    (globalThis as { gc?: () => void }).gc?.();
    engine = "prepare" in contestant ? together(contestant) : module.isAsync ? awaited(contestant) : called(contestant);
  }
  const { stretch, actions } = engine;
  process.send?.(request.ask === "actions" ? await actions() : await roundOf(request.milliseconds, stretch));
});
process.on("disconnect", () => process.exit(seen >= 0 ? 0 : 1));
process.send?.(started);

/** Decides stretch by stretch until the time is over; returns decisions per second of the processor's time. */
async function roundOf(milliseconds: number, stretch: (from: number) => number | Promise<number>): Promise<number> {
  const start = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
  let decisions = 0;
  while (spent() < milliseconds) {
    const made = stretch(decisions % inputs.length);
    decisions += typeof made === "number" ? made : await made;
  }
  return (decisions * 1_000) / spent();
}

/** Rows of a table are the invitations so many times over. */
const TIMES = 10;

function together({ prepare }: AllAtOnce): Engine {
  const rows = Array.from({ length: TIMES }, () => inputs).flat();
  return { actions: () => prepare(inputs).actions(), stretch: prepare(rows).once };
}

function called({ decide, actionOf }: OneByOne): Engine {
  return {
    actions: () => inputs.map((facts) => actionOf(decide(facts) as never)),
    stretch: (from) => {
      const part = inputs.slice(from, from + STRIDE);
      for (const facts of part) seen += actionOf(decide(facts) as never)?.length ?? 0;
      return part.length;
    },
  };
}

function awaited({ decide, actionOf }: OneByOne): Engine {
  return {
    actions: async () => {
      const actions: (string | null)[] = [];
      for (const facts of inputs) actions.push(actionOf((await decide(facts)) as never));
      return actions;
    },
    stretch: async (from) => {
      const part = inputs.slice(from, from + STRIDE);
      for (const facts of part) seen += actionOf((await decide(facts)) as never)?.length ?? 0;
      return part.length;
    },
  };
}
