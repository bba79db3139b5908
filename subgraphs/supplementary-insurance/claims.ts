import type { Kysely, Transaction } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { readTrackingCode } from '../kit/requests/requests.ts';
import { today } from '../kit/today.ts';
import { noSuchClaim, noSuchMember, receiptUsed } from './refusals.ts';
import { type BenefitRow, type ClaimRow, type CoverRow, selectCovers } from './registry.ts';
import { requests } from './requests.ts';
import { isPaidAtOnce, payableOf, policyYear, requireClaimable, type Treatment } from './rules.ts';
import type { ClaimRefusal, SupplementaryInsuranceTables } from './tables.ts';

type Db = Kysely<SupplementaryInsuranceTables>;
type Tx = Transaction<SupplementaryInsuranceTables>;

export interface NewClaim extends Treatment {
  /** Id of the covered person. */
  readonly member: string;
  readonly receipt: string;
}

const assessed = { fa: 'خسارت برای بررسی به کارشناس داده شد.', en: 'The claim was given to an assessor.' };

/**
 * Receives a claim of the head, or of the member. A small one is paid by the rules at once; others wait for an assessor.
 *
 * @returns its tracking code
 * @throws AgencyError FORBIDDEN, RECEIPT_USED, and by `requireClaimable`
 */
export function receiveClaim(
  db: Db,
  request: IdempotentRequest,
  { member, receipt, kind, amount, servicedOn }: NewClaim,
  now: Date,
): Promise<string> {
  return actOnce(db, request, async (transaction) => {
    const claimant = request.caller;
    const cover = await selectCovers(transaction).where('covered_person.id', '=', member).executeTakeFirst();
    if (cover === undefined || ![cover.head_ref, cover.person_ref].includes(claimant)) throw noSuchMember();
    const benefits = await benefitsOf(transaction, cover);
    requireClaimable({ kind, amount, servicedOn }, cover, benefits, today(now));
    await lockPolicy(transaction, cover);
    if (await isReceiptUsed(transaction, cover, receipt)) throw receiptUsed();
    const { tracking_code } = await requests.open<SupplementaryInsuranceTables>(transaction, {
      type: 'ReimbursementRequest',
      service: 'reimbursement',
      owner: { person: claimant },
      at: now,
    });
    const claim: ClaimRow = {
      tracking_code,
      policy_id: cover.policy_id,
      member,
      kind,
      amount,
      serviced_on: servicedOn,
      receipt,
      payable: null,
      refusal: null,
    };
    await transaction.insertInto('claim').values(claim).execute();
    const move = { trackingCode: tracking_code, stage: 'PROCESSING', state: 'IN_PROGRESS', at: now } as const;
    await requests.move<SupplementaryInsuranceTables>(
      transaction,
      isPaidAtOnce(claim) ? move : { ...move, note: assessed },
    );
    if (isPaidAtOnce(claim)) await settle(transaction, claim, null, now);
    return tracking_code;
  });
}

/**
 * An assessor's decision.
 *
 * @param refusal null: it is paid, as far as the ceiling leaves room
 * @returns its tracking code
 * @throws AgencyError FORBIDDEN when there is no such claim, REQUEST_CLOSED
 */
export function assessClaim(
  db: Db,
  request: IdempotentRequest,
  { typed, refusal }: { readonly typed: string; readonly refusal: ClaimRefusal | null },
  now: Date,
): Promise<string> {
  return actOnce(db, request, async (transaction) => {
    const trackingCode = readTrackingCode(typed) ?? '';
    const claim = await transaction
      .selectFrom('claim')
      .selectAll()
      .where('tracking_code', '=', trackingCode)
      .executeTakeFirst();
    if (claim === undefined) throw noSuchClaim();
    await lockPolicy(transaction, claim);
    await settle(transaction, claim, refusal, now);
    return trackingCode;
  });
}

/** What is claimed under one policy is decided one after the other, so that the ceiling holds. */
async function lockPolicy(transaction: Tx, { policy_id }: Pick<ClaimRow, 'policy_id'>): Promise<void> {
  const touched = transaction.updateTable('policy').set(({ ref }) => ({ until_day: ref('until_day') }));
  await touched.where('id', '=', policy_id).execute();
}

function benefitsOf(transaction: Tx, { plan }: CoverRow): Promise<BenefitRow[]> {
  return transaction.selectFrom('plan_benefit').selectAll().where('plan', '=', plan).execute();
}

async function isReceiptUsed(transaction: Tx, { policy_id }: CoverRow, receipt: string): Promise<boolean> {
  const used = transaction.selectFrom('claim').select('tracking_code').where('policy_id', '=', policy_id);
  return (await used.where('receipt', '=', receipt).executeTakeFirst()) !== undefined;
}

async function settle(transaction: Tx, claim: ClaimRow, refusal: ClaimRefusal | null, now: Date): Promise<void> {
  const payable = refusal === null ? await payableNow(transaction, claim) : 0n;
  const why = payable === 0n ? (refusal ?? 'CEILING_REACHED') : null;
  const { tracking_code: trackingCode } = claim;
  const state = why === null ? 'COMPLETED' : 'REFUSED';
  await requests.move<SupplementaryInsuranceTables>(transaction, { trackingCode, stage: 'DELIVERY', state, at: now });
  const decided = transaction.updateTable('claim').set({ payable: why === null ? payable : null, refusal: why });
  await decided.where('tracking_code', '=', trackingCode).execute();
}

async function payableNow(transaction: Tx, { member, kind, amount, serviced_on }: ClaimRow): Promise<bigint> {
  const cover = await selectCovers(transaction).where('covered_person.id', '=', member).executeTakeFirstOrThrow();
  const benefit = (await benefitsOf(transaction, cover)).find((one) => one.kind === kind);
  if (benefit === undefined) return 0n;
  const { from, until } = policyYear(cover, serviced_on);
  const { paid } = await transaction
    .selectFrom('claim')
    .select(({ fn }) => fn.sum<bigint | null>('payable').as('paid'))
    .where('member', '=', member)
    .where('kind', '=', kind)
    .where('serviced_on', '>=', from)
    .where('serviced_on', '<=', until)
    .executeTakeFirstOrThrow();
  return payableOf(benefit, amount, BigInt(paid ?? 0));
}
