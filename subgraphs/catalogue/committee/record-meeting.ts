import type { Transaction } from 'kysely';
import { actOnce } from '../../kit/idempotency.ts';
import type { CommitteeMeetingRecord } from '../committee-records.ts';
import type { CatalogueContext } from '../context.ts';
import { committeeSeats } from '../data/committee.ts';
import { recordEvidence } from '../evidence/record-evidence.ts';
import { knownAgency, knownProvince } from '../lists.ts';
import type { MutationrecordCommitteeMeetingArgs } from '../resolver-types.ts';
import type { CatalogueTables } from '../tables.ts';
import { requireSignatory } from './offices.ts';
import { newId } from './opaque-id.ts';
import { publicText } from './public-text.ts';
import { notOfOffice, unacceptable } from './refusals.ts';

/** Ten years, in milliseconds. */
const oldest = 3_653 * 86_400_000;
const mostAgencies = 100;

const tookPart = {
  national: { fa: 'در جلسهٔ ملی اتصال حضور داشت.', en: 'Took part in a national meeting about connection.' },
  provincial: { fa: 'در جلسهٔ استانی اتصال حضور داشت.', en: 'Took part in a provincial meeting about connection.' },
} as const;

/**
 * Writes down that a meeting was held; for each agency that took part it is a fact without effect.
 *
 * @throws AgencyError FORBIDDEN, BAD_USER_INPUT, TEXT_HOLDS_IDENTIFIERS, INSUFFICIENT_ASSURANCE
 */
export async function recordMeeting(
  { input, idempotencyKey }: MutationrecordCommitteeMeetingArgs,
  { caller, registry, loaders }: CatalogueContext,
  now = new Date(),
): Promise<CommitteeMeetingRecord> {
  const { agency: office, official, key } = requireSignatory(caller, now);
  if (!committeeSeats.includes(office)) throw notOfOffice();
  const agenda = publicText(input.agenda, 'agenda');
  const province = (await knownProvince(input.province, loaders)) ?? null;
  requireAgencies(input.agencies);
  for (const id of input.agencies) await knownAgency(id, loaders);
  const request = { caller: key, key: idempotencyKey, input };
  const id = await actOnce(registry.db, request, async (transaction) => {
    requireHeld(input.heldAt, now);
    const about = { held_at: input.heldAt, province_code: province, agenda };
    const meeting = { ...about, id: newId(), office, official, recorded_at: now.toISOString() };
    await transaction.insertInto('committee_meeting').values(meeting).execute();
    await recordPresence(meeting, input.agencies, transaction);
    return meeting.id;
  });
  return (await registry.allMeetings()).find((meeting) => meeting.id === id)!;
}

async function recordPresence(
  { id, held_at: at, province_code: province }: CatalogueTables['committee_meeting'],
  agencies: readonly string[],
  transaction: Transaction<CatalogueTables>,
): Promise<void> {
  const rows = agencies.map((agency) => ({ meeting_id: id, agency_id: agency }));
  await transaction.insertInto('committee_meeting_agency').values(rows).execute();
  const text = province === null ? tookPart.national : tookPart.provincial;
  for (const agencyId of agencies) {
    const fact = { id: `meeting.${id}.${agencyId}`, agencyId, at, kind: 'MEETING', text } as const;
    await recordEvidence(transaction, { ...fact, origin: 'OBSERVED', source: null });
  }
}

function requireAgencies(ids: readonly string[]): void {
  if (ids.length >= 1 && ids.length <= mostAgencies && new Set(ids).size === ids.length) return;
  throw unacceptable(
    'دستگاه‌های حاضر باید ۱ تا ۱۰۰ دستگاه باشند و هر کدام یک بار نام برده شود.',
    'There have to be 1 to 100 agencies that took part, each named once.',
  );
}

function requireHeld(at: string, now: Date): void {
  const age = now.getTime() - Date.parse(at);
  if (age >= 0 && age <= oldest) return;
  throw unacceptable(
    'زمان جلسه باید در ده سال گذشته باشد و نه در آینده.',
    'The meeting has to have been held within the last ten years, and not in the future.',
  );
}
