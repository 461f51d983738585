import "./jitless";
import { type Casebook, listed, openCasebook } from "./core/casebook";
import { decideAll } from "./core/decide";
import { decisionsFile } from "./core/decisions-file";
import { detailsOf } from "./core/detail";
import { differenceOf } from "./core/difference";
import type { Answer, Opened, Request, Step } from "./core/protocol";
import { type FilesRead, problemOf, readFiles } from "./core/read-files";

/** What has been opened. The user's own files add to each other; they replace the sample. */
const nothing: FilesRead = { sources: [], files: [], problems: [] };
let own = nothing;
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
    case "detail": {
      const { id, stamp } = request;
      const detail = detailsOf(theCasebook(), request.deciding, [id])[id];
      if (!detail) throw new Error("no such invitation");
      return tell({ kind: "detailed", of, id, stamp, detail });
    }
    case "save":
      return tell({ kind: "saved", of, json: decisionsFile(theCasebook(), request.deciding, stepper(of)) });
  }
}

function theCasebook(): Casebook {
  if (!casebook) throw new Error("no files are open");
  return casebook;
}

async function openSample(of: number): Promise<void> {
  const { sampleFiles, sampleAnswers, SAMPLE_DAY } = await import("./sample");
  const encoder = new TextEncoder();
  const files = Object.entries(sampleFiles).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  const found = readFiles(files, SAMPLE_DAY, stepper(of));
  own = nothing;
  open(of, "sample", { ...found, sources: [...found.sources, sampleAnswers] }, SAMPLE_DAY);
}

async function read(of: number, files: readonly File[], today: string): Promise<void> {
  const given = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const { sources, files: found, problems } = readFiles(given, today, stepper(of));
  const [problem] = problems;
  if (sources.length === 0 && problem) return tell({ kind: "failed", of, problem });
  own = { sources: [...own.sources, ...sources], files: [...own.files, ...found], problems };
  open(of, "own", own, today);
}

function open(of: number, origin: Opened["origin"], { sources, files, problems }: FilesRead, day: string): void {
  tell({ kind: "progress", of, step: { task: "collecting" } });
  const opened = openCasebook(sources, day);
  casebook = opened;
  const { me, outgoing } = opened;
  const hasExport = sources.some(({ kind }) => kind === "linkedin-export");
  const invitations = listed(opened);
  tell({ kind: "opened", of, opened: { origin, hasExport, me, files, problems, invitations, outgoing } });
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
