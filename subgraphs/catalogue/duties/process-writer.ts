import type { Kysely } from 'kysely';
import type { IdempotentRequest } from '../../kit/idempotency.ts';
import type { CatalogueTables } from '../tables.ts';
import type { Once } from './high-use-writer.ts';
import { readProcesses } from './read-processes.ts';
import type { ServiceProcessRecord } from '../duty-records.ts';
import { processDecided, proposedMeanwhile } from './refusals.ts';

/** What is written about processes of services; each answers the id of the process. */
export interface ProcessWriter {
  /** Null when there is none. */
  find(id: string): Promise<ServiceProcessRecord | null>;
  propose(request: IdempotentRequest, process: NewProcess): Promise<string>;
  /** @param check with the process and all versions of its service; what it throws undoes the approval */
  approve(
    request: IdempotentRequest,
    approval: Approval,
    check: (process: ServiceProcessRecord | null, others: readonly ServiceProcessRecord[]) => void,
  ): Promise<string>;
}

/** Its version is the next one of its service. */
interface NewProcess {
  readonly process: Omit<CatalogueTables['service_process'], 'version'>;
  readonly stages: readonly CatalogueTables['process_stage'][];
}

interface Approval {
  readonly id: string;
  /** The agency that approves. */
  readonly by: string;
  readonly at: string;
  readonly inForceFrom: string;
}

type Db = Kysely<CatalogueTables>;

export function openProcessWriter(db: Db, once: Once): ProcessWriter {
  return {
    find: (id) => findProcess(db, id),
    propose: (request, { process, stages }) =>
      once(request, async (transaction) => {
        const version = await nextVersion(transaction, process.service_id);
        const { numInsertedOrUpdatedRows: inserted } = await transaction
          .insertInto('service_process')
          .values({ ...process, version })
          .onConflict((conflict) => conflict.columns(['service_id', 'version']).doNothing())
          .executeTakeFirstOrThrow();
        if (inserted !== 1n) throw proposedMeanwhile();
        await transaction
          .insertInto('process_stage')
          .values([...stages])
          .execute();
        return process.id;
      }),
    approve: (request, approval, check) =>
      once(request, async (transaction) => {
        const process = await findProcess(transaction, approval.id);
        check(process, process === null ? [] : await readProcesses(transaction, 'service_id', [process.serviceId]));
        await approve(transaction, approval);
        return approval.id;
      }),
  };
}

async function findProcess(db: Db, id: string): Promise<ServiceProcessRecord | null> {
  return (await readProcesses(db, 'id', [id]))[0] ?? null;
}

/** After 1, which is how the stages were first recorded. */
async function nextVersion(db: Db, service: string): Promise<number> {
  const last = await db
    .selectFrom('service_process')
    .select('version')
    .where('service_id', '=', service)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return (last?.version ?? 1) + 1;
}

async function approve(db: Db, { id, by, at, inForceFrom }: Approval): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('service_process')
    .set({ approved_by: by, approved_at: at, in_force_from: inForceFrom })
    .where('id', '=', id)
    .where('approved_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw processDecided();
}
