import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Company, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph } from '../../../subgraphs/licences/subgraph.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const person =
  '... on Person { licences { totalCount nodes { number state decisions { decision published ground { code } } } } }';
const company =
  '... on LegalPerson { licences { nodes { number state kind { id } } } publishedLicences { nodes { number kind { id } } } }';
const entities = (selection: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`;
const register = `query ($text: String, $kind: ID, $issuer: ID, $first: Int, $after: String) {
  licenceRegister(text: $text, kind: $kind, issuer: $issuer, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { number holder state kind { id } company { id } decisions { decision decidedOn details ground { code } } }
  }
}`;
const record = `mutation ($input: RecordLicenceDecisionInput!, $key: ID!) {
  recordLicenceDecision(input: $input, idempotencyKey: $key) { id decision number state published }
}`;
const publish = `mutation ($input: PublishLicenceDecisionInput!, $key: ID!) {
  publishLicenceDecision(input: $input, idempotencyKey: $key) { id published state }
}`;
const report = `mutation ($input: PublishFinancialReportInput!, $key: ID!) {
  publishFinancialReport(input: $input, idempotencyKey: $key) { jalaliYear version totalRevenue totalCost totalAssets }
}`;
const duties = `query ($institution: ID, $year: Int, $state: PublicationDutyState) {
  publicationDuties(institution: $institution, jalaliYear: $year, state: $state, first: 100) {
    totalCount
    nodes { institution { id } jalaliYear duty dueOn state madeUp missingCount missing { id decision decidedOn } report { version } }
  }
}`;

describeOnEachDatabase(
  'The licences portal',
  (openDatabase) => {
    let agency: TestAgency;
    let companies: readonly Company[];
    let keys = 0;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase, { people: 1_000 });
      companies = [...agency.population.companies()];
    });
    afterAll(() => agency.close());

    const refOf = (name: PersonaName) => agency.population.personas[name].person.ref;
    const official = (of: string): TestCaller => ({
      ...citizen(refOf('technician-traffic')),
      kind: 'official',
      agency: of,
      scopes: ['official:licences'],
      authTime: Math.floor(Date.now() / 1000),
    });
    const newKey = () => `key-${(keys += 1)}`;
    const decide = (input: object, caller = official('industry-ministry'), key = newKey()) =>
      agency.ask(record, { input, key }, caller);
    const find = async (variables: object) => (await agency.ask(register, variables)).data.licenceRegister;
    const codeOf = (answer: Anything) => answer.errors?.[0]?.extensions.code;
    /** A licence of industrial operation in force that no other test decides about. */
    const freshLicence = async (place: number) => {
      const { nodes } = await find({ kind: 'industrial-operation', first: 50 });
      return nodes.filter(({ state }: Anything) => state === 'VALID')[place];
    };

    it('lists to a person all her licences, with decisions that are not public any more', async () => {
      const of = [{ __typename: 'Person', id: refOf('pensioner') }];

      const { data, errors } = await agency.ask(entities(person), { of }, citizen(refOf('pensioner')));

      expect(errors).toBeUndefined();
      expect(data._entities[0].licences).toEqual({
        totalCount: 1,
        nodes: [
          {
            number: expect.stringMatching(/^ATT-1402-\d{5}$/),
            state: 'VALID',
            decisions: [
              { decision: 'ISSUE', published: true, ground: { code: 'ISS-CONDITIONS-MET' } },
              { decision: 'REVOCATION', published: false, ground: { code: 'REV-DISCIPLINARY' } },
              { decision: 'RENEWAL', published: false, ground: null },
            ],
          },
        ],
      });
    });

    it('lists them to nobody else', async () => {
      const of = [{ __typename: 'Person', id: refOf('pensioner') }];

      const answer = await agency.ask(entities(person), { of }, citizen(refOf('citizen')));

      expect(answer.data._entities).toEqual([{ licences: null }]);
      expect(codeOf(answer)).toBe('FORBIDDEN');
    });

    it('lists a company’s licences to nobody without a right, and those that are published to everybody', async () => {
      const of = [{ __typename: 'LegalPerson', id: companies[0]!.ref }];

      const answer = await agency.ask(entities(company), { of }, citizen(refOf('signatory-a')));

      expect(answer.data._entities[0]).toEqual({
        licences: null,
        publishedLicences: {
          nodes: [{ number: expect.stringMatching(/^IND-/), kind: { id: 'industrial-operation' } }],
        },
      });
      expect(codeOf(answer)).toBe('FORBIDDEN');
    });

    it('shows everybody a natural person by name and number, and a revocation while it is in force', async () => {
      const { nodes } = await find({ text: 'کامران نوری' });

      expect(nodes).toEqual([
        {
          number: expect.stringMatching(/^EXP-/),
          holder: 'کامران نوری',
          state: 'REVOKED',
          kind: { id: 'official-expert' },
          company: null,
          decisions: [
            expect.objectContaining({ decision: 'ISSUE', ground: { code: 'ISS-CONDITIONS-MET' } }),
            expect.objectContaining({ decision: 'REVOCATION', ground: { code: 'REV-COURT-ORDER' } }),
          ],
        },
      ]);
    });

    it('shows no revocation of a natural person that is over', async () => {
      const { nodes } = await find({ text: 'غلام‌رضا صبوری' });

      expect(
        nodes.map(({ state, decisions }: Anything) => [state, decisions.map((one: Anything) => one.decision)]),
      ).toEqual([['VALID', ['ISSUE']]]);
    });

    it('shows nothing of a kind without a publication rule', async () => {
      expect(await find({ kind: 'private-security' })).toMatchObject({ totalCount: 0, nodes: [] });
    });

    it('pages through the register without gap or repetition', async () => {
      const whole = await find({ first: 60 });
      const numbers: string[] = [];
      let page = await find({ first: 7 });
      for (;;) {
        numbers.push(...page.nodes.map(({ number }: Anything) => number));
        if (!page.pageInfo.hasNextPage || numbers.length >= 49) break;
        page = await find({ first: 7, after: page.pageInfo.endCursor });
      }

      expect(whole.totalCount).toBeGreaterThan(49);
      expect(numbers).toEqual(whole.nodes.slice(0, 49).map(({ number }: Anything) => number));
      expect(page.totalCount).toBe(whole.totalCount);
    });

    it('finds by number and by name in whatever letters and digits they are typed', async () => {
      const { nodes } = await find({ text: 'ﻛﺎﻣﺮﺍﻥ نوري' });
      const persian = nodes[0].number.replace(/\d/g, (digit: string) => String.fromCharCode(0x06f0 + Number(digit)));

      expect((await find({ text: persian.toLowerCase() })).nodes).toEqual(nodes);
    });

    it('records that a company’s licence was revoked and reinstated, and keeps and publishes both', async () => {
      const { number } = await freshLicence(0);

      const revoked = await decide({
        number,
        decision: 'REVOCATION',
        ground: 'REV-CEASED',
        details: 'بنا بر گزارش بازرسی',
      });
      const lifted = await decide({ number, decision: 'REINSTATEMENT', ground: 'REI-APPEAL' });
      const { nodes } = await find({ text: number });

      expect(revoked.data.recordLicenceDecision).toMatchObject({ number, state: 'REVOKED', published: true });
      expect(lifted.data.recordLicenceDecision).toMatchObject({ number, state: 'VALID', published: true });
      expect(nodes[0].decisions.slice(-2)).toEqual([
        expect.objectContaining({
          decision: 'REVOCATION',
          details: 'بنا بر گزارش بازرسی',
          ground: { code: 'REV-CEASED' },
        }),
        expect.objectContaining({ decision: 'REINSTATEMENT', ground: { code: 'REI-APPEAL' } }),
      ]);
    });

    it('decides once for a key, and refuses the key with another decision', async () => {
      const { number } = await freshLicence(1);
      const input = { number, decision: 'REVOCATION', ground: 'REV-CEASED' };

      const first = await decide(input, undefined, 'once');
      const again = await decide(input, undefined, 'once');
      const other = await decide({ ...input, ground: 'REV-COURT-ORDER' }, undefined, 'once');

      expect(again).toEqual(first);
      expect(codeOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
    });

    it('takes one of two revocations that come at the same time', async () => {
      const { number } = await freshLicence(2);
      const input = { number, decision: 'REVOCATION', ground: 'REV-CEASED' };

      const answers = await Promise.all([decide(input), decide(input)]);

      expect(new Set(answers.map(codeOf))).toEqual(new Set(['LICENCE_NOT_IN_FORCE', undefined]));
    });

    it.each([
      ['a ground of another kind of decision', { ground: 'ISS-NO-ANSWER' }, 'BAD_USER_INPUT'],
      ['a ground that is in no list', { ground: 'BECAUSE' }, 'BAD_USER_INPUT'],
      ['an issue', { decision: 'ISSUE', ground: 'ISS-NO-ANSWER' }, 'BAD_USER_INPUT'],
      ['a revocation that ended yesterday', { inForceUntil: '2020-01-01' }, 'BAD_USER_INPUT'],
      ['a revocation for a century', { inForceUntil: '2126-01-01' }, 'BAD_USER_INPUT'],
      ['details that are too long', { details: 'آ'.repeat(1_001) }, 'BAD_USER_INPUT'],
      ['a national number in the details', { details: 'به شمارهٔ ۰۴۹۹۳۷۰۸۹۹ ابلاغ شد' }, 'TEXT_HOLDS_IDENTIFIERS'],
      ['one behind marks of direction', { details: '04993\u202e70899' }, 'TEXT_HOLDS_IDENTIFIERS'],
      [
        'a reinstatement of what was not revoked',
        { decision: 'REINSTATEMENT', ground: 'REI-APPEAL' },
        'LICENCE_NOT_REVOKED',
      ],
    ])('refuses %s', async (_case, changed, code) => {
      const { number } = await freshLicence(3);

      const answer = await decide({ number, decision: 'REVOCATION', ground: 'REV-CEASED', ...changed });

      expect(codeOf(answer)).toBe(code);
      expect(answer.errors?.[0]?.extensions.messages.fa).toMatch(/[آ-ی]/);
      expect((await find({ text: number })).nodes[0].state).toBe('VALID');
    });

    it('answers a licence of another agency and one that does not exist alike', async () => {
      const { number } = await freshLicence(3);
      const input = { decision: 'REVOCATION', ground: 'REV-CEASED' };

      const foreign = await decide({ ...input, number }, official('nursing-council'));
      const unknown = await decide({ ...input, number: 'IND-1400-99999' }, official('nursing-council'));

      expect(foreign).toEqual(unknown);
      expect(codeOf(foreign)).toBe('FORBIDDEN');
    });

    it('takes decisions from officials who have just signed in only', async () => {
      const { number } = await freshLicence(3);
      const input = { number, decision: 'REVOCATION', ground: 'REV-CEASED' };
      const scoped = { ...citizen(refOf('citizen')), scopes: ['official:licences'] };

      expect(codeOf(await decide(input, scoped))).toBe('FORBIDDEN');
      expect(codeOf(await decide(input, { ...official('industry-ministry'), authTime: 1 }))).toBe(
        'INSUFFICIENT_ASSURANCE',
      );
    });

    it('takes a number in Persian digits and small letters, and publishes no mark of direction', async () => {
      const { number } = await freshLicence(4);
      const typed = number.toLowerCase().replace(/\d/g, (digit: string) => String.fromCharCode(0x06f0 + Number(digit)));

      await decide({
        number: `\u200f${typed}`,
        decision: 'REVOCATION',
        ground: 'REV-CEASED',
        details: '\u202eبازرسی\u200f',
      });

      expect((await find({ text: number })).nodes[0].decisions.at(-1).details).toBe('بازرسی');
    });

    it('shows no text of earlier times that holds a number which stands for a person', async () => {
      const { number, decisions } = await freshLicence(5);
      const row = agency.db.selectFrom('decision').innerJoin('licence', 'licence.id', 'decision.licence_id');
      const { id } = await row
        .select('decision.id')
        .where('number', '=', number)
        .where('place', '=', 1)
        .executeTakeFirstOrThrow();
      await agency.db
        .updateTable('publication')
        .set({ details: 'کد ملی ۰۴۹۹۳۷۰۸۹۹' })
        .where('decision_id', '=', id)
        .execute();

      expect((await find({ text: number })).nodes[0].decisions[0]).toEqual({ ...decisions[0], details: null });
    });

    it('tells the kinds of licences with their law, and what of them is published', async () => {
      const query = `{ licenceKinds(issuer: "bar-association") { nodes {
        id validMonths legalBasis publicationRules { decision from legalBasis }
      } } }`;

      const { data } = await agency.ask(query);

      expect(data.licenceKinds.nodes).toEqual([
        {
          id: 'attorney',
          validMonths: 12,
          legalBasis: expect.stringContaining('(k)'),
          publicationRules: ['ISSUE', 'RENEWAL', 'REVOCATION', 'TRANSFER'].map((decision) => {
            return { decision, from: '2023-03-21', legalBasis: expect.stringContaining('۲۷۹') };
          }),
        },
      ]);
    });

    it('finds kinds by their titles', async () => {
      const { data } = await agency.ask('{ licenceKinds(text: "پروانهٔ وکالت") { nodes { id } } }');

      expect(data.licenceKinds.nodes).toEqual([{ id: 'attorney' }]);
    });

    it('lists what institutions have not published, by institution and year, with the day on which it was due', async () => {
      const { data } = await agency.ask(duties, { state: 'MISSING' });
      const { totalCount, nodes } = data.publicationDuties;

      expect(totalCount).toBe(nodes.length);
      expect(nodes).toContainEqual({
        institution: { id: 'bar-association' },
        jalaliYear: 1404,
        duty: 'LICENCE_DECISIONS',
        dueOn: '2026-04-20',
        state: 'MISSING',
        madeUp: true,
        missingCount: expect.any(Number),
        missing: expect.arrayContaining([
          { id: expect.any(String), decision: 'RENEWAL', decidedOn: expect.any(String) },
        ]),
        report: null,
      });
      for (const duty of nodes)
        expect(duty.duty === 'FINANCIAL_REPORT' ? duty.report : duty.missing.length > 0).toBe(
          duty.duty === 'FINANCIAL_REPORT' ? null : true,
        );
      expect(nodes.map((duty: Anything) => duty.jalaliYear)).toEqual(
        nodes.map((duty: Anything) => duty.jalaliYear).toSorted((one: number, other: number) => other - one),
      );
    });

    it('has every duty of every institution about every year in one state', async () => {
      const { data } = await agency.ask(duties, {});

      // five institutions, two duties, the years 1402 to 1404
      expect(data.publicationDuties.totalCount).toBe(30);
      expect(new Set(data.publicationDuties.nodes.map((duty: Anything) => duty.state))).toEqual(
        new Set(['MET', 'MET_LATE', 'MISSING']),
      );
    });

    it('has a duty met late once its last missing decision is published, with the grounds that it lacked', async () => {
      const ask = async () =>
        (await agency.ask(duties, { institution: 'bar-association', year: 1404 })).data.publicationDuties.nodes;
      const [before] = (await ask()).filter((duty: Anything) => duty.duty === 'LICENCE_DECISIONS');

      for (const { id, decision } of before.missing) {
        const ground = { ISSUE: 'ISS-CONDITIONS-MET', RENEWAL: 'REN-CONDITIONS-HOLD', REVOCATION: 'REV-DISCIPLINARY' }[
          decision as string
        ];
        const { errors } = await agency.ask(
          publish,
          { input: { decision: id, ground }, key: newKey() },
          official('bar-association'),
        );
        expect(errors).toBeUndefined();
      }
      const [after] = (await ask()).filter((duty: Anything) => duty.duty === 'LICENCE_DECISIONS');
      const again = { decision: before.missing[0].id, ground: 'REN-CONDITIONS-HOLD' };

      expect(after).toMatchObject({ state: 'MET_LATE', missingCount: 0, missing: [] });
      expect(codeOf(await agency.ask(publish, { input: again, key: newKey() }, official('bar-association')))).toMatch(
        /^(DECISION_ALREADY_PUBLISHED|BAD_USER_INPUT)$/,
      );
      expect(codeOf(await agency.ask(publish, { input: again, key: newKey() }, official('medical-council')))).toMatch(
        /^(FORBIDDEN|BAD_USER_INPUT)$/,
      );
    });

    it('publishes no decision that no rule has published', async () => {
      const secret = agency.db.selectFrom('decision').innerJoin('licence', 'licence.id', 'decision.licence_id');
      const { id } = await secret
        .select('decision.id')
        .where('kind', '=', 'private-security')
        .executeTakeFirstOrThrow();

      const answer = await agency.ask(
        publish,
        { input: { decision: id, ground: 'ISS-CONDITIONS-MET' }, key: newKey() },
        official('police-command'),
      );

      expect(codeOf(answer)).toBe('DECISION_NOT_TO_BE_PUBLISHED');
    });

    it('publishes an institution’s report, keeps it when it is corrected, and counts the first one', async () => {
      const missing = (await agency.ask(duties, { state: 'MISSING' })).data.publicationDuties.nodes;
      const { institution, jalaliYear } = missing.find(({ duty }: Anything) => duty === 'FINANCIAL_REPORT');
      const input = {
        jalaliYear,
        totalRevenue: '9223372036854775807',
        totalCost: '۱۲۰۰',
        totalAssets: '0',
        digest: 'Ab'.repeat(32),
      };
      const send = (changed: object, key: string) =>
        agency.ask(report, { input: { ...input, ...changed }, key }, official(institution.id));

      const first = await send({}, 'report');
      const again = await send({}, 'report');
      const other = await send({ totalCost: '1' }, 'report');
      const corrected = await send({ totalCost: '1300' }, 'corrected');
      const [now] = (await agency.ask(duties, { institution: institution.id, year: jalaliYear })).data.publicationDuties
        .nodes;
      const kept = agency.db
        .selectFrom('financial_report')
        .select(['version', 'cost'])
        .where('agency_id', '=', institution.id);

      expect(first.data.publishFinancialReport).toEqual({
        jalaliYear,
        version: 1,
        totalRevenue: '9223372036854775807',
        totalCost: '1200',
        totalAssets: '0',
      });
      expect(again).toEqual(first);
      expect(codeOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
      expect(corrected.data.publishFinancialReport.version).toBe(2);
      expect(now).toMatchObject({ duty: 'FINANCIAL_REPORT', state: 'MET_LATE', report: { version: 2 } });
      expect(await kept.where('jalali_year', '=', jalaliYear).orderBy('version').execute()).toEqual([
        { version: 1, cost: 1200n },
        { version: 2, cost: 1300n },
      ]);
    });

    it.each([
      ['of a year that has not ended', { jalaliYear: 1405 }, 'bar-association', 'BAD_USER_INPUT'],
      ['of a year long ago', { jalaliYear: 1300 }, 'bar-association', 'BAD_USER_INPUT'],
      ['with a sum that overflows', { totalAssets: '9223372036854775808' }, 'bar-association', 'BAD_USER_INPUT'],
      ['with a negative sum', { totalCost: '-1' }, 'bar-association', 'BAD_USER_INPUT'],
      ['without a digest', { digest: 'none' }, 'bar-association', 'BAD_USER_INPUT'],
      ['of an agency that owes none', {}, 'industry-ministry', 'FORBIDDEN'],
    ])('refuses a report %s', async (_case, changed, of, code) => {
      const input = {
        jalaliYear: 1404,
        totalRevenue: '1',
        totalCost: '1',
        totalAssets: '1',
        digest: '0'.repeat(64),
        ...changed,
      };

      expect(codeOf(await agency.ask(report, { input, key: newKey() }, official(of)))).toBe(code);
    });

    it('reads a page of the register with the same few statements, whatever its length', async () => {
      const count = (first: number) => agency.countStatements(() => find({ first }));

      expect(await count(40)).toBe(await count(2));
    });
  },
  { lifetime: 'describe' },
);
