import type { Kysely } from 'kysely';
import { type Stage, stageKinds } from '../rules/stage.ts';
import type { CatalogueTables } from '../tables.ts';
import type { ServiceProcessRecord } from '../duty-records.ts';

type Db = Kysely<CatalogueTables>;

/** Versions of processes, oldest first: one statement where there is none, otherwise two. */
export async function readProcesses(
  db: Db,
  column: 'id' | 'service_id',
  values: readonly string[],
): Promise<readonly ServiceProcessRecord[]> {
  const rows = await db
    .selectFrom('service_process')
    .selectAll()
    .where(column, 'in', values)
    .orderBy('version')
    .execute();
  const ids = rows.map(({ id }) => id);
  const stages = ids.length === 0 ? new Map<string, Stage[]>() : await stagesOf(db, ids);
  return rows.map((row) => ({
    id: row.id,
    serviceId: row.service_id,
    version: row.version,
    reason: row.reason,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    approvedBy: row.approved_by,
    approvedAt: row.approved_at,
    inForceFrom: row.in_force_from,
    origin: row.origin,
    stages: stages.get(row.id) ?? [],
  }));
}

async function stagesOf(db: Db, processes: readonly string[]): Promise<ReadonlyMap<string, readonly Stage[]>> {
  const rows = await db.selectFrom('process_stage').selectAll().where('process_id', 'in', processes).execute();
  rows.sort((left, right) => stageKinds.indexOf(left.kind) - stageKinds.indexOf(right.kind));
  const groups = Map.groupBy(rows, ({ process_id }) => process_id);
  return new Map([...groups].map(([process, members]) => [process, members.map(readStage)]));
}

function readStage(row: CatalogueTables['process_stage']): Stage {
  const { kind, channel, document, human_step: human, implemented } = row;
  return { kind, channel, document, humanStep: human === 1, implemented: implemented === 1 };
}
