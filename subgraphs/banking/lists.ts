import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import type { AccountRecord, PaymentRecord } from './records.ts';

export type AccountConnectionRecord = Connection<AccountRecord>;
export type PaymentConnectionRecord = Connection<PaymentRecord>;

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

const pageSize = { default: 20 };

export function accountsPage(accounts: readonly AccountRecord[] | null, given: PageArguments): AccountConnectionRecord {
  return connectionOf(accounts ?? [], connectionArguments(given, pageSize), ({ opened_on, id }) => [opened_on, id]);
}

export function paymentsPage(payments: readonly PaymentRecord[] | null, given: PageArguments): PaymentConnectionRecord {
  return connectionOf(payments ?? [], connectionArguments(given, pageSize), ({ initiated_at, id }) => [
    initiated_at,
    id,
  ]);
}
