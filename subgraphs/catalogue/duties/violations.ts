import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import { instantOf } from '../connection-state.ts';
import type { CatalogueContext, Loaders } from '../context.ts';
import { knownAgency, knownProvince, type PageArguments, serves } from '../lists.ts';
import type { AgencyRecord, ServiceRecord } from '../records.ts';
import { ruleSetOn } from '../rules/rule-set.ts';
import { stagesOn } from '../rules/service-process.ts';
import { violationsOf } from '../rules/service-violation.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { approvedProcesses } from './approved-processes.ts';
import type { ServiceViolationRecord } from '../duty-records.ts';

type Instant = string | null | undefined;

interface Which extends PageArguments {
  readonly agency?: string | null | undefined;
  readonly province?: string | null | undefined;
  readonly asOf?: Instant;
}

/** What a service may not do, and does at an instant. */
export async function serviceViolations(
  { id }: ServiceRecord,
  asOf: Instant,
  loaders: Loaders,
): Promise<readonly ServiceViolationRecord[]> {
  const [stages, processes, ruleSets, instant] = await Promise.all([
    loaders.stagesOf.load(id),
    approvedProcesses(id, loaders),
    loaders.ruleSets(),
    instantOf(asOf, loaders),
  ]);
  const day = tehranDay(instant);
  const ruleSet = ruleSetOn(ruleSets, day);
  return violationsOf(stagesOn({ stages: stages ?? [], processes }, day)).map((code) => ({ code, ruleSet }));
}

/** @throws AgencyError BAD_USER_INPUT */
export async function servicesWithViolations(given: Which, { loaders }: CatalogueContext) {
  const found = await violatorsAmong(given, loaders);
  const services = found.flatMap(({ violating }) => violating);
  services.sort((left, right) => (left.id < right.id ? -1 : 1));
  return connectionOf(services, connectionArguments(given, { default: 20 }), ({ id }) => [id]);
}

/** @throws AgencyError BAD_USER_INPUT */
export async function agenciesWithViolations(given: Omit<Which, 'agency'>, { loaders }: CatalogueContext) {
  const found = await violatorsAmong(given, loaders);
  const agencies = found.filter(({ violating }) => violating.length > 0).map(({ agency }) => agency);
  return connectionOf(agencies, connectionArguments(given, { default: 20 }), ({ id }) => [id]);
}

async function violatorsAmong({ agency: asked, province, asOf }: Which, loaders: Loaders) {
  const [only, code] = await Promise.all([knownAgency(asked, loaders), knownProvince(province, loaders)]);
  const agencies = only ? [only] : await loaders.allAgencies();
  return Promise.all(
    agencies.filter((agency) => serves(agency, code)).map((agency) => violatorsOf(agency, asOf, loaders)),
  );
}

async function violatorsOf(agency: AgencyRecord, asOf: Instant, loaders: Loaders) {
  const services = (await loaders.servicesOf.load(agency.id)) ?? [];
  const found = await Promise.all(services.map((service) => serviceViolations(service, asOf, loaders)));
  return { agency, violating: services.filter((_service, index) => (found[index]?.length ?? 0) > 0) };
}
