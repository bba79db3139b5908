import { describe, expect, it } from '@jest/globals';
import { foresee } from '../../../../../gateway/explorer/page/foresee.ts';
import type { Foretold, Preview } from '../../../../../gateway/explorer/page/preview.ts';

const preview: Preview = {
  fields: { asked: 1, allowed: 1, denied: [] },
  agencies: ['post'],
  people: { least: 0, most: 0 },
  ledgerLines: { least: 0, most: 0 },
  deferredParts: 2,
  isFilled: false,
};

/** Says one after the other, and keeps how long was waited before each. */
function gatewaySaying(...answers: readonly Foretold[]) {
  const pauses: number[] = [];
  const left = [...answers];
  return { pauses, ask: async () => left.shift()!, rest: async (pause: number) => void pauses.push(pause) };
}

describe('what an operation would do', () => {
  it('is asked once the text rests', async () => {
    const { pauses, ask, rest } = gatewaySaying(preview);

    expect(await foresee(ask, new AbortController().signal, rest)).toBe(preview);
    expect(pauses).toEqual([400]);
  });

  it('is asked again, ever more seldom, until a gateway that could not say it does', async () => {
    const { pauses, ask, rest } = gatewaySaying(...Array.from({ length: 9 }, () => 'later' as const), preview);

    expect(await foresee(ask, new AbortController().signal, rest)).toBe(preview);
    expect(pauses).toEqual([400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000, 30_000, 30_000]);
  });

  it('is not asked again of a gateway that would refuse the operation', async () => {
    const { pauses, ask, rest } = gatewaySaying('refused', preview);

    expect(await foresee(ask, new AbortController().signal, rest)).toBeNull();
    expect(pauses).toEqual([400]);
  });

  it('is not asked any more once the text is another one', async () => {
    const asking = new AbortController();
    let asked = 0;
    const ask = async () => {
      asked += 1;
      asking.abort();
      return 'later' as const;
    };

    expect(await foresee(ask, asking.signal, async () => {})).toBeNull();
    expect(await foresee(ask, asking.signal)).toBeNull();
    expect(asked).toBe(1);
  });
});
