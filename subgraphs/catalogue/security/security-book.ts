import type { Kysely } from 'kysely';
import type { SubgraphRecord } from '../records.ts';
import type { CatalogueTables } from '../tables.ts';
import { type SignedIncident, readIncident } from './incident.ts';
import { type QuarantinedSubgraph, type QuarantineDecision, quarantinedSubgraphs } from './quarantine.ts';

/** What the security authority has decided and agencies have reported. */
export interface SecurityBook {
  /** Every decision, newest first. */
  quarantines(): Promise<readonly QuarantineDecision[]>;
  quarantinedNow(): Promise<readonly QuarantinedSubgraph[]>;
  /** Oldest first, after a place in the feed. */
  incidents(after: number, limit: number): Promise<readonly SignedIncident[]>;
  incident(id: string): Promise<SignedIncident | null>;
  countIncidents(): Promise<number>;
}

type Db = Kysely<CatalogueTables>;

export function openSecurityBook(db: Db): SecurityBook {
  return { ...openQuarantines(db), ...openIncidents(db) };
}

function openQuarantines(db: Db) {
  return {
    quarantines: () => readQuarantines(db),
    async quarantinedNow() {
      return quarantinedSubgraphs(await readQuarantines(db), await readSubgraphs(db), Date.now());
    },
  } satisfies Partial<SecurityBook>;
}

function openIncidents(db: Db) {
  return {
    async incidents(after, limit) {
      const rows = await db
        .selectFrom('incident')
        .selectAll()
        .where('position', '>', after)
        .orderBy('position')
        .limit(limit)
        .execute();
      return rows.map(readIncident);
    },
    async incident(id) {
      const row = await db.selectFrom('incident').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : readIncident(row);
    },
    async countIncidents() {
      return (await db.selectFrom('incident_counter').select('last').executeTakeFirstOrThrow()).last;
    },
  } satisfies Partial<SecurityBook>;
}

export async function readQuarantines(db: Db): Promise<readonly QuarantineDecision[]> {
  const rows = await db.selectFrom('quarantine').selectAll().orderBy('imposed_at', 'desc').orderBy('id').execute();
  return rows.map(({ id, agency_id, subgraph, reason, imposed_at, until, lifted_at, lift_reason }) => ({
    id,
    agencyId: agency_id,
    subgraph,
    reason,
    imposedAt: imposed_at,
    until,
    lifted: lifted_at === null || lift_reason === null ? null : { at: lifted_at, reason: lift_reason },
  }));
}

export async function readSubgraphs(db: Db): Promise<readonly SubgraphRecord[]> {
  const rows = await db.selectFrom('subgraph').selectAll().orderBy('name').execute();
  return rows.map(({ name, agency_id, schema_version, seen_at }) => ({
    name,
    agencyId: agency_id,
    schemaVersion: schema_version,
    seenAt: seen_at,
  }));
}
