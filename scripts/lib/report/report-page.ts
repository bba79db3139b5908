import type { ComplianceReport } from '../../../subgraphs/catalogue/report/report-records.ts';
import { reasonsText, readingText, thresholdText } from './report-tables.ts';
import type { Speech } from './words.ts';

type Cell = string | number;

/** A report to be read and printed: one HTML file that loads nothing from anywhere. */
export function reportPage(report: ComplianceReport, speech: Speech): string {
  const { say, day, text, language } = speech;
  const heading = `${say('title')}: ${day(report.period.from)} ${say('until')} ${day(report.period.to)}`;
  return `<!doctype html>
<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${escape(heading)}</title><style>${style}</style></head>
<body>
<h1>${escape(heading)}</h1>
<p class="notice">${escape(text(report.disclaimer))}</p>
<h2>${say('figures')}</h2>
${figuresTable(report, speech)}
<h2>${say('duties')}</h2>
${dutiesTable(report, speech)}
<h2>${say('moves')}</h2>
${report.moves.length === 0 ? `<p>${say('noMoves')}</p>` : movesTable(report, speech)}
<h2>${say('agenciesBehind')}</h2>
${behindTable(report, speech)}
<p class="foot">${say('ruleSet')}: <bdi>${report.ruleSet}</bdi><br>${say('snapshot')}: <bdi>${report.snapshot}</bdi></p>
</body>
</html>
`;
}

const style = `body{font:15px/1.7 Vazirmatn,Tahoma,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:.3em .5em;text-align:start;vertical-align:top}
.notice{border:1px solid #b58900;background:#fdf6e3;padding:.5em 1em}.foot{color:#666;overflow-wrap:anywhere}`;

function figuresTable({ start, end }: ComplianceReport, { say }: Speech): string {
  const statuses = end.byStatus.map(({ status, agencies, percent }) => {
    const before = start.byStatus.find((one) => one.status === status);
    return [say(status), share(before?.agencies, before?.percent), share(agencies, percent)];
  });
  const counts = (['remaining', 'remainingByOtherReading', 'connectedSystems', 'base'] as const).map((name) => [
    say(name),
    start[name],
    end[name],
  ]);
  return table([say('figure'), say('start'), say('end')], [...statuses, ...counts]);
}

function share(agencies = 0, percent: number | null = null): string {
  return percent === null ? String(agencies) : `${agencies} (${percent}%)`;
}

function dutiesTable({ duties }: ComplianceReport, speech: Speech): string {
  const { say, text, day } = speech;
  const heads = (
    [
      'duty',
      'reading',
      'threshold',
      'due',
      'base',
      'MET',
      'NOT_YET_DUE',
      'JUSTIFIED',
      'OVERDUE',
      'NOT_MEASURED',
    ] as const
  ).map(say);
  const rows = duties.map((duty) => [
    text(duty.title),
    readingText(duty, speech),
    thresholdText(duty, speech),
    duty.due === null ? '' : day(duty.due),
    duty.base,
    duty.met,
    duty.pending,
    duty.justified,
    duty.overdue,
    duty.notMeasured,
  ]);
  return table(heads, rows);
}

function movesTable({ moves }: ComplianceReport, speech: Speech): string {
  const { say, text } = speech;
  const heads = (['agency', 'statusAtStart', 'statusAtEnd', 'cleared', 'arisen'] as const).map(say);
  const rows = moves.map(({ name, from, to, cleared, arisen }) => [
    text(name),
    say(from ?? 'outside'),
    say(to ?? 'outside'),
    reasonsText(cleared, speech),
    reasonsText(arisen, speech),
  ]);
  return table(heads, rows);
}

function behindTable({ agencies }: ComplianceReport, speech: Speech): string {
  const { say, text } = speech;
  const rows = agencies
    .filter(({ status }) => status !== 'CONNECTED')
    .map(({ name, status, reasons, disclaimer }) => [
      text(name),
      say(status),
      reasonsText(reasons, speech),
      text(disclaimer),
    ]);
  return table((['agency', 'status', 'lacks', 'notice'] as const).map(say), rows);
}

function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const row = (cells: readonly Cell[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(String(cell))}</${tag}>`).join('')}</tr>`;
  return `<table>${row(heads, 'th')}${rows.map((cells) => row(cells, 'td')).join('\n')}</table>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
