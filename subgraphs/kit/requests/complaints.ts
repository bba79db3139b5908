import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { AgencyCaller } from '../context.ts';
import { requireFreeText } from '../free-text.ts';
import { actOnce } from '../idempotency.ts';
import { actorOf, lockOwnRequest } from './acting.ts';
import { complaintAnswered, complaintPending, noSuchComplaint } from './refusals.ts';
import type { RequestTables } from './tables.ts';
import { tellAnswer, tellComplaint } from './tell-figures.ts';

type Db = Kysely<RequestTables>;

interface Filing {
  readonly input: { readonly request: string; readonly text: string };
  readonly idempotencyKey: string;
}

interface Answering {
  readonly input: { readonly complaint: string; readonly answer: string };
  readonly idempotencyKey: string;
}

/**
 * Files a complaint about how a request is handled; closed requests too.
 *
 * @returns the tracking code
 * @throws AgencyError FORBIDDEN, COMPLAINT_PENDING, BAD_USER_INPUT
 */
export async function fileComplaint(
  { input, idempotencyKey }: Filing,
  caller: AgencyCaller,
  db: Db,
  now = new Date(),
): Promise<string> {
  const person = actorOf(caller);
  const text = requireFreeText(input.text, 'text');
  return actOnce(db, { caller: person, key: idempotencyKey, input }, async (transaction) => {
    const request = await lockOwnRequest(transaction, input.request, caller);
    if (await isPending(transaction, request.tracking_code)) throw complaintPending();
    const { days } = await transaction
      .selectFrom('request_term')
      .select('days')
      .where('kind', '=', 'COMPLAINT_ANSWER')
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('request_complaint')
      .values({
        id: `cmp_${randomBytes(16).toString('base64url')}`,
        tracking_code: request.tracking_code,
        filed_by: person,
        text,
        filed_at: now.toISOString(),
        due_at: new Date(now.getTime() + days * 86_400_000).toISOString(),
        answer: null,
        answered_at: null,
      })
      .execute();
    await tellComplaint(transaction, request, now);
    return request.tracking_code;
  });
}

/**
 * Answers a complaint, for the agency that it is about.
 *
 * @param office the agency's id in the catalogue
 * @throws AgencyError FORBIDDEN, COMPLAINT_ANSWERED, BAD_USER_INPUT
 */
export async function answerComplaint(
  { input, idempotencyKey }: Answering,
  caller: AgencyCaller,
  { db, office }: { readonly db: Db; readonly office: string },
  now = new Date(),
): Promise<{ readonly id: string; readonly answeredAt: string }> {
  if (caller.agency !== office) throw noSuchComplaint();
  const answer = requireFreeText(input.answer, 'answer');
  const request = { caller: `agency:${office}`, key: idempotencyKey, input };
  const id = await actOnce(db, request, async (transaction) => {
    const answered = await transaction
      .updateTable('request_complaint')
      .set({ answer, answered_at: now.toISOString() })
      .where('id', '=', input.complaint)
      .where('answered_at', 'is', null)
      .executeTakeFirst();
    if (answered.numUpdatedRows === 0n) throw await whyNot(transaction, input.complaint);
    await tellAnswer(transaction, input.complaint, now);
    return input.complaint;
  });
  const row = await db.selectFrom('request_complaint').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return { id, answeredAt: row.answered_at! };
}

async function isPending(transaction: Transaction<RequestTables>, trackingCode: string): Promise<boolean> {
  const pending = await transaction
    .selectFrom('request_complaint')
    .select('id')
    .where('tracking_code', '=', trackingCode)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return pending !== undefined;
}

async function whyNot(transaction: Transaction<RequestTables>, id: string) {
  const known = await transaction.selectFrom('request_complaint').select('id').where('id', '=', id).executeTakeFirst();
  return known === undefined ? noSuchComplaint() : complaintAnswered();
}
