import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import { type BillsContext, loadMissingFeeds } from './context.ts';
import type { BillRecord, IssuerFeed } from './registry.ts';
import { vouchedFor } from './rules.ts';
import type { BillState } from './tables.ts';

/** A page, with what the total of the whole list is made from. */
export interface BillConnectionRecord extends Connection<BillRecord> {
  readonly listed: readonly BillRecord[];
  readonly missing: readonly IssuerFeed[];
}

interface BillsArguments {
  readonly state?: BillState | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Bills of issuers whose feed is out of service are left out; the page says who is missing. */
export async function loadBillsPage(
  person: string,
  given: BillsArguments,
  context: BillsContext,
): Promise<BillConnectionRecord> {
  const page = connectionArguments(given, { default: 20 });
  const [bills, missing] = await Promise.all([
    context.loaders.billsOf.load(person, { state: given.state ?? null }),
    loadMissingFeeds(context),
  ]);
  const listed = vouchedFor(bills ?? [], missing);
  return { ...connectionOf(listed, page, ({ due_on, id }) => [due_on, id]), listed, missing };
}
