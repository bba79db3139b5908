import { suppressCells } from '../../kit/suppression.ts';
import { tehranDay } from './tehran-day.ts';

/** Calls to an agency in one hour that are alike. */
export interface TrafficRow {
  /** Its beginning, RFC 3339 in UTC; the hour belongs to the day in Tehran in which it begins. */
  readonly hour: string;
  readonly callerKind: string;
  readonly reader: string | null;
  readonly operation: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly calls: number;
}

/** What may be shown of a count: null and `suppressed` when that is nothing, less than all when `suppressed` alone. */
export interface Figure {
  readonly count: number | null;
  readonly suppressed: boolean;
}

export type ReaderKind = 'AGENCY' | 'CITIZENS' | 'OTHERS';

export interface ExchangeVolume extends Figure {
  readonly readerKind: ReaderKind;
  readonly reader: string | null;
}

export interface ExchangeRefusal extends Figure {
  readonly by: 'AGENCY' | 'WINDOW';
  readonly code: string;
}

export interface ExchangeFigures {
  readonly calls: Figure;
  readonly answered: Figure;
  readonly refusals: readonly ExchangeRefusal[];
  readonly volumes: readonly ExchangeVolume[];
}

/** Counts below this are not shown. */
export const exchangeThreshold = 10;

/**
 * The figures of some days.
 *
 * Each day is one table, readers by how their calls went, of which only what `suppressCells` leaves is used: every figure is a
 * sum of that. So no choice of days, nor a difference of two such choices, tells more than the days' own tables do. The day that
 * runs is rounded down to full tens: whoever asks again and again does not see single calls arrive.
 *
 * @param today in Tehran, `YYYY-MM-DD`
 */
export function exchangeFigures(rows: readonly TrafficRow[], today: string): ExchangeFigures {
  const sums = new Sums();
  for (const [day, own] of Map.groupBy(rows, ({ hour }) => tehranDay(Date.parse(hour))))
    addDay(sums, own, day === today);
  const totals = [...sums.of('total')];
  const answered = totals.filter(([column]) => isAnswered(column));
  const failed = totals.filter(([column]) => column === 'FAILED');
  return {
    calls: together([...answered, ...failed]),
    answered: together(answered),
    refusals: totals.flatMap(([column, figure]) => refusal(column, figure)),
    volumes: [...sums.of('reader')].map(([label, figure]) => ({ ...readReader(label), ...figure })),
  };
}

const reads = 'READS';

function addDay(sums: Sums, rows: readonly TrafficRow[], runs: boolean): void {
  const readers = [...new Set(rows.map(readerOf))].sort();
  const columns = [...new Set([reads, ...rows.map(columnOf)])].sort();
  const table = readers.map(() => columns.map(() => 0));
  for (const row of rows) table[readers.indexOf(readerOf(row))]![columns.indexOf(columnOf(row))]! += row.calls;
  const { cells, columnTotals } = suppressCells(table, exchangeThreshold);
  const shown = (count: number | null) => (runs && count !== null ? count - (count % exchangeThreshold) : count);
  for (const [at, column] of columns.entries()) sums.add('total', column, shown(columnTotals[at]!));
  for (const [at, reader] of readers.entries()) {
    const count = cells[at]![columns.indexOf(reads)]!;
    if (count !== 0) sums.add('reader', reader, shown(count));
  }
}

/** Sums of what may be shown, by what is summed. */
class Sums {
  readonly #sums = { total: new Map<string, Figure>(), reader: new Map<string, Figure>() };

  add(what: 'total' | 'reader', label: string, count: number | null): void {
    const known = this.#sums[what].get(label);
    this.#sums[what].set(
      label,
      plus(known ?? { count: null, suppressed: false }, { count, suppressed: count === null }),
    );
  }

  of(what: 'total' | 'reader'): Iterable<readonly [string, Figure]> {
    return this.#sums[what];
  }
}

function plus(left: Figure, right: Figure): Figure {
  const count = left.count === null ? right.count : left.count + (right.count ?? 0);
  return { count, suppressed: left.suppressed || right.suppressed };
}

/** Nothing at all is a zero that may be shown. */
function together(figures: readonly (readonly [string, Figure])[]): Figure {
  if (figures.length === 0) return { count: 0, suppressed: false };
  return figures.map(([, figure]) => figure).reduce(plus);
}

function columnOf({ outcome, operation, code }: TrafficRow): string {
  if (outcome === 'ANSWERED') return operation === 'QUERY' ? reads : 'WRITES';
  if (outcome === 'REFUSED') return `AGENCY ${code}`;
  return outcome === 'DENIED' ? `WINDOW ${code}` : outcome;
}

/** A refusal is an answer, too. */
function isAnswered(column: string): boolean {
  return column === reads || column === 'WRITES' || column.startsWith('AGENCY ');
}

function refusal(column: string, figure: Figure): readonly ExchangeRefusal[] {
  const [by, code] = column.split(' ');
  return (by === 'AGENCY' || by === 'WINDOW') && code !== undefined ? [{ by, code, ...figure }] : [];
}

/** People at the national window are one reader, whoever they are; so are all whom nobody knows. */
function readerOf({ reader, callerKind }: TrafficRow): string {
  if (reader !== null) return `AGENCY ${reader}`;
  return callerKind === 'CITIZEN' || callerKind === 'SIGNATORY' ? 'CITIZENS' : 'OTHERS';
}

function readReader(label: string): Pick<ExchangeVolume, 'readerKind' | 'reader'> {
  const [kind, reader = null] = label.split(' ');
  return { readerKind: kind as ReaderKind, reader };
}
