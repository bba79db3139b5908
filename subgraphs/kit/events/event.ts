import type { Transaction } from 'kysely';

/** What another agency tells: that something has happened to one of its things. */
export interface ToldEvent {
  /** Opaque and unique. */
  readonly id: string;
  /** The agency that tells it. */
  readonly from: string;
  /** Such as `bill.settled`. */
  readonly type: string;
  /** What it happened to, by its opaque id: events of one entity are applied in the order in which they happened. */
  readonly entity: string;
  /** Its place among the events of that agency, in the order in which they were committed; a 64-bit number. */
  readonly sequence: string;
  /** RFC 3339, in UTC. */
  readonly at: string;
  /** Persons in it are references of the federation. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What an agency does when another tells something. */
export interface EventFollow<Schema> {
  /** The agency that tells it; `*`: whoever does. */
  readonly from: string;
  readonly type: string;
  /**
   * Once for each event, in one transaction with the note that it was done. What it throws holds up this entity alone:
   * the event is tried again, and later ones of the same entity wait behind it.
   */
  apply(transaction: Transaction<Schema>, event: ToldEvent): Promise<void>;
}
