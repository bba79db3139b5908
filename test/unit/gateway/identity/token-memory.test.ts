import { describe, expect, it } from '@jest/globals';
import { createTokenMemory } from '../../../../gateway/identity/token-memory.ts';

describe('the memory of verified tokens', () => {
  it('forgets a token when it expires', () => {
    const memory = createTokenMemory(10);
    memory.set('a', { expiresAt: 100 });

    expect([memory.get('a', 99), memory.get('a', 100), memory.get('a', 99)]).toEqual([{ expiresAt: 100 }, null, null]);
  });

  it('keeps those that were used last when it is full', () => {
    const memory = createTokenMemory(2);
    memory.set('a', { expiresAt: 100 });
    memory.set('b', { expiresAt: 100 });
    memory.get('a', 0);
    memory.set('c', { expiresAt: 100 });

    expect([memory.get('a', 0), memory.get('b', 0), memory.get('c', 0)]).toEqual([
      { expiresAt: 100 },
      null,
      { expiresAt: 100 },
    ]);
  });
});
