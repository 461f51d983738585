import {
  collect,
  type EvidenceSource,
  type EvidenceStore,
  evidenceFor,
  type FactEvidence,
  formatName,
  invitationsOf,
  parseName,
  pendingInvitations,
  type StoredInvitation,
} from "know-and-trust/evidence";
import type { ListedInvitation, Outgoing } from "./protocol";

/** What there is to decide on: the pending invitations, and what the files say about the people behind them. */
export interface Casebook {
  readonly store: EvidenceStore;
  /** The day of the decisions. */
  readonly now: string;
  readonly me: string | null;
  readonly pending: readonly StoredInvitation[];
  readonly evidence: ReadonlyMap<string, Readonly<Record<string, FactEvidence>>>;
  readonly outgoing: Outgoing;
}

/** Puts the sources together for a day, `2026-11-23`. */
export function openCasebook(sources: readonly EvidenceSource[], now: string): Casebook {
  const store = collect(sources);
  const pending = pendingInvitations(store);
  return {
    store,
    now,
    me: nameOf(sources),
    pending,
    evidence: new Map(pending.map((invitation) => [invitation.id, evidenceFor(store, invitation, { now })])),
    outgoing: outgoingOf(invitationsOf(store), now),
  };
}

function nameOf(sources: readonly EvidenceSource[]): string | null {
  for (const source of sources) if (source.kind === "linkedin-export" && source.me.name) return source.me.name;
  return null;
}

const DAY = 86_400_000;

function outgoingOf(invitations: readonly StoredInvitation[], now: string): Outgoing {
  const sent = invitations.filter(({ direction }) => direction === "outgoing");
  const isRecent = ({ sentAt }: StoredInvitation): boolean =>
    sentAt !== undefined && (Date.parse(now) - Date.parse(sentAt.slice(0, 10))) / DAY < 30;
  return {
    sent: sent.length,
    accepted: sent.filter(({ status }) => status === "accepted").length,
    outstanding: sent.filter((invitation) => invitation.status === "unknown" && isRecent(invitation)).length,
  };
}

/** The pending invitations as the list shows them, with names that are safe to show. */
export function listed({ pending }: Casebook): readonly ListedInvitation[] {
  return pending.map(({ id, person, sentAt, note }) => ({
    id,
    name: formatName(parseName(person.name ?? ""), { style: "nl" }),
    company: person.company ?? null,
    sentAt: sentAt?.slice(0, 10) ?? null,
    note: note ?? null,
  }));
}
