import type { AgencyFile } from './agency-file.ts';
import { lastForeignAnswer } from './conditions/answers-others.ts';
import { dataCentres } from './data-centres.ts';
import type { NotMeasuredReason } from './duty-check.ts';
import { type Evidence, newest } from './evidence.ts';
import { type Exemption, exemptionAt } from './exemption.ts';
import { type Measurement, measureDuty } from './measure-duty.ts';
import type { Obligation } from './obligation.ts';
import { type RuleSet, ruleSetOn } from './rule-set.ts';
import { factsBySubgraph, isAboutSchema } from './subgraph-facts.ts';
import { startOfTehranDay, tehranDay } from './tehran-day.ts';

/**
 * OVERDUE: past its due date, not met, and without justified reason. EXEMPT: past it and not met, with an exemption in
 * force. NOT_MEASURED: the layer cannot say; `notMeasured` is why.
 */
export type DutyStateKind = 'MET' | 'NOT_YET_DUE' | 'OVERDUE' | 'EXEMPT' | 'NOT_MEASURED';

/** How an agency stands towards one duty at an instant, and everything that this follows from. */
export interface DutyState {
  readonly agencyId: string;
  readonly obligation: Obligation;
  /** Milliseconds since the epoch: what was asked for, or the last instant before another record took over. */
  readonly asOf: number;
  readonly state: DutyStateKind;
  /** Also where a draft binds nobody but can be measured. */
  readonly measurement: Measurement | null;
  readonly notMeasured: NotMeasuredReason | null;
  /** The due date of the record that began the chain which this one ends: a deadline that moved is still seen. ISO date. */
  readonly originalDue: string | null;
  /** Since when it has been late: the original due date; null unless it is OVERDUE or EXEMPT. */
  readonly lateSince: string | null;
  /** Whether it was met at the end of its due day; null while that has not passed or it is not measured. */
  readonly onTime: boolean | null;
  /** The exemption in force, whether or not the duty needs it now. */
  readonly exemption: Exemption | null;
  /** The newest facts of each kind, on which the measurement rests. */
  readonly evidence: readonly Evidence[];
  readonly ruleSet: RuleSet | null;
}

/**
 * The state of a duty for an agency at an instant. A record that another one has superseded is seen as it stood when
 * that happened, so a deadline that was moved in time was never missed.
 *
 * @param asked milliseconds since the epoch; later facts are not looked at
 */
export function dutyState(file: AgencyFile, obligation: Obligation, asked: number): DutyState {
  const asOf = Math.min(asked, endOf(obligation, file.obligations));
  const day = tehranDay(asOf);
  const measured = measureDuty(file, obligation, asOf);
  const measurement = typeof measured === 'string' ? null : measured;
  const notMeasured = typeof measured === 'string' ? measured : draftReason(obligation);
  const exemption = exemptionFor(file, obligation, day, asOf);
  const state = stateOf({ obligation, measurement, notMeasured, exemption, day });
  const originalDue = originalDueOf(obligation, file.obligations);
  return {
    agencyId: file.agencyId,
    obligation,
    asOf,
    state,
    measurement,
    notMeasured,
    originalDue,
    lateSince: state === 'OVERDUE' || state === 'EXEMPT' ? originalDue : null,
    onTime: notMeasured === null ? onTime(file, obligation, asOf) : null,
    exemption,
    evidence: evidenceUsed(file, asOf),
    ruleSet: ruleSetOn(file.ruleSets, day),
  };
}

/** Whether another record has taken over from this one by this ISO date. */
export function isSuperseded({ supersededBy }: Obligation, all: readonly Obligation[], day: string): boolean {
  const next = all.find(({ id }) => id === supersededBy);
  return next !== undefined && next.inForceFrom !== null && next.inForceFrom <= day;
}

interface Found {
  readonly obligation: Obligation;
  readonly measurement: Measurement | null;
  readonly notMeasured: NotMeasuredReason | null;
  readonly exemption: Exemption | null;
  readonly day: string;
}

function stateOf({ obligation: { due }, measurement, notMeasured, exemption, day }: Found): DutyStateKind {
  if (notMeasured !== null || measurement === null) return 'NOT_MEASURED';
  if (measurement.isMet) return 'MET';
  if (due === null || day <= due) return 'NOT_YET_DUE';
  return exemption === null ? 'OVERDUE' : 'EXEMPT';
}

function draftReason({ force }: Obligation): NotMeasuredReason | null {
  return force === 'BILL' ? 'DRAFT' : null;
}

/** The last millisecond before the record that supersedes this one is in force. */
function endOf({ supersededBy }: Obligation, all: readonly Obligation[]): number {
  const next = all.find(({ id }) => id === supersededBy)?.inForceFrom ?? null;
  return next === null ? Infinity : startOfTehranDay(next) - 1;
}

function onTime(file: AgencyFile, obligation: Obligation, asOf: number): boolean | null {
  if (obligation.due === null || tehranDay(asOf) <= obligation.due) return null;
  const atDue = measureDuty(file, obligation, startOfTehranDay(obligation.due) + 86_400_000 - 1);
  return typeof atDue === 'string' ? null : atDue.isMet;
}

/** Of this record, or of one of its kind whose deadline it moved. */
function exemptionFor(file: AgencyFile, obligation: Obligation, day: string, asOf: number): Exemption | null {
  const chain = chainOf(obligation, file.obligations).filter(({ kind }) => kind === obligation.kind);
  const found = chain.flatMap(({ id }) => exemptionAt(file.exemptions, id, day, asOf) ?? []);
  return found[0] ?? null;
}

function originalDueOf(obligation: Obligation, all: readonly Obligation[]): string | null {
  const dates = chainOf(obligation, all).flatMap(({ due }) => due ?? []);
  return dates.sort()[0] ?? null;
}

/** The record and all that it supersedes, however far back; itself first. */
function chainOf(obligation: Obligation, all: readonly Obligation[]): readonly Obligation[] {
  const chain = [obligation];
  for (const one of chain) {
    chain.push(...all.filter((earlier) => earlier.supersededBy === one.id && !chain.includes(earlier)));
  }
  return chain;
}

/** What is newest of its kind for each window and subgraph, the data centres, and the last answer to somebody else. */
function evidenceUsed({ evidence }: AgencyFile, asOf: number): readonly Evidence[] {
  const windows = Map.groupBy(evidence.filter(isAboutWindow), ({ windowId }) => windowId);
  const schemas = factsBySubgraph(evidence.filter(isAboutSchema), asOf);
  return [
    ...[...windows.values()].map((facts) => newest(facts, asOf, 'WINDOW_OPENED', 'WINDOW_CLOSED')),
    ...schemas.map((facts) => newest(facts, asOf, 'COMPOSED', 'COMPOSITION_FAILED')),
    ...schemas.map((facts) => newest(facts, asOf, 'CONFORMANCE_RUN')),
    ...dataCentres(evidence, asOf).map((centre) => centre.evidence),
    lastForeignAnswer(evidence, asOf),
  ].filter((fact) => fact !== null);
}

function isAboutWindow(fact: Evidence): fact is Extract<Evidence, { readonly windowId: string }> {
  return 'windowId' in fact;
}
