import type { Transaction } from 'kysely';
import { actOnce } from '../../kit/idempotency.ts';
import type { CatalogueContext } from '../context.ts';
import type { ExemptionRecord } from '../committee-records.ts';
import { exemptionDigest } from '../rules/exemption-digest.ts';
import { signingObstacle } from '../rules/exemption-signing.ts';
import type { Exemption } from '../rules/exemption.ts';
import type { MutationdecideExemptionArgs, MutationreviewExemptionArgs } from '../resolver-types.ts';
import type { CatalogueTables } from '../tables.ts';
import { exemptionById, exemptionNow, momentAfter } from './find-exemption.ts';
import { lockAgency } from './lock-agency.ts';
import { requireSignatory } from './offices.ts';
import { publicText } from './public-text.ts';
import { cannotSign, noSuchRecord } from './refusals.ts';

/**
 * Writes down that the committee takes a request up, by the word of a member whose institution decides it.
 *
 * @throws AgencyError by refusals.ts, INSUFFICIENT_ASSURANCE
 */
export async function reviewExemption(
  { input, idempotencyKey }: MutationreviewExemptionArgs,
  { caller, registry }: CatalogueContext,
  now = new Date(),
): Promise<ExemptionRecord> {
  const { agency: institution, official, key } = requireSignatory(caller, now);
  const id = await actOnce(registry.db, { caller: key, key: idempotencyKey, input }, async (transaction) => {
    const exemption = await lockExemption(transaction, input.exemption);
    const at = momentAfter(exemption, now);
    const reviewed = { ...exemption, reviewedAt: exemption.reviewedAt ?? at };
    const signature = { institution, official, digest: exemptionDigest(exemption), at };
    const obstacle = signingObstacle(reviewed, signature);
    if (obstacle !== null) throw cannotSign(obstacle);
    await transaction
      .insertInto('exemption_step')
      .values({ exemption_id: exemption.id, kind: 'REVIEW', office: institution, at })
      .onConflict((conflict) => conflict.columns(['exemption_id', 'kind']).doNothing()) // another member was first
      .execute();
    return exemption.id;
  });
  return exemptionNow(id, registry, now);
}

/**
 * Writes down the signature of an institution under exactly what its member was shown.
 *
 * @throws AgencyError by refusals.ts, INSUFFICIENT_ASSURANCE
 */
export async function decideExemption(
  { input, idempotencyKey }: MutationdecideExemptionArgs,
  { caller, registry }: CatalogueContext,
  now = new Date(),
): Promise<ExemptionRecord> {
  const { agency: institution, official, key } = requireSignatory(caller, now);
  const reasons = publicText(input.reasons, 'reasons');
  const id = await actOnce(registry.db, { caller: key, key: idempotencyKey, input }, async (transaction) => {
    const exemption = await lockExemption(transaction, input.exemption);
    const signature = { institution, official, digest: input.digest, at: momentAfter(exemption, now) };
    const obstacle = signingObstacle(exemption, signature);
    if (obstacle !== null) throw cannotSign(obstacle);
    const row = { ...signature, exemption_id: exemption.id, vote: input.vote, reasons };
    await transaction.insertInto('exemption_vote').values(row).execute();
    return exemption.id;
  });
  return exemptionNow(id, registry, now);
}

/** Members who sign at once wait for one another, and for the applicant. @throws AgencyError BAD_USER_INPUT */
async function lockExemption(transaction: Transaction<CatalogueTables>, id: string): Promise<Exemption> {
  const found = await exemptionById(transaction, id);
  if (found === null) throw noSuchRecord();
  await lockAgency(transaction, found.agencyId);
  return (await exemptionById(transaction, id))!;
}
