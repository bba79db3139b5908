import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { projectFolder } from '../../../scripts/lib/project-folder.ts';
import { openAgenciesHere, personas, reasonsIn, signedInAs, type AgenciesHere } from '../../support/agencies-here.ts';
import type { Anything } from '../../support/inline-gateway.ts';

let here: AgenciesHere;
beforeAll(async () => {
  here = await openAgenciesHere();
}, 60_000);
afterAll(() => here.close());

const ask: AgenciesHere['ask'] = (...asked) => here.ask(...asked);
const deniedAndAsked = (answer: Anything) => [reasonsIn(answer), answer.asked];
/** A citizen at the portal who is no persona. */
const somebody = (subject: string): Partial<Caller> => signedInAs('citizen', { subject });

describe('a ward', () => {
  const wards = (who: Partial<Caller>) => here.run('citizen/wards', who);
  const orderOf = (kind: string): Promise<Anything> =>
    here.tablesOf('judiciary').selectFrom('court_order').selectAll().where('kind', '=', kind).executeTakeFirstOrThrow();
  const setOrder = (id: string, columns: object) =>
    here.tablesOf('judiciary').updateTable('court_order').set(columns).where('id', '=', id).execute();

  it('is reached by the guardian whom a court appointed', async () => {
    const { data, errors } = await wards(signedInAs('guardian'));

    expect(errors).toBeUndefined();
    const [{ basis, ward }] = data.me.courtWards;
    expect([basis, data.me.guardianOf]).toEqual(['COURT_GUARDIAN', []]);
    expect(ward).toMatchObject({ givenName: expect.any(String), residence: { city: expect.any(String) } });
  });

  it('is reached by the guardian whom a will names, and by a father', async () => {
    const widow = await wards(signedInAs('widow'));
    const father = await wards(signedInAs('spouse'));

    expect(widow.data.me.guardianOf).toMatchObject([
      { basis: 'TESTAMENTARY_GUARDIAN', ward: { givenName: 'امیر علی' } },
    ]);
    expect(father.data.me.guardianOf).toMatchObject([{ basis: 'NATURAL_GUARDIAN', ward: { givenName: 'نرگس' } }]);
  });

  it('is no more a former guardian’s, and what he knows of her leads nowhere', async () => {
    const order = await orderOf('GUARDIANSHIP');
    const { guardian } = personas;
    const custody: Anything = await orderOf('CUSTODY');
    await setOrder(order.id, { ended_on: '2026-10-01', end_reason: 'REVOKED' });
    await setOrder(custody.id, { ended_on: '2026-10-01', end_reason: 'REVOKED' });
    const former = await wards(signedInAs('guardian'));
    const mother = await ask(
      '{ me { children { nodes { givenName residence { city } } } } }',
      {},
      signedInAs('custodian'),
    );
    await setOrder(order.id, { ended_on: null, end_reason: null });
    await setOrder(custody.id, { ended_on: null, end_reason: null });

    expect(order.person_ref).toBe(guardian.person.ref);
    expect([former.data.me.courtWards, former.errors]).toEqual([[], undefined]);
    expect(mother.data.me.children.nodes).toEqual([null]);
    expect(reasonsIn(mother)).toEqual(['me.children.nodes.0 FORBIDDEN']);
    expect(mother.asked).toEqual(['civil-registry']);
  });

  it('of a custodian shows who and where she is, and nothing of what she owns', async () => {
    const query =
      '{ me { courtWards { basis ward { givenName insurance { totalDays } bills { total } vehicles { totalCount } } } } }';
    const answer = await ask(query, {}, signedInAs('custodian'));

    expect(answer.data.me.courtWards).toMatchObject([
      { basis: 'CUSTODIAN', ward: { givenName: 'باران', insurance: null, bills: null, vehicles: null } },
    ]);
    expect(new Set(reasonsIn(answer).map((reason) => reason.split(' ')[1]))).toEqual(new Set(['FORBIDDEN']));
    expect(new Set(answer.asked)).toEqual(new Set(['judiciary', 'civil-registry']));
  });

  it('who has come of age is nobody’s: neither guardian nor father reaches him', async () => {
    const order = await orderOf('GUARDIANSHIP');
    const child = personas.child.person;
    const born = (ref: string, day: string) =>
      here.tablesOf('civil-registry').updateTable('person').set({ birth_date: day }).where('ref', '=', ref).execute();
    await born(child.ref, '2008-10-01');
    await setOrder(order.id, { until: '2026-10-01' });
    const father = await wards(signedInAs('spouse'));
    const byList = await ask('{ me { children { nodes { givenName } } } }', {}, signedInAs('spouse'));
    const guardian = await wards(signedInAs('guardian'));
    await born(child.ref, child.birthDate);
    await setOrder(order.id, { until: order.until });

    expect(father.data.me.guardianOf).toEqual([]);
    expect([byList.data.me.children.nodes, reasonsIn(byList)]).toEqual([[null], ['me.children.nodes.0 FORBIDDEN']]);
    expect(guardian.data.me.courtWards).toEqual([]);
  });

  it('of a father whom a court excluded is not read, and a protected child’s address not by the grandfather', async () => {
    const protection = await orderOf('PROTECTION');
    const father = await wards(signedInAs('excluded-father'));
    const grandfather = await wards(somebody(protection.person_ref));

    expect(father.data.me.guardianOf).toMatchObject([{ basis: 'NATURAL_GUARDIAN', ward: null }]);
    expect(reasonsIn(father)).toEqual(['me.guardianOf.0.ward FORBIDDEN']);
    expect(father.asked).not.toContain('post');
    const [{ ward }] = grandfather.data.me.guardianOf;
    expect([ward.givenName, ward.residence]).toEqual([expect.any(String), null]);
    expect(reasonsIn(grandfather)).toEqual(['me.guardianOf.0.ward.residence FORBIDDEN']);
    expect(grandfather.asked).not.toContain('post');
  });

  it('who is a minor reads her own, and gives nobody leave to', async () => {
    const child = signedInAs('child');
    const own = await ask('{ me { givenName decisionPass } }', {}, child);

    expect(own.data.me).toEqual({ givenName: 'نرگس', decisionPass: null });
    expect(reasonsIn(own)).toEqual(['me.decisionPass UNDER_AGE']);
  });
});

