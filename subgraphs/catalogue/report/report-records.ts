import type { ConnectionStatus } from '../rules.ts';
import type { StatusCount } from '../rules/connection-figures.ts';
import type { ConnectionReason } from '../rules/connection-reason.ts';
import type { ExemptionGround, ExemptionStanding } from '../rules/exemption.ts';
import type { NotMeasuredReason } from '../rules/duty-check.ts';
import type { LegalForce, Reading } from '../rules/obligation.ts';
import type { Period } from './period.ts';
import type { SealedSnapshot } from './sealed-snapshot.ts';

interface Text {
  readonly fa: string;
  readonly en: string;
}

/** Compliance in a period, computed from one snapshot: the same snapshot gives the same report, byte for byte. */
export interface ComplianceReport {
  readonly format: 'panjereh/compliance-report/v1';
  readonly period: Period;
  /** SHA-256 of the snapshot. */
  readonly snapshot: string;
  readonly ruleSet: string;
  readonly madeUp: boolean;
  readonly disclaimer: Text;
  readonly start: ReportFigures;
  readonly end: ReportFigures;
  readonly duties: readonly DutyFigures[];
  readonly moves: readonly Move[];
  readonly agencies: readonly AgencyLine[];
  /** Asked for by the end of the period, and what the committee made of them. */
  readonly exemptions: readonly ExemptionLine[];
}

export interface ReportFigures {
  /** RFC 3339 in UTC. */
  readonly at: string;
  /** Agencies with public services. */
  readonly base: number;
  readonly byStatus: readonly StatusCount[];
  /** Connecting and not connected. */
  readonly remaining: number;
  /** The other reading of "remaining": those not connected alone. */
  readonly remainingByOtherReading: number;
  readonly connectedSystems: number;
}

/** One duty by its own reading of "share of services"; the readings of one duty stand side by side, each on its line. */
export interface DutyFigures {
  readonly obligation: string;
  readonly title: Text;
  readonly force: LegalForce;
  readonly legalBasis: Text;
  /** Null, like the threshold, where it is not measured on services. */
  readonly reading: Reading | null;
  readonly threshold: { readonly numerator: number; readonly denominator: number } | null;
  readonly due: string | null;
  readonly decidesConnection: boolean;
  /** Agencies that it binds and that have services which it counts. */
  readonly base: number;
  readonly met: number;
  readonly pending: number;
  /** Due and not met, with an exemption in force. */
  readonly justified: number;
  /** Due and not met, without one. */
  readonly overdue: number;
  /** Agencies that it binds, none of whose services it counts: they are not in the base. */
  readonly excluded: number;
  /** Agencies that it binds, of which the layer cannot say. */
  readonly notMeasured: number;
}

export type DutyLineState = 'MET' | 'NOT_YET_DUE' | 'JUSTIFIED' | 'OVERDUE' | 'NOTHING_TO_COUNT' | 'NOT_MEASURED';

/** How one agency stands to one duty at the end of the period. */
export interface DutyLine {
  readonly obligation: string;
  readonly state: DutyLineState;
  /** What counts, of what could. */
  readonly offered: number;
  readonly base: number;
  /** The original due date, where it is late. */
  readonly lateSince: string | null;
  readonly notMeasured: NotMeasuredReason | null;
}

/** An agency whose status at the end is another than at the start. Null: it was not in the base. */
export interface Move {
  readonly agency: string;
  readonly name: Text;
  readonly from: ConnectionStatus | null;
  readonly to: ConnectionStatus | null;
  /** Conditions that it had left unmet and meets now, and those that it leaves unmet now and met before. */
  readonly cleared: readonly ConnectionReason[];
  readonly arisen: readonly ConnectionReason[];
}

/** One agency at the end of the period. */
export interface AgencyLine {
  readonly agency: string;
  readonly name: Text;
  readonly status: ConnectionStatus;
  /** What it still lacks. */
  readonly reasons: readonly ConnectionReason[];
  readonly madeUp: boolean;
  readonly disclaimer: Text;
  readonly duties: readonly DutyLine[];
}

/** An exemption that was asked for, as it stood at the end of the period. */
export interface ExemptionLine extends ExemptionStanding {
  readonly id: string;
  readonly agency: string;
  readonly name: Text;
  readonly obligation: string;
  readonly ground: ExemptionGround;
  readonly renews: string | null;
}

/** Where the catalogue keeps what it has sealed and computed, for a minute. */
export interface Reports {
  snapshot(period: Period): Promise<SealedSnapshot>;
  report(period: Period): Promise<ComplianceReport>;
}
