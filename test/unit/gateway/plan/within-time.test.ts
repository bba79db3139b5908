import { describe, expect, it } from '@jest/globals';
import { createWithinTime } from '../../../../gateway/plan/within-time.ts';

const late = new Error('late');
const onLate = () => late;

describe('work within its time', () => {
  it('gives its result, or throws its own error', () => {
    const withinTime = createWithinTime();
    const error = new TypeError('own');
    expect(withinTime(() => 1, 1_000, onLate)).toBe(1);
    expect(() =>
      withinTime(
        () => {
          throw error;
        },
        1_000,
        onLate,
      ),
    ).toThrow(error);
  });

  it('is ended where it stands when it does not come to an end, and the next is done', () => {
    const withinTime = createWithinTime();
    let turns = 0;
    const endless = () => {
      for (;;) turns += 1;
    };
    expect(() => withinTime(endless, 5, onLate)).toThrow(late);
    expect(turns).toBeGreaterThan(0);
    expect(withinTime(() => 'next', 1_000, onLate)).toBe('next');
  });

  it('is begun once more when the machine let it wait', () => {
    const withinTime = createWithinTime();
    const never = new Int32Array(new SharedArrayBuffer(4));
    let begun = 0;
    const work = () => {
      begun += 1;
      if (begun === 1) Atomics.wait(never, 0, 0);
      return begun;
    };
    expect(withinTime(work, 50, onLate)).toBe(2);
  });
});