describe('a delegate', () => {
  it('delegates her own data only, whichever delegation she names meanwhile', async () => {
    const widow = signedInAs('widow');
    const { id }: Anything = await here
      .tablesOf('trust')
      .selectFrom('delegation')
      .selectAll()
      .executeTakeFirstOrThrow();
    const { data } = await ask('{ me { decisionPass } }', {}, widow);
    const offer = `mutation ($input: OfferDelegationInput!, $pass: String!) {
      offerDelegation(input: $input, pass: $pass, idempotencyKey: "o") { id code } }`;
    const input = { coordinates: ['Person.bills', 'BillConnection.totalCount'], validUntil: inDays(10) };
    const offered = await ask(offer, { input, pass: data.me.decisionPass }, widow, id);
    const spouse = signedInAs('spouse');
    const pass = (await ask('{ me { decisionPass } }', {}, spouse)).data.me.decisionPass;
    const accept =
      'mutation ($code: String!, $pass: String!) { acceptDelegation(code: $code, pass: $pass, idempotencyKey: "a") { id } }';
    await ask(accept, { code: offered.data.offerDelegation.code, pass }, spouse);

    const second = offered.data.offerDelegation.id;
    const query = 'query ($basis: ID!) { subjectOf(basis: $basis) { id bills { totalCount } } }';
    const read = await ask(query, { basis: second }, spouse, second);
    const first = await ask(query, { basis: id }, spouse, second);
    expect(read.data.subjectOf.id).toContain(personas.widow.person.ref);
    expect(first.data.subjectOf).toBeNull();
    expect(reasonsIn(first)).toEqual(['subjectOf BASIS_NOT_VALID']);
  });
});

