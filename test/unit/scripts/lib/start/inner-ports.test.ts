import { describe, expect, it } from '@jest/globals';
import { findFreePort } from '../../../../../scripts/lib/start/inner-ports.ts';

describe('a free port', () => {
  it('is none that another process was promised', async () => {
    const even = Array.from({ length: 32_768 }, (_, index) => 2 * index);
    const found = await Promise.all(Array.from({ length: 20 }, () => findFreePort(even)));
    expect(found.filter((port) => port % 2 === 0)).toEqual([]);
  });
});
