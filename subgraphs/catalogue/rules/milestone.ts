import { assessConnection, isInBase } from '../rules.ts';
import { type AgencyFile, isOffered } from './agency-file.ts';
import { newestWhere } from './evidence.ts';
import { tehranDay } from './tehran-day.ts';

/** What is counted to say whether a milestone is reached. */
export type MilestoneCriterion =
  'AGENCIES_IN_NATIONAL_WINDOW' | 'SYSTEMS_CONNECTED' | 'NOBODY_REMAINS' | 'NATIONAL_WINDOW_OPEN';

export interface Milestone {
  readonly id: string;
  readonly criterion: MilestoneCriterion;
  /** How many of what is counted it takes. */
  readonly least: number;
  /** ISO date, in Tehran. */
  readonly due: string | null;
}

export interface MilestoneStanding {
  readonly found: number;
  readonly isReached: boolean;
  /** Past its date and not reached. */
  readonly isLate: boolean;
}

/** Whether a milestone of the national window is reached at an instant, by the evidence of all agencies. */
export function milestoneStanding(
  { criterion, least, due }: Milestone,
  files: readonly AgencyFile[],
  asOf: number,
): MilestoneStanding {
  const found = count(criterion, files, asOf);
  const isReached = found >= least;
  return { found, isReached, isLate: !isReached && due !== null && tehranDay(asOf) > due };
}

function count(criterion: MilestoneCriterion, files: readonly AgencyFile[], asOf: number): number {
  switch (criterion) {
    case 'AGENCIES_IN_NATIONAL_WINDOW':
      return files.filter((file) => isInNationalWindow(file, tehranDay(asOf))).length;
    case 'SYSTEMS_CONNECTED':
      return new Set(files.flatMap((file) => connectedSystems(file, asOf))).size;
    case 'NOBODY_REMAINS':
      return Number(files.filter(isInBase).every((file) => assessConnection(file, asOf).status === 'CONNECTED'));
    case 'NATIONAL_WINDOW_OPEN':
      return Number(files.some((file) => hasOpenedNationalWindow(file, asOf)));
    default:
      return criterion satisfies never;
  }
}

function isInNationalWindow({ services, nationalWindowIds }: AgencyFile, day: string): boolean {
  return services.some(({ exposures }) =>
    exposures.some((exposure) => nationalWindowIds.includes(exposure.windowId) && isOffered(exposure, day)),
  );
}

/** Ids of the systems of an agency that were connected by an instant. */
export function connectedSystems({ evidence }: Pick<AgencyFile, 'evidence'>, asOf: number): readonly string[] {
  return evidence.flatMap((fact) =>
    fact.kind === 'SYSTEM_CONNECTED' && Date.parse(fact.at) <= asOf ? [fact.systemId] : [],
  );
}

/** By the newest fact about a national window in this agency's evidence. */
export function hasOpenedNationalWindow(
  { evidence, nationalWindowIds }: Pick<AgencyFile, 'evidence' | 'nationalWindowIds'>,
  asOf: number,
): boolean {
  const isAbout = (fact: AgencyFile['evidence'][number]): fact is typeof fact & { kind: 'WINDOW_OPENED' } =>
    'windowId' in fact && nationalWindowIds.includes(fact.windowId);
  return newestWhere(evidence, asOf, isAbout)?.kind === 'WINDOW_OPENED';
}
