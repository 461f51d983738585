import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A folder on a free port of this machine, with every path that was asked for. */
export interface Served {
  readonly origin: string;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export async function serve(folder: string): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    asked.push(path);
    const file = normalize(path.endsWith("/") ? `${path}index.html` : path);
    readFile(join(folder, file)).then(
      (bytes) => {
        response.setHeader("content-type", TYPES[extname(file)] ?? "text/plain");
        // A browser that keeps the scripts keeps them compiled, too.
        response.setHeader("cache-control", "max-age=600").end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
