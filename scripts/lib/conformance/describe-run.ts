import type { CheckResult, Words } from './check.ts';
import type { SubgraphRun } from './record-run.ts';

const marks = { passed: '✓', failed: '✗', none: '–' } as const;

/** One line for a check; what was expected, found and is to be done below one that failed. */
export function describeCheck({ id, title, state, fault, milliseconds }: CheckResult): string {
  const line = `  ${marks[state]} ${id}  ${title.en} · ${title.fa}${state === 'none' ? '' : `  (${milliseconds} ms)`}\n`;
  if (fault === null) return line;
  const { expected, found, advice } = fault;
  return [
    line,
    below('expected', 'باید می‌بود', expected),
    below('found', 'دیده شد', found),
    below('do', 'چه باید کرد', advice),
  ].join('');
}

/** The last line of an agency's run. */
export function describeRun({ subgraph, schemaVersion, passed, failed, hosting }: SubgraphRun): string {
  const where = hosting.map(
    ({ centre, hostedAt, site }) => `${centre} ${hostedAt}${site === null ? '' : ` (${site})`}`,
  );
  const count = (number: number) => number.toLocaleString('fa-IR');
  return [
    `  ${subgraph}: ${passed} passed, ${failed} failed, schema ${schemaVersion}, ${where.join(', ') || 'hosting not seen'}\n`,
    `  ${count(passed)} پذیرفته، ${count(failed)} رد\n`,
  ].join('');
}

function below(en: string, fa: string, words: Words): string {
  return `      ${en}: ${words.en}\n      ${fa}: ${words.fa}\n`;
}
