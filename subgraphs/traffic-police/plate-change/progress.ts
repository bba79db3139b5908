import type { Transaction } from 'kysely';
import type { Messages } from '../../kit/errors.ts';
import { requests } from '../requests.ts';
import type { TrafficTables } from '../tables.ts';
import { type ChangeFile, readChangeFiles } from './change-file.ts';

const blocked = {
  fa: 'مانعی هست که شما باید برطرف کنید؛ در همین درخواست آمده است که کدام دستگاه باید آن را بی‌مانع بداند.',
  en: 'Something is in the way that you have to clear; the request says which agency has to clear it.',
} as const;
const waiting = {
  fa: 'از سوی شما مانعی نیست؛ رسیدگی ادامه دارد.',
  en: 'Nothing of yours is in the way; it goes on.',
} as const;
const cleared = {
  fa: 'همهٔ دستگاه‌ها بی‌مانع دانستند؛ در نوبت خود به مرکز تعویض پلاک بروید.',
  en: 'Every agency has cleared it; come to the plate centre at your appointment.',
} as const;

/** Moves each party's request as far as its own blockers say, and only where that is news. */
export async function tellProgress(transaction: Transaction<TrafficTables>, change: string, at: Date): Promise<void> {
  const parties = transaction.selectFrom('plate_change_party').select('tracking_code').where('change_id', '=', change);
  const codes = (await parties.orderBy('tracking_code').execute()).map((row) => row.tracking_code);
  const files = codes.length === 0 ? new Map<string, ChangeFile>() : await readChangeFiles(transaction, codes, at);
  for (const file of files.values()) if (file.change.state === 'ACCEPTED') await tellParty(transaction, file, at);
}

/** Likewise, of a change of this vehicle that is under way, if there is one. */
export async function tellChangeOf(transaction: Transaction<TrafficTables>, vehicle: string, at: Date): Promise<void> {
  const open = transaction.selectFrom('plate_change').select('id').where('open_vehicle', '=', vehicle);
  const change = await open.executeTakeFirst();
  if (change !== undefined) await tellProgress(transaction, change.id, at);
}

async function tellParty(
  transaction: Transaction<TrafficTables>,
  { party: { side, tracking_code: trackingCode }, blockers }: ChangeFile,
  at: Date,
): Promise<void> {
  const own = blockers.filter((blocker) => blocker.side === side && blocker.state === 'BLOCKED');
  const state = own.length > 0 ? 'WAITING_FOR_APPLICANT' : 'IN_PROGRESS';
  const note: Messages = own.length > 0 ? blocked : blockers.length === 0 ? cleared : waiting;
  const last = await transaction
    .selectFrom('request_step')
    .select(['stage', 'state', 'note_en'])
    .where('tracking_code', '=', trackingCode)
    .orderBy('ordinal', 'desc')
    .executeTakeFirst();
  if (last?.stage === 'PROCESSING' && last.state === state && last.note_en === note.en) return;
  await requests.move<TrafficTables>(transaction, { trackingCode, stage: 'PROCESSING', state, note, at });
}
