import type { AgencyCaller, AgencyContext } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { createLoader } from '../kit/loader.ts';
import { mayRead, readableOwners } from '../kit/own-record.ts';
import type { AddressRecord, Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type PostContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry, caller: AgencyCaller) {
  const owners = readableOwners(caller);
  return {
    residence: createLoader((persons: readonly string[]) => registry.residences(persons)),
    addressByReference: createLoader(async (ids: readonly string[]) =>
      owners.length === 0 ? new Map<string, AddressRecord>() : registry.addressesOf(owners, ids),
    ),
  };
}

/**
 * The address where the caller lives, or somebody about whom she may read these fields. Somebody else's and one that
 * does not exist are refused alike.
 */
export async function loadAddress(
  id: string,
  fields: Iterable<string>,
  { loaders, caller }: PostContext,
): Promise<AddressRecord> {
  const address = await loaders.addressByReference.load(id);
  if (address && mayRead(caller, address.resident, fields)) return address;
  throw new AgencyError('FORBIDDEN', {
    fa: 'نشانی را تنها ساکن آن می‌خواند یا کسی که حق خواندن آن را دارد.',
    en: 'An address is read only by somebody who lives there, and by who has a right to it.',
  });
}
