import { parsePolicy } from "know-and-trust";
import { createRestAPIClient } from "masto";
import { expect, test } from "vitest";
import { answerFollowRequests, policy } from "../mastodon-follow-requests";
import { fakeMastodon } from "./fake-mastodon";

const now = new Date("2026-11-23T12:00:00Z");
const person = { bot: false, created_at: "2021-05-04T00:00:00.000Z", statuses_count: 312, following: false };
const accounts = [
  { ...person, id: "11", acct: "fenna@allotment.example", following: true },
  { ...person, id: "12", acct: "weather@bots.example", bot: true },
  { ...person, id: "13", acct: "new@elsewhere.example", created_at: "2026-11-20T00:00:00.000Z", statuses_count: 0 },
  { ...person, id: "14", acct: "otto@allotment.example" },
  { ...person, id: "15", acct: "quiet@allotment.example", statuses_count: 0 },
];

test("authorizes and rejects what is settled, and leaves the rest to its owner with a question", async () => {
  const mastodon = await fakeMastodon(accounts);
  try {
    const client = createRestAPIClient({ url: mastodon.url, accessToken: "a-token" });
    const answered = await answerFollowRequests(client, now);
    expect(answered.map(({ account, decision }) => [account, decision.action, decision.rule])).toEqual([
      ["fenna@allotment.example", "accept", "i-follow-them"],
      ["weather@bots.example", "decline", "bot"],
      ["new@elsewhere.example", "decline", "empty-account"],
      ["otto@allotment.example", "ask", null],
      ["quiet@allotment.example", "ask", null],
    ]);
    expect(mastodon.asked).toEqual([
      "POST /api/v1/follow_requests/11/authorize",
      "POST /api/v1/follow_requests/12/reject",
      "POST /api/v1/follow_requests/13/reject",
    ]);
    const [open] = answered.slice(3);
    expect(open?.decision.status === "open" && open.decision.questions[0]?.prompt.nl).toBe(
      "Ken je deze persoon ergens anders van?",
    );
  } finally {
    mastodon.close();
  }
});

test("answers nobody without a token", async () => {
  const mastodon = await fakeMastodon(accounts);
  try {
    const client = createRestAPIClient({ url: mastodon.url });
    await expect(answerFollowRequests(client, now)).rejects.toThrow("The access token is invalid");
    expect(mastodon.asked).toEqual([]);
  } finally {
    mastodon.close();
  }
});

test("has a policy that is a plain document, its vocabulary included", () => {
  expect(parsePolicy(JSON.stringify(policy)).value).toEqual(policy);
});
