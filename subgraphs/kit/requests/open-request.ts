import type { Transaction } from 'kysely';
import { addStep, type Move } from './move-request.ts';
import type { RequestRecord } from './records.ts';
import type { RequestTables } from './tables.ts';
import { tell } from './tell.ts';
import { tellStage } from './tell-figures.ts';
import { newTrackingCode } from './tracking-code.ts';

/** A request that was received. */
export interface NewRequest<Type extends string> extends Pick<Move, 'at' | 'inPerson' | 'note'> {
  /** Which of the agency's types it is. */
  readonly type: Type;
  /** Id of the service in the catalogue, `traffic-police.plate-change`, or what follows the agency there. */
  readonly service: string;
  /** Reference of the person whose it is; or of the company. */
  readonly owner: { readonly person: string } | { readonly company: string };
  /** Where a seed takes its tracking codes from; codes that nobody can guess when left out. */
  readonly random?: (length: number) => Uint8Array;
}

/** Records a request in its first stage, in the transaction of what else is recorded of it, and tells the folder. */
export async function openRequest(
  transaction: Transaction<RequestTables>,
  { prefix, office }: { readonly prefix: string; readonly office: string },
  { type, service, owner, at, random, ...step }: NewRequest<string>,
): Promise<RequestRecord> {
  const row: RequestRecord = {
    tracking_code: newTrackingCode(prefix, random),
    type,
    service: service.includes('.') ? service : `${office}.${service}`,
    ...('person' in owner
      ? ({ owner_ref: owner.person, owner_kind: 'PERSON' } as const)
      : ({ owner_ref: owner.company, owner_kind: 'COMPANY' } as const)),
    stage: 'RECEIPT',
    state: 'IN_PROGRESS',
    opened_at: at.toISOString(),
    updated_at: at.toISOString(),
    steps: 1,
  };
  await transaction.insertInto('request').values(row).execute();
  await addStep(transaction, row, step);
  await tell(transaction, 'request.opened', row, office);
  await tellStage(transaction, row);
  return row;
}
