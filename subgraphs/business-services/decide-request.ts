import type { Transaction } from 'kysely';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import type { AgencyCaller } from '../kit/context.ts';
import { actOnce } from '../kit/idempotency.ts';
import { readTrackingCode } from '../kit/requests/requests.ts';
import { today } from '../kit/today.ts';
import type { BusinessContext } from './context.ts';
import type { DecidedBusinessRequestRecord } from './records.ts';
import { noRequestOfAgency, notTakenUp } from './refusals.ts';
import { requests } from './requests.ts';
import type { DecideBusinessRequestInput } from './resolver-types.ts';
import type { BusinessTables } from './tables.ts';

type Tx = Transaction<BusinessTables>;

/** @throws AgencyError by refusals.ts, REQUEST_CLOSED, INSUFFICIENT_ASSURANCE */
export async function decideRequest(
  { input, idempotencyKey }: { readonly input: DecideBusinessRequestInput; readonly idempotencyKey: string },
  { caller, registry }: BusinessContext,
  now = new Date(),
): Promise<DecidedBusinessRequestRecord | null> {
  const { official, agency } = officialOf(caller);
  requireFreshSignIn(caller, now, decidingNeedsFreshSignIn);
  const code = readTrackingCode(input.request);
  const asked = code === null ? null : await registry.requestFor(agency, code);
  // What the licences portal has taken over is decided there.
  if (asked === null || asked.kind === 'LICENCE') throw noRequestOfAgency();
  await actOnce(registry.db, { caller: official, key: idempotencyKey, input }, async (transaction) => {
    if (input.decision !== 'TAKE_UP' && asked.stage === 'RECEIPT') throw notTakenUp();
    await requests.move(transaction, { trackingCode: asked.tracking_code, ...moves[input.decision], at: now });
    if (input.decision === 'GRANT') await enterInProfile(transaction, asked, today(now));
    return asked.tracking_code;
  });
  return registry.requestFor(agency, asked.tracking_code);
}

/** An official and her agency. @throws AgencyError FORBIDDEN */
export function officialOf({ kind, subject, agency }: AgencyCaller): {
  readonly official: string;
  readonly agency: string;
} {
  if (kind !== 'official' || subject === null || agency === null) throw noRequestOfAgency();
  return { official: subject, agency };
}

async function enterInProfile(
  transaction: Tx,
  { tracking_code, kind }: DecidedBusinessRequestRecord,
  day: string,
): Promise<void> {
  const owner = transaction.selectFrom('request').select('owner_ref').where('tracking_code', '=', tracking_code);
  const entry = kind === 'ECONOMIC_CODE' ? { economic_code_on: day } : { employer_since: day };
  await transaction.updateTable('business').set(entry).where('company_ref', '=', owner).execute();
}

const moves = {
  TAKE_UP: {
    stage: 'PROCESSING',
    state: 'IN_PROGRESS',
    note: { fa: 'رسیدگی به درخواست آغاز شد.', en: 'The request was taken up.' },
  },
  GRANT: {
    stage: 'DELIVERY',
    state: 'COMPLETED',
    note: { fa: 'درخواست پذیرفته و در نمایهٔ شرکت ثبت شد.', en: 'Granted, and entered in the company’s profile.' },
  },
  REFUSE: {
    stage: 'DELIVERY',
    state: 'REFUSED',
    note: { fa: 'درخواست پذیرفته نشد.', en: 'The request was refused.' },
  },
} as const;

const decidingNeedsFreshSignIn = {
  fa: 'تصمیم دربارهٔ درخواست به ورود تازه نیاز دارد؛ دوباره وارد شوید و در پنج دقیقه تصمیم بگیرید.',
  en: 'Deciding about a request needs a fresh sign-in; sign in again and decide within five minutes.',
} as const;
