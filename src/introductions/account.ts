/** Where I stand with one contact: what a log of favours adds up to. */

/** One request of mine to a connector. */
export interface AskRecord {
  readonly id: string;
  readonly at: string;
  readonly target: string | undefined;
  /** No answer yet. */
  readonly open: boolean;
}

/** Where I stand with one contact. */
export interface Account {
  /** Times that I helped or introduced; times that they did. */
  readonly given: number;
  readonly received: number;
  /** given − received: below 0 I owe them. */
  readonly balance: number;
  /** My requests, the oldest first. */
  readonly asks: readonly AskRecord[];
  readonly openRequests: number;
  /** When I last offered help, if ever. */
  readonly lastOfferedAt: string | undefined;
  /** They do not want to be asked. Nothing undoes this but they themselves, in a new log. */
  readonly optedOut: boolean;
  /** The favours behind `balance`. */
  readonly favourIds: readonly string[];
  /** All events with this contact, in order of time. */
  readonly eventIds: readonly string[];
}
