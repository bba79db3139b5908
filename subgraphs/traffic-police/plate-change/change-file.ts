import type { Kysely, Selectable } from 'kysely';
import type { TrafficTables } from '../tables.ts';
import { type Blocker, blockersOf, type ChangeRow, type Standing } from './rules.ts';

export type PartyRow = Selectable<TrafficTables['plate_change_party']>;

/** A change as one of its parties has it. */
export interface ChangeFile {
  readonly change: ChangeRow;
  readonly party: PartyRow;
  /** Of both parties; who may see which is decided by `party.side`. */
  readonly blockers: readonly Blocker[];
}

/** By tracking code; the same statements for any number of them. */
export async function readChangeFiles(
  db: Kysely<TrafficTables>,
  codes: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, ChangeFile>> {
  const parties = await db.selectFrom('plate_change_party').selectAll().where('tracking_code', 'in', codes).execute();
  if (parties.length === 0) return new Map();
  const ids = parties.map(({ change_id }) => change_id);
  const changes = await db.selectFrom('plate_change').selectAll().where('id', 'in', ids).execute();
  const standingOf = await readStandings(db, changes);
  return new Map(
    parties.flatMap((party): readonly (readonly [string, ChangeFile])[] => {
      const change = changes.find(({ id }) => id === party.change_id);
      if (change === undefined) return [];
      return [[party.tracking_code, { change, party, blockers: blockersOf(standingOf(change), now) }]];
    }),
  );
}

async function readStandings(
  db: Kysely<TrafficTables>,
  changes: readonly ChangeRow[],
): Promise<(change: ChangeRow) => Standing> {
  const [ids, vehicles] = [changes.map(({ id }) => id), changes.map(({ vehicle_id }) => vehicle_id)];
  const conditions = await db.selectFrom('plate_condition').selectAll().orderBy('condition').execute();
  const clearances = await db.selectFrom('plate_clearance').selectAll().where('change_id', 'in', ids).execute();
  const insured = await db
    .selectFrom('third_party_insurance')
    .select(['vehicle_id', 'until_day'])
    .where('vehicle_id', 'in', vehicles)
    .execute();
  const owing = await db
    .selectFrom('plate_change_party')
    .innerJoin('plate_change', 'plate_change.id', 'plate_change_party.change_id')
    .innerJoin('fine', (join) =>
      join
        .onRef('fine.owner_ref', '=', 'plate_change_party.person_ref')
        .onRef('fine.vehicle_id', '=', 'plate_change.vehicle_id'),
    )
    .select('change_id')
    .distinct()
    .where('side', '=', 'SELLER')
    .where('fine.state', '=', 'DUE')
    .where('change_id', 'in', ids)
    .execute();
  return ({ id, kind, vehicle_id }) => ({
    kind,
    conditions,
    clearances: clearances.filter(({ change_id }) => change_id === id),
    own: {
      hasFines: owing.some(({ change_id }) => change_id === id),
      insuredUntil: insured.find((one) => one.vehicle_id === vehicle_id)?.until_day ?? null,
    },
  });
}
