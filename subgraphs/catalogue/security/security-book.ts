import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AgencyStatements } from '../../kit/agency-statement.ts';
import { actOnce, type IdempotentRequest } from '../../kit/idempotency.ts';
import type { SubgraphRecord } from '../records.ts';
import type { CatalogueTables } from '../tables.ts';
import { addIncident, lockFeed, type IncidentContent, type SignedIncident, readIncident } from './incident.ts';
import {
  type LiftReason,
  type QuarantinedSubgraph,
  type QuarantineDecision,
  quarantinedSubgraphs,
} from './quarantine.ts';

/** What the security authority decides and agencies report, as the registry offers it. */
export interface SecurityBook {
  /** Every decision, newest first. */
  quarantines(): Promise<readonly QuarantineDecision[]>;
  quarantinedNow(): Promise<readonly QuarantinedSubgraph[]>;
  /** Imposes once for each request. @returns the id of the decision */
  impose(
    request: IdempotentRequest,
    decision: Pick<QuarantineDecision, 'agencyId' | 'subgraph' | 'reason' | 'until'>,
    by: Decider,
    check: (decisions: readonly QuarantineDecision[], subgraphs: readonly SubgraphRecord[]) => void,
  ): Promise<string>;
  /** Ends a decision before its time, once for each request. */
  lift(
    request: IdempotentRequest,
    given: { readonly id: string; readonly reason: LiftReason },
    by: Decider,
    check: (decision: QuarantineDecision | undefined) => QuarantineDecision,
  ): Promise<string>;
  /** Oldest first, after a place in the feed. */
  incidents(after: number, limit: number): Promise<readonly SignedIncident[]>;
  incident(id: string): Promise<SignedIncident | null>;
  countIncidents(): Promise<number>;
  report(
    request: IdempotentRequest,
    incident: Omit<IncidentContent, 'id' | 'position'>,
    statements: AgencyStatements,
  ): Promise<string>;
}

/** Who decides, and what signs the entry that tells of it. */
export interface Decider {
  readonly office: string;
  readonly statements: AgencyStatements;
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
    impose: (request, decision, { office, statements }, check) =>
      actOnce(db, request, async (transaction) => {
        await lockFeed(transaction);
        check(await readQuarantines(transaction), await readSubgraphs(transaction));
        const { agencyId, subgraph, reason, until } = decision;
        const [id, now] = [`qua-${randomUUID()}`, new Date().toISOString()];
        const row = { id, agency_id: agencyId, subgraph, reason, imposed_at: now, imposed_by: office, until };
        await transaction.insertInto('quarantine').values(row).execute();
        await addIncident(transaction, told('QUARANTINE_IMPOSED', decision, office, now), statements);
        return id;
      }),
    lift: (request, { id, reason }, { office, statements }, check) =>
      actOnce(db, request, async (transaction) => {
        await lockFeed(transaction);
        const decision = check((await readQuarantines(transaction)).find((one) => one.id === id));
        const now = new Date().toISOString();
        const lifted = { lifted_at: now, lifted_by: office, lift_reason: reason };
        await transaction.updateTable('quarantine').set(lifted).where('id', '=', id).execute();
        await addIncident(transaction, told('QUARANTINE_LIFTED', decision, office, now), statements);
        return id;
      }),
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
    report: (request, incident, statements) =>
      actOnce(db, request, (transaction) => addIncident(transaction, incident, statements)),
  } satisfies Partial<SecurityBook>;
}

function told(
  kind: 'QUARANTINE_IMPOSED' | 'QUARANTINE_LIFTED',
  { agencyId, subgraph }: Pick<QuarantineDecision, 'agencyId' | 'subgraph'>,
  office: string,
  now: string,
): Omit<IncidentContent, 'id' | 'position'> {
  const severity = kind === 'QUARANTINE_IMPOSED' ? 'HIGH' : 'LOW';
  return {
    agency: agencyId,
    subgraph,
    kind,
    severity,
    occurredAt: now,
    reportedAt: now,
    reportedBy: office,
    text: null,
  };
}

async function readQuarantines(db: Db): Promise<readonly QuarantineDecision[]> {
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

async function readSubgraphs(db: Db): Promise<readonly SubgraphRecord[]> {
  const rows = await db.selectFrom('subgraph').selectAll().orderBy('name').execute();
  return rows.map(({ name, agency_id, schema_version, seen_at }) => ({
    name,
    agencyId: agency_id,
    schemaVersion: schema_version,
    seenAt: seen_at,
  }));
}
