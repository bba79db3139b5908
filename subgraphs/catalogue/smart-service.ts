import { instantOf } from './connection-state.ts';
import type { Loaders } from './context.ts';
import { approvedProcesses } from './duties/approved-processes.ts';
import type { SmartVerdictRecord } from './duty-records.ts';
import type { ServiceRecord } from './records.ts';
import { conformancePassed } from './rules/conditions/conformance-passed.ts';
import { ruleSetOn } from './rules/rule-set.ts';
import { stagesOn } from './rules/service-process.ts';
import { breaks, type Shortfall, shortfalls, type SmartDefinition } from './rules/smart-service.ts';
import type { Stage } from './rules/stage.ts';
import { tehranDay } from './rules/tehran-day.ts';

type Instant = string | null | undefined;

/** Why a service is not smart, by either definition, at an instant. */
export async function serviceShortfalls(
  service: ServiceRecord,
  asOf: Instant,
  loaders: Loaders,
): Promise<readonly Shortfall[]> {
  const [secure, stages, requirements] = await Promise.all([
    isSecure(service.agencyId, asOf, loaders),
    serviceStages(service, asOf, loaders),
    loaders.requirementsOf.load(service.id),
  ]);
  return shortfalls({ stages, requirements: requirements ?? [], secure });
}

/** How a service's stages run at an instant: by the approved process in force, or as first recorded. */
export async function serviceStages({ id }: ServiceRecord, asOf: Instant, loaders: Loaders): Promise<readonly Stage[]> {
  const [stages, processes] = await Promise.all([loaders.stagesOf.load(id), approvedProcesses(id, loaders)]);
  if (processes.length === 0) return stages ?? [];
  return stagesOn({ stages: stages ?? [], processes }, tehranDay(await instantOf(asOf, loaders)));
}

/** The same by one definition, with what shows that it is secure and the rules that were applied. */
export async function smartVerdict(
  service: ServiceRecord,
  { definition, asOf }: { readonly definition: SmartDefinition; readonly asOf?: Instant },
  loaders: Loaders,
): Promise<SmartVerdictRecord> {
  const [found, secure, instant, ruleSets] = await Promise.all([
    serviceShortfalls(service, asOf, loaders),
    isSecure(service.agencyId, asOf, loaders),
    instantOf(asOf, loaders),
    loaders.ruleSets(),
  ]);
  return {
    definition,
    shortfalls: found.filter((shortfall) => breaks(shortfall, definition)),
    isSecure: secure,
    asOf: instant,
    ruleSet: ruleSetOn(ruleSets, tehranDay(instant)),
  };
}

/** "Secure" (امن) is shown by the conformance run, which tests transport and the verification of grants. */
async function isSecure(agencyId: string, asOf: Instant, loaders: Loaders): Promise<boolean> {
  const [evidence, instant] = await Promise.all([loaders.evidenceOf.load(agencyId), instantOf(asOf, loaders)]);
  return conformancePassed({ evidence: evidence ?? [] }, instant) === null;
}
