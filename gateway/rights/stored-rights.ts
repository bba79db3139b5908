import type { Kysely, Selectable } from 'kysely';
import { purposes, type Purpose } from '../../schema/shared/purposes.ts';
import {
  consentHolds,
  delegationHolds,
  hasReadsLeft,
  inquiryHolds,
  isDelegate,
  isInquirer,
  isRecipient,
} from '../../schema/shared/trust/holds.ts';
import type { TrustTables } from '../../schema/shared/trust/tables.ts';
import type { Caller } from '../kernel/caller.ts';
import type { Right } from '../kernel/rights.ts';
import { type BasisRules, lawful } from './basis-rules.ts';

type Row<Table extends keyof TrustTables> = Selectable<TrustTables[Table]>;

/** What a consent gives this caller at this moment: its recipient, and nobody else, whoever knows the reference. */
export function rightsOfConsent(row: Row<'consent'> | undefined, caller: Caller, now: Date): readonly Right[] {
  if (row === undefined || row.subject === null || !isRecipient(row, caller) || !consentHolds(row, now)) return [];
  const { subject, purpose } = row;
  return isPurpose(purpose) && hasReadsLeft(row)
    ? [{ ...common(row, row.valid_until), subject, basis: 'CONSENT', purpose, case: null, visibleFrom: null }]
    : [];
}

/** What a delegation gives the delegate: of what it names, that which the law lets a delegate read. */
export function rightsOfDelegation(
  row: Row<'delegation'> | undefined,
  caller: Caller,
  rules: BasisRules,
  now: Date,
): readonly Right[] {
  if (row === undefined || !isDelegate(row, caller) || !delegationHolds(row, now)) return [];
  const right = common(row, row.valid_until);
  const coordinates = lawful(right.coordinates, 'POWER_OF_ATTORNEY', rules);
  const plain = { basis: 'POWER_OF_ATTORNEY', purpose: 'SELF_SERVICE', case: null, visibleFrom: null } as const;
  return [{ ...right, ...plain, coordinates, subject: row.delegator }];
}

/** What an inquiry or an emergency access gives whoever opened it. */
export function rightsOfInquiry(
  row: Row<'inquiry'> | undefined,
  caller: Caller,
  rules: BasisRules,
  now: Date,
): readonly Right[] {
  if (row === undefined || !isInquirer(row, caller) || !inquiryHolds(row, now) || !isPurpose(row.purpose)) return [];
  const right = common(row, row.expires_at);
  const isEmergency = row.emergency === 1;
  const coordinates = isEmergency ? lawful(right.coordinates, 'EMERGENCY', rules) : right.coordinates;
  const basis = isEmergency ? 'EMERGENCY' : 'INQUIRY';
  const visibleFrom = row.notify_at > now.toISOString() ? new Date(row.notify_at) : null;
  return [
    { ...right, coordinates, subject: row.subject, basis, purpose: row.purpose, case: row.case_ref, visibleFrom },
  ];
}

/**
 * Counts one request that reads by a consent, if it may: in one statement, so that of two at once for the last read one
 * is refused.
 */
export async function countRead(db: Kysely<TrustTables>, id: string, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const { numUpdatedRows } = await db
    .updateTable('consent')
    .set((make) => ({ reads: make('reads', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'GRANTED')
    .where('valid_from', '<=', at)
    .where('valid_until', '>', at)
    .where((is) => is.or([is('max_reads', 'is', null), is('reads', '<', is.ref('max_reads'))]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

function common(row: { readonly id: string; readonly coordinates: string }, until: string) {
  const coordinates: ReadonlySet<string> = new Set(JSON.parse(row.coordinates) as string[]);
  return { grounds: row.id, coordinates, until: Date.parse(until) };
}

function isPurpose(text: string): text is Purpose {
  return (purposes as readonly string[]).includes(text);
}
