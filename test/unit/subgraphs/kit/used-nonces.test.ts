import { describe, expect, it } from '@jest/globals';
import { UsedNonces } from '../../../../subgraphs/kit/used-nonces.ts';

describe('A nonce', () => {
  it('is good once', () => {
    const used = new UsedNonces();

    expect([used.claim('a', 60, 0), used.claim('b', 60, 0), used.claim('a', 60, 59)]).toEqual([true, true, false]);
  });

  it('is forgotten when its signature is no longer good, so that memory is bounded by time', () => {
    const used = new UsedNonces();
    for (let second = 0; second < 1000; second += 1)
      for (let call = 0; call < 10; call += 1) used.claim(`${second}-${call}`, second + 60, second);

    expect(used.size).toBe(600);
  });
});
