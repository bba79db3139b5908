import type {
  ComplianceReport,
  DutyFigures,
  ReportFigures,
} from '../../../subgraphs/catalogue/report/report-records.ts';
import { type ConnectionReason, connectionReasons } from '../../../subgraphs/catalogue/rules/connection-reason.ts';
import type { Speech, Word } from './words.ts';
import type { CsvTable } from './write-csv.ts';

type Cell = string | number | null;

/** A report as tables, one file each: every line cites the rules, the snapshot, and that states are made up. */
export function reportTables(report: ComplianceReport, speech: Speech): Readonly<Record<string, CsvTable>> {
  const table = (columns: readonly Word[], rows: readonly (readonly Cell[])[], notices?: readonly string[]) => ({
    columns: [...columns, 'ruleSet' as const, 'snapshot' as const, 'notice' as const].map(speech.say),
    rows: rows.map((cells, index) => [
      ...cells,
      report.ruleSet,
      report.snapshot,
      notices?.[index] ?? speech.text(report.disclaimer),
    ]),
  });
  const notices = report.agencies.map(({ disclaimer }) => speech.text(disclaimer));
  return {
    figures: table(['time', 'day', 'figure', 'agencies', 'base', 'percent'], figureRows(report, speech)),
    duties: table(
      dutyColumns,
      report.duties.map((duty) => dutyRow(duty, speech)),
    ),
    moves: table(['agencyId', 'agency', 'statusAtStart', 'statusAtEnd', 'cleared', 'arisen'], moveRows(report, speech)),
    agencies: table(['agencyId', 'agency', 'status', 'lacks'], agencyRows(report, speech), notices),
    'agency-duties': table(
      ['agencyId', 'agency', 'dutyId', 'status', 'counted', 'services', 'lateSince'],
      agencyDutyRows(report, speech),
    ),
    exemptions: table(
      ['exemptionId', 'agencyId', 'agency', 'dutyId', 'status', 'from', 'until'],
      exemptionRows(report, speech),
    ),
  };
}

/** The reasons in words, separated by spaces: each is a sentence. */
export function reasonsText(reasons: readonly ConnectionReason[], { text }: Speech): string {
  return reasons.map((reason) => text(connectionReasons[reason])).join(' ');
}

export function readingText({ reading }: Pick<DutyFigures, 'reading'>, { say }: Speech): string {
  return reading === null ? '' : [reading.base, reading.counts, reading.through].map(say).join('، ');
}

/** "1 of 3", which no spreadsheet takes for a date. */
export function thresholdText({ threshold }: Pick<DutyFigures, 'threshold'>, { say }: Speech): string {
  return threshold === null ? '' : `${threshold.numerator} ${say('of')} ${threshold.denominator}`;
}

function figureRows({ start, end, period }: ComplianceReport, speech: Speech): readonly (readonly Cell[])[] {
  return [...figuresOf('start', period.from, start, speech), ...figuresOf('end', period.to, end, speech)];
}

function figuresOf(time: 'start' | 'end', iso: string, figures: ReportFigures, { say, day }: Speech): Cell[][] {
  const at = [say(time), day(iso)];
  const { base } = figures;
  return [
    ...figures.byStatus.map(({ status, agencies, percent }) => [...at, say(status), agencies, base, percent]),
    [...at, say('remaining'), figures.remaining, base, null],
    [...at, say('remainingByOtherReading'), figures.remainingByOtherReading, base, null],
    [...at, say('connectedSystems'), figures.connectedSystems, null, null],
  ];
}

const dutyColumns = [
  ...(['dutyId', 'duty', 'reading', 'threshold', 'legalBasis', 'due', 'decides', 'base'] as const),
  ...(['MET', 'NOT_YET_DUE', 'JUSTIFIED', 'OVERDUE', 'excluded', 'NOT_MEASURED'] as const),
];

function dutyRow(duty: DutyFigures, speech: Speech): readonly Cell[] {
  const { obligation, title, legalBasis, due, base, met, pending, justified, overdue, excluded, notMeasured } = duty;
  return [
    obligation,
    speech.text(title),
    readingText(duty, speech),
    thresholdText(duty, speech),
    speech.text(legalBasis),
    due === null ? null : speech.day(due),
    speech.say(duty.decidesConnection ? 'yes' : 'no'),
    base,
    met,
    pending,
    justified,
    overdue,
    excluded,
    notMeasured,
  ];
}

function moveRows({ moves }: ComplianceReport, speech: Speech): readonly (readonly Cell[])[] {
  return moves.map(({ agency, name, from, to, cleared, arisen }) => [
    agency,
    speech.text(name),
    speech.say(from ?? 'outside'),
    speech.say(to ?? 'outside'),
    reasonsText(cleared, speech),
    reasonsText(arisen, speech),
  ]);
}

function agencyRows({ agencies }: ComplianceReport, speech: Speech): readonly (readonly Cell[])[] {
  return agencies.map(({ agency, name, status, reasons }) => [
    agency,
    speech.text(name),
    speech.say(status),
    reasonsText(reasons, speech),
  ]);
}

function agencyDutyRows({ agencies }: ComplianceReport, speech: Speech): readonly (readonly Cell[])[] {
  return agencies.flatMap(({ agency, name, duties }) =>
    duties.map(({ obligation, state, offered, base, lateSince }) => [
      agency,
      speech.text(name),
      obligation,
      speech.say(state),
      offered,
      base,
      lateSince === null ? null : speech.day(lateSince),
    ]),
  );
}

function exemptionRows({ exemptions }: ComplianceReport, { text, say, day }: Speech): readonly (readonly Cell[])[] {
  return exemptions.map(({ id, agency, name, obligation, state, from, until }) => [
    id,
    agency,
    text(name),
    obligation,
    say(state),
    from === null ? null : day(from),
    day(until),
  ]);
}
