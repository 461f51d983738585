/** Follow requests on Mastodon, by a policy over facts of their own: another network, the same decisions. */
import { compile, type Decision, definePolicy, defineVocabulary, fact } from "know-and-trust";
import type { mastodon } from "masto";
import * as z from "zod";

const followers = defineVocabulary({
  followedByMe: z.boolean(),
  isBot: z.boolean(),
  posts: z.int().min(0),
  daysOnMastodon: z.int().min(0),
  knownFromElsewhere: fact(z.boolean(), {
    question: { en: "Do you know this person from elsewhere?", nl: "Ken je deze persoon ergens anders van?" },
  }),
});

export const policy = definePolicy(followers, {
  name: "follow-requests",
  version: "1.0.0",
  rules: [
    { id: "i-follow-them", when: { fact: "followedByMe", op: "eq", value: true }, then: { action: "accept" } },
    { id: "bot", when: { fact: "isBot", op: "eq", value: true }, then: { action: "decline" } },
    {
      id: "empty-account",
      when: {
        all: [
          { fact: "posts", op: "eq", value: 0 },
          { fact: "daysOnMastodon", op: "lt", value: 7 },
        ],
      },
      then: { action: "decline" },
    },
    { id: "known", when: { fact: "knownFromElsewhere", op: "eq", value: true }, then: { action: "accept" } },
  ],
  otherwise: { action: "archive" },
  whenOpen: "ask",
});

/** Authorizes and rejects what the policy has settled; the rest waits for its owner, with the question to answer. */
export async function answerFollowRequests(client: mastodon.rest.Client, now: Date) {
  const decide = compile(policy);
  const answered: { readonly account: string; readonly decision: Decision }[] = [];
  for await (const page of client.v1.followRequests.list({ limit: 40 })) {
    const relationships = page.length
      ? await client.v1.accounts.relationships.fetch({ id: page.map(({ id }) => id) })
      : [];
    const followed = new Map(relationships.map(({ id, following }) => [id, following]));
    for (const { id, acct, bot, createdAt, statusesCount } of page) {
      const daysOnMastodon = Math.floor((now.getTime() - Date.parse(createdAt)) / 864e5);
      const decision = decide({ followedByMe: followed.get(id), isBot: bot, posts: statusesCount, daysOnMastodon });
      const request = client.v1.followRequests.$select(id);
      if (decision.action === "accept") await request.authorize();
      if (decision.action === "decline") await request.reject();
      answered.push({ account: acct, decision });
    }
  }
  return answered;
}
