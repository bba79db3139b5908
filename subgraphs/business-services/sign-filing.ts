import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import { putEvent } from '../kit/events/events.ts';
import { signingRefused } from '../kit/signing-refusals.ts';
import type { BusinessContext } from './context.ts';
import { requireWanted, signerOf } from './file-request.ts';
import type { CompanyFilingRecord, FilingAttemptRecord } from './records.ts';
import { noSuchFiling } from './refusals.ts';
import { requests } from './requests.ts';
import { filingState, requireSignature, type Signature } from './rules.ts';
import type { BusinessTables } from './tables.ts';

type Tx = Transaction<BusinessTables>;
type Attempt = BusinessTables['filing_attempt'];

/**
 * Gives the signature of an attempt, now that the register has said by what right. What it says comes from the gateway
 * in a signed call and from nobody else: clients reach no `_entities`.
 *
 * @throws AgencyError by kit/signing-refusals.ts and refusals.ts
 */
export async function signFiling(
  { id, company }: FilingAttemptRecord,
  { caller, registry }: BusinessContext,
  now = new Date(),
): Promise<CompanyFilingRecord> {
  const person = signerOf(caller);
  return registry.db.transaction().execute(async (transaction) => {
    const attempt = await lockAttempt(transaction, id);
    if (attempt?.person_ref !== person) throw noSuchFiling();
    if (attempt.filing !== null) return filingOf(transaction, attempt.filing);
    if (attempt.signs !== null && company?.signingRefusal === 'NOT_A_SIGNATORY') throw noSuchFiling();
    const signature = requireSignature(company ?? {});
    const filing = await openFiling(transaction, attempt, signature, now);
    await sign(transaction, filing, { ...signature, person }, now);
    await transaction.updateTable('filing_attempt').set({ filing: filing.id }).where('id', '=', id).execute();
    return filingOf(transaction, filing.id);
  });
}

/** Two readings of one attempt wait for one another. */
async function lockAttempt(transaction: Tx, id: string): Promise<Attempt | undefined> {
  const locked = transaction.updateTable('filing_attempt').set(({ ref }) => ({ person_ref: ref('person_ref') }));
  return locked.where('id', '=', id).returningAll().executeTakeFirst();
}

function filingOf(transaction: Tx, id: string): Promise<CompanyFilingRecord> {
  return transaction.selectFrom('filing').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** The one that waits, or a new one. */
async function openFiling(transaction: Tx, attempt: Attempt, signature: Signature, now: Date) {
  if (attempt.signs !== null) return requireSignable(await filingOf(transaction, attempt.signs), signature, now);
  const { company_ref, licence_kind } = attempt;
  const kind = attempt.kind!;
  const business = transaction.selectFrom('business').selectAll().where('company_ref', '=', company_ref);
  requireWanted(kind, await business.executeTakeFirstOrThrow());
  const term = transaction.selectFrom('request_kind').select('days_to_sign').where('kind', '=', kind);
  const { days_to_sign } = await term.executeTakeFirstOrThrow();
  const filing: CompanyFilingRecord = {
    id: randomBytes(16).toString('base64url'),
    company_ref,
    kind,
    licence_kind,
    rule: signature.rule,
    required: signature.required,
    signatures: 0,
    proposed_at: now.toISOString(),
    lapses_at: new Date(now.getTime() + days_to_sign * 86_400_000).toISOString(),
    tracking_code: null,
  };
  await transaction.insertInto('filing').values(filing).execute();
  return filing;
}

function requireSignable(filing: CompanyFilingRecord, { rule }: Signature, now: Date): CompanyFilingRecord {
  const state = filingState(filing, now);
  if (state === 'LAPSED') throw signingRefused('ACT_LAPSED');
  if (state === 'FILED') throw signingRefused('ACT_ALREADY_REGISTERED');
  // What signatories left pending dies with their power: the liquidator begins anew.
  if (rule === null && filing.rule !== null) throw signingRefused('LIQUIDATOR_ONLY');
  if (rule !== filing.rule) throw signingRefused('SIGNATURE_OUT_OF_KINDS');
  return filing;
}

/** The count in the filing's own row makes signatures that come at once wait for one another. */
async function sign(
  transaction: Tx,
  { id: filing_id }: CompanyFilingRecord,
  { person, name }: Signature & { readonly person: string },
  now: Date,
): Promise<void> {
  const filing = await transaction
    .updateTable('filing')
    .set(({ eb }) => ({ signatures: eb('signatures', '+', 1) }))
    .where('id', '=', filing_id)
    .where('tracking_code', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (filing === undefined) throw signingRefused('ACT_ALREADY_REGISTERED');
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('filing_signature')
    .values({ filing_id, person_ref: person, name, signed_at: now.toISOString() })
    .onConflict((conflict) => conflict.columns(['filing_id', 'person_ref']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw signingRefused('SECOND_SIGNATURE_REQUIRED');
  if (filing.signatures >= filing.required) await file(transaction, filing, now);
}

async function file(transaction: Tx, filing: CompanyFilingRecord, at: Date): Promise<void> {
  const { company_ref: company, kind, licence_kind } = filing;
  const opening = { type: 'BusinessRequest', service: serviceOf[kind], owner: { company }, at } as const;
  const { tracking_code } = await requests.open(transaction, opening);
  const row = { tracking_code, kind, licence_kind, licence_request: null };
  await transaction.insertInto('business_request').values(row).execute();
  await transaction.updateTable('filing').set({ tracking_code }).where('id', '=', filing.id).execute();
  if (kind !== 'LICENCE') return;
  const data = { company, kind: licence_kind };
  await putEvent(transaction, {
    type: 'business.licence-requested',
    entity: tracking_code,
    to: ['licences'],
    data,
    at,
  });
}

const serviceOf = {
  ECONOMIC_CODE: 'economic-code',
  EMPLOYER_WORKSHOP: 'employer-workshop',
  LICENCE: 'business-licence',
} as const;
