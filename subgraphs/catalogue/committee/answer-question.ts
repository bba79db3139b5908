import { actOnce } from '../../kit/idempotency.ts';
import type { CatalogueContext } from '../context.ts';
import type { MutationanswerCommitteeQuestionArgs } from '../resolver-types.ts';
import { lockAgency } from './lock-agency.ts';
import { requireOffice } from './offices.ts';
import { isOpaqueId } from './opaque-id.ts';
import { publicText } from './public-text.ts';
import { standingDecision } from './record-decision.ts';
import type { CommitteeDecisionRecord } from '../committee-records.ts';
import { notAQuestion, notOfYourAgency, questionAnswered } from './refusals.ts';

/**
 * Writes down an agency's answer to a question that was put to it. An answer after the term is taken, and shown as late.
 *
 * @throws AgencyError by refusals.ts, BAD_USER_INPUT
 */
export async function answerQuestion(
  { input, idempotencyKey }: MutationanswerCommitteeQuestionArgs,
  { caller, registry }: CatalogueContext,
  now = new Date(),
): Promise<CommitteeDecisionRecord> {
  const { agency, key } = requireOffice(caller);
  const text = publicText(input.text, 'text', { least: 10, most: 2_000 });
  const id = await actOnce(registry.db, { caller: key, key: idempotencyKey, input }, async (transaction) => {
    await lockAgency(transaction, agency);
    const asked = isOpaqueId(input.decision) ? await registry.decisionById(input.decision, transaction) : null;
    if (asked?.agency_id !== agency) throw notOfYourAgency();
    const question = await standingDecision(input.decision, transaction);
    if (question.kind !== 'QUESTION') throw notAQuestion();
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('committee_answer')
      .values({ decision_id: question.id, text, answered_at: now.toISOString() })
      .onConflict((conflict) => conflict.column('decision_id').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) throw questionAnswered();
    return question.id;
  });
  return (await registry.decisionById(id))!;
}
