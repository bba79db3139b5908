import { connectionArguments, connectionOf as pageOf } from '../../kit/connection.ts';
import { connectionOf } from '../duties/agency-states.ts';
import { untilOf } from '../rules/exemption-request.ts';
import { dutyCheckText, notMeasuredReasons } from '../rules/duty-check.ts';
import { disclaimerOf, isMadeUp, originOf } from '../made-up.ts';
import { type PageArguments } from '../lists.ts';
import type {
  DutyCheckResolvers,
  DutyFigureResolvers,
  DutyFiguresResolvers,
  DutyStateResolvers,
  EvidenceFileResolvers,
  ExcludedAgencyResolvers,
  ExcludedServiceResolvers,
  NotMeasuredResolvers,
  ReadingFigureResolvers,
  ReadingShareResolvers,
  ShareCountResolvers,
} from '../resolver-types.ts';
import type { DutyStateRecord, ExcludedAgencyRecord } from '../duty-records.ts';
import { findObligation, findService } from './query.ts';

export const shareCountResolvers: ShareCountResolvers = {
  share: ({ numerator, denominator }) => (denominator === 0 ? null : numerator / denominator),
};

export const dutyStateResolvers: DutyStateResolvers = {
  asOf: ({ asOf }) => new Date(asOf).toISOString(),
  numerator: ({ measurement }) => measurement?.numerator ?? null,
  denominator: ({ measurement }) => measurement?.denominator ?? null,
  exemptUntil: ({ exemption }) => exemption && untilOf(exemption),
  notMeasured: ({ notMeasured }) => notMeasured && { code: notMeasured },
  failing: ({ measurement }, given) =>
    pageOf(measurement?.failing ?? [], connectionArguments(given, { default: 50 }), ({ code, serviceId }) => [
      serviceId ?? '',
      code,
    ]),
  excluded: ({ measurement }, given) => excludedPage(measurement?.excluded ?? [], given),
  evidence: ({ evidence }) => [...evidence],
  origin: originOf,
  madeUp: isMadeUp,
  disclaimer: disclaimerOf,
};

export const dutyCheckResolvers: DutyCheckResolvers = {
  text: ({ code }) => dutyCheckText(code),
  service: ({ serviceId }, _given, { loaders }) => (serviceId === null ? null : findService(serviceId, loaders)),
};

export const notMeasuredResolvers: NotMeasuredResolvers = {
  text: ({ code }) => notMeasuredReasons[code],
};

export const excludedServiceResolvers: ExcludedServiceResolvers = {
  service: ({ serviceId }, _given, { loaders }) => findService(serviceId, loaders),
};

export const excludedAgencyResolvers: ExcludedAgencyResolvers = {
  reason: ({ code }) => ({ code }),
};

export const evidenceFileResolvers: EvidenceFileResolvers = {
  asOf: ({ asOf }) => new Date(asOf).toISOString(),
  connection: (file, _given, { loaders }) => connectionOf(file, loaders),
  duties: ({ states }, given) =>
    pageOf(states, connectionArguments(given, { default: 50 }), ({ obligation }) => [obligation.id]),
  met: ({ states }) => count(states, 'MET'),
  overdue: ({ states }) => count(states, 'OVERDUE'),
  exempt: ({ states }) => count(states, 'EXEMPT'),
  disclaimer: disclaimerOf,
};

export const readingShareResolvers: ReadingShareResolvers = {
  threshold: ({ threshold }) => threshold.numerator / threshold.denominator,
  obligations: ({ obligationIds }, _given, { loaders }) => dutiesOf(obligationIds, loaders),
  count: ({ share }) => ({ numerator: share.offered, denominator: share.base }),
  reached: ({ share }) => (share.base === 0 ? null : share.reached),
  excluded: ({ share }, given) => excludedPage(share.excluded, given),
};

export const dutyFiguresResolvers: DutyFiguresResolvers = {
  duties: ({ duties }) => duties,
  excluded: ({ excluded }, given) => agenciesPage(excluded, given),
};

export const dutyFigureResolvers: DutyFigureResolvers = {
  count: ({ states }) => {
    const measured = states.filter(({ state }) => state !== 'NOT_MEASURED');
    return { numerator: count(measured, 'MET'), denominator: measured.length };
  },
  met: ({ states }) => count(states, 'MET'),
  pending: ({ states }) => count(states, 'NOT_YET_DUE'),
  overdue: ({ states }) => count(states, 'OVERDUE'),
  exempt: ({ states }) => count(states, 'EXEMPT'),
  states: ({ states }, { state, ...page }) => {
    const chosen = states.filter((one) => one.state === (state ?? one.state));
    return pageOf(chosen, connectionArguments(page, { default: 20 }), ({ agency }) => [agency.id]);
  },
  punctual: ({ states }) => states.filter(({ onTime }) => onTime === true).length,
  excluded: ({ states }, given) => {
    const excluded = states.flatMap(({ agency, notMeasured }) =>
      notMeasured === null ? [] : [{ agency, code: notMeasured }],
    );
    return agenciesPage(excluded, given);
  },
};

export const readingFigureResolvers: ReadingFigureResolvers = {
  reading: ({ reading }) => reading.reading,
  threshold: ({ reading }) => reading.threshold.numerator / reading.threshold.denominator,
  obligations: ({ reading }, _given, { loaders }) => dutiesOf(reading.obligationIds, loaders),
  count: ({ reached, agencies }) => ({ numerator: reached, denominator: agencies }),
  excluded: ({ excluded }, given) => agenciesPage(excluded, given),
};

function count(states: readonly DutyStateRecord[], wanted: DutyStateRecord['state']): number {
  return states.filter(({ state }) => state === wanted).length;
}

function excludedPage(excluded: NonNullable<DutyStateRecord['measurement']>['excluded'], given: PageArguments) {
  return pageOf(excluded, connectionArguments(given, { default: 50 }), ({ serviceId }) => [serviceId]);
}

function agenciesPage(excluded: readonly ExcludedAgencyRecord[], given: PageArguments) {
  return pageOf(excluded, connectionArguments(given, { default: 20 }), ({ agency }) => [agency.id]);
}

async function dutiesOf(ids: readonly string[], loaders: Parameters<typeof findObligation>[1]) {
  const found = await Promise.all(ids.map((id) => findObligation(id, loaders)));
  return found.flatMap((duty) => duty ?? []);
}
