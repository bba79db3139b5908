import type { Comparison } from './comparison.ts';

const width = 860;
const nameWidth = 330;
const numberWidth = 90;
const rowHeight = 26;
const headHeight = 54;

/** The processor time of every gateway as bars: an SVG that is legible on light and on dark pages. */
export function comparisonPicture(comparison: Comparison): string {
  const parts = (['heavy', 'small'] as const).map((workload) => ({
    heading: headingOf(comparison, workload),
    rows: Object.entries(comparison[workload]).map(([name, { cpuMs }]) => ({ name, cpuMs })),
  }));
  const heights = parts.map(({ rows }) => headHeight + rows.length * rowHeight);
  const height = heights.reduce((sum, one) => sum + one, 36);
  const drawn = parts.map(({ heading, rows }, index) => {
    const top = heights.slice(0, index).reduce((sum, one) => sum + one, 0);
    const most = Math.max(...rows.map(({ cpuMs }) => cpuMs));
    const bars = rows.map((row, place) => bar(row, comparison.titles[row.name] ?? row.name, place, most));
    return `<g transform="translate(0 ${top})"><text class="title" x="16" y="34">${escape(heading)}</text>${bars.join('')}</g>`;
  });
  const note = `Node ${comparison.node}, fifty connections, ${comparison.people} people, ${comparison.when.slice(0, 10)}; npm run bench`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="label">`,
    '<title id="label">Processor time per request, by gateway; less is better</title>',
    `<style>${style}</style>`,
    ...drawn,
    `<text class="note" x="16" y="${height - 14}">${escape(note)}</text>`,
    '</svg>',
  ].join('\n')}\n`;
}

const style = [
  'text{font:14px system-ui,sans-serif;fill:#1f2328}',
  '.title{font-weight:600}',
  '.note,.other{fill:#59636e}',
  '.ours{font-weight:600}',
  'rect{fill:#8c959f}',
  'rect.ours{fill:#0a7d6c}',
  '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.note,.other{fill:#9198a1}rect{fill:#656c76}rect.ours{fill:#3fc7b1}}',
].join('');

function headingOf({ bytes }: Comparison, workload: 'heavy' | 'small'): string {
  const size = bytes[workload] >= 1000 ? `${Math.round(bytes[workload] / 1000)} kB` : `${bytes[workload]} bytes`;
  const kind = workload === 'heavy' ? 'A heavy query' : 'A small query';
  return `${kind}, ${size} of answer: processor milliseconds per request, less is better`;
}

function bar(
  row: { readonly name: string; readonly cpuMs: number },
  title: string,
  place: number,
  most: number,
): string {
  const kind = row.name === 'panjereh' ? 'ours' : 'other';
  const top = headHeight - 6 + place * rowHeight;
  const length = Math.max(1.5, (row.cpuMs / most) * (width - nameWidth - numberWidth));
  const baseline = top + 15;
  return [
    `<text class="${kind}" x="${nameWidth - 10}" y="${baseline}" text-anchor="end">${escape(shorten(title))}</text>`,
    `<rect class="${kind}" x="${nameWidth}" y="${top + 2}" width="${length.toFixed(1)}" height="18" rx="2"/>`,
    `<text class="${kind}" x="${(nameWidth + length + 8).toFixed(1)}" y="${baseline}">${row.cpuMs.toFixed(2)}</text>`,
  ].join('');
}

function shorten(title: string): string {
  return title.replace(', @apollo/server', ' + server').replace(' (planner in Rust)', ' (Rust)');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
