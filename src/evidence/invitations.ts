import type { Invitation } from "../invitation/invitation";
import { type FactOf, isOf, type Source } from "./fact";
import { fingerprint } from "./fingerprint";
import { order, type StoredPerson } from "./people";
import { profileUrl } from "./person-key";
import type { EvidenceStore } from "./store";

/** An invitation of the export, with what the export lets one conclude about its fate. */
export interface StoredInvitation extends Invitation {
  /**
   * `accepted` when the two are connected. There is no column for it: an invitation that is not among the connections
   * may be pending, ignored or withdrawn, so anything else is `unknown`.
   */
  readonly status: "accepted" | "unknown";
  /** `name` where the file has no address and the connection was found by a name that one person has. */
  readonly matchedBy: "profile" | "name" | null;
  readonly sources: readonly Source[];
}

/**
 * Every invitation in the store, incoming and outgoing, each once, the oldest first. The id is made of direction, person
 * and moment, so that it stays the same in a later export.
 *
 * @example
 * ```ts
 * import { collect, invitationsOf, readLinkedInExport } from "know-and-trust/evidence";
 * const file = "From,To,Sent At,Message,Direction\nAukje Ottema,Eva Terpstra,\"1/29/26, 2:37 PM\",,INCOMING";
 * invitationsOf(collect([readLinkedInExport({ "Invitations.csv": file })]))[0]?.id; // => "incoming:aukje ottema:2026-01-29T14:37"
 * ```
 */
export function invitationsOf(store: EvidenceStore): readonly StoredInvitation[] {
  const matched = Object.values(store.people).flatMap((person) =>
    grouped(person.facts.filter((fact) => isOf(fact, "invitation"))).map((facts) => invitationOf(facts, person)),
  );
  const unmatched = store.unmatched.map(({ fact }) => fact).filter((fact) => isOf(fact, "invitation"));
  const all = [...matched, ...grouped(unmatched).map((facts) => invitationOf(facts, undefined))];
  return withDistinctIds(all.filter((invitation) => invitation !== undefined)).sort(
    (a, b) => order(a.sentAt ?? "", b.sentAt ?? "") || order(a.id, b.id),
  );
}

/**
 * The incoming invitations that may still wait for an answer: those from people who are no connection, the newest one
 * of each. Some may have been ignored long ago, which the export does not show.
 *
 * @example
 * ```ts
 * import { collect, pendingInvitations } from "know-and-trust/evidence";
 * pendingInvitations(collect([])); // => []
 * ```
 */
export function pendingInvitations(store: EvidenceStore): readonly StoredInvitation[] {
  const newest = new Map<string, StoredInvitation>();
  for (const invitation of invitationsOf(store)) {
    if (invitation.direction !== "incoming" || invitation.status === "accepted") continue;
    // The oldest come first. Homonyms without an address are not one person.
    newest.set(invitation.person.profileUrl ?? invitation.id, invitation);
  }
  return [...newest.values()].sort((a, b) => order(a.sentAt ?? "", b.sentAt ?? "") || order(a.id, b.id));
}

/**
 * Between which bounds the share of accepted invitations lies, 0 to 1. The export holds too little for one number: what
 * is not accepted may still be. `null` bounds for an empty list.
 *
 * @example
 * ```ts
 * import { acceptanceBounds } from "know-and-trust/evidence";
 * acceptanceBounds([{ status: "accepted" }, { status: "unknown" }]); // => { sent: 2, accepted: 1, unknown: 1, lower: 0.5, upper: 1 }
 * ```
 */
export function acceptanceBounds(invitations: readonly { readonly status: "accepted" | "unknown" }[]): {
  readonly sent: number;
  readonly accepted: number;
  readonly unknown: number;
  readonly lower: number | null;
  readonly upper: number | null;
} {
  const sent = invitations.length;
  const accepted = invitations.filter(({ status }) => status === "accepted").length;
  const bounds = sent === 0 ? { lower: null, upper: null } : { lower: accepted / sent, upper: 1 };
  return { sent, accepted, unknown: sent - accepted, ...bounds };
}

type InvitationFact = FactOf<"invitation">;

/** The same invitation in two exports, or twice in one, is one. */
function grouped(facts: readonly InvitationFact[]): readonly (readonly InvitationFact[])[] {
  const groups = new Map<string, InvitationFact[]>();
  for (const fact of facts) {
    const { direction, sentAt, note } = fact.says;
    const key = JSON.stringify([direction, fact.person.profile ?? fact.person.name, sentAt, note]);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

function invitationOf(
  facts: readonly InvitationFact[],
  person: StoredPerson | undefined,
): StoredInvitation | undefined {
  const [fact] = facts;
  if (fact === undefined) return undefined;
  const { direction, sentAt, note } = fact.says;
  const { profile, name } = fact.person;
  const connection = latestConnection(person);
  const company = connection?.says.company;
  const who = profile ?? name?.toLowerCase() ?? "";
  return {
    id: [direction, who, ...(sentAt === undefined ? [] : [sentAt])].join(":"),
    direction,
    person: {
      ...(name === undefined ? {} : { name }),
      ...(profile === undefined ? {} : { profileUrl: profileUrl(profile) }),
      ...(company === undefined ? {} : { company }),
    },
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(note === undefined ? {} : { note }),
    status: connection === undefined ? "unknown" : "accepted",
    matchedBy: connection === undefined ? null : profile === undefined ? "name" : "profile",
    sources: facts.map(({ source }) => source),
  };
}

/** As in the latest export: company and position are those of the day on which it was made. */
function latestConnection(person: StoredPerson | undefined): FactOf<"connection"> | undefined {
  const connections = person?.facts.filter((fact) => isOf(fact, "connection")) ?? [];
  return [...connections].sort((a, b) => order(b.asOf ?? "", a.asOf ?? "") || order(a.id, b.id))[0];
}

/** Two invitations of one person at one minute with different notes, or two homonyms, still need two ids. */
function withDistinctIds(invitations: readonly StoredInvitation[]): StoredInvitation[] {
  const times = new Map<string, number>();
  for (const { id } of invitations) times.set(id, (times.get(id) ?? 0) + 1);
  return invitations.map((invitation) =>
    (times.get(invitation.id) ?? 0) > 1
      ? { ...invitation, id: `${invitation.id}:${fingerprint([invitation.note, invitation.sources])}` }
      : invitation,
  );
}
