import { describe, expect, it } from '@jest/globals';
import { GrantWriter } from '../../../../gateway/fetch/grant-writer.ts';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import { readGrant } from '../../../../subgraphs/kit/grant.ts';
import { question, scopeOf } from '../../../support/open-fetch.ts';

const who = {
  subject: 'A',
  kind: 'citizen',
  client: 'portal',
  scopes: ['civil:name'],
  assurance: 2,
  authTime: 1,
  agency: null,
  purpose: null,
  case: null,
  language: 'en',
};
const asked = { to: 'post', coordinates: ['Person.name'] };
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = (changed: object, change: object = {}) =>
  `${encode({ ...who, ...changed })}.${encode({ ...asked, ...change })}`;

describe('A grant', () => {
  it('says who asks, which agency, and in which language', () => {
    expect(readGrant(header({}))).toEqual({
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
      to: 'post',
    });
  });

  it('is read as the gateway writes it', () => {
    const caller = { ...anonymous, subject: 'A', kind: 'citizen', scopes: new Set(['x']) } as const;
    const grants = new GrantWriter();
    const coordinates = ['Person.name'];

    const first = grants.write(scopeOf({ caller, language: 'fa' }), question('post', { coordinates }));
    const again = grants.write(scopeOf({ caller, language: 'fa' }), question('post', { coordinates }));

    expect(again).toBe(first);
    expect(readGrant(first)).toMatchObject({
      caller: { subject: 'A', scopes: new Set(['x']) },
      language: 'fa',
      to: 'post',
    });
    expect(readGrant(grants.write(scopeOf(), question('bills')))).toMatchObject({ language: 'en', to: 'bills' });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'e30x!.e30'],
    ['one part', encode(who)],
    ['a third part', `${header({})}.e30`],
    ['a list', `${encode([])}.${encode(asked)}`],
    ['a number as subject', header({ subject: 7 })],
    ['an empty subject', header({ subject: '' })],
    ['no subject', header({ subject: undefined })],
    ['an unknown kind', header({ kind: 'king' })],
    ['scopes in one text', header({ scopes: 'civil:name' })],
    ['no assurance', header({ assurance: undefined })],
    ['a time in text', header({ authTime: '1' })],
    ['an unknown language', header({ language: 'tr' })],
    ['a number as purpose', header({ purpose: 1 })],
    ['no case', header({ case: undefined })],
    ['no agency', header({}, { to: undefined })],
    ['coordinates in one text', header({}, { coordinates: 'Person.name' })],
  ])('with %s is refused', (_case, text) => {
    expect(() => readGrant(text)).toThrow(expect.objectContaining({ code: 'GRANT_MALFORMED' }));
  });
});
