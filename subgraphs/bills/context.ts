import { endOfDay } from '../kit/as-of.ts';
import type { AgencyCaller, AgencyContext } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { createListLoader, createLoader } from '../kit/loader.ts';
import { mayRead, readableOwners } from '../kit/own-record.ts';
import type { BillRecord, IssuerFeed, Registry } from './registry.ts';
import type { BillState } from './tables.ts';
import { issuerMissing } from './rules.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type BillsContext = AgencyContext<Registry, Loaders>;

const allFeeds = 'all';

/** One per request. */
export function createLoaders(registry: Registry, caller: AgencyCaller) {
  const owners = readableOwners(caller);
  return {
    billsOf: createListLoader((persons, { state }: { readonly state: BillState | null }) =>
      registry.billsOf(persons, state),
    ),
    billByReference: createLoader(async (ids: readonly string[]) =>
      owners.length === 0 ? new Map<string, BillRecord>() : registry.billsByReference(ids, owners),
    ),
    feeds: createLoader(async () => new Map([[allFeeds, await registry.feeds()]])),
  };
}

/** The feeds that are out of service; asked for once a request. The answer is as old as what the others brought last. */
export async function loadMissingFeeds({ loaders, asOf }: Pick<BillsContext, 'loaders' | 'asOf'>) {
  const feeds = (await loaders.feeds.load(allFeeds)) ?? [];
  const isMissing = ({ state }: IssuerFeed) => state === 'OUT_OF_SERVICE';
  for (const feed of feeds) if (!isMissing(feed)) asOf.isFrom(endOfDay(feed.received_until));
  return feeds.filter(isMissing);
}

/**
 * A bill of the caller's, or of somebody about whom she may read these fields. Somebody else's and one that does not
 * exist are refused alike.
 */
export async function loadBill(id: string, fields: Iterable<string>, context: BillsContext): Promise<BillRecord> {
  const [bill, missing] = await Promise.all([context.loaders.billByReference.load(id), loadMissingFeeds(context)]);
  if (bill === null || !mayRead(context.caller, bill.person_ref, fields)) {
    throw new AgencyError('FORBIDDEN', {
      fa: 'قبض را تنها کسی می‌خواند که به نام اوست یا حق خواندن آن را دارد.',
      en: 'A bill is read only by the person in whose name it is, and by who has a right to it.',
    });
  }
  const silent = missing.filter(({ issuer }) => issuer === bill.issuer);
  if (silent.length > 0) throw issuerMissing(silent);
  return bill;
}
