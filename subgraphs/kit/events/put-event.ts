import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { EventTables } from './event-tables.ts';

/** Something to tell other agencies. */
export interface NewEvent {
  /** Such as `bill.settled`. */
  readonly type: string;
  /** What it happened to, by its opaque id. */
  readonly entity: string;
  /** The agencies that are told, by their names. */
  readonly to: readonly string[] | 'all';
  /** JSON; persons as references of the federation, and no more than the followers need. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Now when not given. */
  readonly at?: Date;
}

/** Everyone, as a recipient. */
export const everyone = '*';

/** Of one event's data, in characters of JSON. */
const longestData = 64 * 1024;

/**
 * Puts an event into the outbox, in the transaction of what it tells of: neither is without the other.
 *
 * From here to the end of the transaction no other event of this agency gets a number: so a higher number is never
 * seen before a lower one, which a sequence of PostgreSQL does not promise. Put events last.
 *
 * @throws TypeError when the type or the entity has no usable form, nobody is told, or the data are too long
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any agency's tables, these among them
export async function putEvent(transaction: Transaction<any>, event: NewEvent): Promise<void> {
  check(event);
  const db = transaction as Transaction<EventTables>;
  const { type, entity, data, at = new Date() } = event;
  const { last: sequence } = await db
    .updateTable('event_counter')
    .set((column) => ({ last: column('last', '+', 1n) }))
    .where('id', '=', 1)
    .returning('last')
    .executeTakeFirstOrThrow();
  const row = { sequence, id: randomUUID(), type, entity, at: at.toISOString(), data: JSON.stringify(data) };
  await db.insertInto('event').values(row).execute();
  const recipients = event.to === 'all' ? [everyone] : [...new Set(event.to)];
  await db
    .insertInto('event_recipient')
    .values(recipients.map((recipient) => ({ recipient, sequence })))
    .execute();
}

function check({ type, entity, to, data }: NewEvent): void {
  if (!/^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/.test(type))
    throw new TypeError(`An event's type is like bill.paid, not ${type}.`);
  if (entity === '' || entity.length > 200) throw new TypeError(`The entity of ${type} must have 1 to 200 characters.`);
  if (to.length === 0) throw new TypeError(`Nobody is told of ${type}.`);
  if (JSON.stringify(data).length > longestData) throw new TypeError(`The data of ${type} are too long.`);
}
