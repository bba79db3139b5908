import { describe, expect, it } from '@jest/globals';
import { lintSubgraphs, printFindings } from '../../../../../scripts/lib/lint/lint.ts';
import { lintRules } from '../../../../../scripts/lib/lint/rules.ts';
import { mutationsIdempotent } from '../../../../../scripts/lib/lint/rules/mutations-idempotent.ts';

describe('lint', () => {
  it('explains each finding: agency, coordinate, rule, why and what to do', () => {
    const findings = lintSubgraphs([{ name: 'judiciary', sdl: 'type Mutation { open: Int }' }], 'scalar Rial', [
      mutationsIdempotent,
    ]);
    expect(printFindings(findings)).toBe(
      [
        'mutations-idempotent (1)',
        '  judiciary: Mutation.open: has no idempotencyKey.',
        `  why: ${mutationsIdempotent.why}`,
        `  do:  ${mutationsIdempotent.fix}`,
      ].join('\n'),
    );
  });

  it('leaves a schema that does not parse to composition', () => {
    expect(lintSubgraphs([{ name: 'post', sdl: 'type {' }], 'scalar Rial')).toEqual([]);
  });

  it('gives every rule a name of its own', () => {
    expect(new Set(lintRules.map(({ name }) => name)).size).toBe(lintRules.length);
  });
});
