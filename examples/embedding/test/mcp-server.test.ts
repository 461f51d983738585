import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { strictSelective } from "know-and-trust";
import { beforeAll, expect, test } from "vitest";
import { server } from "../mcp-server";

const client = new Client({ name: "assistant", version: "1.0.0" });

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await server(strictSelective(), () => "2026-11-23").connect(theirs);
  await client.connect(ours);
});

async function ask(name: string, facts: Readonly<Record<string, unknown>>, locale = "en") {
  const { content, isError } = await client.callTool({ name, arguments: { name: "Aukje Ottema", facts, locale } });
  const [{ text }] = content as [{ text: string }];
  return { isError: isError === true, text, said: isError ? undefined : JSON.parse(text) };
}

test("offers decisions, questions and replies, and nothing that acts", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["decide", "next_question", "propose_reply"]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  // The policy is the owner's: an assistant cannot hand over another one.
  for (const { inputSchema } of tools)
    expect(Object.keys(inputSchema.properties ?? {})).toEqual(["name", "facts", "locale"]);
});

test("leaves open what nobody has told, and says what to ask", async () => {
  const { said } = await ask("decide", {});
  expect(said.decision).toMatchObject({ status: "open", action: "ask" });
  const { question } = (await ask("next_question", { metInPerson: true })).said;
  expect(question.prompt.en).toBe("Would you introduce this person to somebody in your network, if asked?");
  expect((await ask("next_question", { metInPerson: false })).said.question).toBeNull();
});

test("tells the policy's decision with its reason, and what was presumed", async () => {
  const { said } = await ask("decide", { metInPerson: false });
  expect(said.decision).toMatchObject({ status: "settled", action: "archive" });
  expect(said.because).toContain("You have not met in person.");
  expect(said.presumed).toContain("suspectedScam");
});

test("proposes a reply, in the language that is asked for", async () => {
  expect((await ask("propose_reply", { metInPerson: false }, "nl")).said.reply).toMatch(/^Beste Aukje,/);
  expect((await ask("propose_reply", { metInPerson: false, suspectedScam: true })).said.reply).toBeNull();
});

test("refuses a fact that is none, by name, and decides nothing", async () => {
  const { isError, text } = await ask("decide", { metInPersn: true });
  expect(isError).toBe(true);
  expect(JSON.parse(text).issues[0]).toMatchObject({ code: "unknown-fact", suggestion: "metInPerson" });
});
