import { actOnce } from '../../kit/idempotency.ts';
import type { CatalogueContext } from '../context.ts';
import type { ExemptionRecord } from '../committee-records.ts';
import { exemptionStanding } from '../rules/exemption.ts';
import type { MutationwithdrawExemptionArgs } from '../resolver-types.ts';
import { exemptionById, exemptionNow, momentAfter } from './find-exemption.ts';
import { lockAgency } from './lock-agency.ts';
import { requireOffice } from './offices.ts';
import { cannotSign, notOfYourAgency } from './refusals.ts';

/**
 * Writes down that an agency withdraws a request of its own before it is decided.
 *
 * @throws AgencyError by refusals.ts
 */
export async function withdrawExemption(
  { input, idempotencyKey }: MutationwithdrawExemptionArgs,
  { caller, registry }: CatalogueContext,
  now = new Date(),
): Promise<ExemptionRecord> {
  const { agency, key } = requireOffice(caller);
  const id = await actOnce(registry.db, { caller: key, key: idempotencyKey, input }, async (transaction) => {
    await lockAgency(transaction, agency);
    const exemption = await exemptionById(transaction, input.exemption);
    if (exemption?.agencyId !== agency) throw notOfYourAgency();
    const at = momentAfter(exemption, now);
    const { state } = exemptionStanding(exemption, Date.parse(at));
    if (state === 'WITHDRAWN') throw cannotSign('WITHDRAWN');
    if (state === 'EXPIRED') throw cannotSign('OVER');
    if (state === 'GRANTED' || state === 'REFUSED') throw cannotSign('DECIDED');
    const step = { exemption_id: exemption.id, kind: 'WITHDRAWAL', office: agency, at } as const;
    await transaction.insertInto('exemption_step').values(step).execute();
    return exemption.id;
  });
  return exemptionNow(id, registry, now);
}
