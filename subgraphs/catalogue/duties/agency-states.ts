import { connectionState, agencyFile, instantOf } from '../connection-state.ts';
import type { Loaders } from '../context.ts';
import type { AgencyRecord } from '../records.ts';
import { dutyState, isSuperseded } from '../rules/duty-state.ts';
import { ruleSetOn } from '../rules/rule-set.ts';
import { stagesOn } from '../rules/service-process.ts';
import { isElectronic } from '../rules/service-violation.ts';
import { readShares } from '../rules/share-readings.ts';
import { bindsOn } from '../rules/succession.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import type { DutyStateRecord, EvidenceFileRecord, ReadingShareRecord } from '../duty-records.ts';

type Instant = string | null | undefined;

interface Which {
  readonly asOf?: Instant;
  /** Also duties that another one has superseded by then. */
  readonly includeSuperseded?: boolean | null | undefined;
}

/** How an agency stands towards the duties that bind it, in the order of their ids. */
export async function agencyStates(
  agency: AgencyRecord,
  { asOf, includeSuperseded }: Which,
  loaders: Loaders,
): Promise<readonly DutyStateRecord[]> {
  const { instant, day, file } = await fileAt(agency, asOf, loaders);
  const successions = await loaders.allSuccessions();
  const binding = file.obligations.filter(
    (duty) =>
      bindsOn(duty, agency, successions, day) &&
      (includeSuperseded === true || !isSuperseded(duty, file.obligations, day)),
  );
  return binding.map((duty) => ({ ...dutyState(file, duty, instant), agency, file }));
}

/** Everything on which people decide about an agency. */
export async function evidenceFile(agency: AgencyRecord, asOf: Instant, loaders: Loaders): Promise<EvidenceFileRecord> {
  const [{ instant, day, file }, states] = await Promise.all([
    fileAt(agency, asOf, loaders),
    agencyStates(agency, { asOf, includeSuperseded: true }, loaders),
  ]);
  return { agency, file, asOf: instant, states, ruleSet: ruleSetOn(file.ruleSets, day) };
}

/** What an evidence file says about connection; null for an agency that is not in the base. */
export function connectionOf({ agency, asOf }: EvidenceFileRecord, loaders: Loaders) {
  return connectionState(agency, new Date(asOf).toISOString(), loaders);
}

/** An agency's share by every reading of the source documents. */
export async function agencyReadings(
  agency: AgencyRecord,
  asOf: Instant,
  loaders: Loaders,
): Promise<readonly ReadingShareRecord[]> {
  const { instant, file } = await fileAt(agency, asOf, loaders);
  return readShares(file, instant).map((share) => ({ ...share, asOf: instant }));
}

/** How many of an agency's services are electronic. */
export async function electronicServices(agency: AgencyRecord, asOf: Instant, loaders: Loaders) {
  const { day, file } = await fileAt(agency, asOf, loaders);
  const { services } = file;
  const numerator = services.filter((service) => isElectronic(stagesOn(service, day))).length;
  return { numerator, denominator: services.length };
}

async function fileAt({ id }: AgencyRecord, asOf: Instant, loaders: Loaders) {
  const instant = await instantOf(asOf, loaders);
  const day = tehranDay(instant);
  return { instant, day, file: await agencyFile(id, loaders, day) };
}
