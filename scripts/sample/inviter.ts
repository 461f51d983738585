import type { Moment } from "./dates";
import type { SamplePerson } from "./person";

/** My own word about an inviter: absent where I have not said anything. */
export interface OwnWord {
  readonly metInPerson?: boolean;
  readonly wouldIntroduce?: boolean;
  readonly inBlockList?: true;
  readonly inAllowList?: true;
}

/** Messages exchanged with somebody: how many, on how many days, and the share that I wrote. */
export interface Contact {
  readonly messages: number;
  readonly days: number;
  readonly myShare: number;
  readonly since: Moment;
}

/** Somebody who invited me. */
export interface Inviter {
  readonly person: SamplePerson;
  readonly note: string;
  readonly sentAt: Moment;
  readonly word?: OwnWord;
  readonly contact?: Contact;
}
