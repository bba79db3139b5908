import { appointmentFacts, complaintFacts, ratingFacts, requestFacts } from './request-facts.ts';
import type { BaseFigure, BaseId } from './base-figure.ts';
import { billFacts, companyFacts, insuredFacts } from './counted-facts.ts';
import { adultFacts, reachedAdultFacts, reachedCompanyFacts } from './people-facts.ts';

const counts = { measures: ['rounding'], isSum: false, staysHidden: false, countedIn: null } as const;

/** What is released, each in its own tables; no fact is in two of them. */
export const baseFigures: Readonly<Record<BaseId, BaseFigure>> = {
  POPULATION: {
    ...counts,
    id: 'POPULATION',
    per: 'YEAR',
    layers: [['province'], ['sex'], ['ageBand']],
    staysHidden: true,
    countedIn: 'person',
    facts: adultFacts,
  },
  LEGAL_PERSONS: {
    ...counts,
    id: 'LEGAL_PERSONS',
    per: 'YEAR',
    layers: [['companyState']],
    staysHidden: true,
    countedIn: 'company_count',
    facts: companyFacts,
  },
  ADULTS_REACHED: {
    ...counts,
    id: 'ADULTS_REACHED',
    per: 'MONTH',
    layers: [['before'], ['province'], ['sex'], ['ageBand']],
    facts: reachedAdultFacts,
  },
  COMPANIES_REACHED: {
    ...counts,
    id: 'COMPANIES_REACHED',
    per: 'MONTH',
    layers: [['before']],
    facts: reachedCompanyFacts,
  },
  REQUESTS: {
    ...counts,
    id: 'REQUESTS',
    per: 'MONTH',
    layers: [
      ['agency'],
      ['service'],
      ['service', 'step'],
      ['service', 'step', 'pace'],
      ['service', 'step'],
      ['service', 'step', 'visits'],
      ['agency', 'step'],
      ['step'],
      ['province'],
    ],
    excludes: ({ step, pace, visits }) =>
      [pace, visits].some((each) => each !== undefined && (each === 'NONE') === (step === 'COMPLETED')),
    facts: requestFacts,
  },
  BILLS: {
    id: 'BILLS',
    per: 'MONTH',
    layers: [['billKind'], ['billState']],
    measures: ['rounding', 'amount_rounding'],
    isSum: true,
    staysHidden: false,
    countedIn: 'bill_count',
    facts: billFacts,
  },
  INSURED: {
    id: 'INSURED',
    per: 'YEAR',
    layers: [['fund']],
    measures: ['rounding', 'rounding'],
    isSum: false,
    staysHidden: true,
    countedIn: 'insured_count',
    facts: insuredFacts,
  },
  RATINGS: {
    ...counts,
    id: 'RATINGS',
    per: 'MONTH',
    layers: [['agency'], ['agency', 'score'], ['score']],
    facts: ratingFacts,
  },
  COMPLAINTS: {
    ...counts,
    id: 'COMPLAINTS',
    per: 'MONTH',
    layers: [['agency'], ['agency', 'complaint'], ['complaint']],
    facts: complaintFacts,
  },
  APPOINTMENTS: {
    ...counts,
    id: 'APPOINTMENTS',
    per: 'MONTH',
    layers: [['agency'], ['agency', 'appointment'], ['appointment']],
    facts: appointmentFacts,
  },
};
