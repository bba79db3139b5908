import { requireFreeText } from '../kit/free-text.ts';
import type { TrustContext } from './context.ts';
import type { InquiryRecord } from './inquiries.ts';
import {
  inquiryRefused,
  requireCase,
  requireDelay,
  requireOfficial,
  requireSpan,
  requireTelling,
} from './inquiry-rules.ts';
import { requireCoordinates } from './rules.ts';

/** What stands behind an InquiryOpening and an EmergencyOpening: on the way back to the gateway, the facts that were sent. */
export interface InquiryOpeningRecord {
  readonly id: string;
  readonly requester: string | null;
  readonly nationalId?: string | null;
  readonly birthDate?: string | null;
  readonly caseRef?: string | null;
  /** From their owners, when the gateway comes back with them. */
  readonly person?: string | null;
  readonly caseNamesPerson?: boolean | null;
}
export type EmergencyOpeningRecord = InquiryOpeningRecord;

interface Facts {
  readonly nationalId: string;
  readonly birthDate: string;
  readonly caseRef: string;
  readonly coordinates: readonly string[];
  readonly acknowledgeSubjectIsTold: boolean;
}

interface InquiryInput extends Facts {
  readonly purpose: string;
  readonly legalBasis: string;
  readonly days?: number | null;
  readonly courtOrder?: string | null;
  readonly notifySubjectAt?: string | null;
}

interface EmergencyInput extends Facts {
  readonly justification: string;
  readonly minutes: number;
}

/** The longest an emergency access lasts, in minutes. */
const longestEmergency = 60;
/** The longest an inquiry is open, in days. */
const longestInquiry = 90;

/** @throws AgencyError by inquiry-rules.ts and rules.ts */
export async function openInquiry(
  { input, idempotencyKey }: { readonly input: InquiryInput; readonly idempotencyKey: string },
  { caller, registry }: TrustContext,
  now = new Date(),
): Promise<InquiryOpeningRecord> {
  const who = requireOfficial(caller);
  requireTelling(input.acknowledgeSubjectIsTold);
  const { purpose, nationalId, birthDate } = input;
  const fields = registry.fieldPurposes();
  const coordinates = requireCoordinates(input.coordinates, (one) => fields[one]?.for.includes(purpose) === true);
  const { courtOrder, notifyAt } = requireDelay(input, caller, now);
  const caseRef = requireCase(input.caseRef);
  const id = await registry.inquiries.prepare(
    { caller: who.official, key: idempotencyKey, input },
    {
      ...who,
      purpose,
      legal_basis: requireFreeText(input.legalBasis, 'legalBasis'),
      case_ref: caseRef,
      coordinates: JSON.stringify(coordinates),
      minutes: requireSpan(input.days ?? 30, longestInquiry, 'days') * 1_440,
      emergency: 0,
      justification: null,
      asked_at: now.toISOString(),
      notify_at: notifyAt,
      court_order: courtOrder,
    },
  );
  return { id, requester: who.official, nationalId, birthDate, caseRef };
}

/** @throws AgencyError by inquiry-rules.ts and rules.ts */
export async function breakGlass(
  { input, idempotencyKey }: { readonly input: EmergencyInput; readonly idempotencyKey: string },
  { caller, registry }: TrustContext,
  now = new Date(),
): Promise<EmergencyOpeningRecord> {
  const who = requireOfficial(caller);
  requireTelling(input.acknowledgeSubjectIsTold);
  const { nationalId, birthDate } = input;
  const bundle = await registry.rulesOf('EMERGENCY');
  const coordinates = requireCoordinates(input.coordinates, (one) => bundle.has(one));
  const id = await registry.inquiries.prepare(
    { caller: who.official, key: idempotencyKey, input },
    {
      ...who,
      purpose: 'EMERGENCY',
      legal_basis: bundle.get(coordinates[0] ?? '') ?? '',
      case_ref: requireCase(input.caseRef),
      coordinates: JSON.stringify(coordinates),
      minutes: requireSpan(input.minutes, longestEmergency, 'minutes'),
      emergency: 1,
      justification: requireFreeText(input.justification, 'justification'),
      asked_at: now.toISOString(),
      notify_at: null,
      court_order: null,
    },
  );
  return { id, requester: who.official, nationalId, birthDate };
}

/**
 * The inquiry of an opening, now that its facts are there. They come from the gateway in a signed call and from nobody
 * else: clients reach no `_entities`.
 *
 * @throws AgencyError INQUIRY_REFUSED, INQUIRY_LIMIT
 */
export async function opened(
  { id, person = null, caseNamesPerson }: InquiryOpeningRecord,
  kind: 'inquiry' | 'emergency',
  { caller, registry }: TrustContext,
  now = new Date(),
): Promise<InquiryRecord> {
  const { official } = requireOfficial(caller);
  const fits = kind === 'emergency' || caseNamesPerson === true;
  const inquiry = await registry.inquiries.open(id, official, { person, fits, kind }, now);
  if (inquiry.agency !== caller.agency) throw inquiryRefused();
  return inquiry;
}

/** @throws AgencyError FORBIDDEN */
export async function closeInquiry(
  { id, idempotencyKey }: { readonly id: string; readonly idempotencyKey: string },
  { caller, registry }: TrustContext,
  now = new Date(),
): Promise<InquiryRecord> {
  const { official, agency } = requireOfficial(caller);
  const request = { caller: official, key: idempotencyKey, input: id };
  return registry.inquiries.close(request, { id, official, agency }, now);
}
