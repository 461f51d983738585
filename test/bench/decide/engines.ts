/** Who takes part. */

/** One engine of the benchmark. */
export interface EngineEntry {
  readonly name: string;
  /** The file that makes it: of ours beside this one, of peers in their own package. */
  readonly file: string;
  readonly maker?: string;
  /** Has a part that is no JavaScript, and is loaded from its package instead of a bundle. */
  readonly isNative?: true;
  /** What a decision tells besides the action. */
  readonly returns: string;
  /** How many of its decisions ours, compiled, should make in the same time. */
  readonly bar?: number;
}

export const HAND: EngineEntry = { name: "if and else by hand", file: "by-hand", returns: "rule, reasons" };
export const COMPILE: EngineEntry = { name: "compile", file: "compile", returns: "rule, reply; reasons apart" };
export const COLUMNS: EngineEntry = { name: "decideColumns", file: "columns", returns: "status, rule" };

export const OURS: readonly EngineEntry[] = [
  HAND,
  COMPILE,
  { name: "compile, with accessors", file: "compile-accessors", returns: "the same" },
  COLUMNS,
  { name: "interpret", file: "interpret", returns: "the same, cautious" },
  { name: "evaluate", file: "evaluate", returns: "the same" },
];

export const PEERS: readonly EngineEntry[] = [
  {
    name: "json-logic-engine, compiled",
    file: "json-logic",
    maker: "makeCompiled",
    returns: "the action",
    bar: 1.3,
  },
  { name: "json-logic-engine, interpreted", file: "json-logic", returns: "the action" },
  { name: "cel-js", file: "cel", returns: "the action", bar: 8 },
  { name: "CASL", file: "casl", returns: "rule", bar: 15 },
  { name: "ts-pattern", file: "ts-pattern", returns: "rule, reasons" },
  { name: "json-rules-engine", file: "json-rules-engine", returns: "event, trace; a promise", bar: 500 },
  { name: "ZEN", file: "zen", isNative: true, returns: "result; a promise", bar: 500 },
  { name: "Cedar, WebAssembly", file: "cedar", isNative: true, returns: "every rule that holds", bar: 500 },
];

export const HAND_UNKNOWN: EngineEntry = {
  name: "three-valued by hand",
  file: "by-hand-with-unknowns",
  returns: "rule, or the possible actions",
};

/** The second series, in which facts may be unknown: no peer has such a notion. */
export const WITH_UNKNOWNS: readonly EngineEntry[] = [HAND_UNKNOWN, COMPILE, COLUMNS];
