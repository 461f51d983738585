/**
 * Who is this person to me? From a person's own files and own word to facts, each with where it comes from.
 *
 * @module evidence
 */

export { InputError } from "../errors";
export { CONNECTION_CAP, parseConnectionClaim } from "../invitation/connection-claim";
export { detectOpenNetworker } from "../invitation/open-networker";
export { type NameFields, type NameFlag, type ParsedName, parseName } from "../invitation/person-name";
export {
  type CompatibleReason,
  type ConflictField,
  compareNames,
  type NameComparison,
} from "../invitation/person-name-compare";
export { formatName, type NameFormat, type NameStyle, sortKey } from "../invitation/person-name-format";
export type { Answer, Answers, Rejected } from "./answers";
export { type Dossier, type DossierOptions, type DossierQuestion, dossier } from "./dossier";
export type { EvidenceFact, OwnJob, PersonKeys, Source, Statement, StatementKind } from "./fact";
export { evidenceFor, type FactEvidence, type FactLead, type FactsOptions, factsFor, leadsFor } from "./facts-for";
export { forget } from "./forget";
export type { AddressBook, AddressCard } from "./ical/address-book";
export type { Calendar, CalendarEvent, EventStart, Participant } from "./ical/calendar";
export { type ReadAddressBookOptions, readAddressBook } from "./ical/read-address-book";
export { type ReadCalendarOptions, readCalendar } from "./ical/read-calendar";
export type { Setting } from "./ical/setting";
export type { InsideInformation, InsideItem } from "./inside-information";
export { acceptanceBounds, invitationsOf, pendingInvitations, type StoredInvitation } from "./invitations";
export { keepConfidence } from "./keep-confidence";
export type {
  Connection,
  Endorsement,
  ExportedInvitation,
  ImportedContact,
  LinkedInExport,
  Me,
  MessageCount,
  OwnNote,
  OwnPosition,
  Recommendation,
} from "./linkedin/linkedin-export";
export { type ReadExportOptions, readLinkedInExport } from "./linkedin/read-export";
export type { ExportReport, FileReport, RowsWithReason, SetAsideReason, WarningReason } from "./linkedin/report";
export { DEFAULT_READ_LIMITS, type ExportFiles, type ReadLimits } from "./linkedin/unpack";
export { matchPerson, type PersonMatch, type PersonProbe } from "./match-person";
export type { Guard, Lexicon, LexiconEntry } from "./note/lexicon";
export { english } from "./note/lexicon-en";
export { dutch } from "./note/lexicon-nl";
export { type NoteOptions, type NoteReader, noteReader, readNote } from "./note/read-note";
export type { NoteLanguage, NoteReading, NoteSignal, NoteSpan } from "./note/signals";
export type { People, StoredPerson, UnmatchedFact } from "./people";
export { companyKey, emailKey, nameKey, phoneKey, profileKey } from "./person-key";
export { type RedactedPerson, type RedactedStore, redact } from "./redact";
export { type ContactTier, contactTier, DEFAULT_EVIDENCE_RULES, type EvidenceRules } from "./rules";
export { collect, type EvidenceSource, type EvidenceStore, type Myself, merge } from "./store";
export type { Said } from "./words";
