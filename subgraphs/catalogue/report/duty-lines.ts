import type { ConnectionStateRecord } from '../records.ts';
import { exemptionAt } from '../rules/exemption.ts';
import type { MeasuredObligation } from '../rules/obligation.ts';
import { serviceShare } from '../rules/service-share.ts';
import { bindsOn, type Succession } from '../rules/succession.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import type { AgencyLine, DutyFigures, DutyLine, DutyLineState } from './report-records.ts';

/** How an agency stands to a duty; null when it does not bind the agency. */
export function dutyLine(
  { agency, file, asOf }: Pick<ConnectionStateRecord, 'agency' | 'file' | 'asOf'>,
  duty: MeasuredObligation,
  successions: readonly Succession[],
): DutyLine | null {
  const day = tehranDay(asOf);
  if (!bindsOn(duty, agency, successions, day)) return null;
  const { offered, base, reached } = serviceShare(file, duty, asOf);
  const state = stateOf(duty, base, reached, day);
  const isExcused = state === 'OVERDUE' && exemptionAt(file.exemptions, duty.id, day, asOf) !== null;
  return { obligation: duty.id, state: isExcused ? 'JUSTIFIED' : state, offered, base };
}

function stateOf({ due }: MeasuredObligation, base: number, reached: boolean, day: string): DutyLineState {
  if (base === 0) return 'NOTHING_TO_COUNT';
  if (reached) return 'MET';
  return due === null || day <= due ? 'NOT_YET_DUE' : 'OVERDUE';
}

/** One duty, counted over all agencies that it binds. */
export function dutyFigures(duty: MeasuredObligation, agencies: readonly AgencyLine[]): DutyFigures {
  const lines = agencies.flatMap(({ duties }) => duties.filter(({ obligation }) => obligation === duty.id));
  const count = (state: DutyLineState) => lines.filter((line) => line.state === state).length;
  const excluded = count('NOTHING_TO_COUNT');
  return {
    obligation: duty.id,
    title: duty.title,
    force: duty.force,
    legalBasis: duty.legalBasis,
    reading: duty.reading,
    threshold: duty.threshold,
    due: duty.due,
    decidesConnection: duty.decidesConnection,
    base: lines.length - excluded,
    met: count('MET'),
    pending: count('NOT_YET_DUE'),
    justified: count('JUSTIFIED'),
    overdue: count('OVERDUE'),
    excluded,
  };
}
