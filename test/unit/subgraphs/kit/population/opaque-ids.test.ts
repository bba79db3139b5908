import { describe, expect, it } from '@jest/globals';
import { createOpaqueIds } from '../../../../../subgraphs/kit/population/opaque-ids.ts';

describe('Opaque ids', () => {
  it('are 22 characters of base64url, the same for the same seed', () => {
    const id = createOpaqueIds(1405)('person', 12);

    expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(createOpaqueIds(1405)('person', 12)).toBe(id);
  });

  it('do not depend on the order in which they are asked for', () => {
    const first = createOpaqueIds(1405);
    const second = createOpaqueIds(1405);

    const forwards = [first('person', 0), first('vehicle', 0), first('person', 1)];
    const backwards = [second('person', 1), second('vehicle', 0), second('person', 0)].reverse();

    expect(forwards).toEqual(backwards);
  });

  it('differ for every index, kind and seed', () => {
    const ids = createOpaqueIds(1405);
    const others = createOpaqueIds(1406);
    const all = Array.from({ length: 2_000 }, (_, index) => [
      ids('person', index),
      ids('vehicle', index),
      others('person', index),
    ]).flat();

    expect(new Set(all).size).toBe(6_000);
  });
});
