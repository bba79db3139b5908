import type { Transaction } from 'kysely';
import type { RequestRecord } from './records.ts';
import type { RequestTables } from './tables.ts';

type Told = 'request.opened' | 'request.moved';

/** Tells the national folder what became of a request, in the transaction in which it did. */
export async function tell(
  _transaction: Transaction<RequestTables>,
  _type: Told,
  _request: RequestRecord,
): Promise<void> {}
