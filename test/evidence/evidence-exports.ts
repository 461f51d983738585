import type { LinkedInExport } from "../../src/evidence/linkedin/linkedin-export";
import { readLinkedInExport } from "../../src/evidence/linkedin/read-export";
import {
  CONNECTIONS,
  csv,
  INVITATIONS,
  ME,
  MESSAGES_2026,
  type Message,
  MY_URL,
  messagesCsv,
  url,
} from "./linkedin/export-texts";

/** Exports for tests, written as files and read back. */

export const conversation = (slug: string, days: number, from = 1): readonly Message[] =>
  Array.from({ length: days }, (_, i) => [
    { from: "me", to: [slug], on: `2025-03-${String(from + i).padStart(2, "0")}` },
    { from: slug, to: ["me"], on: `2025-03-${String(from + i).padStart(2, "0")}` },
  ]).flat();

export interface ExportParts {
  readonly connections?: readonly (readonly string[])[];
  /** Slug, direction, moment and note. */
  readonly invitations?: readonly (readonly [slug: string, direction: string, sentAt: string, note?: string])[];
  readonly messages?: readonly Message[];
  readonly positions?: readonly (readonly string[])[];
  /** Given and family name, employer and moment of a recommendation that I received. */
  readonly recommended?: readonly (readonly string[])[];
  readonly other?: Readonly<Record<string, string>>;
  readonly exportedOn?: string;
}

/** A connection whose name is their slug: `jan-vos` is Jan Vos. */
export function connection(slug: string, company = "", on = "06 Mar 2023"): readonly string[] {
  const [given = "", family = ""] = slug.split("-").map((part) => part.slice(0, 1).toUpperCase() + part.slice(1));
  return [given, family, url(slug), "", company, "", on];
}

export function nameOf(slug: string): string {
  return connection(slug).slice(0, 2).join(" ");
}

export function anExport(parts: ExportParts): LinkedInExport {
  const invitations = (parts.invitations ?? []).map(([slug, direction, sentAt, note = ""]) => {
    const incoming = direction === "INCOMING";
    const names = incoming ? [nameOf(slug), ME] : [ME, nameOf(slug)];
    const urls = incoming ? [url(slug), MY_URL] : [MY_URL, url(slug)];
    return [...names, sentAt, note, direction, ...urls];
  });
  const recommended = (parts.recommended ?? []).map(([given = "", family = "", company = "", on = ""]) => {
    return [given, family, company, "", "text", on, "VISIBLE"];
  });
  return readLinkedInExport(
    {
      ...(parts.connections ? { "Connections.csv": csv(CONNECTIONS, parts.connections) } : {}),
      ...(parts.invitations ? { "Invitations.csv": csv(INVITATIONS, invitations) } : {}),
      ...(parts.messages ? { "messages.csv": messagesCsv(MESSAGES_2026, parts.messages, true) } : {}),
      ...(parts.positions
        ? { "Positions.csv": csv("Company Name,Title,Description,Location,Started On,Finished On", parts.positions) }
        : {}),
      ...(parts.recommended
        ? {
            "Recommendations_Received.csv": csv(
              "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
              recommended,
            ),
          }
        : {}),
      ...parts.other,
    },
    { me: { profileUrl: MY_URL }, ...(parts.exportedOn ? { exportedOn: parts.exportedOn } : {}) },
  );
}

/** An invitation as an app has it. */
export const incoming = (slug: string, more: { readonly note?: string; readonly sentAt?: string } = {}) => ({
  id: slug,
  direction: "incoming" as const,
  person: { name: nameOf(slug), profileUrl: url(slug) },
  ...more,
});
