import { connectingFacts } from '../data/evidence/connecting.ts';
import { economyAndWelfareObservations } from '../data/evidence/economy-and-welfare.ts';
import type { Fact } from '../data/evidence/fact.ts';
import { governmentObservations } from '../data/evidence/government.ts';
import { healthAndEducationObservations } from '../data/evidence/health-and-education.ts';
import { infrastructureObservations } from '../data/evidence/infrastructure.ts';
import { interiorAndJusticeObservations } from '../data/evidence/interior-and-justice.ts';
import type { Observation } from '../data/evidence/observation.ts';
import { productionObservations } from '../data/evidence/production.ts';
import { saidOnlyFacts } from '../data/evidence/said-only.ts';

export const observations: readonly Observation[] = [
  ...governmentObservations,
  ...interiorAndJusticeObservations,
  ...economyAndWelfareObservations,
  ...healthAndEducationObservations,
  ...infrastructureObservations,
  ...productionObservations,
];

/** Every seeded fact, one by one. */
export const facts: readonly Fact[] = [...observations.flatMap(factsOf), ...connectingFacts, ...saidOnlyFacts];

function factsOf(observation: Observation): readonly Fact[] {
  const [agency, windowOpened, composed, conformanceRun, passed, failed, answered, caller] = observation;
  const schemaVersion = 'v1';
  return [
    { agency, at: windowOpened, kind: 'WINDOW_OPENED' },
    { agency, at: composed, kind: 'COMPOSED', schemaVersion },
    { agency, at: conformanceRun, kind: 'CONFORMANCE_RUN', schemaVersion, passed, failed },
    { agency, at: answered, kind: 'ANSWERED', caller },
  ];
}
