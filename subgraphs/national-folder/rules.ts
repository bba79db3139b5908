import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { isOwnRecord } from '../kit/own-record.ts';
import type { FolderMessageRecord } from './records.ts';

export function stateOf({
  read_at,
  archived_at,
}: Pick<FolderMessageRecord, 'read_at' | 'archived_at'>): 'DELIVERED' | 'READ' | 'ARCHIVED' {
  if (archived_at !== null) return 'ARCHIVED';
  return read_at === null ? 'DELIVERED' : 'READ';
}

const pointsOnly = {
  fa: 'این پیام ابلاغ قضایی نیست و تنها به جای دیگری اشاره می‌کند؛ ابلاغیه در حساب ثنای شماست و مهلت آن همان‌جا می‌گذرد.',
  en: 'This message is no judicial notice and only points elsewhere; the notice is in your Sana account, where its clock runs.',
} as const;

/** What whoever reads a message that only points has to know. */
export function warningOf({ body_fa }: FolderMessageRecord): { readonly fa: string; readonly en: string } | null {
  return body_fa === null ? pointsOnly : null;
}

/** Whether the caller may mark: it is her folder, or of the company that she signs for and has named. */
export function mayMark(caller: AgencyCaller, { owner_ref }: Pick<FolderMessageRecord, 'owner_ref'>): boolean {
  if (isOwnRecord(caller, owner_ref)) return true;
  return caller.rights.some(({ subject, basis }) => subject === owner_ref && basis === 'COMPANY_SIGNATORY');
}

/** One answer to what is another's, was taken back, is still to come and does not exist. */
export function noSuchMessage(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین پیامی در کارپوشهٔ شما نیست.',
    en: 'There is no such message in your folder.',
  });
}

/**
 * A time from which on changes are asked for, in milliseconds.
 *
 * @throws AgencyError BAD_USER_INPUT when it lies in the future
 */
export function requireSince(since: string | null | undefined, now: Date): bigint {
  const from = since ? Date.parse(since) : 0;
  if (from <= now.getTime() + clockTolerance) return BigInt(from);
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'مقدار since در آینده است؛ مقدار until پاسخ پیشین را بفرستید.',
    en: 'The value of `since` lies in the future; send the `until` of the last answer.',
  });
}

/** Many changes at once push the folder's clock ahead of the time; milliseconds. */
const clockTolerance = 3_600_000;

/** @throws AgencyError BAD_USER_INPUT */
export function requireFirst(first: number | null | undefined): number {
  const most = first ?? 50;
  if (most >= 1 && most <= 100) return most;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'مقدار first باید عددی از ۱ تا ۱۰۰ باشد.',
    en: 'The value of `first` must be a number from 1 to 100.',
  });
}
