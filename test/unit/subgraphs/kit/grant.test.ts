import { describe, expect, it } from '@jest/globals';
import { GrantWriter } from '../../../../gateway/fetch/grant-writer.ts';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import type { Purpose } from '../../../../schema/shared/purposes.ts';
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
  rights: [],
  language: 'en',
};
const asked = { to: 'post', coordinates: ['Person.name'] };
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = (changed: object, change: object = {}) =>
  `${encode({ ...who, ...changed })}.${encode({ ...asked, ...change })}`;

const anyRight = {
  subject: 'B',
  basis: 'INQUIRY',
  grounds: 'inq_12345678',
  purpose: 'COURT',
  case: 'c1',
  until: null,
  visibleFrom: null,
} as const;

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
        purpose: null,
        case: null,
        rights: [],
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

  it('carries what may be read of others, as far as the call asks for it', () => {
    const right = { ...anyRight, coordinates: new Set(['Person.name', 'Person.wage']) };
    const mandate = { purpose: 'COURT', case: 'c1', rights: [right] } as const;
    const grants = new GrantWriter();
    const coordinates = ['Person.id', 'Person.name'];

    const read = readGrant(grants.write(scopeOf(), question('civil', { coordinates }), mandate));
    const elsewhere = readGrant(grants.write(scopeOf(), question('post', { coordinates: ['Person.home'] }), mandate));

    const rights = [{ subject: 'B', basis: 'INQUIRY', coordinates: new Set(['Person.name']) }];
    expect(read.caller).toMatchObject({ purpose: 'COURT', case: 'c1', rights });
    expect(elsewhere.caller).toMatchObject({ purpose: 'COURT', rights: [] });
  });

  it('names fields once for all of whom they may be read, and keeps the order of the rights', () => {
    const [name, all] = [new Set(['Person.name']), new Set(['Person.name', 'Person.wage'])];
    const rights = [
      { ...anyRight, subject: 'B', coordinates: all },
      { ...anyRight, subject: 'C', coordinates: all },
      { ...anyRight, subject: 'C', coordinates: name },
      { ...anyRight, subject: 'B', basis: 'CONSENT', coordinates: name },
      { ...anyRight, subject: 'D', coordinates: all },
    ] as const;
    const mandate = { purpose: 'COURT', case: 'c1', rights } as const;
    const coordinates = ['Person.name', 'Person.wage'];

    const text = new GrantWriter().write(scopeOf(), question('civil', { coordinates }), mandate);

    expect(Buffer.from(text.split('.')[0]!, 'base64url').toString().split('"coordinates"')).toHaveLength(5);
    const given = rights.map(({ subject, basis, coordinates: fields }) => ({ subject, basis, coordinates: fields }));
    expect(readGrant(text).caller.rights).toEqual(given);
  });

  it('is written once for a caller who reads her own, whatever others do', () => {
    const grants = new GrantWriter();
    const scope = scopeOf();
    const own = { purpose: 'SELF_SERVICE', case: null, rights: [] } as const;
    const part = (purpose: Purpose | null) => grants.write(scope, question('a'), { ...own, purpose }).split('.')[0];

    expect(part('SELF_SERVICE')).toBe(part('SELF_SERVICE'));
    expect(part(null)).not.toBe(part('SELF_SERVICE'));
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
    ['an unknown purpose', header({ purpose: 'CURIOSITY' })],
    ['no case', header({ case: undefined })],
    ['no rights', header({ rights: undefined })],
    ['a right without coordinates', header({ rights: [{ subjects: ['B'], basis: 'CONSENT' }] })],
    ['a right to one text', header({ rights: [{ subjects: 'B', basis: 'CONSENT', coordinates: [] }] })],
    ['a right to nobody', header({ rights: [{ basis: 'CONSENT', coordinates: [] }] })],
    ['no agency', header({}, { to: undefined })],
    ['coordinates in one text', header({}, { coordinates: 'Person.name' })],
  ])('with %s is refused', (_case, text) => {
    expect(() => readGrant(text)).toThrow(expect.objectContaining({ code: 'GRANT_MALFORMED' }));
  });
});
