import { InputError, type Issue, throwIssues } from "../../errors";
import { isCalendarDay } from "../../invitation/calendar-day";
import {
  aFunction,
  anObject,
  anything,
  aText,
  type Check,
  checkArgument,
  checkOptions,
  yesOrNo,
} from "../../invitation/options";
import { profileKey, profileUrl } from "../person-key";
import { tidy } from "./cells";
import { countMessages, ownKey } from "./count-messages";
import { FILES, type FileForm, formOf } from "./files";
import type { LinkedInExport, Me, OwnPosition } from "./linkedin-export";
import { type Conversations, readMessage } from "./messages";
import { readOwnEmail, readPosition, readProfile } from "./own-files";
import {
  type OwnSide,
  present,
  readConnection,
  readContact,
  readEndorsement,
  readInvitation,
  readNote,
  readRecommendation,
} from "./people-files";
import type { FileReport } from "./report";
import { type Columns, type RowReader, readTable } from "./table";
import { DEFAULT_READ_LIMITS, type ExportFiles, type ReadLimits, unpack } from "./unpack";

/** How an export is read. */
export interface ReadExportOptions {
  /** Called while a file is read, at least once per file and after every piece of it. */
  readonly onProgress?: (progress: { readonly file: string; readonly rows: number }) => void;
  readonly limits?: Partial<ReadLimits>;
  /** Keep the words of my own notes about people; otherwise only that there is one. */
  readonly keepNotes?: boolean;
  /** Read headers and months in Dutch, German and French too, which real exports have not been seen to have. */
  readonly lenient?: boolean;
  /** The day on which the export was made, as `2026-03-01`. */
  readonly exportedOn?: string;
  /** A message to more people than this is a mailing and no contact; 5 unless given. */
  readonly maxRecipients?: number;
  /** Who I am, where the files do not tell. */
  readonly me?: { readonly name?: string; readonly profileUrl?: string };
}

/**
 * Reads a person's own LinkedIn data export: every file that bears on whom they know, in every form the platform has
 * given it since 2015.
 *
 * Messages are counted per person and day, and nothing of their content is kept. A row that cannot be read is set
 * aside with its reason, a file of a zip that is damaged or encrypted is a problem in the report, and neither stops
 * anything: the report accounts for each row. What the export cannot show stays absent.
 * Dates are read without the machine's time zone. Takes at most one and a half times as long as the CSV parser alone.
 *
 * @param input - the zip as bytes, or its files by path: texts, bytes or rows as objects
 * @throws {@link InputError} `not-a-zip`, `member-too-large`, `too-large`, `no-known-file`, `unreadable-member` or
 *   `header-not-found` when no file can be read, `not-a-date`, `out-of-range`, `unknown-option`, `wrong-type`
 * @example
 * ```ts
 * import { readLinkedInExport } from "know-and-trust/evidence";
 * const read = readLinkedInExport({
 *   "Connections.csv": "First Name,Last Name,URL,Connected On\nAukje,Ottema,https://www.linkedin.com/in/aukje-o,06 Mar 2023",
 * });
 * read.connections[0]?.connectedOn; // => "2023-03-06"
 * read.report.files[0]?.era; // => "since-2023"
 * ```
 */
export function readLinkedInExport(input: Uint8Array | ExportFiles, options: ReadExportOptions = {}): LinkedInExport {
  checkReading(input, options);
  const limits = { ...DEFAULT_READ_LIMITS, ...options.limits };
  const { sources, ignored, unreadable } = unpack(input, limits);
  if (sources.size === 0) {
    throwIssues([...unreadable.values()]);
    throw noKnownFile(ignored.length);
  }

  const profiles: Me[] = [];
  const emails: string[] = [];
  const sides: OwnSide[] = [];
  const positions: OwnPosition[] = [];
  const read = { connections: [], invitations: [], notes: [], recommendations: [], endorsements: [], contacts: [] } as {
    -readonly [K in
      | "connections"
      | "invitations"
      | "notes"
      | "recommendations"
      | "endorsements"
      | "contacts"]: LinkedInExport[K][number][];
  };
  const conversations: Conversations = { byId: new Map(), days: [], streamOf: [] };
  const reading = { lenient: options.lenient ?? false, keepNotes: options.keepNotes ?? false };

  const readerFor = (form: FileForm, columns: Columns): RowReader => {
    switch (form.kind) {
      case "profile":
        return readProfile(columns, profiles);
      case "email-addresses":
        return readOwnEmail(columns, emails);
      case "positions":
        return readPosition(columns, positions, reading.lenient);
      case "connections":
        return readConnection(columns, read.connections, reading);
      case "invitations":
        return readInvitation(columns, read.invitations, sides);
      case "notes":
        return readNote(columns, read.notes, reading);
      case "recommendations-given":
      case "recommendations-received":
        return readRecommendation(directionOf(form.kind))(columns, read.recommendations, reading);
      case "endorsements-given":
      case "endorsements-received":
        return readEndorsement(directionOf(form.kind))(columns, read.endorsements, reading);
      case "imported-contacts":
        return readContact("ImportedContacts.csv")(columns, read.contacts, reading);
      case "contacts":
        return readContact("Contacts.csv")(columns, read.contacts, reading);
      case "messages":
        return readMessage(columns, conversations, {
          maxRecipients: options.maxRecipients ?? 5,
          invitationNotes: notesByPerson(read.invitations),
        });
    }
  };

  const files: FileReport[] = [];
  for (const form of FILES) {
    for (const path of pathsOf(form, [...sources.keys()])) {
      const onRows = (rows: number): void => options.onProgress?.({ file: form.file, rows });
      files.push(
        readTable(
          path,
          sources.get(path) ?? "",
          form,
          { ...reading, cellLength: limits.cellLength, onRows },
          (columns) => readerFor(form, columns),
        ),
      );
      onRows(files.at(-1)?.rows ?? 0);
    }
  }
  for (const [path, problem] of unreadable) files.push(unreadFile(path, problem));
  if (files.every((file) => file.problems.length > 0)) throwIssues(files.flatMap((file) => file.problems));

  const me = whoIAm(options, profiles[0], emails, sides, conversations);
  const own = new Set(me.profileUrl === undefined ? [] : [profileKey(me.profileUrl) ?? ""]);
  for (const side of sides) if (side.profileUrl !== undefined) own.add(profileKey(side.profileUrl) ?? "");
  const messages = own.size === 0 ? [] : countMessages(conversations, own);
  const result = { me, ...read, positions, messages };
  const asOf = options.exportedOn ?? latestDay(result);
  return {
    kind: "linkedin-export",
    ...present("asOf", asOf),
    ...result,
    report: { files: own.size > 0 || conversations.byId.size === 0 ? files : files.map(withoutOwner), ignored },
  };
}

