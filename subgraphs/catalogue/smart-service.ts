import { instantOf } from './connection-state.ts';
import type { Loaders } from './context.ts';
import type { ServiceRecord } from './records.ts';
import { conformancePassed } from './rules/conditions/conformance-passed.ts';
import { type Shortfall, shortfalls } from './rules/smart-service.ts';

/** Why a service is not smart, by either definition, at an instant. */
export async function serviceShortfalls(
  service: ServiceRecord,
  asOf: string | null | undefined,
  loaders: Loaders,
): Promise<readonly Shortfall[]> {
  const [secure, parts] = await Promise.all([isSecure(service.agencyId, asOf, loaders), partsOf(service, loaders)]);
  return shortfalls({ ...parts, secure });
}

/** The same without the agency's security, which only the bill's definition asks for and which changes with time. */
export async function timelessShortfalls(service: ServiceRecord, loaders: Loaders): Promise<readonly Shortfall[]> {
  return shortfalls({ ...(await partsOf(service, loaders)), secure: true });
}

async function partsOf({ id }: ServiceRecord, loaders: Loaders) {
  const [stages, requirements] = await Promise.all([loaders.stagesOf.load(id), loaders.requirementsOf.load(id)]);
  return { stages: stages ?? [], requirements: requirements ?? [] };
}

/** "Secure" (امن) is shown by the conformance run, which tests transport and the verification of grants. */
async function isSecure(agencyId: string, asOf: string | null | undefined, loaders: Loaders): Promise<boolean> {
  const [evidence, instant] = await Promise.all([loaders.evidenceOf.load(agencyId), instantOf(asOf, loaders)]);
  return conformancePassed({ evidence: evidence ?? [] }, instant) === null;
}
