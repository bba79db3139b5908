import { describe, expect, it } from '@jest/globals';
import { instantOf } from '../../../../subgraphs/catalogue/connection-state.ts';

const newestAt = (at: string | null) => ({ newestEvidenceAt: () => Promise.resolve(at) });

describe('instantOf', () => {
  it('is the instant that is asked for, otherwise that of the newest evidence', async () => {
    const newest = '2022-12-19T12:00:00Z';

    expect(await instantOf('2022-01-01T00:00:00Z', newestAt(newest))).toBe(Date.parse('2022-01-01T00:00:00Z'));
    expect(await instantOf(undefined, newestAt(newest))).toBe(Date.parse(newest));
  });

  it('asks for an instant when there is no evidence yet', async () => {
    await expect(instantOf(undefined, newestAt(null))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
