import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { dayStart } from '../day-start.ts';
import { putEvent } from '../events/events.ts';
import { toIsoDate, toJalaliDate } from '../jalali.ts';
import { today } from '../today.ts';
import type { RequestRecord } from './records.ts';
import type { RequestTables } from './tables.ts';

const statistics = ['statistics'];

/** Tells the statistical centre that a request is closed, how, and by which stages; last in its transaction. */
export async function tellFinished(transaction: Transaction<RequestTables>, request: RequestRecord): Promise<void> {
  const { tracking_code: entity, service, state: outcome, opened_at: openedAt, updated_at: finishedAt } = request;
  const data = {
    agency: agencyOf(request),
    service,
    openedAt,
    finishedAt,
    outcome,
    applicant: { kind: request.owner_kind, ref: request.owner_ref },
    stages: await stagesOf(transaction, request),
  };
  await putEvent(transaction, { type: 'request.finished', entity, to: statistics, data, at: new Date(finishedAt) });
}

/**
 * Tells the statistical centre a rating, and of whose request it is nothing: the entity is made up, the time is the
 * month's first instant.
 */
export async function tellRating(
  transaction: Transaction<RequestTables>,
  request: RequestRecord,
  { rating, reasons, now }: { readonly rating: number; readonly reasons: readonly string[]; readonly now: Date },
): Promise<void> {
  const { service, stage, state: outcome } = request;
  const { month, startsAt } = monthAt(now);
  const data = { agency: agencyOf(request), service, outcome, stage, rating, reasons, month };
  await putEvent(transaction, { type: 'request.rated', entity: randomUUID(), to: statistics, data, at: startsAt });
}

/** Whose service it is, in the catalogue. */
function agencyOf({ service }: RequestRecord): string {
  return service.slice(0, service.indexOf('.'));
}

async function stagesOf(transaction: Transaction<RequestTables>, { tracking_code }: RequestRecord) {
  const steps = await transaction
    .selectFrom('request_step')
    .select(['stage', 'state', 'at', 'in_person'])
    .where('tracking_code', '=', tracking_code)
    .orderBy('ordinal')
    .execute();
  return steps.map(({ in_person, ...step }) => ({ ...step, inPerson: in_person === 1 }));
}

/** The month of the official calendar in Tehran, such as `1405-09`, and when it begins there. */
function monthAt(now: Date): { readonly month: string; readonly startsAt: Date } {
  const { year, month } = toJalaliDate(today(now));
  const startsAt = new Date(dayStart(toIsoDate({ year, month, day: 1 })));
  return { month: `${year}-${String(month).padStart(2, '0')}`, startsAt };
}
