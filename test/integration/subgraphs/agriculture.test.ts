import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { subgraph } from '../../../subgraphs/agriculture/subgraph.ts';
import { addDays, toIsoDate, toJalaliDate } from '../../../subgraphs/kit/jalali.ts';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { today } from '../../../subgraphs/kit/today.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const scopes = ['agriculture:read', 'agriculture:request', 'requests:read', 'requests:act'];
const permit = `mutation ($input: MigrationPermitInput!, $key: ID!) {
  requestMigrationPermit(input: $input, idempotencyKey: $key) {
    trackingCode stage service { id } permit { season jalaliYear animals grantedAt }
  }
}`;
const feed = `mutation ($input: LivestockFeedInput!, $key: ID!) {
  requestLivestockFeed(input: $input, idempotencyKey: $key) { trackingCode service { id } feed { kind kilograms } }
}`;
const handle = `mutation ($input: HandleNomadRequestInput!, $key: ID!) {
  handleNomadRequest(input: $input, idempotencyKey: $key) { trackingCode decision at }
}`;
const household = `{ me { nomadHousehold {
  keptBy { id } isHead tribe winterQuarters summerQuarters members cardUntil
  animals { species count } permits { season grantedAt } feedQuotas { kind kilograms used }
} } }`;

/** The first day of next spring's migration, whatever day it is. */
const { year } = toJalaliDate(today());
const spring = toIsoDate({ year, month: 1, day: 20 }) > today() ? year : year + 1;
const leavesOn = toIsoDate({ year: spring, month: 1, day: 20 });
const arrivesOn = addDays(leavesOn, 25);
const reason = 'دام ثبت‌شده با بازدید نمی‌خواند.';

