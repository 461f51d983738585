import { profileKey } from "../person-key";
import { tidy } from "./cells";
import { messageDay } from "./dates";
import { detached } from "./detached";
import type { Columns, RowReader } from "./table";

/** Messages of one person to the same others within a conversation, counted. */
export interface Stream {
  /** Key of the sender's profile; empty for an account that is gone. */
  readonly sender: string;
  readonly senderName: string;
  readonly recipients: readonly string[];
  /** The names of the recipients, joined in a way that cannot be undone. */
  readonly toNames: string;
  readonly row: number;
  count: number;
  lastDay: number;
  /** The days of the people whose contact this is, once that is known. */
  readonly countInto: number[][];
  /** The two cells as written, to recognise the next row of the same stream. */
  readonly senderCell: string;
  readonly recipientsCell: string;
  /** Texts of invitations between these people, which are no contact. */
  readonly invitationNotes: ReadonlySet<string> | undefined;
}

/** Messages by conversation. */
export interface Conversations {
  readonly byId: Map<string, Stream[]>;
  /**
   * On which day each stream had a message, side by side: `days[i]` belongs to `streamOf[i]`. Two long lists are much
   * faster to fill than a list per stream. A day may come back.
   */
  readonly days: number[];
  readonly streamOf: Stream[];
}

export interface MessageOptions {
  /** A message to more people than this is a mailing, not contact. */
  readonly maxRecipients: number;
  /** By profile key, the notes of invitations: the platform repeats them among the messages. */
  readonly invitationNotes: ReadonlyMap<string, ReadonlySet<string>>;
}

const DELETED_MEMBER = "LinkedIn Member";

/**
 * Counts messages as they are read: per conversation, sender and recipients, how many and on which days. Nothing of
 * what was written is kept. This runs once per row of the largest file there is, so it compares cells with those of
 * the row before and allocates only for what is new.
 */
export function readMessage(columns: Columns, into: Conversations, options: MessageOptions): RowReader {
  const at = {
    conversation: columns.at("CONVERSATION ID"),
    from: columns.at("FROM"),
    sender: columns.at("SENDER PROFILE URL"),
    to: columns.at("TO"),
    recipients: columns.at("RECIPIENT PROFILE URLS"),
    date: columns.at("DATE"),
    content: columns.at("CONTENT"),
    draft: columns.at("IS MESSAGE DRAFT"),
    draftConversation: columns.at("IS CONVERSATION DRAFT"),
  };
  // Looking up cell -1 gives nothing, but slowly.
  const mayBeDraft = at.draft >= 0 || at.draftConversation >= 0;
  let lastId: string | undefined;
  let streams: Stream[] = [];
  let last: Stream | undefined;
  // Each address once: mine is in every stream, and what lies together in memory is quick to compare.
  const kept = new Map<string, string>();
  const keep = (cell: string): string => {
    const known = kept.get(cell);
    if (known !== undefined) return known;
    const own = detached(cell);
    kept.set(own, own);
    return own;
  };

  return (cells, row) => {
    if (mayBeDraft && (isYes(cells[at.draft]) || isYes(cells[at.draftConversation]))) return "draft";
    const senderCell = cells[at.sender] ?? "";
    const content = (at.content < 0 ? undefined : cells[at.content]) ?? "";
    if (senderCell === "" && cells[at.from] !== DELETED_MEMBER) return "sponsored";
    if (content.charCodeAt(0) === 60 && content.includes("spinmail-quill-editor")) return "sponsored";
    const day = messageDay(cells[at.date] ?? "");
    if (day === 0) return "bad-date";

    const id = cells[at.conversation] ?? "";
    const recipientsCell = (at.recipients < 0 ? undefined : cells[at.recipients]) ?? "";
    if (id !== lastId) {
      const known = into.byId.get(id);
      lastId = known === undefined ? detached(id) : id;
      streams = known ?? [];
      if (known === undefined) into.byId.set(lastId, streams);
      last = undefined;
    }
    if (last === undefined || !isOf(last, senderCell, recipientsCell)) {
      last = undefined;
      for (const stream of streams) {
        if (!isOf(stream, senderCell, recipientsCell)) continue;
        last = stream;
        break;
      }
    }
    if (last === undefined) {
      const stream = newStream(cells, row, at, senderCell, recipientsCell, options);
      if (stream === undefined) return "no-person";
      if (stream.recipients.length > options.maxRecipients) return "group-message";
      if (at.recipients < 0 && namesIn(stream.toNames) > options.maxRecipients) return "group-message";
      last = { ...stream, senderCell: keep(senderCell), recipientsCell: keep(recipientsCell) };
      streams.push(last);
    }
    if (senderCell === "") columns.warn("deleted-member", row);
    if (last.invitationNotes?.has(tidy(content) ?? "")) return "invitation-note";
    last.count += 1;
    if (last.lastDay !== day) {
      last.lastDay = day;
      into.days.push(day);
      into.streamOf.push(last);
    }
    return undefined;
  };
}

function isOf(stream: Stream, senderCell: string, recipientsCell: string): boolean {
  return stream.senderCell === senderCell && stream.recipientsCell === recipientsCell;
}

function newStream(
  cells: readonly string[],
  row: number,
  at: { readonly from: number; readonly to: number },
  senderCell: string,
  recipientsCell: string,
  { invitationNotes }: MessageOptions,
): Stream | undefined {
  const sender = senderCell === "" ? "" : profileKey(senderCell);
  if (sender === undefined) return undefined;
  const recipients = addressesIn(recipientsCell);
  const notes = [sender, ...recipients].flatMap((key) => [...(invitationNotes.get(key) ?? [])]);
  return {
    sender: detached(sender),
    senderName: tidy(cells[at.from]) ?? "",
    recipients,
    toNames: tidy(cells[at.to]) ?? "",
    row,
    count: 0,
    lastDay: 0,
    countInto: [],
    senderCell,
    recipientsCell,
    invitationNotes: notes.length > 0 ? new Set(notes) : undefined,
  };
}

/** Recipients' addresses are joined by a comma without a space; only what follows as an address starts a new one. */
function addressesIn(cell: string): readonly string[] {
  if (cell === "") return [];
  const keys = cell
    .slice(0, 100_000)
    .split(/,(?=\s?(?:https?:|www\.|[a-z]{2}\.linkedin))/i)
    .map((address) => profileKey(address));
  return [...new Set(keys.filter((key) => key !== undefined).map(detached))];
}

/** At most this many names: a name may itself have commas. */
function namesIn(toNames: string): number {
  return toNames.split(", ").length;
}

function isYes(cell: string | undefined): boolean {
  return cell !== undefined && cell.length === 3 && cell.toLowerCase() === "yes";
}
