import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AgencyStatements } from '../../kit/agency-statement.ts';
import { actOnce, type IdempotentRequest } from '../../kit/idempotency.ts';
import type { SubgraphRecord } from '../records.ts';
import type { CatalogueTables } from '../tables.ts';
import { addIncident, lockFeed, type IncidentContent } from './incident.ts';
import { type LiftReason, type QuarantineDecision } from './quarantine.ts';
import { readQuarantines, readSubgraphs } from './security-book.ts';

/** What the security authority decides and agencies report: each goes into the feed, signed by the catalogue. */
export interface SecurityDecisions {
  /** Imposes once for each request. @returns the id of the decision */
  impose(
    request: IdempotentRequest,
    decision: Pick<QuarantineDecision, 'agencyId' | 'subgraph' | 'reason' | 'until'>,
    office: string,
    check: (decisions: readonly QuarantineDecision[], subgraphs: readonly SubgraphRecord[]) => void,
  ): Promise<string>;
  /** Ends a decision before its time, once for each request. */
  lift(
    request: IdempotentRequest,
    given: { readonly id: string; readonly reason: LiftReason },
    office: string,
    check: (decision: QuarantineDecision | undefined) => QuarantineDecision,
  ): Promise<string>;
  report(request: IdempotentRequest, incident: Omit<IncidentContent, 'id' | 'position'>): Promise<string>;
}

export function openSecurityDecisions(db: Kysely<CatalogueTables>, statements: AgencyStatements): SecurityDecisions {
  return {
    impose: (request, decision, office, check) =>
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
    lift: (request, { id, reason }, office, check) =>
      actOnce(db, request, async (transaction) => {
        await lockFeed(transaction);
        const decision = check((await readQuarantines(transaction)).find((one) => one.id === id));
        const now = new Date().toISOString();
        const lifted = { lifted_at: now, lifted_by: office, lift_reason: reason };
        await transaction.updateTable('quarantine').set(lifted).where('id', '=', id).execute();
        await addIncident(transaction, told('QUARANTINE_LIFTED', decision, office, now), statements);
        return id;
      }),
    report: (request, incident) =>
      actOnce(db, request, (transaction) => addIncident(transaction, incident, statements)),
  };
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
