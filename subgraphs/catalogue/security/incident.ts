import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { AgencyStatements } from '../../kit/agency-statement.ts';
import type { CatalogueTables } from '../tables.ts';

export type IncidentKind =
  | 'INTRUSION'
  | 'DATA_LEAK'
  | 'DENIAL_OF_SERVICE'
  | 'MALWARE'
  | 'KEY_LOSS'
  | 'PHISHING'
  | 'OUTAGE'
  | 'QUARANTINE_IMPOSED'
  | 'QUARANTINE_LIFTED';
export type IncidentSeverity = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

/** What is signed of an incident; nothing of people is in it. */
export interface IncidentContent {
  readonly id: string;
  /** In the feed, from 1 on and without a gap. */
  readonly position: number;
  /** Of the catalogue; null: of a body that it does not list. */
  readonly agency: string | null;
  readonly subgraph: string | null;
  readonly kind: IncidentKind;
  readonly severity: IncidentSeverity;
  /** RFC 3339. */
  readonly occurredAt: string;
  readonly reportedAt: string;
  /** The office. */
  readonly reportedBy: string;
  readonly text: string | null;
}

/** The feed's item: what is said, and the compact JWS over exactly that. */
export interface SignedIncident extends IncidentContent {
  readonly jws: string;
}

/** Of two transactions that decide something, the second sees what the first has decided. */
export async function lockFeed(transaction: Transaction<CatalogueTables>): Promise<void> {
  await transaction
    .updateTable('incident_counter')
    .set(({ ref }) => ({ last: ref('last') }))
    .execute();
}

/** Adds an incident under the next number of the feed, signed by the catalogue's key. */
export async function addIncident(
  transaction: Transaction<CatalogueTables>,
  incident: Omit<IncidentContent, 'id' | 'position'>,
  statements: AgencyStatements,
): Promise<string> {
  const { last: position } = await transaction
    .updateTable('incident_counter')
    .set(({ eb }) => ({ last: eb('last', '+', 1) }))
    .returning('last')
    .executeTakeFirstOrThrow();
  const content: IncidentContent = { id: `inc-${randomUUID()}`, position, ...incident };
  const row = { position, id: content.id, content: JSON.stringify(content), jws: statements.sign(content) };
  await transaction.insertInto('incident').values(row).execute();
  return content.id;
}

export function readIncident({ content, jws }: Pick<CatalogueTables['incident'], 'content' | 'jws'>): SignedIncident {
  return { ...(JSON.parse(content) as IncidentContent), jws };
}