function checkReading(input: unknown, options: ReadExportOptions): void {
  checkArgument(input, anObject, ["input"]);
  const limits = Object.fromEntries(Object.keys(DEFAULT_READ_LIMITS).map((name) => [name, fromOne]));
  checkOptions(options, {
    onProgress: aFunction,
    limits: anObject,
    keepNotes: yesOrNo,
    lenient: yesOrNo,
    exportedOn: anything,
    maxRecipients: fromOne,
    me: anObject,
  });
  checkOptions(options.limits ?? {}, limits, ["limits"]);
  checkOptions(options.me ?? {}, { name: aText, profileUrl: aText }, ["me"]);
  if (options.exportedOn === undefined || isCalendarDay(options.exportedOn)) return;
  throw new InputError({ code: "not-a-date", path: ["exportedOn"], message: "expected a day such as `2026-03-01`" });
}

const fromOne: Check = (value) =>
  Number.isSafeInteger(value) && Number(value) > 0
    ? undefined
    : { code: "out-of-range", message: "expected a whole number above 0" };

function noKnownFile(others: number): InputError {
  const names = FILES.map((form) => `\`${form.file}\``).join(", ");
  const message = `none of the ${others} files is one of ${names}; give the export's zip or its folder`;
  return new InputError({ code: "no-known-file", path: [], message });
}

function directionOf(kind: FileForm["kind"]): "given" | "received" {
  return kind.endsWith("given") ? "given" : "received";
}

/** The path nearest to the root: a copy in a deeper folder is another file with the same name. */
function pathsOf(form: FileForm, paths: readonly string[]): readonly string[] {
  const depth = (path: string): number => path.split(/[\\/]/).length;
  const [nearest] = paths
    .filter((path) => formOf(path)?.kind === form.kind)
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  return nearest === undefined ? [] : [nearest];
}

function notesByPerson(invitations: LinkedInExport["invitations"]): ReadonlyMap<string, ReadonlySet<string>> {
  const notes = new Map<string, Set<string>>();
  for (const { profileUrl: url, note } of invitations) {
    const key = url === undefined ? undefined : profileKey(url);
    if (key === undefined || note === undefined) continue;
    notes.set(key, (notes.get(key) ?? new Set()).add(tidy(note) ?? ""));
  }
  return notes;
}

/** My name and address: as given, else from the invitations, where I am always one of the two sides. */
function whoIAm(
  options: ReadExportOptions,
  profile: Me | undefined,
  emails: readonly string[],
  sides: readonly OwnSide[],
  conversations: Conversations,
): Me {
  const name = options.me?.name ?? profile?.name ?? mostFrequent(sides.map((side) => side.name));
  const given = options.me?.profileUrl === undefined ? undefined : profileKey(options.me.profileUrl);
  const key =
    given ?? profileKey(mostFrequent(sides.map((side) => side.profileUrl)) ?? "") ?? ownKey(conversations, name);
  return {
    ...profile,
    ...present("name", name),
    ...present("profileUrl", key === undefined ? undefined : profileUrl(key)),
    ...(emails.length > 0 ? { emails: [...new Set(emails)].sort() } : {}),
  };
}

function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const count = new Map<string, number>();
  for (const value of values) if (value !== undefined) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

function latestDay(read: Omit<LinkedInExport, "kind" | "report">): string | undefined {
  const days = [
    ...read.connections.map((connection) => connection.connectedOn),
    ...read.invitations.map((invitation) => invitation.sentAt?.slice(0, 10)),
    ...read.messages.map((count) => count.last),
    ...read.notes.map((note) => note.editedOn ?? note.createdOn),
    ...read.recommendations.map((recommendation) => recommendation.on),
    ...read.endorsements.map((endorsement) => endorsement.on),
  ];
  let latest: string | undefined;
  for (const day of days) if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  return latest;
}

function withoutOwner(file: FileReport): FileReport {
  if (file.file !== "messages.csv") return file;
  const message = "cannot tell which side of the messages is yours, so none was counted; give `me.profileUrl`";
  return { ...file, problems: [...file.problems, { code: "missing-field", path: [file.path], message }] };
}

/** The report on a file of which nothing could be read. */
function unreadFile(path: string, problem: Issue): FileReport {
  const file = formOf(path)?.file ?? path;
  const nothing = { era: null, rows: 0, used: 0, empty: 0, setAside: [], warnings: [] };
  return { file, path, ...nothing, columns: { unknown: [], missing: [] }, problems: [problem] };
}
