import { toJalaliDate } from '../../kit/jalali.ts';
import { actOnce } from '../../kit/idempotency.ts';
import type { CatalogueContext } from '../context.ts';
import { executivePlanOffices } from '../data/executive-plan-offices.ts';
import type { MutationconfirmExecutivePlanArgs, MutationsubmitExecutivePlanArgs } from '../resolver-types.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { requireOffice, requireSignatory } from './offices.ts';
import { isOpaqueId, newId } from './opaque-id.ts';
import { publicText } from './public-text.ts';
import type { ExecutivePlanRecord } from '../committee-records.ts';
import { noSuchRecord, notOfOffice, officesOnly, planNotAtThisStep, unacceptable } from './refusals.ts';
import { knownResolution } from './sign-conformity.ts';

/** In this order, each once. */
const steps = ['CONFIRMED', 'FORWARDED'] as const;
/** How many years after this one a plan may be for. */
const yearsAhead = 5;

/**
 * Writes down an executive plan of an agency: its subject and the digest of its document, which stays with the agency.
 *
 * @throws AgencyError FORBIDDEN, BAD_USER_INPUT, TEXT_HOLDS_IDENTIFIERS
 */
export async function submitExecutivePlan(
  { input, idempotencyKey }: MutationsubmitExecutivePlanArgs,
  { caller, registry, loaders }: CatalogueContext,
  now = new Date(),
): Promise<ExecutivePlanRecord> {
  const { agency, key } = requireOffice(caller);
  if ((await loaders.agency.load(agency)) === null) throw officesOnly();
  const resolution = await knownResolution(input.resolution, loaders);
  const plan = {
    subject: publicText(input.subject, 'subject', { least: 5, most: 300 }),
    document_digest: requireDigest(input.documentDigest),
  };
  const id = await actOnce(registry.db, { caller: key, key: idempotencyKey, input }, async (transaction) => {
    const about = {
      agency_id: agency,
      resolution_id: resolution.id,
      jalali_year: requireYear(input.jalaliYear, now),
    };
    const row = { ...plan, ...about, id: newId(), submitted_at: now.toISOString() };
    await transaction.insertInto('executive_plan').values(row).execute();
    return row.id;
  });
  return (await registry.executivePlanById(id))!;
}

/**
 * Writes down the next step of a plan, for an official of the office that takes it.
 *
 * @throws AgencyError FORBIDDEN, BAD_USER_INPUT, PLAN_NOT_AT_THIS_STEP, INSUFFICIENT_ASSURANCE
 */
export async function stepExecutivePlan(
  step: (typeof steps)[number],
  { input, idempotencyKey }: MutationconfirmExecutivePlanArgs,
  { caller, registry }: CatalogueContext,
  now = new Date(),
): Promise<ExecutivePlanRecord> {
  const { agency: office, official, key } = requireSignatory(caller, now);
  if (office !== executivePlanOffices.confirms.id) throw notOfOffice();
  const request = { caller: key, key: idempotencyKey, input: { [step]: input } };
  const id = await actOnce(registry.db, request, async (transaction) => {
    const plan = isOpaqueId(input.plan) ? await registry.executivePlanById(input.plan, transaction) : null;
    if (plan === null) throw noSuchRecord();
    if (plan.steps.length !== steps.indexOf(step)) throw planNotAtThisStep();
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('executive_plan_step')
      .values({ plan_id: plan.id, step, office, official, at: now.toISOString() })
      .onConflict((conflict) => conflict.columns(['plan_id', 'step']).doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) throw planNotAtThisStep();
    return plan.id;
  });
  return (await registry.executivePlanById(id))!;
}

function requireDigest(digest: string): string {
  if (/^[0-9a-f]{64}$/i.test(digest)) return digest.toLowerCase();
  throw unacceptable(
    'مقدار documentDigest باید ۶۴ رقم شانزده‌شانزدهی (SHA-256) باشد.',
    'The value of `documentDigest` has to be 64 hexadecimal digits (SHA-256).',
  );
}

function requireYear(year: number, now: Date): number {
  const { year: current } = toJalaliDate(tehranDay(now.getTime()));
  if (year >= current && year <= current + yearsAhead) return year;
  throw unacceptable(
    'سال بودجه باید امسال یا یکی از پنج سال آیندهٔ هجری شمسی باشد.',
    'The budget year has to be this one, or one of the next five, of the Jalali calendar.',
  );
}