describe('a company', () => {
  const ofTwo = '99002718290';
  const query = 'query ($n: LegalId!) { company(legalId: $n) { id acts { nodes { kind state newAddress } } } }';

  it('is read on behalf of by nobody whose signature alone is not enough; what waits for it, she sees unnamed', async () => {
    const who = signedInAs('signatory-a');
    const propose = `mutation ($input: ProposeActInput!) { proposeAct(input: $input, idempotencyKey: "p") { state } }`;
    const address = 'تبریز، خیابان آزادی، کوچهٔ نو، پلاک ۱۲';
    const act = await ask(propose, { input: { legalId: ofTwo, changeOfAddress: { address } } }, who);
    const plain = await ask(query, { n: ofTwo }, who);
    const named = await ask(query, { n: ofTwo }, who, plain.data.company.id.replace(/^.*:/, ''));

    expect(act.data.proposeAct.state).toBe('PENDING');
    expect(plain.data.company.acts.nodes).toEqual([
      { kind: 'CHANGE_OF_ADDRESS', state: 'PENDING', newAddress: address },
    ]);
    expect(deniedAndAsked(named)).toEqual([['company BASIS_NOT_VALID'], []]);
  });

  it('is read on behalf of by whoever signs for it alone, and not together with her own', async () => {
    const who = signedInAs('sole-signatory');
    const rows: Anything[] = await here
      .tablesOf('companies')
      .selectFrom('company')
      .select(['ref', 'legal_id'])
      .execute();
    const read = (row: Anything) => ask(query, { n: row.legal_id }, who, row.ref);
    const answers = await rows.slice(0, 5).reduce<Promise<Anything[]>>(async (before, row) => {
      const all = await before;
      return [...all, await read(row)];
    }, Promise.resolve([]));
    const own = answers.findIndex(({ errors }) => errors === undefined);

    expect(answers[own].data.company.acts.nodes).toEqual([]);
    for (const [at, answer] of answers.entries())
      if (at !== own) expect(deniedAndAsked(answer)).toEqual([['company BASIS_NOT_VALID'], []]);
    const mixed = await ask('{ me { givenName } }', {}, who, rows[own].ref);
    expect(deniedAndAsked(mixed)).toEqual([['me FORBIDDEN_PURPOSE'], []]);
  });

  it('is bound by nothing after an old sign-in, and the register is not asked', async () => {
    const who = signedInAs('signatory-b');
    const approve = 'mutation { approveAct(input: { act: "x" }, idempotencyKey: "q") { state } }';
    const answer = await ask(approve, {}, { ...who, authTime: who.authTime! - 600 });

    expect(deniedAndAsked(answer)).toEqual([['approveAct INSUFFICIENT_ASSURANCE'], []]);
    expect(answer.errors[0].extensions).toMatchObject({ acr_values: '2', max_age: 300 });
  });
});

describe('what is somebody else’s and what does not exist', () => {
  it.each([
    [
      'a notice',
      'citizen',
      async () => (await here.tablesOf('judiciary').selectFrom('notice').selectAll().execute()) as Anything[],
      (notice: string) => ({ notice, textVersion: '1', acknowledgeActualService: true }),
      'mutation ($input: OpenNoticeInput!) { openNotice(input: $input, idempotencyKey: "n") { id } }',
    ],
  ] as const)('are refused alike: %s', async (_what, who, rowsOf, inputOf, mutation) => {
    const { ref } = personas[who].person;
    const others = (await rowsOf()).find(({ person_ref }) => person_ref !== ref) ?? { id: 'AAAAAAAAAAAAAAAAAAAAAA' };
    const theirs = await ask(mutation, { input: inputOf(others.id) }, signedInAs(who));
    const none = await ask(mutation, { input: inputOf('BBBBBBBBBBBBBBBBBBBBBB') }, signedInAs(who));

    expect(reasonsIn(theirs)).toEqual(['openNotice FORBIDDEN']);
    expect(theirs).toEqual(none);
    expect(JSON.stringify(theirs)).not.toContain(others.id);
  });

  it.each(['con_', 'del_', 'inq_'])('are refused alike: a basis %s…', async (prefix) => {
    const table = ({ con_: 'consent', del_: 'delegation', inq_: 'inquiry' } as const)[prefix]!;
    const row: Anything = await here.tablesOf('trust').selectFrom(table).select('id').executeTakeFirst();
    const query = 'query ($basis: ID!) { subjectOf(basis: $basis) { id givenName } }';
    const read = (basis: string) => ask(query, { basis }, signedInAs('abroad'), basis);
    const madeUp = await read(`${prefix}AAAAAAAAAAAAAAAAAAAAAA`);

    const code = prefix === 'con_' ? 'CONSENT_REQUIRED' : 'BASIS_NOT_VALID';
    expect(deniedAndAsked(madeUp)).toEqual([[`subjectOf ${code}`], []]);
    expect(await read(row?.id ?? `${prefix}BBBBBBBBBBBBBBBBBBBBBB`)).toEqual(madeUp);
  });
});

