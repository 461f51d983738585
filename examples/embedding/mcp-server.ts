/**
 * An assistant may ask for a decision, for the next question and for a reply to propose. The policy is its owner's, and
 * no tool changes it, accepts anybody or sends anything: the buttons stay with the person.
 */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { acquaintance, InputError, nextQuestion, type Policy, strictSelective, triage } from "know-and-trust";
import * as z from "zod";

const KNOWN = `What the owner has said; leave out what is unknown, and guess nothing. Facts: ${[...acquaintance.facts.keys()].join(", ")}.`;

const inputSchema = {
  name: z.string().describe("The name of who invites."),
  facts: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).describe(KNOWN),
  locale: z.enum(["en", "nl"]).default("en"),
};
type Asked = z.infer<z.ZodObject<typeof inputSchema>>;

export function server(policy: Policy, today: () => string): McpServer {
  const mcp = new McpServer({ name: "know-and-trust", version: "1.0.0" });

  const entryFor = ({ name, facts, locale }: Asked) => {
    const invitations = [{ id: "1", direction: "incoming" as const, person: { name } }];
    return triage({ invitations, policy, facts: { "1": facts }, now: today(), locale }).entries[0];
  };
  const tool = (name: string, description: string, tell: (entry: ReturnType<typeof entryFor>) => object): void => {
    const about = { description, inputSchema, annotations: { readOnlyHint: true, openWorldHint: false } };
    mcp.registerTool(name, about, (asked) => {
      try {
        return { content: [{ type: "text", text: JSON.stringify(tell(entryFor(asked))) }] };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return { isError: true, content: [{ type: "text", text: JSON.stringify({ issues: error.issues }) }] };
      }
    });
  };

  tool("decide", "What the owner's policy says of an invitation, and why. The owner presses the button.", (entry) => ({
    decision: entry?.decision,
    because: entry?.explanation.text,
    presumed: entry?.presumed,
  }));
  tool("next_question", "What to ask the owner next; null when no answer can matter.", (entry) => ({
    question: nextQuestion(policy, entry?.facts ?? {}),
  }));
  tool("propose_reply", "A reply for the owner to read, change and send; null when none is due.", (entry) => ({
    reply: entry?.reply?.text ?? null,
  }));
  return mcp;
}

if (import.meta.filename === process.argv[1]) {
  const today = (): string => new Date().toISOString().slice(0, 10);
  await server(strictSelective(), today).connect(new StdioServerTransport());
}
