import type { Transaction } from 'kysely';
import { putEvent } from '../events/events.ts';
import type { RequestRecord } from './records.ts';
import type { RequestTables } from './tables.ts';

type Told = 'request.opened' | 'request.moved';

/** Tells the national folder what became of a request, in the transaction in which it did; its state is not told. */
export async function tell(
  transaction: Transaction<RequestTables>,
  told: Told,
  request: RequestRecord,
  office?: string,
): Promise<void> {
  const { tracking_code: entity, type, owner_ref: owner, opened_at: openedAt, updated_at } = request;
  const data = { type, owner, openedAt, ...(office !== undefined && { office }) };
  await putEvent(transaction, { type: told, entity, to: ['national-folder'], data, at: new Date(updated_at) });
}
