import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { openAgenciesHere, personas, reasonsIn, signedInAs, type AgenciesHere } from '../../support/agencies-here.ts';
import type { Anything } from '../../support/inline-gateway.ts';

let here: AgenciesHere;
beforeAll(async () => {
  here = await openAgenciesHere();
}, 60_000);
afterAll(() => here.close());

const registrar: Partial<Caller> = {
  kind: 'client',
  client: 'back-office.civil-registry',
  sector: 'back-office.civil-registry',
  agency: 'civil-registry',
  scopes: new Set(['civil:register-death']),
};
const register = `mutation ($input: RegisterDeathInput!, $key: ID!) {
  registerDeath(input: $input, idempotencyKey: $key) { id registeredAt } }`;
const inputFor = (name: PersonaName) => {
  const { nationalId, birthDate } = personas[name].person;
  return { nationalId, birthDate, diedOn: '2026-11-20', certificate: '1405/778' };
};
const dies = (name: PersonaName, key: string = name) => here.ask(register, { input: inputFor(name), key }, registrar);
const first = (table: string): Promise<Anything> =>
  here.tablesOf('trust').selectFrom(table).selectAll().executeTakeFirstOrThrow();

describe('a death, once its register has told of it,', () => {
  it('ends a consent of the dead at the next read, and nobody is asked', async () => {
    const { id } = await first('consent');
    const office = signedInAs('official-social-security');
    const read = () => here.run('office/shared-residence', office, { basis: id }, id);

    const before = await read();
    const { data } = await dies('citizen');
    await here.deliver();
    const after = await read();

    expect([before.errors, before.data.subjectOf.givenName]).toEqual([undefined, 'مریم']);
    expect(data.registerDeath).toEqual({ id: expect.any(String), registeredAt: expect.any(String) });
    expect([reasonsIn(after), after.asked]).toEqual([['subjectOf CONSENT_REQUIRED'], []]);
  });

  it('ends a power of attorney that the dead gave, and the delegate is told', async () => {
    const { id } = await first('delegation');
    const read = () => here.run('citizen/delegated-bills', signedInAs('widow'), { basis: id }, id);

    const before = await read();
    await dies('pensioner');
    await here.deliver();
    const after = await read();

    expect(before.errors).toBeUndefined();
    expect([reasonsIn(after), after.asked]).toEqual([['subjectOf BASIS_NOT_VALID'], []]);
    const told = await here.ask('{ me { trustNotices { nodes { kind about } } } }', {}, signedInAs('widow'));
    expect(told.data.me.trustNotices.nodes).toContainEqual({ kind: 'DELEGATION_REVOKED', about: id });
  });

  it('ends a guardianship by a court, and one by a will at once, which the register itself decides', async () => {
    const wards = async (name: PersonaName) => (await here.run('citizen/wards', signedInAs(name))).data.me;
    const before = [await wards('guardian'), await wards('widow')];
    await dies('guardian');
    await dies('widow');
    const byWill = await wards('widow');
    await here.deliver();

    expect(before.map(({ courtWards, guardianOf }) => courtWards.length + guardianOf.length)).toEqual([1, 1]);
    expect(byWill.guardianOf).toEqual([]);
    expect((await wards('guardian')).courtWards).toEqual([]);
  });
});

describe('a death is registered', () => {
  it('once for a key, and of nobody twice', async () => {
    const one = await dies('abroad', 'k');
    const again = await dies('abroad', 'k');
    const twice = await dies('abroad', 'l');

    expect(again.data).toEqual(one.data);
    expect(reasonsIn(twice)).toEqual(['registerDeath DEATH_NOT_REGISTERED']);
  });

  it.each([
    ['by a citizen', 'FORBIDDEN_SCOPE', {}, signedInAs('spouse'), []],
    ['by another agency', 'FORBIDDEN', {}, { ...registrar, agency: 'post' }, ['civil-registry']],
    [
      'of a number that is nobody’s',
      'DEATH_NOT_REGISTERED',
      { nationalId: '0499370899' },
      registrar,
      ['civil-registry'],
    ],
    ['of another day of birth', 'DEATH_NOT_REGISTERED', { birthDate: '1990-01-01' }, registrar, ['civil-registry']],
    ['for tomorrow', 'BAD_USER_INPUT', { diedOn: '2999-01-01' }, registrar, ['civil-registry']],
    ['before birth', 'BAD_USER_INPUT', { diedOn: '1900-01-01' }, registrar, ['civil-registry']],
    ['without a certificate', 'BAD_USER_INPUT', { certificate: '\u202e' }, registrar, ['civil-registry']],
  ] as const)('not %s', async (_case, code, differs, caller, asked) => {
    const input = { ...inputFor('custodian'), ...differs };
    const answer = await here.ask(register, { input, key: `refused ${code} ${JSON.stringify(differs)}` }, caller);

    expect([reasonsIn(answer), answer.asked]).toEqual([[`registerDeath ${code}`], asked]);
    expect(JSON.stringify(answer)).not.toContain(input.nationalId);
  });
});
