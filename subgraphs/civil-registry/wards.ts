import type { PersonReference } from '../kit/me.ts';
import { today } from '../kit/today.ts';
import type { CivilRegistryContext } from './context.ts';
import type { GuardianshipRecord } from './registry.ts';
import type { Representation } from './resolver-types.ts';
import { guardedUntil } from './rules.ts';

/** Whose guardian somebody is at that moment, by the register. */
export async function wardsOf(
  { id }: PersonReference,
  { loaders, registry }: CivilRegistryContext,
  now = new Date(),
): Promise<GuardianshipRecord[]> {
  const day = today(now);
  const [wards, years] = await Promise.all([loaders.wards.load(id), registry.guardianshipAge(day)]);
  return (wards ?? []).flatMap(({ ward_ref, birth_date, basis }) => {
    const until = guardedUntil(birth_date, years, day);
    return until === null ? [] : [{ ward: { id: ward_ref }, basis, until }];
  });
}

/** The same as the window asks for it. */
export async function representationsOf(...about: Parameters<typeof wardsOf>): Promise<Representation[]> {
  const wards = await wardsOf(...about);
  return wards.map(({ ward, basis, until }) => ({ subject: ward.id, basis, reference: null, until, excluded: [] }));
}
