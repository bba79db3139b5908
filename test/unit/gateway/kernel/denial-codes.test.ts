import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { denialCodes, errorTable } from '../../../../gateway/kernel/errors.ts';

const documented = readFileSync(new URL('../../../../gateway/README.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => /^\| `([A-Z_]+)` +\|/.exec(line)?.[1] ?? []);

describe('the codes of denials', () => {
  it('are documented, in the order in which they are told', () => {
    expect(documented).toEqual([...denialCodes]);
  });

  it('have a sentence in both languages, and a status that says whose turn it is', () => {
    for (const code of denialCodes) {
      const { fa, en, status } = errorTable[code];
      expect([/[\u0600-\u06FF]/.test(fa), /[a-z]/.test(en), [401, 403, 503].includes(status)]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  it('are few enough to be one digit each in a judgement', () => {
    expect(denialCodes.length).toBeLessThanOrEqual(10);
  });
});
