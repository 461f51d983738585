import "./jitless";
import type { EvidenceSource } from "know-and-trust/evidence";
import { type Casebook, listed, openCasebook } from "./core/casebook";
import { decideAll } from "./core/decide";
import { decisionsFile } from "./core/decisions-file";
import { detailsOf } from "./core/detail";
import { differenceOf } from "./core/difference";
import type { Answer, Opened, Request, Step } from "./core/protocol";
import { type FilesRead, problemOf, readFiles } from "./core/read-files";

/** What has been opened. The user's own files add to each other; they replace the sample. */
let own: readonly EvidenceSource[] = [];
let casebook: Casebook | undefined;

const STEP_EVERY = 50;

addEventListener("message", (event: MessageEvent<{ readonly number: number; readonly request: Request }>) => {
  const { number, request } = event.data;
  carryOut(number, request).catch((error: unknown) => {
    tell({ kind: "failed", of: number, problem: problemOf(error) });
  });
});

async function carryOut(of: number, request: Request): Promise<void> {
  switch (request.kind) {
    case "sample":
      return openSample(of);
    case "read":
      return read(of, request.files, request.today);
    case "decide": {
      const rows = decideAll(theCasebook(), request.deciding);
      return tell({ kind: "decided", of, rows, difference: differenceOf(request.deciding) });
    }
    case "detail":
      return tell({ kind: "detailed", of, details: detailsOf(theCasebook(), request.deciding, request.ids) });
    case "save":
      return tell({ kind: "saved", of, json: decisionsFile(theCasebook(), request.deciding, stepper(of)) });
  }
}

function theCasebook(): Casebook {
  if (!casebook) throw new Error("no files are open");
  return casebook;
}

async function openSample(of: number): Promise<void> {
  const { sampleExport, sampleAnswers, SAMPLE_DAY } = await import("./sample");
  const encoder = new TextEncoder();
  const files = Object.entries(sampleExport).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  const found = readFiles(files, stepper(of));
  own = [];
  open(of, "sample", { ...found, sources: [...found.sources, sampleAnswers] }, SAMPLE_DAY);
}

async function read(of: number, files: readonly File[], today: string): Promise<void> {
  const given = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const found = readFiles(given, stepper(of));
  const [problem] = found.problems;
  if (found.sources.length === 0 && problem) return tell({ kind: "failed", of, problem });
  own = [...own, ...found.sources];
  open(of, "own", { ...found, sources: own }, today);
}

function open(of: number, origin: Opened["origin"], { sources, files, problems }: FilesRead, day: string): void {
  tell({ kind: "progress", of, step: { task: "collecting" } });
  const opened = openCasebook(sources, day);
  casebook = opened;
  const { me, outgoing } = opened;
  tell({ kind: "opened", of, opened: { origin, me, files, problems, invitations: listed(opened), outgoing } });
}

/** Tells of progress, though not more often than people can see. */
function stepper(of: number): (step: Step) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (step) => {
    const now = performance.now();
    if (now - last < STEP_EVERY) return;
    last = now;
    tell({ kind: "progress", of, step });
  };
}

function tell(answer: Answer): void {
  postMessage(answer);
}
