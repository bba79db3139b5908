import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import { GatewayError } from '../../../../gateway/kernel/errors.ts';
import type { SubgraphAnswer } from '../../../../gateway/kernel/subgraph-call.ts';
import { askWhileAllowed, type Recheck } from '../../../../gateway/pipeline/ask-while-allowed.ts';
import { question } from '../../../support/open-fetch.ts';

const answered: SubgraphAnswer = { kind: 'answered', data: {}, errors: [] };
const ended = new GatewayError('UNAUTHENTICATED');

function setUp(recheck: Recheck) {
  const state = { asked: 0, looks: 0 };
  const ask = askWhileAllowed(
    () => {
      state.asked += 1;
      return Promise.resolve(answered);
    },
    () => {
      state.looks += 1;
      return recheck(anonymous);
    },
  );
  return { state, ask: () => ask(question('civil')) };
}

describe('a fetch', () => {
  it.each<[string, Recheck]>([
    ['at once', () => ended],
    ['after a look elsewhere', () => Promise.resolve(ended)],
  ])('is not sent once the access of the caller has ended, which is known %s', async (_name, recheck) => {
    const { state, ask } = setUp(recheck);

    expect(await ask()).toEqual({ kind: 'failed', code: 'UNAUTHENTICATED' });
    expect(state.asked).toBe(0);
  });

  it('shares its look with those that begin at the same moment, and with no later one', async () => {
    let found: GatewayError | null = null;
    const { state, ask } = setUp(() => Promise.resolve(found));

    const first = await Promise.all([ask(), ask(), ask()]);
    found = ended;
    const later = await ask();

    expect(first).toEqual([answered, answered, answered]);
    expect(later).toMatchObject({ kind: 'failed' });
    expect([state.looks, state.asked]).toEqual([2, 3]);
  });

  it('is sent at once where nobody need be asked', () => {
    const { state, ask } = setUp(() => null);

    void ask();

    expect(state.asked).toBe(1);
  });
});
