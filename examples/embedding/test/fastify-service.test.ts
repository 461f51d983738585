import { hybrid, strictSelective } from "know-and-trust";
import { expect, test } from "vitest";
import { service } from "../fastify-service";

const app = service();
const decide = async (payload: object) => {
  const answer = await app.inject({ method: "POST", url: "/decide", payload });
  return { status: answer.statusCode, body: answer.json() };
};

test("decides by the policy that is sent along, with its reason", async () => {
  const { status, body } = await decide({ policy: strictSelective(), facts: { metInPerson: false }, locale: "nl" });
  expect(status).toBe(200);
  expect(body.decision).toMatchObject({ status: "settled", action: "archive", rule: "otherwise" });
  expect(body.because).toBe("Jullie hebben elkaar nog niet in het echt ontmoet.");
});

test("tells what to find out while the decision is open", async () => {
  const { body } = await decide({ policy: hybrid(), facts: { inBlockList: false, suspectedScam: false } });
  expect(body.decision.status).toBe("open");
  expect(body.decision.questions[0].prompt.en).toMatch(/\?$/);
});

test("refuses by the published schema what is no policy, without reading further", async () => {
  const { otherwise: _, ...lacking } = strictSelective();
  const { status, body } = await decide({ policy: lacking, facts: {} });
  expect(status).toBe(400);
  expect(body.message).toContain("body/policy must have required property 'otherwise'");
});

test("takes no text for a truth value", async () => {
  const { status, body } = await decide({ policy: strictSelective(), facts: { metInPerson: "true" } });
  expect(status).toBe(422);
  expect(body.issues).toMatchObject([{ code: "wrong-type", path: ["metInPerson"] }]);
});

test("reports what no schema can see, with a suggestion", async () => {
  const misspelt = JSON.parse(JSON.stringify(strictSelective()).replaceAll("metInPerson", "metInPersn"));
  const { status, body } = await decide({ policy: misspelt, facts: {} });
  expect(status).toBe(422);
  expect(body.issues[0]).toMatchObject({ code: "unknown-fact", suggestion: "metInPerson" });
});
