import { today } from '../kit/today.ts';
import type { LicencesContext } from './context.ts';
import { requireOfficial } from './official.ts';
import { publishableText } from './publishable-text.ts';
import type { LicenceFile, RecordedDecisionRecord } from './records.ts';
import { requireGround } from './record-decision.ts';
import { alreadyPublished, notOfAgency, notToBePublished } from './refusals.ts';
import type { NewPublication } from './registry.ts';
import type { PublishLicenceDecisionInput } from './resolver-types.ts';
import { isPublic } from './rules.ts';

/**
 * Publishes a decision that stands unpublished, with the legal grounds that it lacked.
 *
 * @throws AgencyError by refusals.ts and publishable-text.ts
 */
export async function publishDecision(
  { input, idempotencyKey }: { readonly input: PublishLicenceDecisionInput; readonly idempotencyKey: string },
  { caller, registry, loaders }: LicencesContext,
  now = new Date(),
): Promise<RecordedDecisionRecord> {
  const { official, agency } = requireOfficial(caller);
  const details = publishableText(input.details);
  const kind = await decisionOf(input.decision, registry);
  if (kind !== null) await requireGround({ decision: kind, ground: input.ground }, loaders);
  const request = { caller: official, key: idempotencyKey, input };
  const id = await registry.publish(request, input.decision, (file) => ({
    ...planPublication(input.decision, file, agency),
    published_on: today(now),
    ground: input.ground,
    details,
  }));
  return { id, licence: (await registry.licenceOfDecision(id))! };
}

async function decisionOf(id: string, registry: LicencesContext['registry']) {
  const licence = await registry.licenceOfDecision(id);
  const decisions = licence && (await registry.decisionsOf([licence.id])).get(licence.id);
  return decisions?.find((one) => one.id === id)?.decision ?? null;
}

function planPublication(id: string, file: LicenceFile | null, agency: string): Pick<NewPublication, 'decision_id'> {
  const decision = file?.decisions.find((one) => one.id === id);
  if (file === null || decision === undefined || file.kind.issuer !== agency) throw notOfAgency();
  if (decision.published_on !== null) throw alreadyPublished();
  if (!isPublic(file.rules, decision.decision, decision.decided_on)) throw notToBePublished();
  return { decision_id: id };
}
