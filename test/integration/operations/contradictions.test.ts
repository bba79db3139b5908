import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { openAgenciesHere, personas, reasonsIn, signedInAs, type AgenciesHere } from '../../support/agencies-here.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { stateFacts } from '../../support/state-facts.ts';

let here: AgenciesHere;
beforeAll(async () => {
  here = await openAgenciesHere();
  await stateFacts(here);
}, 180_000);
afterAll(() => here.close());

const rules = `{ contradictionRules { id title { fa en } comparator termDays legalBasis sides { agency { id } coordinate } } }`;
const mine = `{ me { contradictions { totalCount nodes {
  id state openedAt resolvedAt rule { id } sides { agency { id } coordinate state reason contestedAt dueAt overdue } } } } }`;
const atMyAgency = `query ($unanswered: Boolean, $first: Int) { findingsAtMyAgency(unanswered: $unanswered, first: $first) {
  totalCount nodes { id rule { id } coordinate reference state note contestedAt openedAt resolvedAt dueAt overdue } } }`;
const contest = `mutation ($input: ContestRecordInput!, $key: ID!) {
  contestRecord(input: $input, idempotencyKey: $key) { id state coordinate contradiction } }`;
const answer = `mutation ($input: AnswerFindingInput!, $key: ID!) {
  answerFinding(input: $input, idempotencyKey: $key) { id answeredAt } }`;
const note = 'من از این خانه رفته‌ام و نشانی پست درست است.';
const reason = 'نشانی در پروندهٔ مالیاتی با اظهار مؤدی اصلاح می‌شود.';

const newKey = () => crypto.randomUUID();
/** An official of that agency, whoever she is. */
const officialOf = (agency: string): Partial<Caller> => {
  const client = `back-office.${agency}`;
  return signedInAs('official-tax', { agency, client, sector: client });
};
const contradictionsOf = async (caller: Partial<Caller>): Promise<Anything> =>
  (await here.ask(mine, {}, caller)).data.me.contradictions;
const findingsAt = async (agency: string): Promise<Anything> =>
  (await here.ask(atMyAgency, {}, officialOf(agency))).data.findingsAtMyAgency;
const linesOf = async (name: PersonaName): Promise<Anything[]> => {
  const log = `{ me { accessLog(first: 20) { nodes { bySelf basis agencies { name outcome coordinates } } } } }`;
  return (await here.ask(log, {}, signedInAs(name))).data.me.accessLog.nodes;
};

describe('the rules', () => {
  it('are everybody’s to read, each with its two owners and its legal basis, without signing in', async () => {
    const { data, errors } = await here.ask(rules, {}, {});

    expect(errors).toBeUndefined();
    expect(data.contradictionRules.map(({ id }: Anything) => id)).toEqual([
      'civil-pension-after-death',
      'insured-after-death',
      'licence-of-dissolved-company',
      'pension-after-death',
      'tax-address-differs',
      'vehicle-of-the-dead',
    ]);
    for (const { sides, title, legalBasis } of data.contradictionRules) {
      expect(sides).toHaveLength(2);
      expect(title).toEqual({ fa: expect.any(String), en: expect.any(String) });
      expect(legalBasis).toContain('(k)');
    }
  });

  it('name fields that there are, and agencies that the catalogue knows', async () => {
    const { data } = await here.ask(
      `{ contradictionRules { sides { coordinate agency { id name { en } } } } }`,
      {},
      signedInAs('citizen'),
    );

    for (const { sides } of data.contradictionRules)
      for (const { agency } of sides) expect(agency.name).toEqual({ en: expect.any(String) });
  });
});

