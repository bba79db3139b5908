import { describe, expect, it } from '@jest/globals';
import { Bulkhead } from '../../../../gateway/fetch/bulkhead.ts';
import { GatewayError } from '../../../../gateway/kernel/errors.ts';

const never = new AbortController().signal;

function full({ queue = 10, queueTimeout = 60_000 } = {}) {
  const bulkhead = new Bulkhead({ concurrency: 1, queue, queueTimeout });
  bulkhead.tryEnter();
  return bulkhead;
}

describe('a bulkhead', () => {
  it('lets in as many as it may, and no more', () => {
    const bulkhead = new Bulkhead({ concurrency: 2, queue: 0, queueTimeout: 1 });

    expect([bulkhead.tryEnter(), bulkhead.tryEnter(), bulkhead.tryEnter()]).toEqual([true, true, false]);
  });

  it('has a place again for each that is given back', () => {
    const bulkhead = full();
    bulkhead.leave();

    expect([bulkhead.tryEnter(), bulkhead.tryEnter()]).toEqual([true, false]);
  });

  it('gives a free place to the one that has waited longest', async () => {
    const bulkhead = full();
    const order: string[] = [];
    const waits = ['first', 'second', 'third'].map(async (name) => {
      const code = await bulkhead.wait(never, 60_000);
      order.push(`${name} ${code}`);
      bulkhead.leave();
    });
    bulkhead.leave();
    await Promise.all(waits);

    expect([order, bulkhead.waiting, bulkhead.tryEnter()]).toEqual([
      ['first null', 'second null', 'third null'],
      0,
      true,
    ]);
  });

  it('refuses at once when its line is full', async () => {
    const bulkhead = full({ queue: 1 });
    const waits = bulkhead.wait(never, 60_000);

    expect(await bulkhead.wait(never, 60_000)).toBe('SUBGRAPH_CONCURRENCY_LIMITED');
    bulkhead.leave();
    expect(await waits).toBeNull();
  });

  it('refuses one that has waited too long, or has no time left, and gives its turn to the next', async () => {
    const [impatient, late] = [full({ queueTimeout: 1 }), full()];

    expect(await impatient.wait(never, 60_000)).toBe('SUBGRAPH_CONCURRENCY_LIMITED');
    expect(await late.wait(never, 1)).toBe('SUBGRAPH_CONCURRENCY_LIMITED');
    late.leave();
    expect([late.waiting, late.tryEnter()]).toEqual([0, true]);
  });

  it('lets go of one whose request has ended, and says why', async () => {
    const bulkhead = full();
    const [client, budget] = [new AbortController(), new AbortController()];
    const waits = [bulkhead.wait(client.signal, 60_000), bulkhead.wait(budget.signal, 60_000)];
    const next = bulkhead.wait(never, 60_000);
    client.abort();
    budget.abort(new GatewayError('GATEWAY_TIMEOUT'));

    expect(await Promise.all(waits)).toEqual(['REQUEST_ABORTED', 'GATEWAY_TIMEOUT']);
    bulkhead.leave();
    expect(await next).toBeNull();
  });
});
