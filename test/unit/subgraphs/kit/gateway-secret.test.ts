import { describe, expect, it } from '@jest/globals';
import { readGrant, verifySecret } from '../../../../subgraphs/kit/gateway-secret.ts';

const grant = {
  subject: 'A',
  kind: 'citizen',
  client: 'portal',
  scopes: ['civil:name'],
  assurance: 2,
  authTime: 1,
  agency: null,
  language: 'en',
};
const header = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('The shared secret', () => {
  it.each([undefined, '', 'wrong', 'right secret', 'right secre'])('is not %j', (given) => {
    expect(verifySecret(given, 'right-secret')).toBe(false);
  });

  it('is known when it is right', () => {
    expect(verifySecret('right-secret', 'right-secret')).toBe(true);
  });
});

describe('A grant', () => {
  it('names the caller and the language', () => {
    expect(readGrant(header(grant))).toEqual({
      caller: {
        subject: 'A',
        kind: 'citizen',
        client: 'portal',
        scopes: new Set(['civil:name']),
        assurance: 2,
        authTime: 1,
        agency: null,
      },
      language: 'en',
    });
  });

  it('that is missing is an anonymous caller, in Persian', () => {
    expect(readGrant(undefined)).toMatchObject({ caller: { subject: null, kind: 'anonymous' }, language: 'fa' });
  });

  it.each([
    ['no JSON', 'e30x!'],
    ['a list', header([])],
    ['a number as subject', header({ ...grant, subject: 7 })],
    ['an empty subject', header({ ...grant, subject: '' })],
    ['an unknown kind', header({ ...grant, kind: 'king' })],
    ['scopes in one text', header({ ...grant, scopes: 'civil:name' })],
    ['no assurance', header({ ...grant, assurance: undefined })],
    ['a time in text', header({ ...grant, authTime: '1' })],
  ])('with %s is refused', (_case, text) => {
    expect(() => readGrant(text)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });
});
