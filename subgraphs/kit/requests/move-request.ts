import type { Transaction } from 'kysely';
import type { Messages } from '../errors.ts';
import { noSuchRequest } from './refusals.ts';
import type { RequestRecord } from './records.ts';
import { isClosed, requireMove } from './rules.ts';
import type { RequestStage, RequestState, RequestTables } from './tables.ts';
import { tell } from './tell.ts';
import { tellStage } from './tell-figures.ts';
import { tellFinished } from './tell-statistics.ts';

/** A step of a request. */
export interface Move {
  readonly trackingCode: string;
  readonly stage: RequestStage;
  readonly state: RequestState;
  readonly at: Date;
  /** Whether somebody had to come for it; no when left out. */
  readonly inPerson?: boolean;
  /** What the applicant is told; no identifier in it. */
  readonly note?: Messages;
}

/**
 * Moves a request, in the transaction of what moves it, and tells the national folder; when that closes it, the
 * statistical centre too.
 *
 * @throws AgencyError FORBIDDEN when there is none of that code, REQUEST_CLOSED; TypeError when it would go back, or be
 *   complete before its delivery
 */
export async function moveRequest(transaction: Transaction<RequestTables>, move: Move): Promise<RequestRecord> {
  const { trackingCode, stage, state, at } = move;
  const locked = await lockRequest(transaction, trackingCode);
  requireMove(locked, { stage, state });
  const moved = await transaction
    .updateTable('request')
    .set({ stage, state, updated_at: at.toISOString(), steps: locked.steps + 1 })
    .where('tracking_code', '=', trackingCode)
    .returningAll()
    .executeTakeFirstOrThrow();
  await addStep(transaction, moved, move);
  await tell(transaction, 'request.moved', moved);
  await (isClosed(moved) ? tellFinished : tellStage)(transaction, moved);
  return moved;
}

/**
 * Reads a request so that whoever else changes it waits for the end of this transaction.
 *
 * @throws AgencyError FORBIDDEN when there is none of that code
 */
export async function lockRequest(
  transaction: Transaction<RequestTables>,
  trackingCode: string,
): Promise<RequestRecord> {
  const row = await transaction
    .updateTable('request')
    .set(({ ref }) => ({ steps: ref('steps') }))
    .where('tracking_code', '=', trackingCode)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw noSuchRequest();
  return row;
}

/** Records the last of the request's steps. */
export async function addStep(
  transaction: Transaction<RequestTables>,
  { tracking_code, stage, state, updated_at: at, steps: ordinal }: RequestRecord,
  { inPerson = false, note }: Pick<Move, 'inPerson' | 'note'>,
): Promise<void> {
  const said = { in_person: inPerson ? 1 : 0, note_fa: note?.fa ?? null, note_en: note?.en ?? null };
  await transaction
    .insertInto('request_step')
    .values({ tracking_code, ordinal, stage, state, at, ...said })
    .execute();
}
