import type { AgencyFile, ServiceFile } from '../rules/agency-file.ts';
import { isHighUse } from '../rules/high-use.ts';
import { stagesOn } from '../rules/service-process.ts';
import { isElectronic, violationsOf } from '../rules/service-violation.ts';
import { isSmartBy, shortfalls } from '../rules/smart-service.ts';
import type { Survey } from './surveyed.ts';

/** Agencies with public services, and counts of what they offer. */
export interface ServiceCounts {
  readonly agencies: number;
  readonly connected: number;
  readonly services: number;
  readonly electronic: number;
  readonly smart: number;
  readonly highUse: number;
  readonly withViolations: number;
}

/** Counts the agencies of a survey, each once, and their services. */
export function serviceCounts(base: Survey['base'], { instant, day }: Pick<Survey, 'instant' | 'day'>): ServiceCounts {
  const services = base.flatMap(({ file }) => file.services.map((service) => ({ file, service })));
  const count = (holds: (service: ServiceFile, file: AgencyFile) => boolean) =>
    services.filter(({ service, file }) => holds(service, file)).length;
  return {
    agencies: base.length,
    connected: base.filter(({ assessment }) => assessment.status === 'CONNECTED').length,
    services: services.length,
    electronic: count((service) => isElectronic(stagesOn(service, day))),
    smart: count((service) => isSmart(service, day)),
    highUse: count(({ id }, { highUseLists }) => isHighUse(id, highUseLists, instant)),
    withViolations: count((service) => violationsOf(stagesOn(service, day)).length > 0),
  };
}

/** By the minister's definition, which does not ask about security. */
function isSmart(service: ServiceFile, day: string): boolean {
  const { requirements } = service;
  return isSmartBy('MINISTER', shortfalls({ stages: stagesOn(service, day), requirements, secure: true }));
}
