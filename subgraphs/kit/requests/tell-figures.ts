import type { Transaction } from 'kysely';
import { putEvent } from '../events/events.ts';
import type { RequestRecord } from './records.ts';
import type { RequestTables } from './tables.ts';

/** Tells the statistical centre that an open request has come to a stage; last in its transaction. */
export async function tellStage(transaction: Transaction<RequestTables>, request: RequestRecord): Promise<void> {
  const data = { ...whose(request), stage: request.stage };
  await put(transaction, {
    type: 'request.stage',
    entity: request.tracking_code,
    data,
    at: new Date(request.updated_at),
  });
}

/** Tells it that somebody has complained about how a request is handled; nothing of what was written. */
export async function tellComplaint(transaction: Transaction<RequestTables>, request: RequestRecord, at: Date) {
  await put(transaction, { type: 'complaint.filed', entity: request.tracking_code, data: whose(request), at });
}

/** Tells it that a complaint was answered, and how many days that took. */
export async function tellAnswer(transaction: Transaction<RequestTables>, complaint: string, at: Date): Promise<void> {
  const request = await transaction
    .selectFrom('request_complaint')
    .innerJoin('request', 'request.tracking_code', 'request_complaint.tracking_code')
    .selectAll('request')
    .select(['filed_at', 'due_at'])
    .where('request_complaint.id', '=', complaint)
    .executeTakeFirstOrThrow();
  const days = Math.floor((at.getTime() - Date.parse(request.filed_at)) / 86_400_000);
  const data = { ...whose(request), days, late: at.toISOString() > request.due_at };
  await put(transaction, { type: 'complaint.answered', entity: request.tracking_code, data, at });
}

/** Tells it that an appointment was taken or given up. */
export async function tellAppointment(
  transaction: Transaction<RequestTables>,
  request: RequestRecord,
  what: 'BOOKED' | 'CANCELLED',
  at: Date,
): Promise<void> {
  const data = { ...whose(request), what };
  await put(transaction, { type: 'request.appointment', entity: request.tracking_code, data, at });
}

function whose({ service, owner_kind, owner_ref }: RequestRecord) {
  return { service, applicant: { kind: owner_kind, ref: owner_ref } };
}

interface Told {
  readonly type: string;
  readonly entity: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

async function put(transaction: Transaction<RequestTables>, told: Told): Promise<void> {
  await putEvent(transaction, { ...told, to: ['statistics'] });
}
