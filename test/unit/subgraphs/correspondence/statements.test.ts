import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isSignedBy, keyIdOf, readPublicKey } from '../../../../subgraphs/correspondence/receipt-key.ts';
import { contentDigestOf, receiptStatementOf } from '../../../../subgraphs/correspondence/statements.ts';

const document = { reference: 'a/1', mediaType: 'application/pdf', digest: 'ab'.repeat(32), size: 7 };
const letter = { jalali_year: 1405, sender: 'post', serial: 17, receiver: 'judiciary', content_digest: 'c0ffee' };

describe('what a receiver signs for', () => {
  it('is one text for a letter and a time', () => {
    expect(receiptStatementOf(letter, '2026-11-22T10:00:00.000Z')).toBe(
      'panjereh/letter-receipt/v1\n1405/post/17\npost\njudiciary\nc0ffee\n2026-11-22T10:00:00.000Z\n',
    );
  });

  it('covers subject, text and attachments, in their order', () => {
    const other = { ...document, digest: 'cd'.repeat(32) };
    const digests = [
      contentDigestOf('one', [document, other]),
      contentDigestOf('two', [document, other]),
      contentDigestOf('one', [other, document]),
      contentDigestOf('one', [document]),
    ];

    expect(new Set(digests).size).toBe(4);
    expect(contentDigestOf('one', [document, other])).toBe(digests[0]);
  });
});

describe('a key of receipts', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const x = publicKey.export({ format: 'jwk' }).x ?? '';

  it('verifies what its private half signed, and nothing else', () => {
    const signature = sign(null, Buffer.from('text'), privateKey).toString('base64url');

    expect(isSignedBy(x, 'text', signature)).toBe(true);
    expect(isSignedBy(x, 'Text', signature)).toBe(false);
    expect(isSignedBy(x, 'text', signature.slice(1))).toBe(false);
    expect(isSignedBy('not a key', 'text', signature)).toBe(false);
  });

  it('has the thumbprint of RFC 8037, appendix A.3', () => {
    expect(keyIdOf('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo')).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  it.each(['', 'AAAA', `${'A'.repeat(43)}=`])('is not read from %j', (text) => {
    expect(readPublicKey(text)).toBeNull();
  });
});