describe('the schema that clients see', () => {
  const schema = buildSchema(readFileSync(join(projectFolder, 'schema/api.graphql'), 'utf8'));
  const reached = (from: string, stop: ReadonlySet<string> = new Set()) => {
    const [open, seen] = [[from], new Set([from])];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const type = schema.getType(name);
      if (!isObjectType(type) || stop.has(name)) continue;
      for (const field of Object.values(type.getFields())) {
        const next = getNamedType(field.type).name;
        if (!seen.has(next)) open.push(next);
        seen.add(next);
      }
    }
    return seen;
  };

  it('has no way in by a vehicle, a bill, a notice, an address or a person’s id, and no `_entities`', async () => {
    const roots = Object.values(schema.getQueryType()!.getFields());
    const personal = roots.filter(({ type }) => {
      const types = reached(getNamedType(type).name, new Set(['LegalPerson']));
      return ['Person', 'Vehicle', 'Bill', 'JudicialNotice', 'Address', 'Fine'].some((one) => types.has(one));
    });

    expect(personal.map(({ name }) => name).sort()).toEqual(['me', 'subjectOf']);
    await expect(ask('{ _entities(representations: []) { __typename } }', {}, {})).rejects.toThrow('_entities');
  });

  it('leads from an insured month to neither employer nor colleague, and from a director to nobody', () => {
    for (const type of ['InsurancePeriod', 'Workshop', 'InsuranceList', 'CompanyOfficer', 'Signatory'])
      expect([...reached(type)]).not.toContain('Person');
    expect([...reached('InsurancePeriod')]).not.toContain('LegalPerson');
  });

  it('names no official, no reader and no party of a notice', () => {
    for (const type of ['AccessLine', 'AgencyAccess', 'JudicialNotice', 'Inquiry', 'TrustNotice', 'Consent'])
      expect([...reached(type, new Set(['Agency']))]).not.toContain('Person');
  });
});

describe('an age', () => {
  it('is told for listed years, and once in an operation, whatever the aliases', async () => {
    const who = signedInAs('citizen');
    const other = await ask('{ me { isAtLeast(age: 40) } }', {}, who);
    const twice = await ask(
      '{ me { a: isAtLeast(age: 18) ...F } } fragment F on Person { b: isAtLeast(age: 60) }',
      {},
      who,
    );

    expect(other.data.me.isAtLeast).toBeNull();
    expect(deniedAndAsked(twice)).toEqual([['undefined ASKED_MORE_THAN_ONCE'], []]);
  });

  it.each([
    ['in a part that follows', '{ me { a: isAtLeast(age: 18) ... @defer { b: isAtLeast(age: 60) } } }', 'citizen'],
    [
      'of one ward by two ways',
      '{ me { children { nodes { isAtLeast(age: 15) } } courtWards { ward { isAtLeast(age: 18) } } } }',
      'custodian',
    ],
  ] as const)('is not told twice, and nobody is asked, either: %s', async (_how, query, who) => {
    const answer = await here.askInParts(query, {}, signedInAs(who));

    expect(deniedAndAsked(answer)).toEqual([['undefined ASKED_MORE_THAN_ONCE'], []]);
  });
});

describe('those who run the machines', () => {
  it.each(['technician-traffic', 'official-tax', 'analyst', 'committee-1'] as const)(
    'read nobody’s records, not even their own at work: %s',
    async (name) => {
      const answer = await ask('{ me { givenName vehicles { totalCount } } }', {}, signedInAs(name));

      expect(deniedAndAsked(answer)).toEqual([['me FORBIDDEN_PURPOSE'], []]);
    },
  );

  it('get nothing by a basis that they make up, and nobody is asked', async () => {
    const query = 'query ($b: ID!) { subjectOf(basis: $b) { vehicles { totalCount } } }';
    const answer = await ask(query, { b: 'con_AAAAAAAA' }, signedInAs('technician-traffic'), 'con_AAAAAAAA');

    expect(deniedAndAsked(answer)).toEqual([['subjectOf CONSENT_REQUIRED'], []]);
  });

  it.each(['traffic-police', 'civil-registry', 'trust', 'ledger'])(
    'get nothing from an agency by a call of their own with somebody’s key: %s',
    async (agency) => {
      const { ref } = personas.citizen.person;
      const response = await fetch(here.urlOf(agency), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id __typename } } }',
          variables: { of: [{ __typename: 'Person', id: ref }] },
        }),
      });
      const body = await response.text();

      expect(response.status).toBe(401);
      expect([body.includes(ref), body.includes('"data"')]).toEqual([false, false]);
    },
  );
});

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}
