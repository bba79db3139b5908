import type { Kysely } from 'kysely';
import type { TrafficRow } from '../rules/exchange-figures.ts';
import type { CatalogueTables } from '../tables.ts';
import type { Batch } from './batch.ts';
import { takeBatch } from './take-batch.ts';

/** What the catalogue's database keeps of the window's traffic. */
export function openTraffic(db: Kysely<CatalogueTables>) {
  return {
    takeBatch: (batch: Batch) => takeBatch(db, batch, Date.now()),
    async trafficOf(agency: string, from: number, before: number): Promise<readonly TrafficRow[]> {
      const rows = await db
        .selectFrom('traffic')
        .innerJoin('subgraph', 'subgraph.name', 'traffic.subgraph')
        .select(['hour', 'caller_kind as callerKind', 'reader', 'operation', 'outcome', 'code', 'calls'])
        .where('subgraph.agency_id', '=', agency)
        .where('hour', '>=', hourOf(from))
        .where('hour', '<', hourOf(before))
        .execute();
      return rows.map((row) => ({ ...row, calls: Number(row.calls) }));
    },
  };
}

function hourOf(instant: number): string {
  return new Date(instant).toISOString().replace('.000', '');
}
