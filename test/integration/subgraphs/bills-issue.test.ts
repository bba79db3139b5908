import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hasPaymentCheckDigit, paymentFitsBill } from '../../../schema/shared/check-digits.ts';
import { subgraph } from '../../../subgraphs/bills/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const issue = `mutation ($input: IssueBillInput!, $key: ID!) {
  issueBill(input: $input, idempotencyKey: $key) { id channel issuedOn dueOn }
}`;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const waterCompany: TestCaller = {
  subject: null,
  kind: 'client',
  client: 'back-office.water-company',
  agency: 'water-company',
  scopes: ['official:bills'],
};

let keys = 0;

describeOnEachDatabase(
  'an issuer of bills',
  (open) => {
    let agency: TestAgency;
    let billId: string;
    let debtor: string;
    beforeAll(async () => {
      agency = await startAgency(subgraph, open);
      const bill = await agency.db
        .selectFrom('bill')
        .select(['bill_id', 'person_ref'])
        .where('kind', '=', 'WATER')
        .where('person_ref', '=', agency.population.personas.citizen.person.ref)
        .executeTakeFirstOrThrow();
      [billId, debtor] = [bill.bill_id, bill.person_ref];
    });
    afterAll(() => agency.close());

    const inputOf = (changed: object = {}) => ({
      billId,
      amount: '1250000',
      periodFrom: day(-40),
      periodTo: day(-3),
      dueOn: day(30),
      channel: 'PAPER',
      ...changed,
    });
    const send = (changed: object = {}, caller = waterCompany, key = `key ${(keys += 1)}`) =>
      agency.ask(issue, { input: inputOf(changed), key }, caller);
    const codesOf = ({ errors = [] }: Awaited<ReturnType<TestAgency['ask']>>) =>
      errors.map(({ extensions }) => extensions.code);

    it.each([
      ['by a citizen', {}, (one: TestCaller) => ({ ...one, kind: 'citizen' as const, agency: null }), 'FORBIDDEN'],
      ['of another issuer', {}, (one: TestCaller) => ({ ...one, agency: 'gas-company' }), 'FORBIDDEN'],
      ['without the scope', {}, (one: TestCaller) => ({ ...one, scopes: ['bills:read'] }), 'FORBIDDEN_SCOPE'],
      ['for a subscription that is none', { billId: '1234567891007' }, same, 'BAD_USER_INPUT'],
      ['with an amount that overflows', { amount: '99999999999999999999' }, same, 'BAD_USER_INPUT'],
      ['with an amount that no payment number holds', { amount: '100000000000' }, same, 'BAD_USER_INPUT'],
      ['with no amount', { amount: '0' }, same, 'BAD_USER_INPUT'],
      ['with a part of a thousand', { amount: '1250001' }, same, 'BAD_USER_INPUT'],
      ['with a period that ends before it begins', { periodFrom: day(-3), periodTo: day(-40) }, same, 'BAD_USER_INPUT'],
      ['for the future', { periodTo: day(9) }, same, 'BAD_USER_INPUT'],
      ['due in the past', { dueOn: day(-2) }, same, 'BAD_USER_INPUT'],
      ['due in ten years', { dueOn: day(3650) }, same, 'BAD_USER_INPUT'],
      ['on a day that is none', { dueOn: '2026-13-40' }, same, 'BAD_USER_INPUT'],
      ['for a period that was billed', { periodFrom: '2026-01-01' }, same, 'BILL_ISSUED_ALREADY'],
    ] as const)('is refused %s', async (_case, changed, callerOf, code) => {
      expect(codesOf(await send(changed, callerOf(waterCompany)))).toEqual([code]);
    });

    it('issues a bill to whoever has the subscription, once for each key and period', async () => {
      const [first, second] = [await send({}, waterCompany, 'one'), await send({}, waterCompany, 'one')];
      const changed = await send({ amount: '۱۲۵۱۰۰۰' }, waterCompany, 'one');
      const again = await send({}, waterCompany, 'two');

      const { id } = first.data.issueBill;
      const row = await agency.db.selectFrom('bill').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      expect(second.data).toEqual(first.data);
      expect(codesOf(changed)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
      expect(codesOf(again)).toEqual(['BILL_ISSUED_ALREADY']);
      expect(row).toMatchObject({
        person_ref: debtor,
        kind: 'WATER',
        amount: 1_250_000n,
        state: 'DUE',
        channel: 'PAPER',
      });
      expect([paymentFitsBill(billId, row['payment_id']), hasPaymentCheckDigit(row['payment_id'])]).toEqual([
        true,
        true,
      ]);
      const query = '{ me { bills { nodes { id amount } } } }';
      const listed = await agency.ask(query, {}, citizen(debtor));
      expect(listed.data.me.bills.nodes).toContainEqual({ id, amount: '1250000' });
    });

    it('is reported with the paper it still prints; a few bills are not told', async () => {
      const query = 'query ($since: Date!) { billChannels(since: $since) { issuer { id } electronic paper } }';

      const all = (await agency.ask(query, { since: '2020-01-01' })).data.billChannels as Report[];
      const late = (await agency.ask(query, { since: day(-1) })).data.billChannels as Report[];

      const bills = agency.db.selectFrom('bill').select(['issuer', 'channel']);
      const rows = await bills.where('issued_on', '>=', '2020-01-01').execute();
      for (const { issuer, electronic, paper } of all) {
        const count = (channel: string) =>
          rows.filter((row) => row.issuer === issuer.id && row.channel === channel).length;
        const told = (number: number) => (number > 0 && number < 10 ? null : number);
        expect([electronic, paper]).toEqual([told(count('ELECTRONIC')), told(count('PAPER'))]);
      }
      expect(late.find(({ issuer }) => issuer.id === 'water-company')).toMatchObject({ electronic: 0, paper: null });
    });
  },
  { lifetime: 'describe' },
);

interface Report {
  readonly issuer: { readonly id: string };
  readonly electronic: number | null;
  readonly paper: number | null;
}

function same(caller: TestCaller): TestCaller {
  return caller;
}
