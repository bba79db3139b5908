import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '../../../subgraphs/kit/jalali.ts';
import type { Population } from '../../../subgraphs/kit/population/population.ts';
import { today } from '../../../subgraphs/kit/today.ts';
import { createLoaders } from '../../../subgraphs/supplementary-insurance/context.ts';
import { openRegistry } from '../../../subgraphs/supplementary-insurance/registry.ts';
import { subgraph } from '../../../subgraphs/supplementary-insurance/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const cover = `{ me { supplementaryCover {
  __typename insurer { fa en } scheme { en } state relation head { id } entitledFrom entitledUntil
  benefits { kind percent yearlyCeiling availableFrom } members { id relation person { id } }
} } }`;

const claim = `mutation ($input: ClaimReimbursementInput!, $key: ID!) {
  claimReimbursement(input: $input, idempotencyKey: $key) {
    trackingCode stage state service { id } kind servicedOn amount payable refusal
  }
}`;
const assess = `mutation ($input: AssessReimbursementInput!, $key: ID!) {
  assessReimbursement(input: $input, idempotencyKey: $key) { trackingCode payable refusal }
}`;
const look = `query ($code: ID!) { supplementaryInsuranceRequest(trackingCode: $code) {
  ... on ReimbursementRequest { stage state payable refusal }
} }`;

describeOnEachDatabase(
  'Supplementary insurance',
  (open) => {
    let agency: TestAgency;
    let personas: Population['personas'];
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people: 300 });
      ({ personas } = agency.population);
    });
    afterAll(() => agency.close());

    const coverOf = async (ref: string) => (await agency.ask(cover, {}, citizen(ref))).data.me.supplementaryCover;

    it('tells a worker of her employer’s contract, and whom it covers with her', async () => {
      const { ref } = personas.citizen.person;

      const found = await coverOf(ref);

      expect(found).toMatchObject({
        __typename: 'SupplementaryCover',
        insurer: { fa: 'بیمهٔ تکمیلی مهربان (ساختگی)', en: 'Mehrban Supplementary Insurance (made up)' },
        relation: 'HEAD',
        head: { id: ref },
        entitledUntil: '2027-09-22',
      });
      expect(found.members[0]).toMatchObject({ relation: 'HEAD', person: { id: ref } });
      expect(found.members).toContainEqual({
        id: expect.any(String),
        relation: 'CHILD',
        person: { id: personas.child.person.ref },
      });
      expect(found.benefits).toContainEqual({
        kind: 'HOSPITAL',
        percent: expect.any(Number),
        yearlyCeiling: expect.stringMatching(/^\d+000000$/),
        availableFrom: found.entitledFrom,
      });
    });

    it('covers a dependant by the head’s contract, and names the others to nobody but the head', async () => {
      const found = await coverOf(personas.child.person.ref);

      expect(found).toMatchObject({ relation: 'CHILD', head: { id: personas.citizen.person.ref }, members: [] });
    });

    it('has a dependant’s cover end with the head’s, and begin anew with it', async () => {
      const policies = agency.db.updateTable('policy').where('head_ref', '=', personas.citizen.person.ref);

      await policies.set({ until_day: addDays(today(), -1) }).execute();
      const ended = await coverOf(personas.child.person.ref);
      await policies.set({ until_day: '2027-09-22' }).execute();

      expect(ended).toMatchObject({ state: 'ENDED', entitledUntil: addDays(today(), -1) });
    });

    it('says of a contract that has not begun that it waits', async () => {
      const policies = agency.db.updateTable('policy').where('head_ref', '=', personas.pensioner.person.ref);
      const before = await agency.db
        .selectFrom('policy')
        .select(['from_day', 'until_day'])
        .where('head_ref', '=', personas.pensioner.person.ref)
        .executeTakeFirstOrThrow();

      await policies.set({ from_day: addDays(today(), 5), until_day: addDays(today(), 300) }).execute();
      const waiting = await coverOf(personas.pensioner.person.ref);
      await policies.set(before).execute();

      expect(waiting).toMatchObject({ state: 'WAITING', entitledFrom: addDays(today(), 5) });
    });

    it('has no cover, and no error, for somebody who has no contract here', async () => {
      const answer = await agency.ask(cover, {}, citizen(personas.abroad.person.ref));

      expect(answer).toEqual({ data: { me: { supplementaryCover: null } } });
    });

    it('gives nothing of another person, nor without the scope', async () => {
      const entity =
        'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Person { supplementaryCover { state } } } }';
      const all = [{ __typename: 'Person', id: personas.citizen.person.ref }];

      const other = await agency.ask(entity, { all }, citizen(personas.widow.person.ref));
      const unscoped = await agency.ask(cover, {}, { subject: personas.citizen.person.ref, scopes: [] });

      expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(unscoped.errors?.[0]?.extensions.code).toBe('FORBIDDEN_SCOPE');
    });

    describe('a claim', () => {
      let members: readonly { readonly id: string; readonly relation: string }[];
      let input: Record<string, unknown>;
      let keys = 0;
      beforeEach(async () => {
        await agency.db.deleteFrom('claim').execute();
        ({ members } = await coverOf(personas.citizen.person.ref));
        const child = members.find(({ relation }) => relation === 'CHILD')!;
        const servicedOn = addDays(today(), -3);
        input = { member: child.id, kind: 'MEDICINE', amount: '10000000', servicedOn, receiptNumber: 'RX-1001' };
      });

      const ask = (changed: object = {}, caller = citizen(personas.citizen.person.ref), key = `k${(keys += 1)}`) =>
        agency.ask(claim, { input: { ...input, ...changed }, key }, caller);
      const made = async (changed: object = {}) => (await ask(changed)).data.claimReimbursement;
      const assessor: TestCaller = {
        ...citizen('an-assessor'),
        kind: 'official',
        agency: 'supplementary-insurance',
        scopes: ['requests:answer'],
      };
      const decide = (decision: object, caller = assessor, key = `d${(keys += 1)}`) =>
        agency.ask(assess, { input: decision, key }, caller);
      const codeOf = ({ errors }: Awaited<ReturnType<typeof ask>>) => errors?.[0]?.extensions.code;
      const find = async (code: string, caller = citizen(personas.citizen.person.ref)) =>
        agency.ask(look, { code }, caller);

      it('of a small amount is paid at once, by the plan’s percent', async () => {
        const { data, errors } = await ask();

        expect(errors).toBeUndefined();
        expect(data.claimReimbursement).toEqual({
          trackingCode: expect.stringMatching(/^SUP-/),
          stage: 'DELIVERY',
          state: 'COMPLETED',
          service: { id: 'supplementary-insurance.reimbursement' },
          kind: 'MEDICINE',
          servicedOn: input['servicedOn'],
          amount: '10000000',
          payable: '8000000',
          refusal: null,
        });
      });

      it('of a large amount waits for an assessor, and is paid up to the ceiling', async () => {
        const { trackingCode, stage, payable } = await made({ amount: '900000000' });
        const decided = await decide({ request: trackingCode, pay: true });
        const seen = (await find(trackingCode)).data.supplementaryInsuranceRequest;

        expect([stage, payable]).toEqual(['PROCESSING', null]);
        expect(decided.data.assessReimbursement).toEqual({ trackingCode, payable: '200000000', refusal: null });
        expect(seen).toEqual({ stage: 'DELIVERY', state: 'COMPLETED', payable: '200000000', refusal: null });
      });

      it('is refused when the year’s ceiling is used up, and for the reason that the assessor gives', async () => {
        const first = await made({ amount: '900000000' });
        await decide({ request: first.trackingCode, pay: true });
        const second = await made({ receiptNumber: 'RX-1002' });
        const third = await made({ amount: '30000000', kind: 'LABORATORY', receiptNumber: 'RX-1003' });
        const refused = await decide({ request: third.trackingCode, pay: false, refusal: 'RECEIPT_NOT_GENUINE' });

        expect(second).toMatchObject({ state: 'REFUSED', payable: null, refusal: 'CEILING_REACHED' });
        expect(refused.data.assessReimbursement).toMatchObject({ payable: null, refusal: 'RECEIPT_NOT_GENUINE' });
      });

      it('never pays more than the ceiling, however many claims are decided at once', async () => {
        const codes = [];
        for (const number of [1, 2, 3])
          codes.push((await made({ amount: '150000000', receiptNumber: `RX-200${number}` })).trackingCode as string);

        const decisions = await Promise.all(codes.map((request) => decide({ request, pay: true })));

        const paid = decisions.map(({ data }) => BigInt((data.assessReimbursement.payable as string | null) ?? 0));
        expect(paid.reduce((sum, one) => sum + one, 0n)).toBe(200_000_000n);
      });

      it('is one for one key, whatever was typed, and refused under the key with another body', async () => {
        const { ref } = personas.citizen.person;

        const first = await ask({}, citizen(ref), 'once');
        const again = await ask({}, citizen(ref), 'once');
        const other = await ask({ amount: '11000000' }, citizen(ref), 'once');

        expect(again.data).toEqual(first.data);
        expect(codeOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
        expect(await agency.db.selectFrom('claim').select('tracking_code').execute()).toHaveLength(1);
      });

      it('pays a receipt once, in whichever digits and marks it is typed', async () => {
        await ask({ receiptNumber: 'RX-1001' });

        expect(codeOf(await ask({ receiptNumber: '\u200frx-۱۰۰۱', kind: 'LABORATORY' }))).toBe('RECEIPT_USED');
      });

      it('reads an amount in Persian digits', async () => {
        expect(await made({ amount: '۱۰۰۰۰۰۰۰' })).toMatchObject({ amount: '10000000', payable: '8000000' });
      });

      it.each([
        ['nothing', { amount: '0' }, 'BAD_USER_INPUT'],
        ['more than a bill can be', { amount: '9223372036854775807' }, 'BAD_USER_INPUT'],
        ['a day to come', { servicedOn: addDays(today(), 1) }, 'BAD_USER_INPUT'],
        ['a day long past', { servicedOn: addDays(today(), -366) }, 'CLAIM_TOO_LATE'],
        ['a receipt that is none', { receiptNumber: '؟' }, 'BAD_USER_INPUT'],
        ['a member who does not exist', { member: 'nobody' }, 'FORBIDDEN'],
      ] as const)('is refused of %s, in both languages', async (_case, changed, code) => {
        const { errors } = await ask(changed);

        expect(errors?.[0]?.extensions.code).toBe(code);
        expect(errors?.[0]?.extensions.messages).toEqual({ fa: expect.any(String), en: expect.any(String) });
      });

      it.each([
        ['an amount that overflows', { amount: '9223372036854775808' }],
        ['a day that is none', { servicedOn: '2026-02-30' }],
      ] as const)('does not read %s', async (_case, changed) => {
        expect((await ask(changed)).errors).toHaveLength(1);
      });

      it('is refused for a member of another head as for none, and unseen by others', async () => {
        const { trackingCode } = await made();
        const stranger = citizen(personas.pensioner.person.ref);

        const another = await ask({ receiptNumber: 'RX-3000' }, stranger);
        const none = await ask({ receiptNumber: 'RX-3000', member: 'nobody' }, stranger);
        const seen = await find(trackingCode as string, stranger);

        expect(codeOf(another)).toBe('FORBIDDEN');
        expect(another).toEqual(none);
        expect(seen.data.supplementaryInsuranceRequest).toBeNull();
        expect(codeOf(seen)).toBe('FORBIDDEN');
      });

      it('is decided once, by assessors of this insurer, and with a reason when refused', async () => {
        const request = (await made({ amount: '50000000' })).trackingCode as string;

        const refusals = [
          await decide({ request, pay: true }, { ...assessor, agency: 'health-insurance' }),
          await decide({ request, pay: true }, { ...citizen('c'), scopes: ['requests:answer'] }),
          await decide({ request: 'SUP-x', pay: true }),
          await decide({ request, pay: false }),
          await decide({ request, pay: true, refusal: 'CEILING_REACHED' }),
        ];
        await decide({ request, pay: true });
        const twice = await decide({ request, pay: true });

        expect(refusals.map(codeOf)).toEqual([
          'FORBIDDEN',
          'FORBIDDEN',
          'FORBIDDEN',
          'BAD_USER_INPUT',
          'BAD_USER_INPUT',
        ]);
        expect(codeOf(twice)).toBe('REQUEST_CLOSED');
      });
    });

    it('finds the covers of a hundred people in one statement', async () => {
      const loaders = createLoaders(openRegistry(agency.db));
      const refs = [...agency.population.households()].flatMap(({ members }) => members.map(({ ref }) => ref));

      const statements = await agency.countStatements(() => loaders.coversOf.loadMany(refs.slice(0, 100)));

      expect(statements).toBe(1);
    });
  },
  { lifetime: 'describe' },
);
