import type { SecretTable } from '../kit/agency-secret.ts';
import type { EventTables } from '../kit/events/events.ts';

/**
 * What was counted, and what was shown of it. People, companies and requests stand here under keyed pseudonyms alone
 * (`pseudonym.ts`). Months and years are of the Jalali calendar: `1405-08`, `1405`.
 */
export interface StatisticsTables extends EventTables, SecretTable {
  /** One row: by which rules figures are released, and what an analyst may ask. */
  figure_rule: {
    id: number;
    /** Behind a shown cell are at least so many. */
    k: number;
    /** Counts are rounded to multiples of this. */
    rounding: number;
    /** Amounts, likewise; rial. */
    amount_rounding: number;
    /** In hundredths: the share of a sum that one contributor may have. */
    dominance: number;
    /** For how long nothing late may have come before a period is released. */
    settling_seconds: number;
    /** What an analyst may ask within one span of the budget, and how long that is. */
    budget_points: number;
    budget_hours: number;
    /** How often people had to come for a service before it was electronic (k). */
    visits_before: number;
    /** The first year of the plan. */
    plan_from: string;
    legal_basis: string;
  };
  /** One row, which whoever counts or releases holds: when something for a month that is over came last. */
  figure_clock: { id: number; heard_at: string };
  person: {
    pseudonym: string;
    /** Month of birth. */
    born: string | null;
    sex: string | null;
    /** Month of death. */
    died: string | null;
    /** Two digits of the statistical coding. */
    province: string | null;
  };
  /** A request came to a stage, or ended: once for each. */
  request_step: {
    request: string;
    /** A stage, or how it ended. */
    step: string;
    /** In which it is counted: its own, or the first that was not released when it came. */
    month: string;
    applicant: string;
    applicant_kind: 'PERSON' | 'COMPANY';
    service: string;
    /** How long it took, in classes; NONE while it is not completed. */
    pace: string;
    /** How often somebody had to come; NONE while it is not completed. */
    visits: string;
  };
  /** In which month of a plan year somebody was first served electronically, and whether in an earlier year. */
  reached: { applicant: string; applicant_kind: 'PERSON' | 'COMPANY'; year: string; month: string; before: string };
  rating: { event: string; month: string; agency: string; score: string };
  complaint: { event: string; month: string; agency: string; complaint: string; applicant: string };
  appointment: { event: string; month: string; agency: string; appointment: string; applicant: string };
  /** As the aggregator counts them. */
  bill_count: {
    month: string;
    kind: string;
    state: string;
    bills: number;
    people: number;
    amount: bigint;
    largest: bigint;
  };
  insured_count: { fund: string; year: string; people: number; months: number };
  company_count: { state: string; companies: number };
  service: {
    id: string;
    agency: string;
    electronic: number;
    upload: number;
    /** Documents that nobody has to bring. */
    spared: number;
    /** For which alone it is. */
    province: string | null;
  };
  /** What is shown of a figure and a period, from its first day to the last: it never changes. */
  released: {
    figure: string;
    period: string;
    decided_at: string;
    k: number;
    rounding: number;
    /** JSON: the cells, those that are not shown without values. */
    cells: string;
  };
  /** What analysts have asked: by pseudonym and span. */
  analyst_budget: { analyst: string; span: string; spent: number };
  /** Each question of an analyst. */
  analyst_question: {
    id: string;
    analyst: string;
    at: string;
    figure: string;
    dimensions: string;
    periods: string;
    points: number;
  };
  /** What was told and not taken; nothing of what was in it. */
  refused_event: { event: string; from_agency: string; reason: string; at: string };
}
