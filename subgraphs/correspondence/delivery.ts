import type { Transaction } from 'kysely';
import { type EventFollow, putEvent } from '../kit/events/events.ts';
import type { LetterRecord } from './records.ts';
import { registryNumberOf } from './statements.ts';
import type { CorrespondenceTables } from './tables.ts';

/** Agencies whose subgraph has another name than they have in the catalogue. */
const subgraphs: ReadonlyMap<string, string> = new Map([
  ['foreign-affairs', 'consular'],
  ['agriculture-jihad', 'agriculture'],
  ['nomads-affairs', 'agriculture'],
  ['education-ministry', 'education'],
  ['non-government-schools', 'education'],
  ['tax-administration', 'tax'],
]);

function subgraphOf(agency: string): string {
  return subgraphs.get(agency) ?? agency;
}

/** Tells the receiver that a letter was sent: no subject, no text, and nobody whom it is about. */
export function tellSent(db: Transaction<CorrespondenceTables>, letter: LetterRecord): Promise<void> {
  const { sender, receiver, content_digest, sent_at } = letter;
  const data = {
    registryNumber: registryNumberOf(letter),
    sender,
    receiver,
    contentDigest: content_digest,
    sentAt: sent_at,
  };
  const at = new Date(sent_at);
  return putEvent(db, { type: 'letter.sent', entity: letter.id, to: [subgraphOf(receiver)], data, at });
}

/** Tells the sender that the receiver has signed for a letter. */
export function tellReceived(db: Transaction<CorrespondenceTables>, letter: LetterRecord, at: string): Promise<void> {
  const data = { registryNumber: registryNumberOf(letter), receivedAt: at };
  return putEvent(db, { type: 'letter.received', entity: letter.id, to: [subgraphOf(letter.sender)], data });
}

/** The receiver's agency, and no other, says that a letter is there; the first time counts. */
export const arrivals: EventFollow<CorrespondenceTables> = {
  from: '*',
  type: 'letter.arrived',
  async apply(transaction, { from, entity, data }) {
    const letter = await transaction
      .selectFrom('letter')
      .select('receiver')
      .where('id', '=', entity)
      .executeTakeFirst();
    if (letter === undefined || subgraphOf(letter.receiver) !== from) return;
    await transaction
      .updateTable('letter')
      .set({ arrived_at: String(data['arrivedAt']) })
      .where('id', '=', entity)
      .where('arrived_at', 'is', null)
      .execute();
  },
};
