import type { Kysely } from 'kysely';
import { readSecret } from '../../kit/agency-secret.ts';
import { hashCode } from '../../kit/one-time-code.ts';
import type { NewVehicleRecord } from '../records.ts';
import type { TrafficTables } from '../tables.ts';
import { type ChangeFile, readChangeFiles } from './change-file.ts';
import { codeNotValid } from './refusals.ts';
import type { ChangeRow } from './rules.ts';

/** What the database says of changes of plates; each question costs the same statements, whatever the number asked for. */
export interface PlateChanges {
  /** For deeds, each of which is a transaction of its own. */
  readonly db: Kysely<TrafficTables>;
  secret(): Promise<Buffer>;
  /** By tracking code. */
  changeFiles(codes: readonly string[], now: Date): Promise<ReadonlyMap<string, ChangeFile>>;
  /** By buyer: those that have no plate yet, newest first. */
  newVehiclesOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly NewVehicleRecord[]>>;
  /** An offer that can be accepted still. */
  offerByCode(code: string, now: Date): Promise<ChangeRow | null>;
  /** An offer that was made; what stands there of its code. */
  offerOf(change: string): Promise<{ readonly code_until: string; readonly tracking_code: string }>;
}

export function openPlateChanges(db: Kysely<TrafficTables>): PlateChanges {
  return {
    db,
    secret: () => readSecret(db),
    changeFiles: (codes, now) => readChangeFiles(db, codes, now),
    async newVehiclesOf(persons) {
      const sold = db.selectFrom('new_vehicle').selectAll().where('buyer_ref', 'in', persons);
      const rows = await sold.where('numbered_at', 'is', null).orderBy('sold_on', 'desc').orderBy('id').execute();
      return Map.groupBy(rows, (row) => row.buyer_ref);
    },
    async offerByCode(code, now) {
      const offers = db.selectFrom('plate_change').selectAll().where('code_hash', '=', hashCode(code));
      const row = await offers
        .where('state', '=', 'OFFERED')
        .where('code_until', '>', now.toISOString())
        .executeTakeFirst();
      return row ?? null;
    },
    async offerOf(change) {
      const { code_until, tracking_code } = await db
        .selectFrom('plate_change_party')
        .innerJoin('plate_change', 'plate_change.id', 'plate_change_party.change_id')
        .select(['code_until', 'tracking_code'])
        .where('change_id', '=', change)
        .where('side', '=', 'SELLER')
        .executeTakeFirstOrThrow();
      if (code_until === null) throw codeNotValid();
      return { code_until, tracking_code };
    },
  };
}
