import { assessConnection, isInBase } from '../rules.ts';
import type { AgencyFile } from './agency-file.ts';
import { answersOthers } from './conditions/answers-others.ts';
import { composes } from './conditions/composes.ts';
import { conformancePassed } from './conditions/conformance-passed.ts';
import { openWindowIds, ownWindowOpen } from './conditions/own-window-open.ts';
import type { ConnectionReason } from './connection-reason.ts';
import { dataCentres } from './data-centres.ts';
import type { DutyCheck, DutyCheckCode, NotMeasuredReason } from './duty-check.ts';
import { listInForce } from './high-use.ts';
import { hasOpenedNationalWindow } from './milestone.ts';
import { isMeasured, type MeasuredObligation, type Obligation } from './obligation.ts';
import { stagesOn } from './service-process.ts';
import { type ExcludedService, isOfferedIn, serviceShare } from './service-share.ts';
import { isElectronic } from './service-violation.ts';
import { isSmartBy, shortfalls } from './smart-service.ts';
import { tehranDay } from './tehran-day.ts';

/** What an agency has done of a duty at an instant, with everything that was counted and what was not. */
export interface Measurement {
  readonly isMet: boolean;
  readonly numerator: number;
  readonly denominator: number;
  readonly excluded: readonly ExcludedService[];
  /** Empty when the duty is met, except where a share is reached without all services. */
  readonly failing: readonly DutyCheck[];
}

/**
 * Measures what a duty asks for, whether or not it is due or in force.
 *
 * @param asOf milliseconds since the epoch; later facts are not looked at
 * @returns the reason why not where the layer cannot measure it
 */
export function measureDuty(file: AgencyFile, obligation: Obligation, asOf: number): Measurement | NotMeasuredReason {
  if (!isInBase(file)) return 'NO_PUBLIC_SERVICES';
  switch (obligation.kind) {
    case 'OPEN_OWN_WINDOW':
      return oneOf(ownWindowOpen(file, asOf), openWindowIds(file, asOf).length);
    case 'CONNECT_TO_NATIONAL_WINDOW':
      return connected(file, asOf);
    case 'SMART_SHARE_VIA_OWN_WINDOW':
    case 'SHARE_VIA_NATIONAL_WINDOW':
      return isMeasured(obligation) ? share(file, obligation, asOf) : 'HELD_ELSEWHERE';
    case 'ONLINE_INQUIRY_SERVICES':
      return inquiries(file, asOf);
    case 'ONLINE_AND_SECURE':
      return onlineAndSecure(file, asOf);
    case 'NATIONAL_WINDOW_PHASE':
      return oneOf(hasOpenedNationalWindow(file, asOf) ? null : 'NATIONAL_WINDOW_NOT_OPEN', 1);
    case 'HIGH_USE_LIST':
      return oneOf(listInForce(file.highUseLists, asOf) === null ? 'NO_HIGH_USE_LIST' : null, 1);
    case 'MOVE_TO_GOV_CLOUD':
      return hosting(file, obligation, asOf);
    case 'OPTIMISE_PROCESSES':
      return 'ACROSS_AGENCIES';
    case 'COVERAGE':
      return obligation.id === 'coverage-of-services' ? coverage(file, obligation, asOf) : 'PEOPLE_REACHED';
    case 'PAPERLESS_BILLS':
    case 'BUILD_GOV_CLOUD':
    case 'PUBLISH_REPORT':
      return 'HELD_ELSEWHERE';
    default:
      return obligation.kind satisfies never;
  }
}

/** One thing that is there or is not. */
function oneOf(missing: DutyCheckCode | null, found: number): Measurement {
  const failing = missing === null ? [] : [ofAgency(missing)];
  const numerator = missing === null ? Math.min(found, 1) : 0;
  return { isMet: missing === null, numerator, denominator: 1, excluded: [], failing };
}

/** All conditions of CONNECTED: what the report of Azar 1401 calls definitively connected. */
function connected(file: AgencyFile, asOf: number): Measurement {
  const { status, reasons } = assessConnection(file, asOf);
  const isMet = status === 'CONNECTED';
  return { isMet, numerator: Number(isMet), denominator: 1, excluded: [], failing: reasons.map(ofAgency) };
}

