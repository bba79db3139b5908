import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import { normaliseNumber } from '../../schema/shared/normalise.ts';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { actOnce } from '../kit/idempotency.ts';
import { loadRequest, type RequestRecord } from '../kit/requests/requests.ts';
import { today } from '../kit/today.ts';
import { type Applicant, applicantOf } from './applicant.ts';
import type { LicencesContext } from './context.ts';
import type { LicenceFile, LicenceOfferRecord } from './records.ts';
import { notForHolder, notInForce, notYourLicence, noSuchKind, offerNotValid, requestPending } from './refusals.ts';
import { requests } from './requests.ts';
import type { LicenceApplicant, LicenceRequestPurpose } from './resolver-types.ts';
import { stateOf } from './rules.ts';
import type { LicencesTables } from './tables.ts';

type Tx = Transaction<LicencesTables>;

interface Keyed<Input> {
  readonly input: Input & { readonly applicant: LicenceApplicant };
  readonly idempotencyKey: string;
}

/** How long an offered licence can be asked for, in milliseconds: a day. */
const offerTerm = 86_400_000;

/** @throws AgencyError by refusals.ts */
export async function applyForLicence(
  { input, idempotencyKey }: Keyed<{ readonly kind: string }>,
  context: LicencesContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  const { caller, registry } = context;
  const applicant = applicantOf(input.applicant, caller);
  const kind = (await registry.kinds([input.kind])).get(input.kind);
  if (kind === undefined) throw noSuchKind();
  if (kind.holders === ('company' in applicant.owner ? 'PEOPLE' : 'COMPANIES')) throw notForHolder();
  const request = { caller: applicant.actor, key: idempotencyKey, input: { ...input, of: applicant.ref } };
  const code = await actOnce(registry.db, request, (transaction) =>
    openLicenceRequest(transaction, { applicant, purpose: 'ISSUE', kind: kind.id, licence: null }, now),
  );
  return loadRequest(code, context);
}

/** @throws AgencyError by refusals.ts */
export async function renewLicence(
  { input, idempotencyKey }: Keyed<{ readonly licence: string }>,
  context: LicencesContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  const { caller, registry } = context;
  const applicant = applicantOf(input.applicant, caller);
  const { kind, decisions } = await ownFile(input.licence, applicant, context);
  if (!['VALID', 'EXPIRED'].includes(stateOf(decisions, today(now)))) throw notInForce();
  const request = { caller: applicant.actor, key: idempotencyKey, input: { renew: input.licence, of: applicant.ref } };
  const asked = { applicant, purpose: 'RENEWAL', kind: kind.id, licence: input.licence } as const;
  const code = await actOnce(registry.db, request, (transaction) => openLicenceRequest(transaction, asked, now));
  return loadRequest(code, context);
}

/** @throws AgencyError by refusals.ts, INSUFFICIENT_ASSURANCE */
export async function offerLicence(
  { input, idempotencyKey }: Keyed<{ readonly licence: string }>,
  context: LicencesContext,
  now = new Date(),
): Promise<LicenceOfferRecord> {
  const { caller, registry } = context;
  const applicant = applicantOf(input.applicant, caller);
  requireFreshSignIn(caller, now, offeringNeedsFreshSignIn);
  const { licence, decisions } = await ownFile(input.licence, applicant, context);
  if (stateOf(decisions, today(now)) !== 'VALID') throw notInForce();
  const request = { caller: applicant.actor, key: idempotencyKey, input: { offer: input.licence, of: applicant.ref } };
  const code = await actOnce(registry.db, request, async (transaction) => {
    const until = new Date(now.getTime() + offerTerm).toISOString();
    const offer = { code: randomBytes(10).toString('hex').toUpperCase(), licence_id: licence.id, until, taken: 0 };
    await transaction.insertInto('licence_offer').values(offer).execute();
    return offer.code;
  });
  const offers = registry.db.selectFrom('licence_offer').select(['code', 'until']);
  return { number: licence.number, ...(await offers.where('code', '=', code).executeTakeFirstOrThrow()) };
}

/** @throws AgencyError by refusals.ts */
export async function requestTransfer(
  { input, idempotencyKey }: Keyed<{ readonly code: string }>,
  context: LicencesContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  const { caller, registry } = context;
  const applicant = applicantOf(input.applicant, caller);
  const request = { caller: applicant.actor, key: idempotencyKey, input: { ...input, of: applicant.ref } };
  const code = await actOnce(registry.db, request, async (transaction) => {
    const licence = await takeOffer(transaction, input.code, now);
    const { kind, licence: offered } = (await registry.fileOf(licence))!;
    const fits = kind.holders !== ('company' in applicant.owner ? 'PEOPLE' : 'COMPANIES');
    if (!fits || holderOf(offered) === applicant.ref) throw notForHolder();
    return openLicenceRequest(transaction, { applicant, purpose: 'TRANSFER', kind: kind.id, licence }, now);
  });
  return loadRequest(code, context);
}

interface Asked {
  readonly applicant: Applicant;
  readonly purpose: LicenceRequestPurpose;
  readonly kind: string;
  readonly licence: string | null;
}

/** One open request for one thing at a time; the database keeps it so. */
export async function openLicenceRequest(
  transaction: Tx,
  { applicant, purpose, kind, licence }: Asked,
  at: Date,
): Promise<string> {
  const open_key = `${applicant.ref} ${licence ?? kind}`;
  const pending = transaction.selectFrom('licence_request').select('tracking_code').where('open_key', '=', open_key);
  if ((await pending.executeTakeFirst()) !== undefined) throw requestPending();
  const opening = { type: 'LicenceRequest', service: 'licence-application', owner: applicant.owner, at } as const;
  const { tracking_code } = await requests.open(transaction, opening);
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('licence_request')
    .values({ tracking_code, purpose, kind, licence_id: licence, open_key, refusal: null })
    .onConflict((conflict) => conflict.column('open_key').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw requestPending();
  return tracking_code;
}

/** The applicant's own; another's and one that does not exist are refused alike. @throws AgencyError FORBIDDEN */
async function ownFile(id: string, applicant: Applicant, { registry }: LicencesContext): Promise<LicenceFile> {
  const file = await registry.fileOf(id);
  if (file === null || holderOf(file.licence) !== applicant.ref) throw notYourLicence();
  return file;
}

function holderOf({ holder_person_ref, holder_company_ref }: LicenceFile['licence']): string | null {
  return holder_person_ref ?? holder_company_ref;
}

/** @returns the licence that was offered. @throws AgencyError OFFER_NOT_VALID */
async function takeOffer(transaction: Tx, code: string, now: Date): Promise<string> {
  const taken = await transaction
    .updateTable('licence_offer')
    .set({ taken: 1 })
    .where('code', '=', normaliseNumber(code).toUpperCase())
    .where('taken', '=', 0)
    .where('until', '>', now.toISOString())
    .returning('licence_id')
    .executeTakeFirst();
  if (taken === undefined) throw offerNotValid();
  return taken.licence_id;
}

const offeringNeedsFreshSignIn = {
  fa: 'عرضهٔ مجوز برای انتقال به ورود تازه نیاز دارد؛ دوباره وارد شوید و در پنج دقیقه عرضه کنید.',
  en: 'Offering a licence needs a fresh sign-in; sign in again and offer it within five minutes.',
} as const;
