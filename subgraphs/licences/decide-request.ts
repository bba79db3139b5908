import { randomBytes, randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { actOnce } from '../kit/idempotency.ts';
import { addDays, toJalaliDate } from '../kit/jalali.ts';
import { readTrackingCode, type RequestStage, type RequestState } from '../kit/requests/requests.ts';
import { searchText } from '../kit/search-text.ts';
import { today } from '../kit/today.ts';
import type { LicencesContext } from './context.ts';
import { requireOfficial } from './official.ts';
import { publishableText } from './publishable-text.ts';
import { decidingNeedsFreshSignIn, planDecision, requireGround } from './record-decision.ts';
import type { DecidedLicenceRequestRecord, LicenceFile, LicenceKindRecord, LicenceRecord } from './records.ts';
import { noRequestOfAgency, notInForce, notReviewed, unacceptable } from './refusals.ts';
import { insertDecision, lockLicence, readFile } from './registry.ts';
import { requests } from './requests.ts';
import type { DecideLicenceRequestInput } from './resolver-types.ts';
import { stateOf, termEnd, validUntil } from './rules.ts';
import type { DecisionKind, LicencesTables } from './tables.ts';

type Tx = Transaction<LicencesTables>;

/** What an official decides: granted on a ground, or refused for a reason. */
type Verdict = { readonly details: string | null } & (
  | { readonly ground: string; readonly holder: string | null }
  | { readonly refusal: NonNullable<DecideLicenceRequestInput['refusal']> }
);

/** Takes up a request. @throws AgencyError by refusals.ts, REQUEST_CLOSED */
export async function reviewRequest(
  { input, idempotencyKey }: { readonly input: { readonly request: string }; readonly idempotencyKey: string },
  { caller, registry }: LicencesContext,
  now = new Date(),
): Promise<DecidedLicenceRequestRecord | null> {
  const { official, agency } = requireOfficial(caller);
  const { tracking_code: code } = await requireRequest(input.request, agency, registry);
  const request = { caller: official, key: idempotencyKey, input };
  await actOnce(registry.db, request, async (transaction) => {
    await move(transaction, code, { stage: 'PROCESSING', state: 'IN_PROGRESS' }, { at: now, note: takenUp });
    return code;
  });
  return registry.requestFor(agency, code);
}

/**
 * Grants or refuses a request: a granted one is a decision about its licence, in the same transaction.
 *
 * @throws AgencyError by refusals.ts and publishable-text.ts, REQUEST_CLOSED, INSUFFICIENT_ASSURANCE
 */
export async function decideRequest(
  { input, idempotencyKey }: { readonly input: DecideLicenceRequestInput; readonly idempotencyKey: string },
  { caller, registry, loaders }: LicencesContext,
  now = new Date(),
): Promise<DecidedLicenceRequestRecord | null> {
  const { official, agency } = requireOfficial(caller);
  requireFreshSignIn(caller, now, decidingNeedsFreshSignIn);
  const asked = await requireRequest(input.request, agency, registry);
  const verdict = readVerdict(input, asked);
  if ('ground' in verdict) await requireGround({ decision: asked.purpose, ground: verdict.ground }, loaders);
  const code = asked.tracking_code;
  const request = { caller: official, key: idempotencyKey, input };
  await actOnce(registry.db, request, async (transaction) => {
    if (asked.stage === 'RECEIPT') throw notReviewed();
    if ('refusal' in verdict) await refuse(transaction, code, verdict.refusal, now);
    else await grant(transaction, { asked, ...verdict }, now);
    return code;
  });
  return registry.requestFor(agency, code);
}

async function requireRequest(
  typed: string,
  agency: string,
  registry: LicencesContext['registry'],
): Promise<DecidedLicenceRequestRecord> {
  const code = readTrackingCode(typed);
  const found = code === null ? null : await registry.requestFor(agency, code);
  if (found === null) throw noRequestOfAgency();
  return found;
}

function readVerdict(
  { ground, refusal, holder, details }: DecideLicenceRequestInput,
  { purpose }: DecidedLicenceRequestRecord,
): Verdict {
  const said = publishableText(details);
  if (refusal && !ground && !holder) return { refusal, details: said };
  const name = publishableText(holder);
  const isNamed = purpose === 'RENEWAL' ? name === null : name !== null && name.length >= 2 && name.length <= 200;
  if (ground && !refusal && isNamed) return { ground, holder: name, details: said };
  throw unacceptable(
    'یا ground را بفرستید (و برای صدور و انتقال، holder را با ۲ تا ۲۰۰ نویسه)، یا refusal را.',
    'Send either ground (and for an issue or a transfer, holder with 2 to 200 characters), or refusal.',
  );
}

async function refuse(
  transaction: Tx,
  code: string,
  refusal: NonNullable<DecideLicenceRequestInput['refusal']>,
  at: Date,
): Promise<void> {
  await close(transaction, code, { refusal });
  await move(transaction, code, { stage: 'DELIVERY', state: 'REFUSED' }, { at, note: refusals[refusal] });
}

interface Granted {
  readonly asked: DecidedLicenceRequestRecord;
  readonly ground: string;
  readonly holder: string | null;
  readonly details: string | null;
}

async function grant(transaction: Tx, granted: Granted, at: Date): Promise<void> {
  const { purpose, tracking_code } = granted.asked;
  const day = today(at);
  const licence_id =
    purpose === 'ISSUE' ? await issue(transaction, granted, day) : await changeLicence(transaction, granted, day);
  await close(transaction, tracking_code, { licence_id });
  await move(transaction, tracking_code, { stage: 'DELIVERY', state: 'COMPLETED' }, { at, note: done[purpose] });
}

/** @returns the licence that the applicant has then */
async function changeLicence(transaction: Tx, granted: Granted, day: string): Promise<string> {
  const { purpose, licence_id } = granted.asked;
  const licence = await lockLicence(transaction, 'id', licence_id ?? '');
  if (licence === null) throw notInForce();
  const file = await readFile(transaction, licence);
  const state = stateOf(file.decisions, day);
  if (state !== 'VALID' && !(state === 'EXPIRED' && purpose === 'RENEWAL')) throw notInForce();
  await decide(transaction, licence, { decision: purpose, file, granted }, day);
  return purpose === 'RENEWAL' ? licence.id : issue(transaction, { ...granted, ground: 'ISS-TRANSFERRED' }, day);
}

interface Change {
  readonly decision: DecisionKind;
  readonly file: Pick<LicenceFile, 'kind' | 'rules' | 'decisions'>;
  readonly granted: Granted;
}

async function decide(
  transaction: Tx,
  licence: LicenceRecord,
  { decision, file, granted: { ground, details } }: Change,
  day: string,
): Promise<void> {
  const until = decision === 'TRANSFER' ? null : termEnd(startOf(file, day), file.kind.valid_months);
  await insertDecision(transaction, licence, planDecision({ decision, ground, details, validUntil: until }, file, day));
}

/** A renewal begins when the term before ends, so that nobody loses by asking early. */
function startOf({ decisions }: Pick<LicenceFile, 'decisions'>, day: string): string {
  const until = validUntil(decisions);
  return until === null || until < day ? day : addDays(until, 1);
}

/** @returns the new licence's id */
async function issue(transaction: Tx, granted: Granted, day: string): Promise<string> {
  const kinds = transaction.selectFrom('licence_kind').selectAll().where('id', '=', granted.asked.kind);
  const kind = await kinds.executeTakeFirstOrThrow();
  const owner = transaction.selectFrom('request').select(['owner_ref', 'owner_kind']);
  const { owner_ref, owner_kind } = await owner
    .where('tracking_code', '=', granted.asked.tracking_code)
    .executeTakeFirstOrThrow();
  const licence = await newLicence(transaction, kind, granted.holder ?? '', day, {
    holder_person_ref: owner_kind === 'PERSON' ? owner_ref : null,
    holder_company_ref: owner_kind === 'COMPANY' ? owner_ref : null,
  });
  const { rules } = await readFile(transaction, licence);
  await decide(transaction, licence, { decision: 'ISSUE', file: { kind, rules, decisions: [] }, granted }, day);
  return licence.id;
}

async function newLicence(
  transaction: Tx,
  kind: LicenceKindRecord,
  name: string,
  day: string,
  holder: Pick<LicenceRecord, 'holder_person_ref' | 'holder_company_ref'>,
): Promise<LicenceRecord> {
  const number = await freeNumber(transaction, `${kind.number_prefix}-${toJalaliDate(day).year}-`);
  const id = randomBytes(16).toString('base64url');
  const text = { holder_name: name, search_text: searchText(number, name) };
  const row = { id, number, kind: kind.id, ...holder, ...text, issued_on: day, decisions: 1 };
  await transaction.insertInto('licence').values(row).execute();
  return row;
}

/** Numbers do not follow one another, so that they do not tell how many there are. */
async function freeNumber(transaction: Tx, prefix: string): Promise<string> {
  for (;;) {
    const number = `${prefix}${randomInt(10_000, 100_000)}`;
    const taken = transaction.selectFrom('licence').select('id').where('number', '=', number);
    if ((await taken.executeTakeFirst()) === undefined) return number;
  }
}

async function close(
  transaction: Tx,
  code: string,
  outcome: Partial<Pick<LicencesTables['licence_request'], 'refusal' | 'licence_id'>>,
): Promise<void> {
  const changed = transaction.updateTable('licence_request').set({ ...outcome, open_key: null });
  await changed.where('tracking_code', '=', code).execute();
}

interface Said {
  readonly at: Date;
  readonly note: { readonly fa: string; readonly en: string };
}

async function move(
  transaction: Tx,
  trackingCode: string,
  to: { readonly stage: RequestStage; readonly state: RequestState },
  said: Said,
): Promise<void> {
  await requests.move(transaction, { trackingCode, ...to, ...said });
}

const takenUp = { fa: 'رسیدگی به درخواست آغاز شد.', en: 'The request was taken up.' } as const;
const done = {
  ISSUE: { fa: 'مجوز صادر شد.', en: 'The licence was issued.' },
  RENEWAL: { fa: 'مجوز تمدید شد.', en: 'The licence was renewed.' },
  TRANSFER: { fa: 'مجوز منتقل و به نام شما صادر شد.', en: 'The licence was transferred and issued to you.' },
} as const;
const refusals = {
  CONDITION_NOT_MET: { fa: 'یکی از شرایط منتشرشده برقرار نیست.', en: 'A published condition is not met.' },
  STATEMENT_FALSE: { fa: 'آنچه اظهار شده درست نیست.', en: 'What was stated is not true.' },
  BARRED: {
    fa: 'درخواست‌کننده به حکم دادگاه یا مرجع انتظامی محروم است.',
    en: 'A court or a disciplinary body has barred the applicant.',
  },
} as const;
