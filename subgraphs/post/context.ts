import type { AgencyCaller, AgencyContext } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { createLoader } from '../kit/loader.ts';
import type { AddressRecord, Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type PostContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry, { subject }: AgencyCaller) {
  return {
    residence: createLoader((persons: readonly string[]) => registry.residences(persons)),
    ownAddress: createLoader(async (ids: readonly string[]) =>
      subject === null ? new Map<string, AddressRecord>() : registry.addressesOf(subject, ids),
    ),
  };
}

/** Somebody else's address and one that does not exist are refused alike. */
export async function loadOwnAddress(id: string, { loaders }: PostContext): Promise<AddressRecord> {
  const address = await loaders.ownAddress.load(id);
  if (address) return address;
  throw new AgencyError('FORBIDDEN', {
    fa: 'تنها ساکن یک نشانی می‌تواند آن را بخواند.',
    en: 'Only somebody who lives at an address may read it.',
  });
}
