/** The documented endpoints of Mastodon for follow requests, over an invented server's accounts, on this machine. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface FakeAccount {
  readonly id: string;
  readonly acct: string;
  readonly bot: boolean;
  readonly created_at: string;
  readonly statuses_count: number;
  readonly following: boolean;
}

/** Answers two requests a page, remembers what was asked, and refuses whoever has no token. */
export async function fakeMastodon(accounts: readonly FakeAccount[]) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://localhost");
    const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    };
    if (request.headers.authorization !== "Bearer a-token") return send(401, { error: "The access token is invalid" });
    const answer = /^\/api\/v1\/follow_requests\/(\w+)\/(authorize|reject)$/.exec(url.pathname);
    if (answer) {
      asked.push(`${request.method} ${url.pathname}`);
      return send(200, { id: answer[1], followed_by: answer[2] === "authorize" });
    }
    if (url.pathname === "/api/v1/accounts/relationships") {
      const ids = url.searchParams.getAll("id[]");
      return send(
        200,
        accounts.filter(({ id }) => ids.includes(id)).map(({ id, following }) => ({ id, following })),
      );
    }
    if (url.pathname === "/api/v1/follow_requests") {
      const from = Number(url.searchParams.get("max_id") ?? 0);
      const next = `<http://${request.headers.host}/api/v1/follow_requests?max_id=${from + 2}>; rel="next"`;
      return send(200, accounts.slice(from, from + 2), from + 2 < accounts.length ? { link: next } : {});
    }
    return send(404, { error: "Record not found" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}
