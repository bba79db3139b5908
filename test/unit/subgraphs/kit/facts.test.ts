import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { digestOf, publicHalf, ruleKey } from '../../../../subgraphs/kit/facts/digest.ts';

const newKey = () =>
  generateKeyPairSync('x25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url');
const [one, other, third] = [newKey(), newKey(), newKey()] as const;

describe('the digest of a value', () => {
  it('is the same for both owners of a rule, who share nothing but public keys', () => {
    const [mine, theirs] = [ruleKey('r', one, publicHalf(other)), ruleKey('r', other, publicHalf(one))];

    fc.assert(
      fc.property(fc.string(), fc.string(), (subject, value) => {
        expect(digestOf(mine, subject, value)).toBe(digestOf(theirs, subject, value));
      }),
    );
  });

  it('is another one for another rule, another owner, another person and another value', () => {
    const key = ruleKey('r', one, publicHalf(other));
    const digests = [
      digestOf(key, 'a', '1'),
      digestOf(ruleKey('s', one, publicHalf(other)), 'a', '1'),
      digestOf(ruleKey('r', third, publicHalf(one)), 'a', '1'),
      digestOf(key, 'b', '1'),
      digestOf(key, 'a', '2'),
    ];

    expect(new Set(digests).size).toBe(digests.length);
  });

  it('does not follow from what the platform knows: both public keys, the rule and every value that there is', () => {
    const value = '1345678901';
    const digest = digestOf(ruleKey('r', one, publicHalf(other)), 'a', value);
    const guesses = [publicHalf(one), publicHalf(other)].map((key) =>
      digestOf({ id: ruleKey('r', one, publicHalf(other)).id, key: Buffer.from(key) }, 'a', value),
    );

    expect(guesses).not.toContain(digest);
    expect(digestOf(ruleKey('r', third, publicHalf(other)), 'a', value)).not.toBe(digest);
  });
});
