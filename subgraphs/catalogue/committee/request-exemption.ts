import type { Transaction } from 'kysely';
import { normaliseText } from '../../../schema/shared/normalise.ts';
import { actOnce } from '../../kit/idempotency.ts';
import type { CatalogueContext } from '../context.ts';
import type { ExemptionRecord } from '../committee-records.ts';
import { committeeSeats, seatsFor } from '../data/committee.ts';
import { dutyLine } from '../rules/exemption-chain.ts';
import { type Exemption, exemptionStanding, longestExemption } from '../rules/exemption.ts';
import { appliesTo, isInForce, type Obligation } from '../rules/obligation.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import type { MutationrequestExemptionArgs } from '../resolver-types.ts';
import type { CatalogueTables } from '../tables.ts';
import { requireTerm } from './days.ts';
import { exemptionNow } from './find-exemption.ts';
import { lockAgency } from './lock-agency.ts';
import { type Office, requireOffice } from './offices.ts';
import { newId } from './opaque-id.ts';
import { publicText } from './public-text.ts';
import { exemptionsWhere } from './read-exemptions.ts';
import {
  exemptionPending,
  obligationNotBinding,
  officesOnly,
  reasonsNotFresh,
  renewalNotNamed,
  renewalNotValid,
} from './refusals.ts';

/**
 * Writes down that an agency asks for an exemption from a duty of its own.
 *
 * @throws AgencyError by refusals.ts, BAD_USER_INPUT
 */
export async function requestExemption(
  { input, idempotencyKey }: MutationrequestExemptionArgs,
  { caller, registry, loaders }: CatalogueContext,
  now = new Date(),
): Promise<ExemptionRecord> {
  const office = requireOffice(caller);
  const reasons = publicText(input.reasons, 'reasons', { least: 30, most: 2_000 });
  const obligations = await loaders.allObligations();
  const asked = { ...input, reasons, renews: input.renews ?? null };
  const id = await actOnce(registry.db, { caller: office.key, key: idempotencyKey, input }, async (transaction) => {
    await requireBound(office, input.obligation, obligations, transaction, now);
    const earlier = await exemptionsWhere(transaction, 'agency_id', [office.agency]);
    const days = requireTerm(input.until, now, longestExemption);
    requireNewRequest(asked, ofLine(earlier, input.obligation, obligations), now.getTime());
    return insertRequest(transaction, office, { ...asked, days }, now);
  });
  return exemptionNow(id, registry, now);
}

/** @throws AgencyError OBLIGATION_NOT_BINDING; FORBIDDEN for an agency that is not in the catalogue */
async function requireBound(
  { agency: id }: Office,
  obligationId: string,
  obligations: readonly Obligation[],
  transaction: Transaction<CatalogueTables>,
  now: Date,
): Promise<void> {
  if (!(await lockAgency(transaction, id))) throw officesOnly();
  const agency = await transaction.selectFrom('agency').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const duty = obligations.find((one) => one.id === obligationId);
  const isBinding = duty !== undefined && appliesTo(duty, agency);
  if (!isBinding || !isInForce(duty, obligations, tehranDay(now.getTime()))) throw obligationNotBinding();
}

interface Asked {
  readonly reasons: string;
  readonly renews: string | null;
}

/** @param earlier all requests about the same duty, or one that it supersedes, oldest first */
function requireNewRequest({ reasons, renews }: Asked, earlier: readonly Exemption[], asOf: number): void {
  const states = earlier.map((exemption) => ({ exemption, ...exemptionStanding(exemption, asOf) }));
  if (states.some(({ state }) => state === 'REQUESTED' || state === 'UNDER_REVIEW')) throw exemptionPending();
  const lastGranted = states.findLast(({ from }) => from !== null)?.exemption.id ?? null;
  if (lastGranted !== null && renews === null) throw renewalNotNamed();
  if (renews !== lastGranted) throw renewalNotValid();
  const isSaid = earlier.some((one) => normaliseText(one.reasons) === normaliseText(reasons));
  if (isSaid) throw reasonsNotFresh();
}

function ofLine(all: readonly Exemption[], obligationId: string, obligations: readonly Obligation[]) {
  const line = dutyLine(obligationId, obligations);
  return all.filter((exemption) => line.has(exemption.obligationId));
}

async function insertRequest(
  transaction: Transaction<CatalogueTables>,
  { agency, official }: Office,
  asked: Asked & Pick<Exemption, 'ground' | 'days'> & { readonly obligation: string },
  now: Date,
): Promise<string> {
  const id = newId();
  const { reasons, renews, ground, days, obligation } = asked;
  await transaction
    .insertInto('exemption')
    .values({
      id,
      agency_id: agency,
      obligation_id: obligation,
      ground,
      reasons,
      requested_at: now.toISOString(),
      requested_by: official,
      days,
      renews,
      seats: seatsFor(agency).join(' '),
      recused: committeeSeats.find((institution) => institution === agency) ?? null,
    })
    .execute();
  return id;
}