describe('a person whom two registers record differently', () => {
  it('sees which two and how they stand, and neither value', async () => {
    const found = await contradictionsOf(signedInAs('pensioner'));

    expect(found).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          state: 'OPEN',
          rule: { id: 'tax-address-differs' },
          sides: [
            { agency: { id: 'post' }, coordinate: 'Address.postalCode', state: 'OPEN', overdue: false },
            { agency: { id: 'tax-administration' }, coordinate: 'TaxDomicile.postalCode', state: 'OPEN' },
          ],
        },
      ],
    });
    const { sides, openedAt } = found.nodes[0];
    for (const { dueAt } of sides) expect(Date.parse(dueAt) - Date.parse(openedAt)).toBe(30 * 86_400_000);
  });

  it('is told so, and others are not', async () => {
    const notices = `{ me { trustNotices { nodes { kind } } } }`;
    const kindsOf = async (name: PersonaName) =>
      (await here.ask(notices, {}, signedInAs(name))).data.me.trustNotices.nodes.map(({ kind }: Anything) => kind);

    expect(await kindsOf('pensioner')).toContain('CONTRADICTION_FOUND');
    expect(await kindsOf('citizen')).not.toContain('CONTRADICTION_FOUND');
    expect(await contradictionsOf(signedInAs('citizen'))).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('an owner', () => {
  it('learns that its own record is contradicted, by its own reference, and nothing of whom or of the other value', async () => {
    const { nodes } = await findingsAt('tax-administration');
    const { postalCode } = (await here.ask(`{ me { residence { postalCode } } }`, {}, signedInAs('pensioner'))).data.me
      .residence;

    expect(nodes.length).toBeGreaterThan(0);
    for (const finding of nodes) {
      expect(finding).toMatchObject({
        rule: { id: 'tax-address-differs' },
        coordinate: 'TaxDomicile.postalCode',
        reference: expect.stringMatching(/^ref_/),
      });
    }
    expect(JSON.stringify(nodes)).not.toContain(postalCode);
    expect(JSON.stringify(nodes)).not.toContain(personas.pensioner.person.ref);
  });

  it('cannot join what it learns with what the other learns', async () => {
    const [tax, post] = [await findingsAt('tax-administration'), await findingsAt('post')];
    const names = ({ nodes }: Anything) => nodes.flatMap(({ id, reference }: Anything) => [id, reference]);

    expect(post.totalCount).toBe(tax.totalCount);
    expect(new Set([...names(tax), ...names(post)]).size).toBe(names(tax).length + names(post).length);
  });

  it('reads it under the name of an official, and the person finds that in her access log', async () => {
    await findingsAt('tax-administration');
    const [line] = (await linesOf('pensioner')).filter(({ bySelf }) => !bySelf);

    expect(line).toMatchObject({ basis: 'SCOPE', agencies: [{ name: 'trust', outcome: 'RETURNED' }] });
    expect(line.agencies[0].coordinates).toContain('AgencyFinding.reference');
  });

  it('pages through what it has', async () => {
    const all = (await findingsAt('post')).nodes.map(({ id }: Anything) => id);
    const page = `query ($after: String) { findingsAtMyAgency(first: 1, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    for (let after: string | null = null; seen.length < 10;) {
      const { data }: Anything = await here.ask(page, { after }, officialOf('post'));
      const one = data.findingsAtMyAgency;
      expect(one.totalCount).toBe(all.length);
      seen.push(...one.nodes.map(({ id }: Anything) => id));
      after = one.pageInfo.endCursor;
      if (!one.pageInfo.hasNextPage) break;
    }

    expect(all.length).toBeGreaterThan(1);
    expect(seen).toEqual(all);
  });
});

describe('nobody else', () => {
  it.each([
    ['a third agency', 'education-ministry'],
    ['who operates the platform', 'ict-organisation'],
  ])('sees that there is a finding: to %s there is none', async (_who, agency) => {
    expect(await findingsAt(agency)).toEqual({ totalCount: 0, nodes: [] });
  });

  it.each([
    ['a third agency', 'education-ministry'],
    ['who operates the platform', 'ict-organisation'],
    ['the other owner', 'post'],
  ])('answers one, and made up and somebody else’s are refused alike: %s', async (_who, agency) => {
    const [finding] = (await findingsAt('tax-administration')).nodes;
    const input = { finding: finding.id, outcome: 'UPHELD', reason };
    const refused = await here.ask(answer, { input, key: newKey() }, officialOf(agency));
    const madeUp = await here.ask(answer, { input: { ...input, finding: 'fac_x' }, key: newKey() }, officialOf(agency));

    expect(reasonsIn(refused)).toEqual(['answerFinding FORBIDDEN']);
    expect(refused.errors[0].extensions.messages).toEqual(madeUp.errors[0].extensions.messages);
  });

  it('is even asked for: a citizen, and an official without the scope, are refused before any agency', async () => {
    const bare = { ...officialOf('tax-administration'), scopes: new Set(['civil:name']) };
    const refused = [
      await here.ask(atMyAgency, {}, signedInAs('pensioner')),
      await here.ask(atMyAgency, {}, bare),
      await here.ask(mine, {}, { ...signedInAs('pensioner'), scopes: new Set(['civil:name']) }),
    ];

    expect(refused.map(reasonsIn)).toEqual([
      ['findingsAtMyAgency FORBIDDEN_SCOPE'],
      ['findingsAtMyAgency FORBIDDEN_SCOPE'],
      ['me FORBIDDEN_SCOPE'],
    ]);
    expect(refused.flatMap(({ asked }) => asked)).toEqual([]);
  });

  it('without an official: a back office that names none is refused', async () => {
    const office = { ...officialOf('tax-administration'), kind: 'client' as const, subject: null };

    expect(reasonsIn(await here.ask(atMyAgency, {}, office))).toEqual(['findingsAtMyAgency FORBIDDEN']);
  });
});

describe('a contradiction', () => {
  const pensioner = () => signedInAs('pensioner');
  const hers = async () => (await contradictionsOf(pensioner())).nodes[0];
  const findingOf = async (agency: string) => {
    const reference = await here
      .tablesOf('trust')
      .selectFrom('contradiction_side')
      .selectAll()
      .where('agency', '=', agency)
      .where('contradiction', '=', (await hers()).id)
      .executeTakeFirstOrThrow();
    return (await findingsAt(agency)).nodes.find(({ id }: Anything) => id === reference.id);
  };

  it('is contested at either owner, once at each; the other owner does not see it', async () => {
    const { id: contradiction } = await hers();
    const input = { coordinate: 'TaxDomicile.postalCode', note, contradiction };
    const done = await here.ask(contest, { input, key: 'contest' }, pensioner());
    const again = await here.ask(contest, { input, key: 'contest' }, pensioner());
    const twice = await here.ask(contest, { input, key: newKey() }, pensioner());

    expect(done.data.contestRecord).toMatchObject({ state: 'OPEN', contradiction });
    expect(again.data).toEqual(done.data);
    expect(reasonsIn(twice)).toEqual(['contestRecord FORBIDDEN']);
    expect(await findingOf('tax-administration')).toMatchObject({ note, contestedAt: expect.any(String) });
    expect(await findingOf('post')).toMatchObject({ note: null, contestedAt: null });
  });

  it.each([
    ['of somebody else', {}, () => signedInAs('citizen'), 'FORBIDDEN'],
    ['that is made up', { contradiction: 'ctr_x' }, pensioner, 'FORBIDDEN'],
    ['at a field that it is not about', { coordinate: 'Person.givenName' }, pensioner, 'FORBIDDEN'],
    ['at a field that there is not', { coordinate: 'Person.nothing' }, pensioner, 'COORDINATES_REFUSED'],
    ['in too few words', { note: 'نه' }, pensioner, 'BAD_USER_INPUT'],
    ['with a number of a person', { note: `${note} ۰۰۱۲۳۴۵۶۷۸` }, pensioner, 'BAD_USER_INPUT'],
    ['in marks of direction', { note: '\u202e'.repeat(30) }, pensioner, 'BAD_USER_INPUT'],
    ['at too great length', { note: 'ب'.repeat(1_001) }, pensioner, 'BAD_USER_INPUT'],
  ] as const)('is not contested when it is one %s', async (_which, differs, who, code) => {
    const input = { coordinate: 'Address.postalCode', note, contradiction: (await hers()).id, ...differs };

    expect(reasonsIn(await here.ask(contest, { input, key: newKey() }, who()))).toEqual([`contestRecord ${code}`]);
  });

  it.each([
    ['without a reason', ' '],
    ['with a number of a person', `${reason} 0012345678`],
  ])('is not answered %s', async (_how, given) => {
    const { id: finding } = await findingOf('tax-administration');
    const input = { finding, outcome: 'UPHELD', reason: given };

    expect(reasonsIn(await here.ask(answer, { input, key: newKey() }, officialOf('tax-administration')))).toEqual([
      'answerFinding BAD_USER_INPUT',
    ]);
  });

  it('is answered once by its owner, with a reason that the person reads and is told of', async () => {
    const { id: finding } = await findingOf('tax-administration');
    const input = { finding, outcome: 'CORRECTED', reason };
    const done = await here.ask(answer, { input, key: 'answer' }, officialOf('tax-administration'));
    const again = await here.ask(answer, { input, key: 'answer' }, officialOf('tax-administration'));
    const other = { ...input, outcome: 'UPHELD' };
    const otherInput = await here.ask(answer, { input: other, key: 'answer' }, officialOf('tax-administration'));
    const twice = await here.ask(answer, { input, key: newKey() }, officialOf('tax-administration'));
    const { sides, state } = await hers();
    const own = await here.ask(
      `{ me { dataQuality { nodes { state answer } } trustNotices { nodes { kind } } } }`,
      {},
      pensioner(),
    );

    expect(done.data.answerFinding).toEqual({ id: finding, answeredAt: expect.any(String) });
    expect(again.data).toEqual(done.data);
    expect(reasonsIn(otherInput)).toEqual(['answerFinding IDEMPOTENCY_KEY_REUSED']);
    expect(reasonsIn(twice)).toEqual(['answerFinding FORBIDDEN']);
    expect(state).toBe('OPEN');
    expect(sides.map((side: Anything) => [side.state, side.reason])).toEqual([
      ['OPEN', null],
      ['CORRECTED', reason],
    ]);
    expect(own.data.me.dataQuality.nodes).toEqual([{ state: 'CORRECTED', answer: reason }]);
    expect(own.data.me.trustNotices.nodes.map(({ kind }: Anything) => kind)).toContain('CONTRADICTION_ANSWERED');
    const left = await here.ask(atMyAgency, { unanswered: true }, officialOf('tax-administration'));
    expect(left.data.findingsAtMyAgency.nodes.map(({ id }: Anything) => id)).not.toContain(finding);
  });

  it('ends when the records go together, and is found again when they do not', async () => {
    const declare = `mutation ($input: DeclareTaxDomicileInput!, $key: ID!) {
      declareTaxDomicile(input: $input, idempotencyKey: $key) { postalCode declaredOn } }`;
    const codeOf = async () =>
      (await here.ask(`{ me { residence { postalCode } taxDomicile { postalCode } } }`, {}, pensioner())).data.me;
    const { residence, taxDomicile } = await codeOf();
    const typed = residence.postalCode.replace(/\d/g, (digit: string) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]);
    const declared = await here.ask(declare, { input: { postalCode: typed }, key: 'typed' }, pensioner());
    const again = await here.ask(declare, { input: { postalCode: typed }, key: 'typed' }, pensioner());
    await here.deliver();
    const after = await contradictionsOf(pensioner());
    const back = { postalCode: taxDomicile.postalCode };
    await here.ask(declare, { input: back, key: newKey() }, pensioner());
    await here.deliver();
    const anew = await contradictionsOf(pensioner());
    const wrong = await here.ask(declare, { input: { postalCode: '12' }, key: newKey() }, pensioner());

    expect(declared.data.declareTaxDomicile).toMatchObject({ postalCode: residence.postalCode });
    expect(again.data).toEqual(declared.data);
    expect(after.nodes.map(({ state, resolvedAt }: Anything) => [state, resolvedAt !== null])).toEqual([
      ['RESOLVED', true],
    ]);
    expect(anew.nodes.map(({ state }: Anything) => state)).toEqual(['OPEN', 'RESOLVED']);
    expect(wrong.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('somebody who was wrongly recorded dead', () => {
  const registrar: Partial<Caller> = {
    kind: 'client',
    client: 'back-office.civil-registry',
    sector: 'back-office.civil-registry',
    agency: 'civil-registry',
    scopes: new Set(['civil:register-death']),
  };
  const register = `mutation ($input: RegisterDeathInput!, $key: ID!) {
    registerDeath(input: $input, idempotencyKey: $key) { id } }`;
  const annul = `mutation ($input: AnnulDeathInput!, $key: ID!) {
    annulDeath(input: $input, idempotencyKey: $key) { id annulledAt } }`;
  const citizen = () => signedInAs('citizen');

  it('signs in, sees what contradicts her death, contests it, and lives again by a decision of the registry', async () => {
    const { nationalId, birthDate } = personas.citizen.person;
    const input = { nationalId, birthDate, diedOn: '2026-01-10', certificate: '1404/9' };
    await here.ask(register, { input, key: newKey() }, registrar);
    await here.deliver();
    const status = await here.ask(`{ me { lifeStatus } }`, {}, citizen());
    const { nodes } = await contradictionsOf(citizen());
    const insured = nodes.find(({ rule }: Anything) => rule.id === 'insured-after-death');
    const alive = {
      coordinate: 'Person.lifeStatus',
      note: 'من زنده‌ام و همچنان کار می‌کنم.',
      contradiction: insured.id,
    };
    const contested = await here.ask(contest, { input: alive, key: newKey() }, citizen());
    const [finding] = (await findingsAt('civil-registry')).nodes.filter((one: Anything) => one.note !== null);
    const voided = { reference: finding.reference, decision: '1405/77' };
    const done = await here.ask(annul, { input: voided, key: 'annul' }, registrar);
    const again = await here.ask(annul, { input: voided, key: 'annul' }, registrar);
    const twice = await here.ask(annul, { input: voided, key: newKey() }, registrar);
    await here.deliver();
    const after = await contradictionsOf(citizen());

    expect(status.data.me.lifeStatus).toBe('DECEASED');
    expect(insured).toMatchObject({
      state: 'OPEN',
      sides: [{ coordinate: 'Person.lifeStatus' }, { agency: { id: 'social-security' } }],
    });
    expect(contested.data.contestRecord.state).toBe('OPEN');
    expect(finding).toMatchObject({ coordinate: 'Person.lifeStatus', note: alive.note });
    expect(done.data.annulDeath).toEqual({ id: expect.any(String), annulledAt: expect.any(String) });
    expect(again.data).toEqual(done.data);
    expect(reasonsIn(twice)).toEqual(['annulDeath DEATH_NOT_ANNULLED']);
    expect(after.nodes.map(({ state }: Anything) => state)).toEqual(nodes.map(() => 'RESOLVED'));
    expect((await here.ask(`{ me { lifeStatus } }`, {}, citizen())).data.me.lifeStatus).toBe('ALIVE');
  });

  it.each([
    ['by a citizen', 'FORBIDDEN_SCOPE', {}, citizen, []],
    ['by another agency', 'FORBIDDEN', {}, () => ({ ...registrar, agency: 'post' }), ['civil-registry']],
    ['of a reference that is nobody’s', 'DEATH_NOT_ANNULLED', {}, () => registrar, ['civil-registry']],
    ['without a decision', 'BAD_USER_INPUT', { decision: '\u202e' }, () => registrar, ['civil-registry']],
  ] as const)('is not brought back %s', async (_how, code, differs, who, asked) => {
    const input = { reference: 'ref_x', decision: '1405/77', ...differs };
    const refused = await here.ask(annul, { input, key: newKey() }, who());

    expect([reasonsIn(refused), refused.asked]).toEqual([[`annulDeath ${code}`], asked]);
  });
});

describe('of a company', () => {
  const company = personas['sole-signatory'].person;
  const ofCompany = `query ($id: ID!) { company(id: $id) { contradictions { nodes { state rule { id } sides { coordinate } } } } }`;

  it('a dissolution and a valid licence are shown to whoever signs for it', async () => {
    const officer = await here
      .tablesOf('companies')
      .selectFrom('officer')
      .selectAll()
      .where('person_ref', '=', company.ref)
      .executeTakeFirstOrThrow();
    const reference = officer.company_ref as string;
    const { facts } = await import('../../../subgraphs/companies/facts.ts');
    await here
      .tablesOf('companies')
      .transaction()
      .execute(async (transaction: Anything) => {
        await transaction.updateTable('company').set({ state: 'DISSOLVED' }).where('ref', '=', reference).execute();
        await facts.restate(transaction, [reference]);
        await transaction.updateTable('officer').set({ position: 'LIQUIDATOR' }).where('id', '=', officer.id).execute();
      });
    await here.deliver();
    const { legal_id: legalId } = await here.tablesOf('companies').selectFrom('company').selectAll().where('ref', '=', reference).executeTakeFirstOrThrow(); // prettier-ignore
    const byNumber = ofCompany.replaceAll('id: ID!', 'id: LegalId!').replace('company(id: $id)', 'company(legalId: $id)').replace('$id: ID!', '$id: LegalId!'); // prettier-ignore
    const signatory = await here.ask(byNumber, { id: legalId }, signedInAs('sole-signatory'), reference);
    const stranger = await here.ask(byNumber, { id: legalId }, signedInAs('citizen'));

    expect(signatory.data.company.contradictions.nodes).toEqual([
      {
        state: 'OPEN',
        rule: { id: 'licence-of-dissolved-company' },
        sides: [{ coordinate: 'LegalPerson.state' }, { coordinate: 'Licence.state' }],
      },
    ]);
    expect(stranger.data.company.contradictions).toBeNull();
    expect((await findingsAt('licences-portal')).totalCount).toBe(1);
    expect((await findingsAt('deeds-registration')).totalCount).toBe(1);
  });
});
