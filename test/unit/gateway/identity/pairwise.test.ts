import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPairwise } from '../../../../gateway/identity/pairwise.ts';

const secret = new Uint8Array(32).fill(7);
const ref = Buffer.alloc(16, 1).toString('base64url');
const references = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((block) => Buffer.from(block).toString('base64url'));

describe('pairwise ids', () => {
  it('lead back to the reference in the same sector, whatever the reference and the sector', () => {
    const pairwise = createPairwise(secret);

    fc.assert(
      fc.property(references, fc.string(), (reference, sector) => {
        expect(pairwise.resolve(pairwise.present(reference, sector), sector)).toBe(reference);
      }),
    );
  });

  it('differ between sectors and from the reference', () => {
    const { present } = createPairwise(secret);

    expect(new Set([ref, present(ref, 'portal'), present(ref, 'mobile')]).size).toBe(3);
  });

  it('of one sector lead to nobody in another', () => {
    const { present, resolve } = createPairwise(secret);

    expect(resolve(present(ref, 'portal'), 'mobile')).not.toBe(ref);
  });

  it('stay the same for another holder of the secret, and only for such', () => {
    const id = createPairwise(secret).present(ref, 'portal');

    expect(createPairwise(Uint8Array.from(secret)).present(ref, 'portal')).toBe(id);
    expect(createPairwise(randomBytes(32)).present(ref, 'portal')).not.toBe(id);
  });

  it.each(['', 'short', 'A'.repeat(23), '!'.repeat(22), `${'A'.repeat(21)}B`, 'AAAAAAAAAAAAAAAAAAAAA='])(
    'are none of a sector when the text is %j',
    (text) => {
      expect(createPairwise(secret).resolve(text, 'portal')).toBeNull();
    },
  );

  it('are refused for something that is not a reference', () => {
    expect(() => createPairwise(secret).present('citizen', 'portal')).toThrow('must be 16 bytes');
  });

  it('are not made from a short secret', () => {
    expect(() => createPairwise(new Uint8Array(31))).toThrow('at least 32 bytes, but has 31');
  });
});
