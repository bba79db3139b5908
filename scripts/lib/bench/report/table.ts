import type { WarmUp } from '../warm-up.ts';
import type { Comparison, Figures, WorkloadFigures } from './comparison.ts';

const headings = [
  '',
  'CPU ms',
  'of Apollo',
  'of floor',
  'req/s',
  'p50 ms',
  'p99 ms',
  'RSS MB',
  'fetches',
  'CPU ms (1)',
  'p50 ms (1)',
  'warm s',
];

/** Both workloads as text; `(1)`: with one connection, everything else with fifty. */
export function comparisonTable(comparison: Comparison): string {
  const { node, people, busiest, leftOut } = comparison;
  const parts = (['heavy', 'small'] as const).map((workload) => workloadTable(comparison, workload));
  const share = (value: number) => `${Math.round(value * 100)} %`;
  const cores = `Busiest round: gateway ${share(busiest.gateway)} of its core, replay ${share(busiest.replay)} and load ${share(busiest.load)} of theirs.`;
  const others = Object.entries(leftOut).map(([name, reason]) => `${name} is left out: ${reason}`);
  const head = `Node ${node}, ${people} people, fifty connections and (1) one; CPU is of the whole gateway process per request.`;
  const warm =
    'warm s: seconds of load before anything was counted, until CPU per request had stopped falling (+: it had not).';
  return [head, ...parts, [cores, warm, ...others].join('\n')].join('\n\n');
}

function workloadTable({ titles, bytes, warmUp, ...figures }: Comparison, workload: 'heavy' | 'small'): string {
  const fifty = figures[workload];
  const rows = Object.entries(fifty).map(([name, own]) => [
    titles[name] ?? name,
    ...cells(own, fifty),
    ...oneCells(figures.oneConnection[workload][name]),
    warmCell(warmUp[workload][name]),
  ]);
  return `${workload} (an answer has ${bytes[workload]} bytes)\n${alignRows([headings, ...rows])}`;
}

function cells(own: Figures, all: WorkloadFigures): readonly string[] {
  const against = (name: string) => ratio(own.cpuMs, all[name]?.cpuMs);
  const { cpuMs, rps, p50Ms, p99Ms, rssMb, fetches } = own;
  const numbers = [rps.toFixed(0), p50Ms.toFixed(1), p99Ms.toFixed(1), rssMb.toFixed(0), fetches.toFixed(1)];
  return [cpuMs.toFixed(2), against('apollo'), against('floor'), ...numbers];
}

function oneCells(one: Figures | undefined): readonly string[] {
  return one === undefined ? ['', ''] : [one.cpuMs.toFixed(2), one.p50Ms.toFixed(2)];
}

/** Seconds of load until it was steady; `18.0+`: it was not by then. */
function warmCell(warmed: WarmUp | undefined): string {
  return warmed === undefined ? '' : `${warmed.seconds.toFixed(1)}${warmed.steady ? '' : '+'}`;
}

/** `1/8.3` for less, `2.1×` for more. */
function ratio(own: number, other: number | undefined): string {
  if (other === undefined) return '';
  return own < other ? `1/${(other / own).toFixed(1)}` : `${(own / other).toFixed(2)}×`;
}

/** The first column to the left, numbers to the right. */
function alignRows(rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
