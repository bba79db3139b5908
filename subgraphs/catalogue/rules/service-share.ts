import { type AgencyFile, isOffered, type ServiceFile } from './agency-file.ts';
import { openWindowIds } from './conditions/own-window-open.ts';
import { isHighUse } from './high-use.ts';
import { decidingObligation, type MeasuredObligation, type Reading } from './obligation.ts';
import { stagesOn } from './service-process.ts';
import { isSmartBy, shortfalls } from './smart-service.ts';
import { tehranDay } from './tehran-day.ts';

/** A service that a reading leaves out of its base, and why. */
export interface ExcludedService {
  readonly serviceId: string;
  readonly reason: 'GENERAL_SERVICE' | 'NOT_HIGH_USE' | 'NOT_AN_INQUIRY';
}

/** How many of an agency's services count by one reading; always both numbers, never a share alone. */
export interface MeasuredShare {
  readonly offered: number;
  readonly base: number;
  /** Compared as whole numbers, so that one third of three is one. */
  readonly reached: boolean;
  /** Ids of the services that count, and of those in the base that do not. */
  readonly counted: readonly string[];
  readonly missing: readonly string[];
  readonly excluded: readonly ExcludedService[];
}

export interface ServiceShare extends MeasuredShare {
  readonly obligation: MeasuredObligation;
}

/** The share by the obligation that decides about connection at this instant; null when none is in force. */
export function shareInForce(file: AgencyFile, asOf: number): ServiceShare | null {
  const obligation = decidingObligation(file.obligations, tehranDay(asOf));
  return obligation === null ? null : serviceShare(file, obligation, asOf);
}

/** Measures an agency's services by the reading of one obligation. A closed window offers nothing. */
export function serviceShare(file: AgencyFile, obligation: MeasuredObligation, asOf: number): ServiceShare {
  return { ...shareBy(file, obligation, asOf), obligation };
}

/** The same by any threshold and reading. */
export function shareBy(
  file: AgencyFile,
  { reading, threshold }: Pick<MeasuredObligation, 'reading' | 'threshold'>,
  asOf: number,
): MeasuredShare {
  const why = (service: ServiceFile) => exclusion(service, reading.base, file, asOf);
  const base = file.services.filter((service) => why(service) === null);
  const windows = reading.through === 'OWN_WINDOW' ? openWindowIds(file, asOf) : file.nationalWindowIds;
  const day = tehranDay(asOf);
  const counts = (service: ServiceFile) =>
    isOfferedIn(service, windows, day) && (reading.counts === 'OFFERED' || isSmart(service, day));
  const counted = base.filter(counts).map(({ id }) => id);
  return {
    offered: counted.length,
    base: base.length,
    reached: counted.length * threshold.denominator >= threshold.numerator * base.length,
    counted,
    missing: base.filter((service) => !counts(service)).map(({ id }) => id),
    excluded: file.services.flatMap((service) => {
      const reason = why(service);
      return reason === null ? [] : [{ serviceId: service.id, reason }];
    }),
  };
}

function exclusion(
  { id, scope }: ServiceFile,
  base: Reading['base'],
  { highUseLists }: AgencyFile,
  asOf: number,
): ExcludedService['reason'] | null {
  switch (base) {
    case 'ALL':
      return null;
    case 'SPECIFIC':
      return scope === 'SPECIFIC' ? null : 'GENERAL_SERVICE';
    case 'HIGH_USE':
      return isHighUse(id, highUseLists, asOf) ? null : 'NOT_HIGH_USE';
    default:
      return base satisfies never;
  }
}

function isOfferedIn({ exposures }: ServiceFile, windows: readonly string[], day: string): boolean {
  return exposures.some((exposure) => windows.includes(exposure.windowId) && isOffered(exposure, day));
}

/** By the minister's definition, which does not ask about security. */
function isSmart(service: ServiceFile, day: string): boolean {
  const { requirements } = service;
  return isSmartBy('MINISTER', shortfalls({ stages: stagesOn(service, day), requirements, secure: true }));
}