describeOnEachDatabase(
  'Agriculture and the nomads it hosts',
  (openDatabase) => {
    let agency: TestAgency;
    let asked = 0;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase, { people: 200 });
      // Quotas are of the year everything is true at; tests run in any.
      await agency.db.updateTable('feed_quota').set({ jalali_year: year }).execute();
    });
    beforeEach(async () => {
      await agency.db.deleteFrom('migration_permit').execute();
      await agency.db.updateTable('feed_quota').set({ used: 0, kilograms: 1_000 }).execute();
    });
    afterAll(() => agency.close());

    const as = (name: PersonaName, changed: Partial<TestCaller> = {}): TestCaller => ({
      ...citizen(agency.population.personas[name].person.ref),
      scopes,
      ...changed,
    });
    const nomads: TestCaller = { kind: 'client', agency: 'nomads-affairs', scopes: ['requests:handle'] };
    const send = async (query: string, input: object, caller = as('guardian'), key = `key-${(asked += 1)}`) => {
      const { data, errors } = await agency.ask(query, { input, key }, caller);
      return { data, code: errors?.[0]?.extensions.code };
    };
    const move = { season: 'SPRING', leavesOn, arrivesOn, animals: [{ species: 'SHEEP', count: 50 }] };
    const own = async () => (await agency.ask(household, {}, as('guardian'))).data.me.nomadHousehold;

    it('tells a nomad her household, which the hosted agency keeps, and nobody else', async () => {
      const { data } = await agency.ask(household, {}, as('citizen'));

      expect(await own()).toMatchObject({
        keptBy: { id: 'nomads-affairs' },
        isHead: true,
        tribe: 'سنگسری',
        winterQuarters: 'سمنان',
        summerQuarters: 'مازندران',
        members: 2,
        animals: expect.arrayContaining([{ species: 'SHEEP', count: expect.any(Number) }]),
        feedQuotas: expect.arrayContaining([{ kind: 'BARLEY', kilograms: 1_000, used: 0 }]),
      });
      expect(data.me.nomadHousehold).toBeNull();
    });

    it('tells a farmer her holdings', async () => {
      const query = '{ me { farmHoldings { totalCount nodes { kind product province squareMetres } } } }';
      const { data } = await agency.ask(query, {}, as('widow'));

      expect(data.me.farmHoldings).toEqual({
        totalCount: 1,
        nodes: [{ kind: 'CROPS', product: 'برنج', province: 'گیلان', squareMetres: expect.any(Number) }],
      });
    });

    it('grants a permit that was asked for once, as a service of the hosted agency', async () => {
      const first = await send(permit, move, as('guardian'), 'once');
      const again = await send(permit, move, as('guardian'), 'once');
      const other = await send(permit, { ...move, season: 'AUTUMN' }, as('guardian'), 'once');
      const fewer = { ...move, animals: [{ species: 'SHEEP', count: 40 }] };
      const reused = await send(permit, fewer, as('guardian'), 'once');
      const second = await send(permit, move);
      const { trackingCode, ...request } = first.data.requestMigrationPermit;
      const decided = await send(handle, { request: trackingCode, decision: 'GRANT' }, nomads);

      expect(request).toEqual({
        stage: 'RECEIPT',
        service: { id: 'nomads-affairs.migration-permit' },
        permit: { season: 'SPRING', jalaliYear: spring, animals: 50, grantedAt: null },
      });
      expect(again).toEqual(first);
      expect([other.code, reused.code, second.code]).toEqual([
        'OUT_OF_SEASON',
        'IDEMPOTENCY_KEY_REUSED',
        'PERMIT_EXISTS',
      ]);
      expect(decided.code).toBeUndefined();
      expect((await own()).permits).toEqual([{ season: 'SPRING', grantedAt: decided.data.handleNomadRequest.at }]);
    });

    it('lets another permit be asked for once one was refused', async () => {
      const { data } = await send(permit, move);
      const input = { request: data.requestMigrationPermit.trackingCode, decision: 'REFUSE', reason };

      expect((await send(handle, input, nomads)).code).toBeUndefined();
      expect((await send(handle, input, nomads)).code).toBe('REQUEST_CLOSED');
      expect((await send(permit, move)).code).toBeUndefined();
    });

    it('gives one of two permits that are asked for at once', async () => {
      const both = await Promise.all([send(permit, move), send(permit, move)]);

      expect(new Set(both.map(({ code }) => code))).toEqual(new Set(['PERMIT_EXISTS', undefined]));
    });

    it('sets feed aside up to the quota, however many ask at once, and gives back what is refused', async () => {
      const input = { kind: 'BARLEY', kilograms: 400 };

      const three = await Promise.all([1, 2, 3].map(() => send(feed, input)));
      const given = three.flatMap(({ data }) => data.requestLivestockFeed ?? []);
      const used = (await own()).feedQuotas[0].used;
      await send(handle, { request: given[0].trackingCode, decision: 'REFUSE', reason }, nomads);

      expect(given).toHaveLength(2);
      expect(new Set(three.map(({ code }) => code))).toEqual(new Set(['QUOTA_EXCEEDED', undefined]));
      expect(given[0]).toMatchObject({ service: { id: 'nomads-affairs.livestock-feed' }, feed: input });
      expect(used).toBe(800);
      expect((await own()).feedQuotas[0].used).toBe(400);
    });

    it.each([
      ['somebody who is no nomad', 'citizen', move, 'NOT_A_NOMAD_HOUSEHOLD'],
      [
        'out of season',
        'guardian',
        { ...move, leavesOn: toIsoDate({ year: spring, month: 5, day: 1 }) },
        'OUT_OF_SEASON',
      ],
      ['in the past', 'guardian', { ...move, leavesOn: '2020-04-01', arrivesOn: '2020-05-01' }, 'OUT_OF_SEASON'],
      ['arriving before leaving', 'guardian', { ...move, arrivesOn: addDays(leavesOn, -1) }, 'OUT_OF_SEASON'],
      ['arriving after months', 'guardian', { ...move, arrivesOn: addDays(leavesOn, 61) }, 'OUT_OF_SEASON'],
      [
        'with more animals',
        'guardian',
        { ...move, animals: [{ species: 'SHEEP', count: 9_999 }] },
        'MORE_THAN_REGISTERED',
      ],
      [
        'with animals of others',
        'guardian',
        { ...move, animals: [{ species: 'CAMEL', count: 1 }] },
        'MORE_THAN_REGISTERED',
      ],
      ['with no animals', 'guardian', { ...move, animals: [] }, 'BAD_USER_INPUT'],
      ['with fewer than none', 'guardian', { ...move, animals: [{ species: 'SHEEP', count: -5 }] }, 'BAD_USER_INPUT'],
      ['with a species twice', 'guardian', { ...move, animals: [...move.animals, ...move.animals] }, 'BAD_USER_INPUT'],
      ['on a day that there is not', 'guardian', { ...move, leavesOn: '2027-02-30' }, 'BAD_USER_INPUT'],
      [
        'with a count that overflows',
        'guardian',
        { ...move, animals: [{ species: 'SHEEP', count: 2 ** 31 }] },
        'BAD_USER_INPUT',
      ],
    ] as const)('refuses a migration of %s', async (_what, who, input, code) => {
      expect((await send(permit, input, as(who))).code).toBe(code);
    });

    it.each([0, -1, 2 ** 31, 1_001])('refuses %d kilograms of feed', async (kilograms) => {
      const code = kilograms === 1_001 ? 'QUOTA_EXCEEDED' : 'BAD_USER_INPUT';

      expect((await send(feed, { kind: 'BARLEY', kilograms })).code).toBe(code);
    });

    it('takes requests of the head alone, while the card lasts, and at level 2', async () => {
      const member = agency.population.personas.guardian.person.ref;
      const orphan = await agency.db
        .selectFrom('nomad_member')
        .innerJoin('nomad_household', 'nomad_household.id', 'nomad_member.household')
        .select('nomad_member.person_ref as ref')
        .where('nomad_household.head_ref', '=', member)
        .where('nomad_member.person_ref', '!=', member)
        .executeTakeFirstOrThrow();

      const child = await send(
        feed,
        { kind: 'BARLEY', kilograms: 1 },
        as('guardian', { subject: String(orphan['ref']) }),
      );
      const weak = await send(feed, { kind: 'BARLEY', kilograms: 1 }, as('guardian', { assurance: 1 }));
      await agency.db
        .updateTable('nomad_household')
        .set({ card_until: addDays(leavesOn, 3) })
        .execute();
      const late = await send(permit, move);

      expect([child.code, weak.code, late.code]).toEqual([
        'HEAD_OF_HOUSEHOLD_ONLY',
        'INSUFFICIENT_ASSURANCE',
        'NOMAD_CARD_EXPIRED',
      ]);
    });

    it('sets feed aside once, and decides once, for one key, which nothing else may use', async () => {
      const barley = { kind: 'BARLEY', kilograms: 10 };
      const first = await send(feed, barley, as('guardian'), 'feed');
      const again = await send(feed, barley, as('guardian'), 'feed');
      const other = await send(feed, { ...barley, kilograms: 20 }, as('guardian'), 'feed');
      const input = { request: first.data.requestLivestockFeed.trackingCode, decision: 'GRANT' };
      const decided = await send(handle, input, nomads, 'handled');
      const decidedAgain = await send(handle, input, nomads, 'handled');
      const decidedOtherwise = await send(handle, { ...input, decision: 'REFUSE', reason }, nomads, 'handled');

      expect([again, decidedAgain]).toEqual([first, decided]);
      expect([other.code, decidedOtherwise.code]).toEqual(['IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_KEY_REUSED']);
    });

    it('lets the hosted agency alone decide: not the one whose window it is', async () => {
      const { data } = await send(feed, { kind: 'BRAN', kilograms: 10 });
      const input = { request: data.requestLivestockFeed.trackingCode, decision: 'GRANT' };

      const host = await send(handle, input, { ...nomads, agency: 'agriculture-jihad' });
      const applicant = await send(handle, input, as('guardian', { scopes: [...scopes, 'requests:handle'] }));
      const silent = await send(handle, { ...input, decision: 'REFUSE' }, nomads);
      const unknown = await send(handle, { ...input, request: 'NAO-0000-0000-0000-0000-00' }, nomads);

      expect([host.code, applicant.code, unknown.code]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
      expect(silent.code).toBe('BAD_USER_INPUT');
    });
  },
  { lifetime: 'describe' },
);
