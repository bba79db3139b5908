import type { Kysely } from 'kysely';
import { type EventFollow, putEvent } from './events/events.ts';

/** Of an agency to which official letters (مکاتبات) are sent. */
export interface LetterTables {
  /** One for each letter that has arrived: what it says is read at the registers, by officials. */
  arrived_letter: {
    id: string;
    registry_number: string;
    sender: string;
    receiver: string;
    content_digest: string;
    sent_at: string;
    arrived_at: string;
  };
}

/** For one of its migrations. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createLetterTables(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('arrived_letter')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('registry_number', 'text', (column) => column.notNull())
    .addColumn('sender', 'text', (column) => column.notNull())
    .addColumn('receiver', 'text', (column) => column.notNull())
    .addColumn('content_digest', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addColumn('arrived_at', 'text', (column) => column.notNull())
    .execute();
}

interface SentLetter {
  readonly registryNumber: string;
  readonly sender: string;
  readonly receiver: string;
  readonly contentDigest: string;
  readonly sentAt: string;
}

/** Records letters as they arrive, and tells the registers so: in its `follows`. */
export const lettersArrive: EventFollow<LetterTables> = {
  from: 'correspondence',
  type: 'letter.sent',
  async apply(transaction, { entity: id, data }) {
    const { registryNumber, sender, receiver, contentDigest, sentAt } = data as unknown as SentLetter;
    const at = new Date();
    const row = { id, registry_number: registryNumber, sender, receiver, content_digest: contentDigest };
    await transaction
      .insertInto('arrived_letter')
      .values({ ...row, sent_at: sentAt, arrived_at: at.toISOString() })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const told = { arrivedAt: at.toISOString() };
    await putEvent(transaction, { type: 'letter.arrived', entity: id, to: ['correspondence'], data: told, at });
  },
};
