import { type AgencyFile, isOffered, type ServiceFile } from './agency-file.ts';
import { conformancePassed } from './conditions/conformance-passed.ts';
import { openWindowIds } from './conditions/own-window-open.ts';
import { decidingObligation, type MeasuredObligation, type Reading } from './obligation.ts';
import { isSmartBy, shortfalls } from './smart-service.ts';
import { tehranDay } from './tehran-day.ts';

/** How many of an agency's services count under one obligation; always both numbers, never a share alone. */
export interface ServiceShare {
  readonly offered: number;
  readonly base: number;
  /** Compared as whole numbers, so that one third of three is one. */
  readonly reached: boolean;
  readonly obligation: MeasuredObligation;
}

/** The share by the obligation that decides about connection at this instant; null when none is in force. */
export function shareInForce(file: AgencyFile, asOf: number): ServiceShare | null {
  const obligation = decidingObligation(file.obligations, tehranDay(asOf));
  return obligation === null ? null : serviceShare(file, obligation, asOf);
}

/** Measures an agency's services by the reading of one obligation. A closed window offers nothing. */
export function serviceShare(file: AgencyFile, obligation: MeasuredObligation, asOf: number): ServiceShare {
  const { reading, threshold } = obligation;
  const base = file.services.filter((service) => isInBase(service, reading.base));
  const windows = reading.through === 'OWN_WINDOW' ? openWindowIds(file, asOf) : file.nationalWindowIds;
  const day = tehranDay(asOf);
  const secure = conformancePassed(file, asOf) === null;
  const offered = base.filter(
    (service) => isOfferedIn(service, windows, day) && (reading.counts === 'OFFERED' || isSmart(service, secure)),
  ).length;
  const reached = offered * threshold.denominator >= threshold.numerator * base.length;
  return { offered, base: base.length, reached, obligation };
}

function isInBase({ scope, highUse }: ServiceFile, base: Reading['base']): boolean {
  switch (base) {
    case 'ALL':
      return true;
    case 'SPECIFIC':
      return scope === 'SPECIFIC';
    case 'HIGH_USE':
      return highUse;
    default:
      return base satisfies never;
  }
}

function isOfferedIn({ exposures }: ServiceFile, windows: readonly string[], day: string): boolean {
  return exposures.some((exposure) => windows.includes(exposure.windowId) && isOffered(exposure, day));
}

function isSmart({ stages, requirements }: ServiceFile, secure: boolean): boolean {
  return isSmartBy('MINISTER', shortfalls({ stages, requirements, secure }));
}
