import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Company, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { createLoaders } from '../../../subgraphs/tax/context.ts';
import { openRegistry } from '../../../subgraphs/tax/registry.ts';
import { subgraph } from '../../../subgraphs/tax/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const standing = '{ me { taxStanding { inGoodStanding determinedOn } } }';
const debts = `query ($state: TaxDebtState) { me { taxDebts(state: $state) { totalCount total nodes {
  id kind jalaliYear amount remaining dueOn state overdue instalments { number amount dueOn paidOn }
} } } }`;
const arrange = `mutation ($input: ArrangeTaxInstalmentsInput!, $key: ID!) {
  arrangeTaxInstalments(input: $input, idempotencyKey: $key) {
    state overdue amount remaining instalments { number amount dueOn paidOn }
  }
}`;

describeOnEachDatabase(
  'tax',
  (open) => {
    let agency: TestAgency;
    let companies: readonly Company[];
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people: 60 });
      companies = [...agency.population.companies()];
    });
    afterAll(() => agency.close());

    const ref = (name: PersonaName) => agency.population.personas[name].person.ref;
    const fresh = (name: PersonaName): TestCaller => ({
      ...citizen(ref(name)),
      authTime: Math.floor(Date.now() / 1000),
    });
    const codesOf = ({ errors = [] }: Awaited<ReturnType<TestAgency['ask']>>) =>
      errors.map(({ extensions }) => extensions.code);
    const owe = async (name: PersonaName, id: string, amount = 1_000_000n, paid_on: string | null = null) => {
      const debt = {
        id,
        taxpayer_ref: ref(name),
        kind: 'RENTAL',
        year: 1403,
        amount,
        due_on: '2026-01-01',
        arranged: 0,
      };
      await agency.db
        .insertInto('tax_debt')
        .values({ ...debt, paid_on })
        .execute();
    };
    const forget = async (...ids: string[]) => {
      await agency.db.deleteFrom('instalment').where('debt_id', 'in', ids).execute();
      await agency.db.deleteFrom('tax_debt').where('id', 'in', ids).execute();
    };

    it('says yes of who has paid or keeps instalments, and no of who has not', async () => {
      const read = async (name: PersonaName) =>
        (await agency.ask(standing, {}, citizen(ref(name)))).data.me.taxStanding;

      expect(await read('spouse')).toEqual({ inGoodStanding: true, determinedOn: expect.any(String) });
      expect(await read('citizen')).toMatchObject({ inGoodStanding: true });
      expect(await read('pensioner')).toMatchObject({ inGoodStanding: false });
      expect(await read('child')).toMatchObject({ inGoodStanding: true });
    });

    it('gives a taxpayer her files and what she owes by them, with instalments that add up', async () => {
      const { data, errors } = await agency.ask(debts, {}, citizen(ref('citizen')));
      const files = await agency.ask(
        '{ me { taxFiles { totalCount nodes { kind jalaliYear state declaredOn assessed } } } }',
        {},
        citizen(ref('citizen')),
      );

      expect(errors).toBeUndefined();
      const [debt] = data.me.taxDebts.nodes;
      const sum = debt.instalments.reduce((all: bigint, one: { amount: string }) => all + BigInt(one.amount), 0n);
      expect(debt).toMatchObject({ jalaliYear: 1404, state: 'IN_INSTALMENTS', overdue: false });
      expect(String(sum)).toBe(debt.amount);
      expect(data.me.taxDebts.total).toBe(debt.remaining);
      expect(BigInt(debt.remaining)).toBe(BigInt(debt.amount) - BigInt(debt.instalments[0].amount));
      expect(files.data.me.taxFiles).toEqual({
        totalCount: 1,
        nodes: [{ kind: debt.kind, jalaliYear: 1404, state: 'FINAL', declaredOn: '2026-06-20', assessed: debt.amount }],
      });
    });

    it('lists debts by state, and adds up amounts beyond what a double can hold', async () => {
      await owe('guardian', 'large', 9_007_199_254_740_993n);
      await owe('guardian', 'done', 5_000n, '2026-01-01');

      const due = await agency.ask(debts, { state: 'DUE' }, citizen(ref('guardian')));
      const paid = await agency.ask(debts, { state: 'PAID' }, citizen(ref('guardian')));

      await forget('large', 'done');
      expect(BigInt(due.data.me.taxDebts.total) >= 9_007_199_254_740_993n).toBe(true);
      expect(due.data.me.taxDebts.nodes.map(({ id }: { id: string }) => id)).toContain('large');
      expect(paid.data.me.taxDebts).toMatchObject({ total: '0' });
    });

    it('arranges a debt in instalments that add up, and has its debtor in good standing again', async () => {
      await owe('custodian', 'arranged', 1_000_001n);
      const before = await agency.ask(standing, {}, citizen(ref('custodian')));

      const { data, errors } = await agency.ask(
        arrange,
        { input: { debt: 'arranged', count: 3 }, key: 'a' },
        fresh('custodian'),
      );
      const after = await agency.ask(standing, {}, citizen(ref('custodian')));

      await forget('arranged');
      expect(errors).toBeUndefined();
      const { instalments, ...debt } = data.arrangeTaxInstalments;
      expect(debt).toEqual({ state: 'IN_INSTALMENTS', overdue: false, amount: '1000001', remaining: '1000001' });
      expect(instalments.map(({ amount }: { amount: string }) => amount)).toEqual(['333335', '333333', '333333']);
      expect(before.data.me.taxStanding.inGoodStanding).toBe(false);
      expect(after.data.me.taxStanding.inGoodStanding).toBe(true);
    });

    it('gives the same arrangement for the same key, and refuses the key for another', async () => {
      await owe('custodian', 'once');
      const ask = (count: number, key: string) =>
        agency.ask(arrange, { input: { debt: 'once', count }, key }, fresh('custodian'));

      const first = await ask(4, 'b');
      const again = await ask(4, 'b');
      const other = await ask(5, 'b');
      const anew = await ask(5, 'c');

      await forget('once');
      expect(again.data).toEqual(first.data);
      expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
      expect(codesOf(anew)).toEqual(['TAX_DEBT_ARRANGED']);
    });

    it.each([
      ['one instalment', 'BAD_USER_INPUT', { count: 1 }, {}],
      ['more than three years', 'BAD_USER_INPUT', { count: 37 }, {}],
      ['a count beyond a whole number of GraphQL', 'BAD_USER_INPUT', { count: 2 ** 40 }, {}],
      ["somebody else's debt", 'FORBIDDEN', { debt: 'theirs' }, {}],
      ['a debt that does not exist', 'FORBIDDEN', { debt: '\u202bبدهی\u202c' }, {}],
      ['a debt that is paid', 'TAX_DEBT_PAID', { debt: 'paid' }, {}],
      [
        'a pass that was made up',
        'PASS_NOT_VALID',
        { pass: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
        {},
      ],
      ['a pass of nothing', 'PASS_NOT_VALID', { pass: '' }, {}],
      ['a sign-in of ten minutes ago', 'INSUFFICIENT_ASSURANCE', {}, { authTime: Math.floor(Date.now() / 1000) - 600 }],
      ['a low level of assurance', 'INSUFFICIENT_ASSURANCE', {}, { assurance: 1 }],
      ['the scope to look only', 'FORBIDDEN_SCOPE', {}, { scopes: ['tax:debts'] }],
      [
        'a machine client',
        'INSUFFICIENT_ASSURANCE',
        {},
        { subject: null, kind: 'client', assurance: 0, authTime: null },
      ],
    ] as const)('refuses to arrange with %s', async (_case, code, changed, caller) => {
      await owe('citizen', 'theirs');
      await owe('guardian', 'mine');
      await owe('guardian', 'paid', 1n, '2026-01-01');

      const answer = await agency.ask(
        arrange,
        { input: { debt: 'mine', count: 12, ...changed }, key: 'r' },
        { ...fresh('guardian'), ...caller },
      );
      const { instalments } = await agency.db
        .selectFrom('instalment')
        .select(({ fn }) => fn.countAll().as('instalments'))
        .where('debt_id', 'in', ['theirs', 'mine', 'paid'])
        .executeTakeFirstOrThrow();

      await forget('theirs', 'mine', 'paid');
      expect(codesOf(answer)).toEqual([code]);
      expect(Number(instalments)).toBe(0);
    });

    it("refuses another person's records, and a company's to who has no right to it", async () => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Person { taxStanding { inGoodStanding } }
        ... on LegalPerson { taxStanding { inGoodStanding } taxDebts { total } taxPass }
      } }`;
      const of = [
        { __typename: 'Person', id: ref('citizen') },
        { __typename: 'LegalPerson', id: companies[1]?.ref },
      ];

      const answer = await agency.ask(query, { of }, citizen(ref('former-signatory')));

      expect(new Set(codesOf(answer))).toEqual(new Set(['FORBIDDEN']));
      expect(answer.data._entities).toEqual([
        { taxStanding: null },
        { taxStanding: null, taxDebts: null, taxPass: null },
      ]);
    });

    it('reads the debts of many taxpayers with the statements that read one', async () => {
      const everybody = [...agency.population.households()].flatMap(({ members }) => members.map((one) => one.ref));
      const read = (refs: readonly string[]) =>
        agency.countStatements(async () => {
          const { debtsOf } = createLoaders(openRegistry(agency.db));
          await Promise.all(refs.map((one) => debtsOf.load(one)));
        });

      expect(await read(everybody)).toBe(await read([ref('citizen')]));
    });

    it('has a debt of most made-up taxpayers paid, and of none a sum that its instalments do not make', async () => {
      const sums = await agency.db
        .selectFrom('tax_debt')
        .innerJoin('instalment', 'instalment.debt_id', 'tax_debt.id')
        .select(({ fn }) => ['tax_debt.id', 'tax_debt.amount', fn.sum('instalment.amount').as('sum')])
        .groupBy(['tax_debt.id', 'tax_debt.amount'])
        .execute();

      expect(sums.length).toBeGreaterThan(1);
      for (const { amount, sum } of sums) expect(sum).toBe(amount);
    });
  },
  { lifetime: 'describe' },
);
