import { actOnce } from '../../kit/idempotency.ts';
import { agencyFile } from '../connection-state.ts';
import type { CatalogueContext } from '../context.ts';
import type { MutationwithdrawCommitteeDecisionArgs } from '../resolver-types.ts';
import { evidenceDigest } from '../rules/evidence-digest.ts';
import { lockAgency } from './lock-agency.ts';
import { requireSignatory } from './offices.ts';
import { publicText } from './public-text.ts';
import { insertDecision, standingDecision } from './record-decision.ts';
import type { CommitteeDecisionRecord } from '../committee-records.ts';
import { notOfOffice } from './refusals.ts';
import { tehranDay } from '../rules/tehran-day.ts';

/**
 * Withdraws a decision of an office by a record of its own; what was decided stays on record.
 *
 * @throws AgencyError by refusals.ts, BAD_USER_INPUT, INSUFFICIENT_ASSURANCE
 */
export async function withdrawDecision(
  { input, idempotencyKey }: MutationwithdrawCommitteeDecisionArgs,
  { caller, registry, loaders }: CatalogueContext,
  now = new Date(),
): Promise<CommitteeDecisionRecord> {
  const { agency: office, official, key } = requireSignatory(caller, now);
  const text = publicText(input.reason, 'reason', { least: 10, most: 2_000 });
  const id = await actOnce(registry.db, { caller: key, key: idempotencyKey, input }, async (transaction) => {
    const { agency_id } = await standingDecision(input.decision, transaction);
    await lockAgency(transaction, agency_id);
    const { id: replaces, ...before } = await standingDecision(input.decision, transaction);
    if (before.office !== office) throw notOfOffice();
    const digest = evidenceDigest(await agencyFile(agency_id, loaders, tehranDay(now.getTime())), now.getTime());
    const at = now.toISOString();
    const evidence = { evidence_as_of: at, evidence_digest: digest };
    const withdrawal = { kind: 'WITHDRAWAL', text, official, decided_at: at, answer_due: null, replaces } as const;
    return insertDecision(transaction, { ...before, ...evidence, ...withdrawal });
  });
  return (await registry.decisionById(id))!;
}