function share(file: AgencyFile, obligation: MeasuredObligation, asOf: number): Measurement | NotMeasuredReason {
  const { offered, base, reached, missing, excluded } = serviceShare(file, obligation, asOf);
  if (base === 0) return 'EMPTY_BASE';
  const failing = missing.map((serviceId) => ({ code: 'SERVICE_NOT_COUNTED', serviceId }) as const);
  return { isMet: reached, numerator: offered, denominator: base, excluded, failing };
}

/**
 * The order of the 25th session (seed 001): online services active, which a schema that composes and answers somebody
 * else shows, and every inquiry done electronically without a document from people.
 */
function inquiries(file: AgencyFile, asOf: number): Measurement {
  const day = tehranDay(asOf);
  const asked = file.services.filter(({ isInquiry }) => isInquiry);
  const failing = asked.flatMap((service): DutyCheck[] => {
    const stages = stagesOn(service, day);
    const takes = [...stages, ...service.requirements].some(({ document }) => document !== 'NONE');
    const codes = [
      takes ? 'INQUIRY_TAKES_DOCUMENT' : null,
      isElectronic(stages) ? null : 'INQUIRY_NOT_ELECTRONIC',
    ] as const;
    return codes.flatMap((code) => (code === null ? [] : [{ code, serviceId: service.id }]));
  });
  const inactive = [composes(file, asOf), answersOthers(file, asOf)].flatMap((reason) => reason ?? []).map(ofAgency);
  const without = new Set(failing.map(({ serviceId }) => serviceId));
  return {
    isMet: failing.length === 0 && inactive.length === 0,
    numerator: asked.length - without.size,
    denominator: asked.length,
    excluded: file.services.flatMap(({ id, isInquiry }) =>
      isInquiry ? [] : [{ serviceId: id, reason: 'NOT_AN_INQUIRY' as const }],
    ),
    failing: [...inactive, ...failing],
  };
}

/** Online and secure (برخط و امن), as the draft bill asks for. */
function onlineAndSecure(file: AgencyFile, asOf: number): Measurement {
  const day = tehranDay(asOf);
  const offline = file.services.filter((service) => !isElectronic(stagesOn(service, day)));
  const insecure = conformancePassed(file, asOf) === null ? [] : [ofAgency('NOT_SECURE')];
  const numerator = insecure.length > 0 ? 0 : file.services.length - offline.length;
  return {
    isMet: numerator === file.services.length,
    numerator,
    denominator: file.services.length,
    excluded: [],
    failing: [...insecure, ...offline.map(({ id }) => ({ code: 'SERVICE_NOT_ONLINE', serviceId: id }) as const)],
  };
}

/** Of its electronic services those that reach people through the national window, smart as the draft bill asks for. */
function coverage(file: AgencyFile, { threshold }: Obligation, asOf: number): Measurement | NotMeasuredReason {
  const day = tehranDay(asOf);
  const secure = conformancePassed(file, asOf) === null;
  const base = file.services.filter((service) => isElectronic(stagesOn(service, day)));
  if (base.length === 0 || threshold === null) return 'EMPTY_BASE';
  const missing = base.filter((service) => {
    const parts = { stages: stagesOn(service, day), requirements: service.requirements, secure };
    return !isOfferedIn(service, file.nationalWindowIds, day) || !isSmartBy('BILL', shortfalls(parts));
  });
  const numerator = base.length - missing.length;
  return {
    isMet: numerator * threshold.denominator >= threshold.numerator * base.length,
    numerator,
    denominator: base.length,
    excluded: [],
    failing: missing.map(({ id }) => ({ code: 'SERVICE_NOT_COUNTED', serviceId: id }) as const),
  };
}

/** Where the agency's data centre was last seen to be. */
function hosting({ evidence }: AgencyFile, { id }: Obligation, asOf: number): Measurement | NotMeasuredReason {
  const kind = id === 'move-backup-data-centre' ? 'BACKUP' : 'MAIN';
  const seen = dataCentres(evidence, asOf).find((centre) => centre.kind === kind);
  if (seen === undefined) return 'NO_EVIDENCE';
  return oneOf(seen.hostedAt === 'GOVERNMENT_CLOUD' ? null : 'NOT_IN_GOVERNMENT_CLOUD', 1);
}

function ofAgency(code: ConnectionReason | DutyCheckCode): DutyCheck {
  return { code, serviceId: null };
}
