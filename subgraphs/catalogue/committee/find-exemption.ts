import type { Kysely } from 'kysely';
import type { ExemptionRecord } from '../committee-records.ts';
import type { Exemption } from '../rules/exemption.ts';
import type { CatalogueTables } from '../tables.ts';
import { isOpaqueId } from './opaque-id.ts';
import { exemptionsWhere } from './read-exemptions.ts';

/** Of an id that is there. */
export async function exemptionNow(
  id: string,
  { db }: { readonly db: Kysely<CatalogueTables> },
  now: Date,
): Promise<ExemptionRecord> {
  return { exemption: (await exemptionById(db, id))!, asOf: now.getTime() };
}

export async function exemptionById(db: Kysely<CatalogueTables>, id: string): Promise<Exemption | null> {
  const [found] = isOpaqueId(id) ? await exemptionsWhere(db, 'id', [id]) : [];
  return found ?? null;
}

/** When something new is recorded about it: never before what is on record, since who waited for a lock looked at the clock before. */
export function momentAfter({ reviewedAt, votes }: Exemption, now: Date): string {
  return [now.toISOString(), reviewedAt ?? '', ...votes.map(({ at }) => at)].sort().at(-1)!;
}
