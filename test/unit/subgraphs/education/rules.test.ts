import { describe, expect, it } from '@jest/globals';
import { holdsDegree, licenceState, requireOwnService } from '../../../../subgraphs/education/rules.ts';

describe('a degree', () => {
  const master = { level: 'MASTER', graduated_on: '2015-09-01' } as const;

  it.each([
    ['ASSOCIATE', true],
    ['MASTER', true],
    ['DOCTORATE', false],
  ] as const)('of a master counts as %s: %s', (level, answer) => {
    expect(holdsDegree([master], level)).toBe(answer);
  });

  it('is not held by who still studies for it', () => {
    expect(holdsDegree([{ ...master, graduated_on: null }], 'ASSOCIATE')).toBe(false);
  });
});

it('a licence is in force on its last day', () => {
  expect(licenceState('2026-11-22', '2026-11-22')).toBe('IN_FORCE');
  expect(licenceState('2026-11-21', '2026-11-22')).toBe('EXPIRED');
});

it.each([
  ['the agency whose service it is', { kind: 'client', agency: 'sharif-university' }, false],
  ['an agency whose name begins alike', { kind: 'client', agency: 'sharif' }, true],
  ['a citizen', { kind: 'citizen', agency: 'sharif-university' }, true],
] as const)('a request is decided on by %s', (_who, caller, isRefused) => {
  const decide = () => requireOwnService(caller, 'sharif-university.transcript');

  if (isRefused) expect(decide).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  else expect(decide).not.toThrow();
});
