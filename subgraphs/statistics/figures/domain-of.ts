import type { Domain } from '../suppression/domain.ts';
import type { BaseFigure, Db } from './base-figure.ts';
import { ageBands, complaintSteps, ends, paces, stages, visitClasses } from './words.ts';

/** Of whom no province is known: people abroad, companies. */
export const nowhere = '--';

const provinces = [...Array.from({ length: 31 }, (_, code) => String(code).padStart(2, '0')), nowhere];

/** Values that are the same whatever was counted. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  province: provinces,
  sex: ['female', 'male'],
  ageBand: ageBands,
  before: ['NEVER', 'EARLIER_YEAR'],
  companyState: ['ACTIVE', 'IN_LIQUIDATION'],
  step: [...stages, ...ends],
  pace: ['NONE', ...paces],
  visits: ['NONE', ...visitClasses],
  billKind: ['WATER', 'ELECTRICITY', 'GAS', 'LANDLINE', 'MOBILE', 'MUNICIPAL', 'TAX', 'TRAFFIC_FINE'],
  billState: ['DUE', 'PAID'],
  fund: ['social-security', 'pension-fund'],
  score: ['1', '2', '3', '4', '5'],
  complaint: complaintSteps,
  appointment: ['BOOKED', 'CANCELLED'],
};

/** What there can be in a figure's tables: the services of agencies that take requests, by the catalogue, and fixed words. */
export async function domainOf(db: Db, { excludes }: Pick<BaseFigure, 'excludes'>): Promise<Domain> {
  const parent = await servicesByAgency(db);
  const values = { ...fixed, service: [...parent.keys()], agency: [...new Set(parent.values())].sort() };
  return { values, within: { service: { of: 'agency', parent } }, ...(excludes && { excludes }) };
}

async function servicesByAgency(db: Db): Promise<ReadonlyMap<string, string>> {
  const told = await db.selectFrom('request_step').select('service').distinct().execute();
  const known = await db.selectFrom('service').select('id').execute();
  const agencies = new Set(told.map(({ service }) => agencyOf(service)));
  const services = [...told.map(({ service }) => service), ...known.map(({ id }) => id)];
  const taken = [...new Set(services)].filter((service) => agencies.has(agencyOf(service))).sort();
  return new Map(taken.map((service) => [service, agencyOf(service)]));
}

function agencyOf(service: string): string {
  return service.slice(0, service.indexOf('.'));
}
