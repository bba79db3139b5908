import { AgencyError } from '../../kit/errors.ts';
import { connectionState } from '../connection-state.ts';
import type { CatalogueContext, Loaders } from '../context.ts';
import type { AgencyRecord, FailedCheckRecord, RemainingConditionRecord } from '../records.ts';
import type { RemainingConditionResolvers } from '../resolver-types.ts';
import { connectionReasons } from '../rules/connection-reason.ts';
import { newest } from '../rules/evidence.ts';
import { officeOf, operator, secretariat, securityAuthority } from '../rules/offices.ts';
import { factsBySubgraph, isAboutSchema } from '../rules/subgraph-facts.ts';

/** What an agency still lacks: the reasons of its connection; null for one that is not in the base. */
export async function remaining(
  agency: AgencyRecord,
  asOf: string | null | undefined,
  loaders: Loaders,
): Promise<RemainingConditionRecord[] | null> {
  const state = await connectionState(agency, asOf, loaders);
  if (state === null) return null;
  const { file, asOf: instant, assessment } = state;
  return assessment.reasons.map((code) => ({ agency, file, asOf: instant, code }));
}

export const remainingConditionResolvers: RemainingConditionResolvers = {
  condition: ({ code }) => connectionReasons[code].condition,
  text: ({ code }) => ({ fa: connectionReasons[code].fa, en: connectionReasons[code].en }),
  failedChecks: (condition, _given, context) => failedChecks(condition, context),
};

/** How an agency fails is a way in for whoever looks for one. */
const overseers: readonly string[] = [operator, secretariat, securityAuthority.id];

async function failedChecks(
  { agency, file, asOf, code }: RemainingConditionRecord,
  { caller, loaders }: CatalogueContext,
): Promise<FailedCheckRecord[]> {
  const office = officeOf(caller);
  if (office === null || (office !== agency.id && !overseers.includes(office))) throw notYours();
  if (code !== 'CONFORMANCE_FAILED' && code !== 'DOES_NOT_COMPOSE') return [];
  const runs = factsBySubgraph(file.evidence.filter(isAboutSchema), asOf).flatMap(
    (facts) => newest(facts, asOf, 'CONFORMANCE_RUN') ?? [],
  );
  const failed = await Promise.all(
    runs.map(async ({ id, subgraph = null }) => {
      return ((await loaders.failedChecksOf.load(id)) ?? []).map((check) => ({ ...check, subgraph }));
    }),
  );
  return failed.flat().slice(0, 100);
}

function notYours(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'جزئیات بررسی‌های رد شده را تنها خود دستگاه، گرداننده، دبیرخانه و مرجع امنیت می‌بینند.',
    en: 'Which checks failed is told to the agency itself, the operator, the secretariat and the security authority only.',
  });
}
