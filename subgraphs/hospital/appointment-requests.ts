import type { Transaction } from 'kysely';
import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { actOnce } from '../kit/idempotency.ts';
import { loadRequest, readTrackingCode } from '../kit/requests/requests.ts';
import { serviceOf } from './clinics.ts';
import type { HospitalContext } from './context.ts';
import { noSuchClinic, noSuchRequest, requestOpen } from './refusals.ts';
import { type HospitalAppointmentRequestRecord, requests } from './requests.ts';
import type { HospitalTables } from './tables.ts';

interface Asking {
  readonly input: { readonly clinic: string };
  readonly idempotencyKey: string;
}

interface Visit {
  readonly input: { readonly request: string; readonly came: boolean };
  readonly idempotencyKey: string;
}

/**
 * Asks for an appointment at a clinic; the time is taken by `bookHospitalAppointment` from the request's slots.
 *
 * @throws AgencyError CLINIC_UNKNOWN, REQUEST_EXISTS
 */
export async function requestHospitalAppointment(
  { input, idempotencyKey }: Asking,
  context: HospitalContext,
  now = new Date(),
): Promise<HospitalAppointmentRequestRecord | null> {
  const { registry, loaders, caller } = context;
  const person = subjectOf(caller);
  if ((await loaders.clinic.load(input.clinic)) === null) throw noSuchClinic();
  const service = serviceOf(input.clinic);
  const code = await actOnce(registry.db, { caller: person, key: idempotencyKey, input }, async (transaction) => {
    await lockClinic(transaction, input.clinic);
    if (await isOpen(transaction, person, service)) throw requestOpen();
    const request = { type: 'HospitalAppointmentRequest', service, owner: { person }, at: now } as const;
    return (await requests.open<HospitalTables>(transaction, request)).tracking_code;
  });
  return loadRequest(code, context);
}

/**
 * Records whether a patient came: the request is delivered, or given up.
 *
 * @throws AgencyError FORBIDDEN for whoever is no official of the hospital; REQUEST_CLOSED
 */
export async function recordHospitalVisit(
  { input, idempotencyKey }: Visit,
  { caller, registry }: HospitalContext,
  now = new Date(),
) {
  if (caller.kind !== 'official' || caller.agency !== requests.office) throw noSuchRequest();
  const trackingCode = readTrackingCode(input.request);
  if (trackingCode === null) throw noSuchRequest();
  const request = { caller: `agency:${requests.office}`, key: idempotencyKey, input };
  await actOnce(registry.db, request, async (transaction) => {
    const state = input.came ? 'COMPLETED' : 'WITHDRAWN';
    const stage = input.came ? 'DELIVERY' : 'PROCESSING';
    await requests.move<HospitalTables>(transaction, { trackingCode, stage, state, inPerson: input.came, at: now });
    return trackingCode;
  });
  return { trackingCode, came: input.came };
}

/** Whoever else asks for the same clinic waits for the end of this transaction. */
async function lockClinic(transaction: Transaction<HospitalTables>, code: string): Promise<void> {
  const touched = transaction.updateTable('clinic').set(({ ref }) => ({ title_en: ref('title_en') }));
  await touched.where('code', '=', code).execute();
}

async function isOpen(transaction: Transaction<HospitalTables>, person: string, service: string): Promise<boolean> {
  const open = await transaction
    .selectFrom('request')
    .select('tracking_code')
    .where('owner_ref', '=', person)
    .where('service', '=', service)
    .where('state', 'in', ['IN_PROGRESS', 'WAITING_FOR_APPLICANT'])
    .executeTakeFirst();
  return open !== undefined;
}

function subjectOf({ subject }: AgencyCaller): string {
  if (subject !== null) return subject;
  throw new AgencyError('UNAUTHENTICATED');
}
