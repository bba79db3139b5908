import type { CatalogueContext, Loaders } from './context.ts';
import { connectionStates, instantOf } from './connection-state.ts';
import { figuresDisclaimer, observedDisclaimer } from './disclaimers.ts';
import { isMadeUp } from './made-up.ts';
import type { AgencyRecord } from './records.ts';
import { countStatuses, otherReading } from './rules/connection-figures.ts';
import { ruleSetOn } from './rules/rule-set.ts';
import { tehranDay } from './rules/tehran-day.ts';

/** How many agencies have which status at an instant; counts and shares of one base. */
export async function connectionFigures(
  asOf: string | null | undefined,
  { loaders }: Pick<CatalogueContext, 'loaders'>,
) {
  const instant = await instantOf(asOf, loaders);
  const at = new Date(instant).toISOString();
  const agencies = await loaders.allAgencies();
  const states = await connectionStates(agencies, at, loaders);
  const statuses = states.map(({ assessment }) => assessment.status);
  const byStatus = [...countStatuses(statuses)];
  const madeUp = states.some(isMadeUp);
  return {
    asOf: at,
    base: states.length,
    byStatus,
    otherReading: otherReading(byStatus),
    ruleSet: ruleSetOn(await loaders.ruleSets(), tehranDay(instant)),
    remaining: statuses.filter((status) => status !== 'CONNECTED').length,
    connectedSystems: await countConnectedSystems(agencies, instant, loaders),
    madeUp,
    disclaimer: madeUp ? figuresDisclaimer : observedDisclaimer,
  };
}

async function countConnectedSystems(agencies: readonly AgencyRecord[], instant: number, loaders: Loaders) {
  const evidence = await Promise.all(agencies.map(({ id }) => loaders.evidenceOf.load(id)));
  const connected = evidence
    .flatMap((facts) => facts ?? [])
    .flatMap((fact) => (fact.kind === 'SYSTEM_CONNECTED' && Date.parse(fact.at) <= instant ? [fact.systemId] : []));
  return new Set(connected).size;
}
