import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { WritingQueue } from '../../../../gateway/ledger/writing-queue.ts';
import { betweenGroups } from '../../../../gateway/ledger/writer-messages.ts';

describe('the queue of what is to be written', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function setUp() {
    const queue = new WritingQueue({ deadline: 1_000, gather: 3, mostWaiting: 100, onStuck: () => undefined });
    const sent: (readonly string[])[] = [];
    queue.open((text) => sent.push(text.split(betweenGroups)));
    const add = (...groups: readonly string[]) => groups.map((group) => queue.add(group));
    return { queue, sent, add };
  }

  it('hands over at once what comes after a pause, and together what comes meanwhile', async () => {
    const { queue, sent, add } = setUp();
    const first = add('a');
    jest.advanceTimersByTime(0);
    expect(sent).toEqual([['a']]);
    const second = add('b', 'c');
    jest.advanceTimersByTime(2);
    queue.written(1);
    await Promise.all(first);
    expect(sent).toEqual([['a']]);
    jest.advanceTimersByTime(1);
    expect(sent).toEqual([['a'], ['b', 'c']]);
    queue.written(2);
    await Promise.all(second);
  });

  it('lets the writer finish what it has before it hands over more', () => {
    const { queue, sent, add } = setUp();
    void add('a');
    jest.advanceTimersByTime(0);
    void add('b');
    jest.advanceTimersByTime(500);
    expect(sent).toEqual([['a']]);
    queue.written(1);
    jest.advanceTimersByTime(0);
    expect(sent).toEqual([['a'], ['b']]);
  });

  it.each([
    [1, 5, 6],
    [2, 1, 8],
    [4, 1, 16],
    [8, 1, 20],
    [2, 5, 20],
  ])(
    'after %d groups at a time that took %d ms hands over what comes meanwhile %d ms after them',
    (many, took, next) => {
      const { queue, sent, add } = setUp();
      void add(...Array.from({ length: many }, (_, index) => `a${index}`));
      jest.advanceTimersByTime(0);
      const start = performance.now();
      jest.advanceTimersByTime(took);
      queue.written(many);
      void add('b');
      while (sent.length === 1) jest.advanceTimersByTime(1);
      expect(Math.round(performance.now() - start)).toBe(next);
    },
  );

  it('gathers for no longer than it must once there is enough for a batch', () => {
    const { queue, sent, add } = setUp();
    void add('a', 'b');
    jest.advanceTimersByTime(0);
    jest.advanceTimersByTime(5);
    queue.written(2);
    const many = Array.from({ length: 17 }, (_, index) => `c${index}`);
    void add(...many);
    jest.advanceTimersByTime(0);
    expect(sent).toEqual([['a', 'b'], many]);
    jest.advanceTimersByTime(1);
    queue.written(17);
    void add('d');
    jest.advanceTimersByTime(18);
    expect(sent).toHaveLength(2);
  });

  it('refuses whoever waits when the writer is gone, and goes on with the next one', async () => {
    const { queue, sent, add } = setUp();
    const lost = add('a');
    jest.advanceTimersByTime(0);
    lost.push(...add('b'));
    queue.close();
    await expect(Promise.allSettled(lost)).resolves.toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    queue.open((text) => sent.push([text]));
    void add('c');
    jest.advanceTimersByTime(3);
    expect(sent).toEqual([['a'], ['c']]);
  });
});
