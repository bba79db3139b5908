import type { Transaction } from 'kysely';
import { actOnce } from '../../kit/idempotency.ts';
import { agencyFile } from '../connection-state.ts';
import type { CatalogueContext } from '../context.ts';
import { decisionPowers } from '../data/decision-powers.ts';
import { knownAgency } from '../lists.ts';
import type { AgencyRecord } from '../records.ts';
import type { MutationrecordCommitteeDecisionArgs, RecordCommitteeDecisionInput } from '../resolver-types.ts';
import { evidenceDigest } from '../rules/evidence-digest.ts';
import { appliesTo } from '../rules/obligation.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import type { CatalogueTables } from '../tables.ts';
import { requireTerm } from './days.ts';
import { lockAgency } from './lock-agency.ts';
import { requireSignatory } from './offices.ts';
import { isOpaqueId, newId } from './opaque-id.ts';
import { publicText } from './public-text.ts';
import type { CommitteeDecisionRecord } from '../committee-records.ts';
import {
  aboutOwnAgency,
  decisionReplaced,
  evidenceDiffers,
  noSuchRecord,
  notOfOffice,
  obligationNotBinding,
  unacceptable,
} from './refusals.ts';

/** Days for which a question may be open. */
const longestAnswer = 90;
const textBounds = { least: 10, most: 2_000 } as const;

/**
 * Writes down what people of an office decided about an agency, on the evidence of an instant.
 *
 * @throws AgencyError by refusals.ts, BAD_USER_INPUT, INSUFFICIENT_ASSURANCE
 */
export async function recordDecision(
  { input, idempotencyKey }: MutationrecordCommitteeDecisionArgs,
  context: CatalogueContext,
  now = new Date(),
): Promise<CommitteeDecisionRecord> {
  const { caller, registry, loaders } = context;
  const { agency: office, official, key } = requireSignatory(caller, now);
  const legalBasis = requirePower(input.kind, office);
  const agency = (await knownAgency(input.agency, loaders))!;
  if (agency.id === office) throw aboutOwnAgency();
  const text = publicText(input.text, 'text', textBounds);
  const id = await actOnce(registry.db, { caller: key, key: idempotencyKey, input }, async (transaction) => {
    await lockAgency(transaction, agency.id);
    await requireBinding(input, agency, context);
    await requireEvidence(input, context, now);
    const replaces = await requireStanding(input.supersedes, { ...input, office }, transaction);
    return insertDecision(transaction, {
      agency_id: agency.id,
      obligation_id: input.obligation,
      kind: input.kind,
      text,
      office,
      official,
      legal_basis_fa: legalBasis.fa,
      legal_basis_en: legalBasis.en,
      decided_at: now.toISOString(),
      evidence_as_of: input.asOf,
      evidence_digest: input.evidenceDigest,
      answer_due: requireAnswerTerm(input, now),
      replaces,
    });
  });
  return (await registry.decisionById(id))!;
}

export async function insertDecision(
  transaction: Transaction<CatalogueTables>,
  decision: Omit<CatalogueTables['committee_decision'], 'id'>,
): Promise<string> {
  const id = newId();
  await transaction
    .insertInto('committee_decision')
    .values({ ...decision, id })
    .execute();
  return id;
}

/**
 * The decision of that id, which nothing has superseded or withdrawn.
 *
 * @throws AgencyError DECISION_NOT_STANDING, BAD_USER_INPUT
 */
export async function standingDecision(
  id: string,
  transaction: Transaction<CatalogueTables>,
): Promise<CommitteeDecisionRecord> {
  const decisions = transaction.selectFrom('committee_decision').selectAll();
  const found = isOpaqueId(id) ? await decisions.where('id', '=', id).executeTakeFirst() : undefined;
  if (found === undefined) throw noSuchRecord();
  const next = await decisions.where('replaces', '=', id).executeTakeFirst();
  if (next !== undefined || found.kind === 'WITHDRAWAL') throw decisionReplaced();
  return found;
}

function requirePower(kind: RecordCommitteeDecisionInput['kind'], office: string) {
  const power = decisionPowers.find((one) => one.kind === kind);
  if (power === undefined) {
    throw unacceptable(
      'پس گرفتن تصمیم با withdrawCommitteeDecision است.',
      'A decision is withdrawn by `withdrawCommitteeDecision`.',
    );
  }
  if (!power.offices.includes(office)) throw notOfOffice();
  return power.legalBasis;
}

async function requireBinding(
  { obligation, asOf }: Pick<RecordCommitteeDecisionInput, 'obligation' | 'asOf'>,
  agency: AgencyRecord,
  { loaders }: CatalogueContext,
): Promise<void> {
  const duty = (await loaders.allObligations()).find(({ id }) => id === obligation);
  const day = tehranDay(Date.parse(asOf));
  const hasBegun = duty !== undefined && duty.inForceFrom !== null && duty.inForceFrom <= day;
  if (!hasBegun || !appliesTo(duty, agency)) throw obligationNotBinding();
}

async function requireEvidence(
  { agency, asOf, evidenceDigest: shown }: RecordCommitteeDecisionInput,
  { loaders }: CatalogueContext,
  now: Date,
): Promise<void> {
  const instant = Date.parse(asOf);
  if (instant > now.getTime())
    throw unacceptable('زمان asOf نباید در آینده باشد.', '`asOf` must not be in the future.');
  if (evidenceDigest(await agencyFile(agency, loaders, tehranDay(instant)), instant) !== shown) throw evidenceDiffers();
}

async function requireStanding(
  supersedes: string | null | undefined,
  { office, agency, obligation }: { readonly office: string; readonly agency: string; readonly obligation: string },
  transaction: Transaction<CatalogueTables>,
): Promise<string | null> {
  if (supersedes === null || supersedes === undefined) return null;
  const before = await standingDecision(supersedes, transaction);
  const isSame = before.office === office && before.agency_id === agency && before.obligation_id === obligation;
  if (!isSame) throw notOfOffice();
  return before.id;
}

function requireAnswerTerm({ kind, answerUntil }: RecordCommitteeDecisionInput, now: Date): string | null {
  const until = answerUntil ?? null;
  if ((kind === 'QUESTION') !== (until !== null)) {
    throw unacceptable(
      'سؤال، و تنها سؤال، آخرین روز پاسخ (answerUntil) دارد.',
      'A question, and nothing else, has a last day for an answer (`answerUntil`).',
    );
  }
  if (until !== null) requireTerm(until, now, longestAnswer);
  return until;
}
