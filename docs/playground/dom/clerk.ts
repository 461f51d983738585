import type { Answer, Request } from "../core/protocol";

/**
 * Starts the worker that reads and decides. It is started from a blob so that it inherits the page's security policy: a
 * worker that is loaded from an address follows that address's own headers, and could connect although the page cannot.
 */
export function startWorker(): Worker {
  const address = new URL("worker.js", import.meta.url).href;
  const script = new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" });
  const url = URL.createObjectURL(script);
  const worker = new Worker(url, { type: "module" });
  worker.addEventListener("message", () => URL.revokeObjectURL(url), { once: true });
  return worker;
}

/** Asks the worker, one request of a kind at a time; of those that pile up meanwhile only the last is asked. */
export interface Clerk {
  readonly ask: (request: Request) => void;
}

export function clerkOf(worker: Worker, tell: (answer: Answer) => void): Clerk {
  let last = 0;
  const underWay = new Map<number, Request>();
  const waiting = new Map<Request["kind"], { readonly number: number; readonly request: Request }>();

  const post = (number: number, request: Request): void => {
    underWay.set(number, request);
    worker.postMessage({ number, request });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const request = underWay.get(data.of);
    if (!request) return;
    if (data.kind !== "progress") {
      underWay.delete(data.of);
      const next = waiting.get(request.kind);
      waiting.delete(request.kind);
      if (next) post(next.number, next.request);
    }
    tell(data);
  });
  return {
    ask(request) {
      const number = ++last;
      const isBusy = [...underWay.values()].some(({ kind }) => kind === request.kind);
      if (isBusy) waiting.set(request.kind, { number, request });
      else post(number, request);
    },
  };
}
