import type { AgencyCaller } from '../context.ts';
import { isOwnRecord } from '../own-record.ts';
import { requestClosed } from './refusals.ts';
import type { AppointmentRecord, ComplaintRecord, PlaceRecord, RequestRecord } from './records.ts';
import type { RequestStage, RequestState } from './tables.ts';

const stages: readonly RequestStage[] = ['RECEIPT', 'PROCESSING', 'DELIVERY'];
const closed: ReadonlySet<RequestState> = new Set(['COMPLETED', 'REFUSED', 'WITHDRAWN']);
/** How far ahead appointments can be taken, in days. */
const horizon = 30;
const minute = 60_000;
const day = 1_440 * minute;
/** UTC+03:30 all year since 1401, in milliseconds. */
const tehran = 210 * minute;

export function isClosed({ state }: Pick<RequestRecord, 'state'>): boolean {
  return closed.has(state);
}

/** @throws AgencyError REQUEST_CLOSED */
export function requireOpen(request: Pick<RequestRecord, 'state'>): void {
  if (isClosed(request)) throw requestClosed();
}

/**
 * Requests go forward through their stages, are complete when delivered, and do not move any more once closed.
 *
 * @throws AgencyError REQUEST_CLOSED; TypeError for a move that no agency may make
 */
export function requireMove(
  from: Pick<RequestRecord, 'stage' | 'state'>,
  to: Pick<RequestRecord, 'stage' | 'state'>,
): void {
  requireOpen(from);
  if (stages.indexOf(to.stage) < stages.indexOf(from.stage)) {
    throw new TypeError(`A request in ${from.stage} does not go back to ${to.stage}.`);
  }
  if (to.state === 'COMPLETED' && to.stage !== 'DELIVERY') {
    throw new TypeError(`A request is complete with its delivery, but this one is in ${to.stage}.`);
  }
}

/** Whether the caller may act in a request: it is hers, or the company's that she signs for and has named. */
export function mayAct(caller: AgencyCaller, { owner_ref }: Pick<RequestRecord, 'owner_ref'>): boolean {
  if (isOwnRecord(caller, owner_ref)) return true;
  return caller.rights.some(({ subject, basis }) => subject === owner_ref && basis === 'COMPANY_SIGNATORY');
}

export function complaintState(complaint: ComplaintRecord, now: Date): 'OPEN' | 'OVERDUE' | 'ANSWERED' {
  if (complaint.answered_at !== null) return 'ANSWERED';
  return complaint.due_at <= now.toISOString() ? 'OVERDUE' : 'OPEN';
}

export function appointmentState(appointment: AppointmentRecord, now: Date): 'BOOKED' | 'CANCELLED' | 'PAST' {
  if (appointment.cancelled_at !== null) return 'CANCELLED';
  return appointment.ends_at <= now.toISOString() ? 'PAST' : 'BOOKED';
}

/** The times of a place that are still to come, within the next thirty days; earliest first. */
export function timesOf(
  place: PlaceRecord,
  now: Date,
): readonly { readonly starts_at: string; readonly ends_at: string }[] {
  const today = Math.floor((now.getTime() + tehran) / day);
  return Array.from({ length: horizon }, (_, ahead) => today + ahead)
    .filter((date) => place.weekdays.includes(String(new Date(date * day).getUTCDay())))
    .flatMap((date) => timesOfDay(place, date * day - tehran))
    .filter(({ starts_at }) => starts_at > now.toISOString());
}

/** @param midnight in Tehran, in milliseconds since the epoch */
function timesOfDay({ opens, closes, minutes }: PlaceRecord, midnight: number) {
  const [first, last] = [minutesOf(opens), minutesOf(closes)];
  return Array.from({ length: Math.max(0, Math.floor((last - first) / minutes)) }, (_, index) => {
    const starts = midnight + (first + index * minutes) * minute;
    return { starts_at: new Date(starts).toISOString(), ends_at: new Date(starts + minutes * minute).toISOString() };
  });
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
