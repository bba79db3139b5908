import { describe, expect, it } from '@jest/globals';
import { contentDigest } from '../../../../schema/grant/content-digest.ts';
import { readKeySet } from '../../../../schema/grant/key-set.ts';
import { signatureBase } from '../../../../schema/grant/signature-base.ts';

/** RFC 9421, B.1.5 and B.1.4. */
const [shared, ed25519] = readKeySet(
  JSON.stringify({
    keys: [
      {
        kty: 'oct',
        kid: 'test-shared-secret',
        k: 'uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ',
      },
      {
        kty: 'OKP',
        crv: 'Ed25519',
        kid: 'test-key-ed25519',
        x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs',
        d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU',
      },
    ],
  }),
  'RFC 9421',
);
/** Its test request, as far as the two cases cover it. */
const date = ['date', 'Tue, 20 Apr 2021 02:07:55 GMT'] as const;
const authority = ['@authority', 'example.com'] as const;
const contentType = ['content-type', 'application/json'] as const;

describe('The examples of RFC 9421', () => {
  it('B.2.5 come out as they stand there (hmac-sha256)', () => {
    const parameters = '("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"';
    const base = signatureBase([date, authority, contentType], parameters);

    expect(base).toBe(
      [
        '"date": Tue, 20 Apr 2021 02:07:55 GMT',
        '"@authority": example.com',
        '"content-type": application/json',
        `"@signature-params": ${parameters}`,
      ].join('\n'),
    );
    expect(shared?.sign?.(base)).toBe('pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=');
  });

  it('B.2.6 come out as they stand there (ed25519)', () => {
    const names = '("date" "@method" "@path" "@authority" "content-type" "content-length")';
    const parameters = `${names};created=1618884473;keyid="test-key-ed25519"`;
    const target = [
      ['@method', 'POST'],
      ['@path', '/foo'],
    ] as const;
    const base = signatureBase([date, ...target, authority, contentType, ['content-length', '18']], parameters);

    const signature = 'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==';
    expect(ed25519?.sign?.(base)).toBe(signature);
    expect(ed25519?.verify(base, Buffer.from(signature, 'base64'))).toBe(true);
  });

  it('digest a body as RFC 9530 does', () => {
    const body = '{"hello": "world"}';

    expect(contentDigest(body)).toBe('sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:');
    expect(contentDigest(Buffer.from('نام'))).toBe(contentDigest('نام'));
  });
});
