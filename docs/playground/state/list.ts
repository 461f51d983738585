import type { Decided, ListedInvitation, Pair } from "../core/protocol";
import { type State, stampOf } from "./state";

/** An invitation of the list with what both policies do. */
export interface ListRow {
  readonly invitation: ListedInvitation;
  /** Absent until the worker has decided. */
  readonly decided: Pair<Decided> | null;
}

/** The list as it is filtered, the newest first, and how much of it is shown. */
export interface ListView {
  readonly rows: readonly ListRow[];
  /** How many the filter lets through. */
  readonly found: number;
  readonly all: number;
  readonly differing: number;
}

export function listOf(state: State): ListView {
  const decidedById = new Map(state.rows.map(({ id, decided }) => [id, decided]));
  const all = (state.source.opened?.invitations ?? []).map(
    (invitation): ListRow => ({
      invitation,
      decided: decidedById.get(invitation.id) ?? null,
    }),
  );
  const found = all
    .filter((row) => isWanted(row, state))
    .sort((a, b) => compareText(b.invitation.sentAt ?? "", a.invitation.sentAt ?? ""));
  return {
    rows: found.slice(0, state.filter.most),
    found: found.length,
    all: all.length,
    differing: all.filter(({ decided }) => decided !== null && differs(decided)).length,
  };
}

/** Whether two policies do something else with an invitation. */
export function differs([a, b]: Pair<Decided>): boolean {
  return a.action !== b.action;
}

function isWanted({ invitation, decided }: ListRow, { filter }: State): boolean {
  const { only } = filter;
  if (only === "differing" && !(decided && differs(decided))) return false;
  if (only !== null && only !== "differing" && decided?.[only.side].action !== only.action) return false;
  const sought = filter.search.trim().toLocaleLowerCase();
  const { name, company, note } = invitation;
  return sought === "" || [name, company, note].some((text) => text?.toLocaleLowerCase().includes(sought));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many invitations a policy answers with each action, in the order in which people want to see them. */
export function tallyOf(state: State, side: 0 | 1): readonly { readonly action: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { decided } of state.rows) {
    const { action } = decided[side];
    counts.set(action, (counts.get(action) ?? 0) + 1);
  }
  const place = (action: string): number => (ORDER.includes(action) ? ORDER.indexOf(action) : ORDER.length);
  return [...counts]
    .map(([action, count]) => ({ action, count }))
    .sort((a, b) => place(a.action) - place(b.action) || compareText(a.action, b.action));
}

const ORDER: readonly string[] = ["accept", "ask", "archive", "decline", "report"];

/** The open invitation, when its explanation is missing or out of date. */
export function unexplained(state: State): { readonly id: string; readonly stamp: string } | null {
  const { open } = state.filter;
  if (open === null) return null;
  const stamp = stampOf(state, open);
  return state.details[open]?.stamp === stamp ? null : { id: open, stamp };
}
