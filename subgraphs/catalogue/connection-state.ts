import { AgencyError } from '../kit/errors.ts';
import type { Loaders } from './context.ts';
import type { AgencyRecord, ConnectionStateRecord, ServiceRecord } from './records.ts';
import { approvedProcesses } from './duties/approved-processes.ts';
import { notifiedLists } from './duties/notified-lists.ts';
import { assessConnection, isInBase } from './rules.ts';
import type { AgencyFile, ServiceFile } from './rules/agency-file.ts';
import { servicesSince } from './rules/succession.ts';
import { tehranDay } from './rules/tehran-day.ts';
import { servicesOn } from './succession/services-on.ts';

/**
 * The instant to compute for, in milliseconds: the one asked for, otherwise that of the newest evidence on record, so
 * that the seeded Azar 1401 is computed as it was and no answer depends on the clock.
 *
 * @throws AgencyError BAD_USER_INPUT when nothing is asked for and there is no evidence yet
 */
export async function instantOf(
  asOf: string | null | undefined,
  { newestEvidenceAt }: Pick<Loaders, 'newestEvidenceAt'>,
): Promise<number> {
  const instant = asOf ?? (await newestEvidenceAt());
  if (instant !== null) return Date.parse(instant);
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'هنوز شاهدی ثبت نشده است؛ زمان را در asOf بفرستید.',
    en: 'There is no evidence on record yet; send the time in `asOf`.',
  });
}

/** Computes the connection of an agency; null for one without public services, which is not in the base. */
export async function connectionState(
  agency: AgencyRecord,
  asOf: string | null | undefined,
  loaders: Loaders,
): Promise<ConnectionStateRecord | null> {
  const instant = await instantOf(asOf, loaders);
  const file = await agencyFile(agency.id, loaders, tehranDay(instant));
  if (!isInBase(file)) return null;
  return { agency, file, asOf: instant, assessment: assessConnection(file, instant) };
}

/** Computes the connections of many agencies; those that are not in the base are left out. */
export async function connectionStates(
  agencies: readonly AgencyRecord[],
  asOf: string | null | undefined,
  loaders: Loaders,
): Promise<readonly ConnectionStateRecord[]> {
  const states = await Promise.all(agencies.map((agency) => connectionState(agency, asOf, loaders)));
  return states.filter((state) => state !== null);
}

/**
 * Gathers everything from which an agency's connection is computed.
 *
 * @param day ISO date: its services are those for which it answers then.
 */
export async function agencyFile(agencyId: string, loaders: Loaders, day: string): Promise<AgencyFile> {
  const [windows, obligations, evidence, services, exemptions, highUseLists, ruleSets, successions] = await Promise.all(
    [
      loaders.allWindows(),
      loaders.allObligations(),
      loaders.evidenceOf.load(agencyId),
      servicesOn(agencyId, day, loaders),
      loaders.exemptionsOf.load(agencyId),
      notifiedLists(loaders),
      loaders.ruleSets(),
      loaders.allSuccessions(),
    ],
  );
  return {
    agencyId,
    ownWindowIds: windows.filter((window) => window.agencyId === agencyId && !window.isNational).map(({ id }) => id),
    nationalWindowIds: windows.filter(({ isNational }) => isNational).map(({ id }) => id),
    services: await Promise.all(services.map((service) => serviceFile(service, loaders))),
    evidence: evidence ?? [],
    obligations,
    exemptions: exemptions ?? [],
    highUseLists,
    ruleSets,
    servicesSince: servicesSince(agencyId, successions, day),
  };
}

async function serviceFile({ id, scope, isInquiry }: ServiceRecord, loaders: Loaders): Promise<ServiceFile> {
  const [stages, requirements, exposures, processes] = await Promise.all([
    loaders.stagesOf.load(id),
    loaders.requirementsOf.load(id),
    loaders.exposuresOf.load(id),
    approvedProcesses(id, loaders),
  ]);
  const parts = { stages: stages ?? [], requirements: requirements ?? [], exposures: exposures ?? [] };
  return { id, scope, isInquiry, ...parts, processes };
}
