import { describe, expect, it } from '@jest/globals';
import { createListLoader, createLoader } from '../../../../subgraphs/kit/loader.ts';

describe('A loader', () => {
  it('fetches the keys of one turn together, each once', async () => {
    const asked: (readonly string[])[] = [];
    const loader = createLoader(async (keys: readonly string[]) => {
      asked.push(keys);
      return new Map(keys.map((key) => [key, key.toUpperCase()]));
    });

    const values = await Promise.all([loader.load('a'), loader.load('b'), loader.load('a')]);

    expect(values).toEqual(['A', 'B', 'A']);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('gives null for a key that is not found', async () => {
    const loader = createLoader(async () => new Map<string, string>());

    expect(await loader.load('a')).toBeNull();
  });

  it('keeps false, zero and the empty text, which are values', async () => {
    const loader = createLoader(
      async () =>
        new Map<string, unknown>([
          ['a', 0],
          ['b', ''],
          ['c', false],
        ]),
    );

    expect(await loader.loadMany(['a', 'b', 'c'])).toEqual([0, '', false]);
  });

  it('asks for a hundred thousand keys in statements that the databases can take', async () => {
    const sizes: number[] = [];
    const loader = createLoader(async (keys: readonly number[]) => {
      sizes.push(keys.length);
      return new Map<number, number>();
    });

    await loader.loadMany(Array.from({ length: 25_000 }, (_, key) => key));

    expect(sizes).toEqual([10_000, 10_000, 5_000]);
  });
});

describe('A list loader', () => {
  it('asks once for all owners that want the same page, and once more for another page', async () => {
    const asked: unknown[] = [];
    const loader = createListLoader(async (owners: readonly string[], given: { first: number }) => {
      asked.push([owners, given]);
      return new Map(owners.map((owner) => [owner, `${owner}${given.first}`]));
    });

    const values = await Promise.all([
      loader.load('a', { first: 1 }),
      loader.load('b', { first: 1 }),
      loader.load('a', { first: 2 }),
    ]);

    expect(values).toEqual(['a1', 'b1', 'a2']);
    expect(asked).toEqual([
      [['a', 'b'], { first: 1 }],
      [['a'], { first: 2 }],
    ]);
  });
});
