import type { Issue, IssueCode } from "../errors";
import { isCalendarMoment } from "./calendar-day";
import { kindOf } from "./options";

/**
 * Everything that is wrong with a list of invitations: what is no invitation, ids that occur twice, and fields that
 * nothing could be read from.
 */
export function checkInvitations(invitations: readonly unknown[], path: readonly string[]): readonly Issue[] {
  const seen = new Set<unknown>();
  return invitations.flatMap((invitation, i) => {
    const issues: Issue[] = [];
    const wrong = (code: IssueCode, message: string, ...field: string[]): void => {
      issues.push({ code, path: [...path, i, ...field], message });
    };
    if (typeof invitation !== "object" || invitation === null) {
      wrong("wrong-type", `expected an invitation, got ${kindOf(invitation)}`);
      return issues;
    }
    const { id, direction, person, sentAt, note } = invitation as Readonly<Record<string, unknown>>;
    if (typeof id !== "string") wrong("wrong-type", "expected a text", "id");
    else if (seen.has(id)) wrong("duplicate-id", "an earlier invitation has the same id", "id");
    seen.add(id);
    if (direction !== "incoming" && direction !== "outgoing") {
      wrong("unknown-value", "expected one of incoming, outgoing", "direction");
    }
    if (typeof person !== "object" || person === null) wrong("missing-field", "expected a person", "person");
    else {
      for (const [field, value] of Object.entries(person)) {
        if (PERSON_TEXTS.includes(field) && value !== undefined && typeof value !== "string")
          wrong("wrong-type", "expected a text", "person", field);
      }
    }
    if (sentAt !== undefined && !isCalendarMoment(sentAt)) {
      wrong("not-a-date", "expected an ISO date or date-time such as `2026-03-03`", "sentAt");
    }
    if (note !== undefined && typeof note !== "string") wrong("wrong-type", "expected a text", "note");
    return issues;
  });
}

const PERSON_TEXTS = ["name", "given", "family", "profileUrl", "email", "headline", "company"];
