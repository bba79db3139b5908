import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createLoaders } from '../../../subgraphs/health-insurance/context.ts';
import { openRegistry } from '../../../subgraphs/health-insurance/registry.ts';
import { subgraph } from '../../../subgraphs/health-insurance/subgraph.ts';
import { addDays } from '../../../subgraphs/kit/jalali.ts';
import type { Population } from '../../../subgraphs/kit/population/population.ts';
import { today } from '../../../subgraphs/kit/today.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const cover = `{ me { basicCover {
  __typename insurer { en } scheme { fa en } state relation head { id } entitledFrom entitledUntil renewalOpensOn
} } }`;

const renew = `mutation ($input: RequestCoverRenewalInput!, $key: ID!) {
  requestCoverRenewal(input: $input, idempotencyKey: $key) {
    trackingCode stage state service { id } renewedUntil refusal steps { nodes { stage state } }
  }
}`;
const decide = `mutation ($input: DecideCoverRenewalInput!, $key: ID!) {
  decideCoverRenewal(input: $input, idempotencyKey: $key) { trackingCode granted }
}`;
const look = `query ($code: ID!) { healthInsuranceRequest(trackingCode: $code) {
  ... on CoverRenewalRequest { stage state renewedUntil refusal }
} }`;

describeOnEachDatabase(
  'Basic health insurance',
  (open) => {
    let agency: TestAgency;
    let personas: Population['personas'];
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people: 200 });
      ({ personas } = agency.population);
    });
    afterAll(() => agency.close());

    it('tells a working woman by which fund she is covered, and until when', async () => {
      const { ref, employment } = personas.citizen.person;

      const { data, errors } = await agency.ask(cover, {}, citizen(ref));

      expect(errors).toBeUndefined();
      expect(data.me.basicCover).toEqual({
        __typename: 'BasicCover',
        insurer: { en: 'Social Security Organization' },
        scheme: {
          fa: 'درمان بیمه‌شدگان تأمین اجتماعی',
          en: 'Treatment of those insured with social security',
        },
        state: expect.stringMatching(/^(ACTIVE|ENDED)$/),
        relation: 'HEAD',
        head: { id: ref },
        entitledFrom: employment.at(-1)?.from,
        entitledUntil: '2027-03-20',
        renewalOpensOn: null,
      });
    });

    it('covers a child by her father, who is insured himself, and once', async () => {
      const { data } = await agency.ask(cover, {}, citizen(personas.child.person.ref));
      const rows = await agency.db
        .selectFrom('covered_person')
        .selectAll()
        .where('person_ref', '=', personas.child.person.ref)
        .execute();

      expect(data.me.basicCover).toMatchObject({ relation: 'CHILD', head: { id: personas.spouse.person.ref } });
      expect(rows).toHaveLength(1);
    });

    it('covers nobody alive and in the country twice, and nobody not at all', async () => {
      const rows = await agency.db.selectFrom('covered_person').select('person_ref').execute();
      const covered = rows.map((row) => row['person_ref'] as string);
      const here = [...agency.population.households()]
        .flatMap(({ members }) => members)
        .filter(({ deathDate, abroad }) => deathDate === null && !abroad)
        .map(({ ref }) => ref);

      expect(new Set(covered).size).toBe(covered.length);
      expect(here.filter((ref) => !covered.includes(ref))).toEqual([]);
    });

    it('has a dependant’s cover begin and end with that of the insured head', async () => {
      const { ref } = personas.child.person;
      const read = async () => (await agency.ask(cover, {}, citizen(ref))).data.me.basicCover;
      const covers = agency.db.updateTable('cover').where('head_ref', '=', personas.spouse.person.ref);
      const { until_day } = await agency.db
        .selectFrom('cover')
        .select('until_day')
        .where('head_ref', '=', personas.spouse.person.ref)
        .executeTakeFirstOrThrow();

      await covers.set({ until_day: addDays(today(), -1) }).execute();
      const ended = await read();
      await covers.set({ until_day: addDays(today(), 1) }).execute();
      const active = await read();
      await covers.set({ until_day }).execute();

      expect(ended).toMatchObject({ state: 'ENDED', entitledUntil: addDays(today(), -1) });
      expect(active).toMatchObject({ state: 'ACTIVE', entitledUntil: addDays(today(), 1) });
    });

    it('has the cover of somebody who left the country end with the last work here, and of the dead with death', async () => {
      const { employment, ref } = personas.abroad.person;
      const husband = personas.widow.person.spouseRef ?? '';

      const gone = await agency.ask(cover, {}, citizen(ref));
      const dead = await agency.ask(cover, {}, citizen(husband));

      expect(gone.data.me.basicCover).toMatchObject({ state: 'ENDED', entitledUntil: employment.at(-1)?.to });
      expect(dead.data.me.basicCover).toMatchObject({ state: 'ENDED', entitledUntil: '2025-08-11' });
    });

    it('gives nothing of another person, nor without the scope', async () => {
      const entity =
        'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Person { basicCover { state } } } }';
      const all = [{ __typename: 'Person', id: personas.widow.person.ref }];

      const other = await agency.ask(entity, { all }, citizen(personas.citizen.person.ref));
      const unscoped = await agency.ask(cover, {}, { subject: personas.citizen.person.ref, scopes: [] });

      expect(other).toMatchObject({
        data: { _entities: [{ basicCover: null }] },
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
      expect(unscoped).toMatchObject({
        data: { me: { basicCover: null } },
        errors: [{ extensions: { code: 'FORBIDDEN_SCOPE' } }],
      });
    });

    describe('the renewal of universal insurance', () => {
      let head: string;
      let keys = 0;
      beforeEach(async () => {
        head = personas.analyst.person.ref;
        await agency.db.deleteFrom('renewal').execute();
        const covers = await agency.db.selectFrom('cover').select('id').where('head_ref', '=', head).execute();
        const [first, ...later] = covers.map(({ id }) => id as string);
        for (const id of later) {
          await agency.db.deleteFrom('covered_person').where('cover_id', '=', id).execute();
          await agency.db.deleteFrom('cover').where('id', '=', id).execute();
        }
        await endOn(addDays(today(), 10), first);
      });

      const endOn = async (until_day: string, id?: string) =>
        agency.db
          .updateTable('cover')
          .set({ until_day })
          .where('head_ref', '=', head)
          .$if(id !== undefined, (query) => query.where('id', '=', id!))
          .execute();
      const ask = (
        { input = { acknowledgePremium: true }, key = `k${(keys += 1)}` }: { input?: object; key?: string } = {},
        caller: TestCaller = citizen(head),
      ) => agency.ask(renew, { input, key }, caller);
      const official: TestCaller = {
        ...citizen('an-official'),
        kind: 'official',
        agency: 'health-insurance',
        scopes: ['requests:answer'],
      };
      const rule = (input: object, caller = official, key = `d${(keys += 1)}`) =>
        agency.ask(decide, { input, key }, caller);
      const codeOf = ({ errors }: Awaited<ReturnType<typeof ask>>) => errors?.[0]?.extensions.code;

      it('is received and, when granted, gives the head and the dependants another year', async () => {
        const asked = await ask();
        const { trackingCode } = asked.data.requestCoverRenewal;
        const before = (await agency.ask(cover, {}, citizen(head))).data.me.basicCover;
        const granted = await rule({ request: trackingCode, grant: true });
        const after = (await agency.ask(look, { code: trackingCode }, citizen(head))).data.healthInsuranceRequest;
        const covers = await agency.db
          .selectFrom('cover')
          .select('from_day')
          .where('head_ref', '=', head)
          .orderBy('from_day')
          .execute();

        expect(asked.errors).toBeUndefined();
        expect(asked.data.requestCoverRenewal).toMatchObject({
          trackingCode: expect.stringMatching(/^IHI-/),
          stage: 'PROCESSING',
          state: 'IN_PROGRESS',
          service: { id: 'health-insurance.cover-renewal' },
          renewedUntil: null,
          steps: { nodes: [{ stage: 'RECEIPT' }, { stage: 'PROCESSING' }] },
        });
        expect(before.entitledUntil).toBe(addDays(today(), 10));
        expect(granted.data.decideCoverRenewal).toEqual({ trackingCode, granted: true });
        expect(after).toMatchObject({ stage: 'DELIVERY', state: 'COMPLETED', refusal: null });
        expect(after.renewedUntil > addDays(today(), 370)).toBe(true);
        expect(covers).toHaveLength(2);
        expect(covers[1]).toEqual({ from_day: addDays(today(), 11) });
      });

      it('begins with the decision where the last year has ended already', async () => {
        await endOn(addDays(today(), -30));
        const { trackingCode } = (await ask()).data.requestCoverRenewal;

        await rule({ request: trackingCode, grant: true });

        const renewed = (await agency.ask(cover, {}, citizen(head))).data.me.basicCover;
        expect(renewed).toMatchObject({ state: 'ACTIVE', entitledFrom: today() });
      });

      it('is refused with its reason, and can be asked for again', async () => {
        const { trackingCode } = (await ask()).data.requestCoverRenewal;
        await rule({ request: trackingCode, grant: false, refusal: 'PREMIUM_UNPAID' });

        const refused = (await agency.ask(look, { code: trackingCode }, citizen(head))).data.healthInsuranceRequest;
        const again = await ask();

        expect(refused).toEqual({ stage: 'DELIVERY', state: 'REFUSED', renewedUntil: null, refusal: 'PREMIUM_UNPAID' });
        expect(again.errors).toBeUndefined();
      });

      it('is one for one key, and refuses the key with another input, and a second one meanwhile', async () => {
        const first = await ask({ key: 'once' });
        const again = await ask({ key: 'once' });
        const other = await ask({ key: 'once', input: { acknowledgePremium: false } });
        const second = await ask();
        await agency.db
          .updateTable('idempotency')
          .set({ input_hash: 'of another input' })
          .where('key', '=', 'once')
          .execute();

        expect(codeOf(await ask({ key: 'once' }))).toBe('IDEMPOTENCY_KEY_REUSED');
        expect(again.data.requestCoverRenewal.trackingCode).toBe(first.data.requestCoverRenewal.trackingCode);
        expect(codeOf(other)).toBe('ACKNOWLEDGEMENT_REQUIRED');
        expect(codeOf(second)).toBe('RENEWAL_PENDING');
      });

      it('is received once when it is asked for twice at the same time', async () => {
        const both = await Promise.all([ask(), ask()]);

        expect(new Set(both.map(codeOf))).toEqual(new Set(['RENEWAL_PENDING', undefined]));
      });

      it.each([
        ['from a dependant', 'child', 'COVER_NOT_RENEWABLE'],
        ['of a cover that goes on with the work', 'citizen', 'COVER_NOT_RENEWABLE'],
      ] as const)('is refused %s', async (_case, persona, code) => {
        expect(codeOf(await ask({}, citizen(personas[persona].person.ref)))).toBe(code);
      });

      it('is refused before its time', async () => {
        await endOn(addDays(today(), 61));

        expect(codeOf(await ask())).toBe('RENEWAL_NOT_OPEN');
      });

      it('is decided once, by officials of this agency, and with a reason when refused', async () => {
        const request: string = (await ask()).data.requestCoverRenewal.trackingCode;

        const refusals = [
          await rule({ request, grant: true }, { ...official, agency: 'social-security' }),
          await rule({ request, grant: true }, { ...citizen(head), scopes: ['requests:answer'] }),
          await rule({ request: 'IHI-0000-0000-0000-0000-00', grant: true }),
          await rule({ request: 'x', grant: true }),
          await rule({ request, grant: false }),
          await rule({ request, grant: true, refusal: 'PREMIUM_UNPAID' }),
        ];
        const typed = ` \u200f${request.toLowerCase().replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!)}`;
        const granted = await rule({ request: typed, grant: true }, official, 'decision');
        const again = await rule({ request: typed, grant: true }, official, 'decision');
        const other = await rule({ request, grant: false, refusal: 'PREMIUM_UNPAID' }, official, 'decision');
        const twice = await rule({ request, grant: true });

        expect(refusals.map(codeOf)).toEqual([
          ...Array.from({ length: 4 }, () => 'FORBIDDEN'),
          'BAD_USER_INPUT',
          'BAD_USER_INPUT',
        ]);
        expect(granted.data.decideCoverRenewal).toEqual({ trackingCode: request, granted: true });
        expect(again.data).toEqual(granted.data);
        expect([other, twice].map(codeOf)).toEqual(['IDEMPOTENCY_KEY_REUSED', 'REQUEST_CLOSED']);
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
