import { describe, expect, it } from '@jest/globals';
import { summarizeDifference } from '../../../../scripts/lib/summarize-difference.ts';

describe('summarizeDifference', () => {
  it('shows the differing lines between the common beginning and end', () => {
    expect(summarizeDifference('a\nb\nc', 'a\nx\ny\nc')).toBe('from line 2: 1 lines become 2\n  - b\n  + x\n  + y');
  });

  it('cuts a long difference short', () => {
    const long = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n');
    expect(summarizeDifference('', long)).toContain('+ … 12 more');
  });
});
