import { createHmac } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { createMac } from '../../../../schema/shared/mac.ts';

it.each([1, 32, 64, 65, 200])(
  'is HMAC-SHA-256 with a key of %d bytes, whatever the text and the one before',
  (length) => {
    const key = Buffer.alloc(length, 'a-key-of-the-tests');
    const mac = createMac(key);
    const texts = ['', 'person-a', 'پنجره '.repeat(900), 'پنجره', 'a'.repeat(16_384), 'ب'.repeat(16_384), 'short'];

    const expected = texts.map((text) => createHmac('sha256', key).update(text).digest('base64'));
    expect(texts.map((text) => mac(text, 'base64'))).toEqual(expected);
    expect(mac('person-a', 'base64url')).toBe(createHmac('sha256', key).update('person-a').digest('base64url'));
  },
);
