import type { Selectable } from 'kysely';
import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError, type Messages } from '../kit/errors.ts';

import type { TrustTables } from './tables.ts';

type ConsentRow = Selectable<TrustTables['consent']>;
type DelegationRow = Selectable<TrustTables['delegation']>;

/** The longest time that a consent or a delegation may run for, in milliseconds: a year. */
const longestTerm = 366 * 86_400_000;
/** How long before now a period may begin, for requests that are sent again: nobody consents to what was read before. */
const latestStart = 3_600_000;
/** The most fields that one consent, delegation or inquiry names. */
const mostCoordinates = 100;
const mostReads = 1_000_000;

/** Until when something holds, and what it covers. */
export interface Terms {
  readonly coordinates: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string;
}

/** How a consent stands: as it was decided, and by the clock. */
export function consentState(row: ConsentRow, now: Date): ConsentRow['state'] | 'EXPIRED' {
  const at = now.toISOString();
  if (row.state === 'REQUESTED') return (row.code_until ?? '') > at ? 'REQUESTED' : 'EXPIRED';
  if (row.state !== 'GRANTED') return row.state;
  return row.valid_until <= at || (row.max_reads !== null && row.reads >= row.max_reads) ? 'EXPIRED' : 'GRANTED';
}

/** How a delegation stands: as the parties left it, and by the clock. */
export function delegationState(row: DelegationRow, now: Date): DelegationRow['state'] | 'EXPIRED' {
  if (row.state === 'REVOKED') return 'REVOKED';
  const until = row.state === 'OFFERED' ? row.code_until : row.valid_until;
  return until <= now.toISOString() ? 'EXPIRED' : row.state;
}

/** @throws AgencyError UNAUTHENTICATED when it is not a person who asks. */
export function requirePerson({ subject }: AgencyCaller): string {
  if (subject !== null) return subject;
  throw new AgencyError('UNAUTHENTICATED');
}

/** What is said to whoever must sign in anew. */
export const signInToDecide: Messages = {
  fa: 'رضایت دادن و وکالت دادن اثر حقوقی دارد؛ دوباره وارد شوید و در پنج دقیقه تصمیم بگیرید.',
  en: 'Consenting and delegating have a legal effect; sign in again and decide within five minutes.',
};

/** @throws AgencyError UNDER_AGE, also where the civil registry did not say. */
export function requireAge(isOfAge: boolean | null | undefined): void {
  if (isOfAge === true) return;
  throw new AgencyError('UNDER_AGE', {
    fa: 'تنها کسی که به گفتهٔ ثبت احوال هجده سال تمام دارد می‌تواند رضایت یا وکالت بدهد.',
    en: 'Only somebody who is eighteen by the civil registry may consent or delegate.',
  });
}

/**
 * A period that ends, within a year, and does not begin in the past.
 *
 * @throws AgencyError BAD_USER_INPUT
 */
export function requirePeriod(from: string | null | undefined, until: string, now: Date): Omit<Terms, 'coordinates'> {
  const starts = from === null || from === undefined ? now : new Date(from);
  const ends = new Date(until);
  const isNotBackDated = starts.getTime() >= now.getTime() - latestStart;
  const latest = now.getTime() + longestTerm;
  if (isNotBackDated && ends > starts && ends > now && ends.getTime() <= latest)
    return { validFrom: starts.toISOString(), validUntil: ends.toISOString() };
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'آغاز نباید در گذشته باشد، و پایان باید پس از آغاز و پس از اکنون باشد، و دست بالا یک سال دیگر.',
    en: 'The start may not lie in the past; the end must come after it and after now, and within a year.',
  });
}

/** @throws AgencyError BAD_USER_INPUT */
export function requireReads(most: number | null | undefined): number | null {
  if (most === null || most === undefined) return null;
  if (most >= 1 && most <= mostReads) return most;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'مقدار maxReads باید از ۱ تا ۱٬۰۰۰٬۰۰۰ باشد، یا نیاید.',
    en: 'The value of `maxReads` must be from 1 to 1,000,000, or be left out.',
  });
}

/**
 * Fields that may be named here, each once and sorted.
 *
 * @throws AgencyError COORDINATES_REFUSED, naming those that do not exist or may not be named.
 */
export function requireCoordinates(given: readonly string[], mayName: (coordinate: string) => boolean): string[] {
  const coordinates = [...new Set(given)].sort();
  if (coordinates.length === 0 || coordinates.length > mostCoordinates) throw wrongCount();
  const refused = coordinates.filter((coordinate) => !mayName(coordinate)).filter(isCoordinate);
  const strange = coordinates.filter((coordinate) => !isCoordinate(coordinate));
  if (refused.length === 0 && strange.length === 0) return coordinates;
  const named = refused.slice(0, 5).join(', ') || '…';
  throw new AgencyError('COORDINATES_REFUSED', {
    fa: `این فیلدها نیست یا برای این مقصود نمی‌توان به اشتراک گذاشت: ${named}؛ نشانی‌هایی چون Person.birthDate بفرستید.`,
    en: `These fields do not exist or may not be shared for this: ${named}; send coordinates such as Person.birthDate.`,
  });
}

/** What is told back is a name of the schema and nothing else that somebody may have typed. */
function isCoordinate(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]{0,63}\.[a-z][A-Za-z0-9]{0,63}$/.test(text);
}

function wrongCount(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `باید ۱ تا ${mostCoordinates.toLocaleString('fa-IR')} فیلد نام برده شود.`,
    en: `From 1 to ${mostCoordinates} fields must be named.`,
  });
}

/** @throws AgencyError BAD_USER_INPUT when it has not the form of an agency's id or a `client_id`. */
export function requireRecipient(recipient: string): string {
  if (/^[a-z0-9][a-z0-9._-]{1,63}$/.test(recipient)) return recipient;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'گیرنده شناسهٔ یک دستگاه یا client_id یک برنامه است، مانند social-security.',
    en: "A recipient is an agency's id or a `client_id`, such as social-security.",
  });
}

/** One answer to a code that was made up, used, or whose time is over. */
export function codeNotValid(): AgencyError {
  return new AgencyError('CODE_NOT_VALID', {
    fa: 'این رمز معتبر نیست یا مهلت آن گذشته است؛ رمزی تازه بخواهید.',
    en: 'This code is not valid, or its time is over; ask for a new one.',
  });
}

/** One answer to what is another person's and what does not exist. */
export function notYours(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین چیزی در فهرست شما نیست.',
    en: 'There is no such thing in your list.',
  });
}
