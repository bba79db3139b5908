import type { FigureAnswer } from './ask-figure.ts';
import { disclaimer } from './disclaimer.ts';

/** A text to be kept as a file. */
export interface FigureExport {
  readonly mediaType: string;
  readonly file: string;
  readonly text: string;
}

/** RFC 4180, with a heading; a hidden cell is empty. */
export function exportCsv(answer: FigureAnswer): FigureExport {
  const columns = columnsOf(answer);
  const lines = answer.cells.map(({ keys, value }) => [
    ...columns.map((each) => keys[each] ?? ''),
    value ?? '',
    value === null,
  ]);
  const text = [[...columns, 'value', 'suppressed'], ...lines].map((line) => line.map(quoted).join(',')).join('\r\n');
  return { mediaType: 'text/csv; charset=utf-8; header=present', file: `${nameOf(answer)}.csv`, text: `${text}\r\n` };
}

/** The table with what is to be known of it. */
export function exportJson(answer: FigureAnswer): FigureExport {
  const { figure, periods, dimensions, k, rounding, asOf, named, cells, total } = answer;
  const head = {
    figure,
    title: named.title,
    unit: named.unit,
    basis: named.basis,
    periods,
    dimensions,
    k,
    rounding,
    asOf,
  };
  const rows = cells.map(({ keys, value }) => ({ ...keys, value, suppressed: value === null }));
  const text = JSON.stringify({ ...head, disclaimer, total, cells: rows }, null, 2);
  return { mediaType: 'application/json', file: `${nameOf(answer)}.json`, text: `${text}\n` };
}

function columnsOf({ cells, dimensions }: FigureAnswer): readonly string[] {
  return cells[0] === undefined ? ['period', ...dimensions] : Object.keys(cells[0].keys);
}

function nameOf({ figure, periods }: FigureAnswer): string {
  return `${figure.toLowerCase().replaceAll('_', '-')}-${periods[0] ?? ''}-${periods.at(-1) ?? ''}`;
}

function quoted(value: string | number | boolean): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
