import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraph as banking } from '../../../subgraphs/banking/subgraph.ts';
import { reverseUnconfirmed } from '../../../subgraphs/banking/reverse-unconfirmed.ts';
import { subgraph as bills } from '../../../subgraphs/bills/subgraph.ts';
import type { Fine, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph as trafficPolice } from '../../../subgraphs/traffic-police/subgraph.ts';
import { deliverEvents, TestPeers } from '../../support/deliver-events.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const payment = `id kind amount state reason receiptNumber initiatedAt authorisedAt settledAt receiptedAt reversedAt`;
const initiate = `mutation ($input: InitiatePaymentInput!, $key: ID!) {
  initiatePayment(input: $input, idempotencyKey: $key) { ${payment} }
}`;
const authorise = `mutation ($input: AuthorisePaymentInput!, $key: ID!) {
  authorisePayment(input: $input, idempotencyKey: $key) { ${payment} }
}`;
const askAbout = `mutation ($input: AskAboutAccountInput!, $key: ID!) {
  askAboutAccount(input: $input, idempotencyKey: $key) { id until }
}`;

let keys = 0;
const newKey = () => `key ${(keys += 1)}`;

describeOnEachDatabase(
  'banking',
  (open) => {
    let bank: TestAgency;
    let billing: TestAgency;
    let police: TestAgency;
    beforeAll(async () => {
      const given = { people: 100, peers: new TestPeers() };
      bank = await startAgency(banking, open, given);
      billing = await startAgency(bills, open, given);
      police = await startAgency(trafficPolice, open, given);
    });
    afterAll(() => Promise.all([bank, billing, police].map((agency) => agency.close())));

    const refOf = (name: PersonaName) => bank.population.personas[name].person.ref;
    const justSignedIn = (ref: string): TestCaller => ({ ...citizen(ref), authTime: Math.floor(Date.now() / 1000) });
    const deliver = () => deliverEvents([bank, billing, police]);
    const codesOf = ({ errors = [] }: Awaited<ReturnType<TestAgency['ask']>>) =>
      errors.map(({ extensions }) => extensions.code);

    /** Fines that are due, one for each test: a fine is paid once. */
    const dueFines = function* (): Generator<Fine> {
      for (const { vehicles } of bank.population.households())
        for (const { fines } of vehicles) yield* fines.filter(({ state }) => state === 'DUE');
    };
    let untouched: Generator<Fine>;
    beforeAll(() => {
      untouched = dueFines();
    });
    const nextFine = () => untouched.next().value as Fine;

    const begin = async ({ billId, paymentId }: { billId: string; paymentId: string }, key = newKey()) => {
      const answer = await bank.ask(initiate, { input: { billId, paymentId }, key }, citizen(refOf('citizen')));
      return answer.data.initiatePayment as { id: string; state: string };
    };
    const accountOf = async (ref: string) => {
      const { data } = await bank.ask('{ me { accounts { nodes { id kind state } } } }', {}, citizen(ref));
      return data.me.accounts.nodes.find((one: { state: string }) => one.state === 'ACTIVE').id as string;
    };
    const agree = (id: string, account: string, caller = justSignedIn(refOf('citizen')), key = newKey()) =>
      bank.ask(authorise, { input: { payment: id, account }, key }, caller);
    const stateOf = async (id: string) => {
      const query = `{ me { payments(first: 100) { nodes { ${payment} } } } }`;
      const { data } = await bank.ask(query, {}, citizen(refOf('citizen')));
      return data.me.payments.nodes.find((one: { id: string }) => one.id === id);
    };
    const moneyOf = (account: string) =>
      bank.db.selectFrom('account').select(['balance', 'held']).where('id', '=', account).executeTakeFirstOrThrow();
    const rowsAbout = (fine: Fine) =>
      Promise.all([
        billing.db.selectFrom('bill').select('state').where('id', '=', fine.billRef).execute(),
        police.db.selectFrom('fine').select('state').where('bill_ref', '=', fine.billRef).execute(),
      ]);

    describe('lists accounts', () => {
      it('to their holder, the number masked', async () => {
        const query = '{ me { accounts { totalCount nodes { id bank kind maskedSheba state openedOn isJoint } } } }';

        const { data, errors } = await bank.ask(query, {}, citizen(refOf('citizen')));

        const held = await bank.db
          .selectFrom('account_holder')
          .innerJoin('account', 'account.id', 'account_id')
          .select('sheba')
          .where('holder_ref', '=', refOf('citizen'))
          .execute();
        expect(errors).toBeUndefined();
        expect(data.me.accounts.totalCount).toBe(held.length);
        expect(data.me.accounts.nodes[0].maskedSheba).toMatch(/^IR••99\d•{15}\d{4}$/);
        for (const { sheba } of held) expect(JSON.stringify(data)).not.toContain(sheba);
      });

      it('to nobody else, of a company neither', async () => {
        const [company] = bank.population.companies();
        const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
          ... on Person { accounts { totalCount } } ... on LegalPerson { accounts { totalCount } } } }`;
        const of = [
          { __typename: 'Person', id: refOf('spouse') },
          { __typename: 'LegalPerson', id: company?.ref },
        ];

        const answer = await bank.ask(query, { of }, citizen(refOf('citizen')));

        expect(answer.data._entities).toEqual([{ accounts: null }, { accounts: null }]);
        expect(codesOf(answer)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      });
    });

    describe('answers whose an account is', () => {
      const shebaOf = async (ref: string) => {
        const row = await bank.db
          .selectFrom('account_holder')
          .innerJoin('account', 'account.id', 'account_id')
          .select('sheba')
          .where('holder_ref', '=', ref)
          .orderBy('account.id')
          .executeTakeFirstOrThrow();
        return row.sheba as string;
      };
      const ask = async (sheba: string, caller: TestCaller, key = newKey()) =>
        (await bank.ask(askAbout, { input: { sheba }, key }, caller)).data.askAboutAccount.id as string;
      const owns = (question: string, caller: TestCaller) =>
        bank.ask('query ($question: ID!) { me { ownsAccount(question: $question) } }', { question }, caller);

      it('by MATCH, NO_MATCH and UNKNOWN, and nothing else', async () => {
        const asker = citizen(refOf('citizen'));
        const other = await shebaOf(refOf('pensioner'));
        const questions = [
          await ask(await shebaOf(refOf('citizen')), asker),
          await ask(other, asker),
          await ask('IR062960000000100324200001', asker),
        ];
        const answers = [];
        for (const question of questions) answers.push((await owns(question, asker)).data.me.ownsAccount);

        expect(answers).toEqual(['MATCH', 'NO_MATCH', 'UNKNOWN']);
      });

      it('and does not know a closed account', async () => {
        const asker = citizen(refOf('widow'));
        const sheba = await shebaOf(refOf('widow'));
        const question = await ask(sheba, asker);
        await bank.db.updateTable('account').set({ state: 'CLOSED' }).where('sheba', '=', sheba).execute();

        expect((await owns(question, asker)).data.me.ownsAccount).toBe('UNKNOWN');
      });

      it('to the asker alone', async () => {
        const question = await ask(await shebaOf(refOf('citizen')), citizen(refOf('citizen')));

        const answer = await owns(question, citizen(refOf('spouse')));

        expect(answer.data.me.ownsAccount).toBeNull();
        expect(codesOf(answer)).toEqual(['FORBIDDEN']);
      });

      it.each([
        ['in groups, with Persian digits', 'IR۰۶ ۲۹۶۰ ۰۰۰۰ ۰۰۱۰ ۰۳۲۴ ۲۰۰۰ ۰۱', []],
        ['without IR', '062960000000100324200001', []],
        ['with marks of direction', '\u200fIR062960000000100324200001\u200f', []],
        ['with a wrong check digit', 'IR072960000000100324200001', ['BAD_USER_INPUT']],
        ['of another country', 'DE89370400440532013000', ['BAD_USER_INPUT']],
        ['that is none', 'شبا', ['BAD_USER_INPUT']],
      ])('and reads a number %s', async (_case, sheba, codes) => {
        const answer = await bank.ask(askAbout, { input: { sheba }, key: newKey() }, citizen(refOf('citizen')));

        expect(codesOf(answer)).toEqual(codes);
      });
    });

    describe('pays a bill', () => {
      it('of somebody else, of which the payer learns kind and amount; it is paid once, and its fine is cleared', async () => {
        const fine = nextFine();
        const account = await accountOf(refOf('citizen'));
        const before = await moneyOf(account);
        const begun = await begin(fine);
        await deliver();
        const quoted = await stateOf(begun.id);
        const agreed = (await agree(begun.id, account)).data.authorisePayment;
        const held = await moneyOf(account);
        await deliver();
        const receipted = await stateOf(begun.id);

        expect(begun).toMatchObject({ state: 'INITIATED', kind: null, amount: null });
        expect(quoted).toMatchObject({ state: 'INITIATED', kind: 'TRAFFIC_FINE', amount: String(fine.amount) });
        expect(agreed).toMatchObject({ state: 'AUTHORISED', settledAt: null });
        expect(held).toEqual({ balance: before.balance, held: before.held + fine.amount });
        expect(receipted).toMatchObject({
          state: 'RECEIPTED',
          reason: null,
          receiptNumber: expect.stringMatching(/^\d{20}$/),
        });
        expect(await moneyOf(account)).toEqual({ balance: before.balance - fine.amount, held: before.held });
        expect(await rowsAbout(fine)).toEqual([[{ state: 'PAID' }], [{ state: 'PAID' }]]);
      });

      it('once: a second payment of it is refused, at the start and on the way', async () => {
        const fine = nextFine();
        const account = await accountOf(refOf('citizen'));
        const before = await moneyOf(account);
        const [first, second] = [await begin(fine), await begin(fine)];
        await deliver();
        await agree(first.id, account);
        await agree(second.id, account);
        await deliver();
        const third = await begin(fine);
        await deliver();

        const states = [await stateOf(first.id), await stateOf(second.id), await stateOf(third.id)];
        expect(states.map(({ state, reason }) => [state, reason])).toEqual([
          ['RECEIPTED', null],
          ['REVERSED', 'BILL_IN_PAYMENT'],
          ['REVERSED', 'BILL_ALREADY_PAID'],
        ]);
        expect(await moneyOf(account)).toEqual({ balance: before.balance - fine.amount, held: before.held });
        expect(
          await bank.db.selectFrom('receipt').selectAll().where('payment_id', '=', first.id).execute(),
        ).toHaveLength(1);
      });

      it('not when there is none of these numbers', async () => {
        const known = nextFine();
        const cancelled = await billing.db.selectFrom('bill').selectAll().where('state', '=', 'CANCELLED').execute();
        const unknown = await begin({ billId: '9999999999999', paymentId: '1' }).catch(() => null);
        const [bill] = cancelled;
        const begun = await begin({ billId: bill?.bill_id, paymentId: bill?.payment_id });
        await billing.db.deleteFrom('bill').where('id', '=', known.billRef).execute();
        const gone = await begin(known);
        await deliver();

        expect(unknown).toBeNull();
        expect(await stateOf(begun.id)).toMatchObject({ state: 'REVERSED', reason: 'BILL_CANCELLED', amount: null });
        expect(await stateOf(gone.id)).toMatchObject({ state: 'REVERSED', reason: 'BILL_UNKNOWN', kind: null });
      });

      it('not with the bank refusing: what was held is let go, and the bill can be paid again', async () => {
        const fine = nextFine();
        const account = await accountOf(refOf('citizen'));
        const begun = await begin(fine);
        await deliver();
        await agree(begun.id, account);
        await bank.db.updateTable('account').set({ state: 'BLOCKED' }).where('id', '=', account).execute();
        await deliver();
        const refused = await stateOf(begun.id);
        const { held } = await moneyOf(account);
        await bank.db.updateTable('account').set({ state: 'ACTIVE' }).where('id', '=', account).execute();
        const again = await begin(fine);
        await deliver();
        await agree(again.id, account);
        await deliver();

        expect(refused).toMatchObject({ state: 'REVERSED', reason: 'SETTLEMENT_REFUSED' });
        expect(held).toBe(0n);
        expect(await stateOf(again.id)).toMatchObject({ state: 'RECEIPTED' });
      });

      it('not when it is not confirmed in time', async () => {
        const fine = nextFine();
        const account = await accountOf(refOf('citizen'));
        const before = await moneyOf(account);
        const begun = await begin(fine);
        await deliver();
        await agree(begun.id, account);
        await reverseUnconfirmed(bank.db, new Date(Date.now() + 599_000));
        const early = await stateOf(begun.id);
        await reverseUnconfirmed(bank.db, new Date(Date.now() + 601_000));
        await deliver();

        expect(early.state).toBe('AUTHORISED');
        expect(await stateOf(begun.id)).toMatchObject({ state: 'REVERSED', reason: 'NOT_CONFIRMED' });
        expect(await moneyOf(account)).toEqual(before);
        expect(await rowsAbout(fine)).toEqual([[{ state: 'DUE' }], [{ state: 'DUE' }]]);
        expect(
          await billing.db.selectFrom('bill_claim').selectAll().where('bill_id', '=', fine.billRef).execute(),
        ).toEqual([]);
      });

      it('not before the bill has said what it is', async () => {
        const begun = await begin(nextFine());

        expect(codesOf(await agree(begun.id, await accountOf(refOf('citizen'))))).toEqual(['QUOTE_PENDING']);
      });

      it('not from an account that holds too little, or is another’s, nor by another or with an old sign-in', async () => {
        const begun = await begin(nextFine());
        await deliver();
        const account = await accountOf(refOf('citizen'));
        const { balance } = await moneyOf(account);
        await bank.db.updateTable('account').set({ balance: 1n }).where('id', '=', account).execute();
        const poor = await agree(begun.id, account);
        await bank.db.updateTable('account').set({ balance }).where('id', '=', account).execute();
        const others = await agree(begun.id, await accountOf(refOf('pensioner')));
        const nobodys = await agree(begun.id, 'x');
        const another = await agree(begun.id, account, justSignedIn(refOf('spouse')));
        const old = await agree(begun.id, account, citizen(refOf('citizen')));
        const weak = await agree(begun.id, account, { ...justSignedIn(refOf('citizen')), assurance: 1 });
        const official = await agree(begun.id, account, { ...justSignedIn(refOf('citizen')), kind: 'official' });

        expect([poor, others, nobodys, another, old, weak, official].flatMap(codesOf)).toEqual([
          'INSUFFICIENT_FUNDS',
          'FORBIDDEN',
          'FORBIDDEN',
          'FORBIDDEN',
          'INSUFFICIENT_ASSURANCE',
          'INSUFFICIENT_ASSURANCE',
          'FORBIDDEN',
        ]);
        expect(others.errors?.[0]?.extensions).toEqual(nobodys.errors?.[0]?.extensions);
        expect((await stateOf(begun.id)).state).toBe('INITIATED');
      });

      it('once for one key, and refuses the key with another body', async () => {
        const [fine, other] = [nextFine(), nextFine()];
        const [key, second] = [newKey(), newKey()];
        const begun = await begin(fine, key);
        const same = await begin(fine, key);
        const { billId, paymentId } = other;
        const misused = await bank.ask(initiate, { input: { billId, paymentId }, key }, citizen(refOf('citizen')));
        await deliver();
        const account = await accountOf(refOf('citizen'));
        const agreed = await agree(begun.id, account, undefined, second);
        const again = await agree(begun.id, account, undefined, second);
        const anew = await agree(begun.id, account);

        expect(same.id).toBe(begun.id);
        expect(codesOf(misused)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
        expect(again.data).toEqual(agreed.data);
        expect(codesOf(anew)).toEqual(['PAYMENT_NOT_OPEN']);
      });

      it.each([
        [
          'with Persian digits',
          (one: Fine) => ({ billId: inPersian(one.billId), paymentId: inPersian(one.paymentId) }),
          [],
        ],
        ['with a mark of direction', (one: Fine) => ({ billId: `\u200e${one.billId}`, paymentId: one.paymentId }), []],
        [
          'with a wrong check digit',
          (one: Fine) => ({ billId: wrong(one.billId), paymentId: one.paymentId }),
          ['BAD_USER_INPUT'],
        ],
        [
          'of two bills',
          (one: Fine, other: Fine) => ({ billId: one.billId, paymentId: other.paymentId }),
          ['BAD_USER_INPUT'],
        ],
        [
          'with an amount',
          (one: Fine) => ({ billId: one.billId, paymentId: one.paymentId, amount: '1' }),
          ['BAD_USER_INPUT'],
        ],
      ])('by numbers %s', async (_case, numbersOf, codes) => {
        const [one, other] = [...dueFines()] as [Fine, Fine];
        const numbers = numbersOf(one, other);

        const answer = await bank.ask(initiate, { input: numbers, key: newKey() }, citizen(refOf('citizen')));

        expect(codesOf(answer)).toEqual(codes);
      });
    });
  },
  { lifetime: 'describe' },
);

function inPersian(digits: string): string {
  return digits.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);
}

function wrong(digits: string): string {
  return `${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1) % 10}`;
}
