import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { actOnce } from '../kit/idempotency.ts';
import { addDays } from '../kit/jalali.ts';
import { loadRequest, type RequestRecord } from '../kit/requests/requests.ts';
import { today } from '../kit/today.ts';
import { actorOf, taxpayerOf } from './acting-for.ts';
import type { TaxContext } from './context.ts';
import { debtsOf } from './debts.ts';
import { requests } from './requests.ts';
import { isInGoodStanding } from './rules.ts';
import type { TaxTables } from './tables.ts';

type Db = Transaction<TaxTables>;

interface RequestArguments {
  readonly input: { readonly pass?: string | null | undefined };
  readonly idempotencyKey: string;
}

const needsFreshSignIn = {
  fa: 'درخواست گواهی مالیاتی به ورود تازه نیاز دارد؛ دوباره وارد شوید و در پنج دقیقه درخواست کنید.',
  en: 'Asking for a tax certificate needs a fresh sign-in; sign in again and ask within five minutes.',
} as const;
const received = { fa: 'درخواست گواهی دریافت شد.', en: 'The request for a certificate was received.' } as const;
const issued = {
  fa: 'بدهی قطعی سررسیدگذشته‌ای نیست؛ گواهی صادر شد.',
  en: 'No final debt is overdue; the certificate was issued.',
} as const;
const owing = {
  fa: 'بدهی قطعی سررسیدگذشته‌ای هست؛ آن را بپردازید یا قسط‌بندی کنید، گواهی پس از آن صادر می‌شود.',
  en: 'A final debt is overdue; pay or arrange it, and the certificate is issued.',
} as const;

/**
 * Asks for a certificate of clearance (Direct Taxes Act, art. 186 (k)), for the caller or the company that she acts for.
 * Who is in good standing has it at once; of the others the request waits until they are.
 *
 * @throws AgencyError by refusals.ts
 */
export async function requestTaxClearance(
  { input, idempotencyKey }: RequestArguments,
  context: TaxContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  const { caller, registry } = context;
  requireFreshSignIn(caller, now, needsFreshSignIn);
  const actor = actorOf(caller);
  const taxpayer = await taxpayerOf(input.pass, caller, registry, now);
  const request = { caller: actor, key: idempotencyKey, input: { clearanceFor: taxpayer } };
  const code = await actOnce(registry.db, request, async (transaction) => {
    const owner = taxpayer === actor ? { person: taxpayer } : { company: taxpayer };
    const opening = { type: 'TaxClearanceRequest', service: 'tax-clearance', owner, note: received, at: now } as const;
    const { tracking_code } = await requests.open<TaxTables>(transaction, opening);
    await transaction
      .insertInto('tax_certificate')
      .values({ tracking_code, ...none })
      .execute();
    await reviewClearances(transaction, taxpayer, now);
    return tracking_code;
  });
  return loadRequest(code, context);
}

const none = { serial: null, issued_on: null, valid_until: null } as const;

/** Issues what a taxpayer's open requests wait for, once she is in good standing; until then says what is missing. */
export async function reviewClearances(transaction: Db, taxpayer: string, now: Date): Promise<void> {
  const open = await transaction
    .selectFrom('request')
    .innerJoin('tax_certificate', 'tax_certificate.tracking_code', 'request.tracking_code')
    .select(['request.tracking_code', 'request.state', 'request.stage'])
    .where('owner_ref', '=', taxpayer)
    .where('request.state', 'in', ['IN_PROGRESS', 'WAITING_FOR_APPLICANT'])
    .orderBy('request.tracking_code')
    .execute();
  if (open.length === 0) return;
  const isGood = isInGoodStanding(await debtsOf(transaction, taxpayer), today(now));
  for (const { tracking_code: trackingCode, state } of open) {
    if (isGood) await issue(transaction, trackingCode, now);
    else if (state === 'IN_PROGRESS') {
      await requests.move<TaxTables>(transaction, {
        trackingCode,
        stage: 'PROCESSING',
        state: 'WAITING_FOR_APPLICANT',
        note: owing,
        at: now,
      });
    }
  }
}

async function issue(transaction: Db, trackingCode: string, at: Date): Promise<void> {
  const { days } = await transaction.selectFrom('certificate_term').select('days').executeTakeFirstOrThrow();
  const issued_on = today(at);
  const certificate = {
    serial: randomBytes(12).toString('base64url'),
    issued_on,
    valid_until: addDays(issued_on, days),
  };
  await transaction.updateTable('tax_certificate').set(certificate).where('tracking_code', '=', trackingCode).execute();
  await requests.move<TaxTables>(transaction, {
    trackingCode,
    stage: 'DELIVERY',
    state: 'COMPLETED',
    note: issued,
    at,
  });
}
