import type { Kysely, Transaction } from 'kysely';
import type { RequestTables } from './tables.ts';
import { tellFinished } from './tell-statistics.ts';

/**
 * What an agency notes of ratings; for a migration after those of its requests and its events. Requests that were
 * closed before the statistical centre was told are told it now.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createFeedbackTable(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('request_feedback')
    .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
    .execute();
  const transaction = db as Transaction<RequestTables>;
  const closed = await transaction
    .selectFrom('request')
    .selectAll()
    .where('state', 'in', ['COMPLETED', 'REFUSED', 'WITHDRAWN'])
    .orderBy('updated_at')
    .orderBy('tracking_code')
    .execute();
  for (const request of closed) await tellFinished(transaction, request);
}
