import type { ConnectionStateRecord } from '../records.ts';
import { type DutyState, dutyState } from '../rules/duty-state.ts';
import type { Obligation } from '../rules/obligation.ts';
import { bindsOn, type Succession } from '../rules/succession.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import type { AgencyLine, DutyFigures, DutyLine, DutyLineState } from './report-records.ts';

/** How an agency stands to a duty; null when it does not bind the agency. */
export function dutyLine(
  { agency, file, asOf }: Pick<ConnectionStateRecord, 'agency' | 'file' | 'asOf'>,
  duty: Obligation,
  successions: readonly Succession[],
): DutyLine | null {
  if (!bindsOn(duty, agency, successions, tehranDay(asOf))) return null;
  const found = dutyState(file, duty, asOf);
  const { numerator = 0, denominator = 0 } = found.measurement ?? {};
  const { lateSince, notMeasured } = found;
  return {
    obligation: duty.id,
    state: lineState(found),
    offered: numerator,
    base: denominator,
    lateSince,
    notMeasured,
  };
}

function lineState({ state, measurement }: DutyState): DutyLineState {
  if (state === 'NOT_MEASURED') return 'NOT_MEASURED';
  if (measurement?.denominator === 0) return 'NOTHING_TO_COUNT';
  return state === 'EXEMPT' ? 'JUSTIFIED' : state;
}

/** One duty, counted over all agencies that it binds. */
export function dutyFigures(duty: Obligation, agencies: readonly AgencyLine[]): DutyFigures {
  const lines = agencies.flatMap(({ duties }) => duties.filter(({ obligation }) => obligation === duty.id));
  const count = (state: DutyLineState) => lines.filter((line) => line.state === state).length;
  const [excluded, notMeasured] = [count('NOTHING_TO_COUNT'), count('NOT_MEASURED')];
  return {
    obligation: duty.id,
    title: duty.title,
    force: duty.force,
    legalBasis: duty.legalBasis,
    reading: duty.reading,
    threshold: duty.threshold,
    due: duty.due,
    decidesConnection: duty.decidesConnection,
    base: lines.length - excluded - notMeasured,
    met: count('MET'),
    pending: count('NOT_YET_DUE'),
    justified: count('JUSTIFIED'),
    overdue: count('OVERDUE'),
    excluded,
    notMeasured,
  };
}
