import type { RowResult } from './run-rows.ts';

/** How each row went, for people: what it asked, and of a failed one what was expected and what was found. */
export function report(results: readonly RowResult[], open: readonly string[]): string {
  const failed = results.filter(({ state }) => state === 'failed').length;
  return [
    ...results.flatMap(describeRow),
    ...(open.length === 0 ? [] : [`open    ${open.join(', ')}`]),
    '',
    `${results.length - failed} passed, ${failed} failed, ${open.length} open`,
    `${results.length - failed} گذرانده، ${failed} ناکام، ${open.length} باز`,
    '',
  ].join('\n');
}

/** Characters of a document that are shown. */
const shown = 150;

function describeRow({ id, title, owners, state, asked, failure }: RowResult): string[] {
  const lines = [
    `${state === 'passed' ? 'passed' : 'FAILED'}  ${id.padEnd(3)}  ${title.en} · ${title.fa} [${owners.join(', ')}]`,
  ];
  for (const question of new Set(asked)) {
    lines.push(`          ${question.length > shown ? `${question.slice(0, shown - 1)}…` : question}`);
  }
  if (failure === null) return lines;
  lines.push(`        ${failure.step}: ${failure.what}`);
  if (failure.difference === null) return lines;
  const { path, expected, found } = failure.difference;
  if (path !== '') lines.push(`        at        ${path}`);
  lines.push(`        expected  ${expected}`, `        found     ${found}`);
  return lines;
}
