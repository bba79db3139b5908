import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '../../../subgraphs/kit/jalali.ts';
import { today } from '../../../subgraphs/kit/today.ts';
import { subgraph } from '../../../subgraphs/catalogue/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const secretary: TestCaller = {
  subject: 'secretary',
  kind: 'official',
  agency: 'executive-council-it',
  scopes: ['official:agencies'],
};
const answer =
  'id kind effectiveOn predecessors { id } successors { id } services(first: 100) { nodes { id } } centreVote';
const merge = `mutation ($input: RecordMergerInput!, $key: ID!) { recordMerger(input: $input, idempotencyKey: $key) { ${answer} } }`;
const split = `mutation ($input: RecordSplitInput!, $key: ID!) { recordSplit(input: $input, idempotencyKey: $key) { ${answer} } }`;

/** After all seeded evidence, and before today. */
const day = '2023-01-21';
const decided = {
  effectiveOn: day,
  legalBasis: { fa: 'مصوبهٔ آزمایشی', en: 'A resolution for the test' },
  decision: {
    body: { fa: 'شورای عالی اداری', en: 'Supreme Administrative Council' },
    decidedOn: '2023-01-01',
    centreVote: 'FOR',
  },
};
const before = '2022-12-20T20:29:59Z';
const after = '2023-01-21T08:00:00Z';

describeOnEachDatabase('mergers and splits in the catalogue', (openDatabase) => {
  let agency: TestAgency;
  let keys = 0;
  beforeEach(async () => {
    agency = await startAgency(subgraph, openDatabase);
  });
  afterEach(() => agency.close());

  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await agency.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const record = async (mutation: string, input: object, caller = secretary, key = `key ${(keys += 1)}`) => {
    const { data, errors = [] } = await agency.ask(mutation, { input: { ...decided, ...input }, key }, caller);
    return { ...(data?.recordMerger ?? data?.recordSplit), codes: errors.map(({ extensions }) => extensions.code) };
  };
  const figures = (asOf: string) =>
    ask('query ($asOf: DateTime) { connectionFigures(asOf: $asOf) { base byStatus { agencies } } }', { asOf });
  const servicesOf = async (id: string) => {
    const { agency: found } = await ask(
      `query ($id: ID!) { agency(id: $id) { services(first: 100) { nodes { id } } } }`,
      { id },
    );
    return found.services.nodes.map((service: { id: string }) => service.id) as string[];
  };

  it('knows the merger of 1390 of which the Ministry of Roads came, which counts in no figure of 1401', async () => {
    const {
      agency: roads,
      agencies,
      old,
    } = await ask(`{
      agency(id: "roads-ministry") { lifeCycle { endedOn cameFrom { nodes {
        kind effectiveOn decidedOn centreVote predecessors { id } decidedBy { en } source { en } services { totalCount } } } } }
      old: agency(id: "housing-ministry") { name { en } connection { status } obligations { totalCount } lifeCycle {
        endedOn before: isActive(on: "2011-06-20") after: isActive(on: "2011-06-21") heir(on: "2022-12-01") { id } } }
      agencies { totalCount } }`);

    expect(roads.lifeCycle).toEqual({
      endedOn: null,
      cameFrom: {
        nodes: [
          {
            kind: 'MERGER',
            effectiveOn: '2011-06-21',
            decidedOn: '2011-06-21',
            centreVote: 'NOT_INVITED',
            predecessors: [{ id: 'housing-ministry' }, { id: 'roads-transport-ministry' }],
            decidedBy: { en: 'Islamic Consultative Assembly' },
            source: { en: expect.stringContaining('general knowledge') },
            services: { totalCount: 0 },
          },
        ],
      },
    });
    expect(old).toMatchObject({ connection: null, obligations: { totalCount: 0 } });
    expect(old.lifeCycle).toEqual({
      endedOn: '2011-06-21',
      before: true,
      after: false,
      heir: { id: 'roads-ministry' },
    });
    expect(agencies.totalCount).toBe(96);
    expect((await figures(before)).connectionFigures).toMatchObject({
      base: 96,
      byStatus: [{ agencies: 70 }, { agencies: 9 }, { agencies: 17 }],
    });
  });

  it('lets the services of a merged agency go on under their ids, and counts it until that day only', async () => {
    const [sport, culture] = [await servicesOf('sport-ministry'), await servicesOf('culture-ministry')];
    const status = async (asOf: string) =>
      (
        await ask(`query ($asOf: DateTime) { agency(id: "sport-ministry") { connection(asOf: $asOf) { status } } }`, {
          asOf,
        })
      ).agency.connection;
    const merged = await record(merge, { predecessors: ['sport-ministry'], successor: 'culture-ministry' });

    expect(merged).toMatchObject({ codes: [], kind: 'MERGER', centreVote: 'FOR' });
    expect(merged.services.nodes.map(({ id }: { id: string }) => id)).toEqual(sport);
    expect((await figures(before)).connectionFigures.base).toBe(96);
    expect((await figures(after)).connectionFigures.base).toBe(95);
    expect(await status(before)).not.toBeNull();
    expect(await status(after)).toBeNull();

    await observe(after); // from now on "now" is after the merger
    expect(await servicesOf('sport-ministry')).toEqual([]);
    expect(await servicesOf('culture-ministry')).toEqual([...culture, ...sport].sort());
    const {
      service,
      agency: ended,
      agencies,
    } = await ask(
      `query ($id: ID!) { service(id: $id) { id agency { id } } agencies { totalCount }
        agency(id: "sport-ministry") { id lifeCycle { endedOn heir(on: "2023-01-21") { id } wentInto { nodes { id } } } } }`,
      { id: sport[0] },
    );
    expect(service).toEqual({ id: sport[0], agency: { id: 'culture-ministry' } });
    expect(ended).toEqual({
      id: 'sport-ministry',
      lifeCycle: { endedOn: day, heir: { id: 'culture-ministry' }, wentInto: { nodes: [{ id: merged.id }] } },
    });
    expect(agencies.totalCount).toBe(95);
  });

  it('leaves evidence with the predecessor, and lets duties bind the successor', async () => {
    const evidence = () =>
      agency.db.selectFrom('evidence').selectAll().where('agency_id', '=', 'sport-ministry').orderBy('id').execute();
    const records = await evidence();
    await agency.db
      .updateTable('obligation')
      .set({ applies_to_agency: 'sport-ministry' })
      .where('decides_connection', '=', 1)
      .execute();
    const duties = async (id: string, on: string) =>
      (
        await ask(
          `query ($id: ID!, $on: Date!) { agency(id: $id) { obligations(inForceOn: $on) { nodes { decidesConnection } } } }`,
          { id, on },
        )
      ).agency.obligations.nodes.filter((duty: { decidesConnection: boolean }) => duty.decidesConnection).length;
    await record(merge, { predecessors: ['sport-ministry'], successor: 'culture-ministry' });

    expect(await evidence()).toEqual(records);
    expect([await duties('sport-ministry', '2023-01-20'), await duties('sport-ministry', day)]).toEqual([1, 0]);
    expect([await duties('culture-ministry', '2023-01-20'), await duties('culture-ministry', day)]).toEqual([0, 1]);
  });

  it('splits an agency into itself and one that is founded, each service in one of them', async () => {
    const services = await servicesOf('sport-ministry');
    const [first, ...others] = services;
    const found = {
      id: 'youth-organisation',
      class: 'ORGANISATION',
      name: { fa: 'سازمان جوانان', en: 'Youth Organisation' },
    };
    const made = await record(split, {
      predecessor: 'sport-ministry',
      parts: [
        { agency: 'sport-ministry', services: others },
        { agency: 'youth-organisation', services: [first] },
      ],
      founds: [found],
    });

    expect(made).toMatchObject({ codes: [], kind: 'SPLIT' });
    expect((await figures(before)).connectionFigures.base).toBe(96);
    expect((await figures(after)).connectionFigures.base).toBe(97);
    await observe(after);
    expect(await servicesOf('youth-organisation')).toEqual([first]);
    expect(await servicesOf('sport-ministry')).toEqual(others);
    const { agency: youth } = await ask(
      '{ agency(id: "youth-organisation") { name { en } lifeCycle { endedOn cameFrom { nodes { id } } } } }',
    );
    expect(youth).toEqual({
      name: { en: 'Youth Organisation' },
      lifeCycle: { endedOn: null, cameFrom: { nodes: [{ id: made.id }] } },
    });
    expect(
      (
        await record(merge, {
          predecessors: ['sport-ministry'],
          successor: 'culture-ministry',
          effectiveOn: '2023-02-01',
        })
      ).codes,
    ).toEqual([]);
  });

  it('gives the same answer to the same key, and refuses the key with another input', async () => {
    const input = { predecessors: ['sport-ministry'], successor: 'culture-ministry' };
    const first = await record(merge, input, secretary, 'same');
    expect(await record(merge, input, secretary, 'same')).toEqual(first);
    expect((await record(merge, { ...input, successor: 'endowments' }, secretary, 'same')).codes).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect((await record(merge, { ...input, predecessors: ['hajj-pilgrimage'] }, secretary, '')).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  describe('is refused', () => {
    const good = { predecessors: ['sport-ministry'], successor: 'culture-ministry' };

    it.each([
      ['into itself', { successor: 'sport-ministry' }, 'SUCCESSION_INTO_ITSELF'],
      ['into itself among others', { predecessors: ['sport-ministry', 'culture-ministry'] }, 'SUCCESSION_INTO_ITSELF'],
      ['of the same agency twice', { predecessors: ['sport-ministry', 'sport-ministry'] }, 'BAD_USER_INPUT'],
      ['of nobody', { predecessors: [] }, 'BAD_USER_INPUT'],
      ['of an unknown agency', { predecessors: ['omens-ministry'] }, 'BAD_USER_INPUT'],
      ['into an unknown agency', { successor: 'omens-ministry' }, 'BAD_USER_INPUT'],
      ['into an id that is none', { successor: '\u0000' }, 'BAD_USER_INPUT'],
      ['of an agency that ended long ago', { predecessors: ['housing-ministry'] }, 'AGENCY_HAS_ENDED'],
      ['into an agency that ended long ago', { successor: 'housing-ministry' }, 'AGENCY_HAS_ENDED'],
      ['in a circle', { predecessors: ['roads-ministry'], successor: 'housing-ministry' }, 'SUCCESSION_IN_A_CIRCLE'],
      [
        'before what is on record',
        { effectiveOn: '2022-11-01', decision: { ...decided.decision, decidedOn: '2022-11-01' } },
        'SUCCESSION_BEFORE_EVIDENCE',
      ],
      ['before it was decided', { effectiveOn: '2022-12-31' }, 'BAD_USER_INPUT'],
      [
        'decided tomorrow',
        { effectiveOn: addDays(today(), 2), decision: { ...decided.decision, decidedOn: addDays(today(), 1) } },
        'BAD_USER_INPUT',
      ],
      ['years ahead', { effectiveOn: addDays(today(), 400) }, 'BAD_USER_INPUT'],
      ['on no day', { effectiveOn: '2023-02-30' }, 'BAD_USER_INPUT'],
      ['with a text too long', { legalBasis: { fa: 'ا'.repeat(301), en: 'Basis' } }, 'BAD_USER_INPUT'],
      ['with a number of a person', { legalBasis: { fa: 'کد ملی ۱۲۳۴۵۶۷۸۹۰', en: 'Basis' } }, 'BAD_USER_INPUT'],
      ['with nothing but marks', { legalBasis: { fa: '\u200f\u200f\u200f\u200f', en: 'Basis' } }, 'BAD_USER_INPUT'],
      [
        'founding what is not its successor',
        { founds: [{ id: 'x', class: 'FUND', name: { fa: 'نام آن', en: 'Name' } }] },
        'BAD_USER_INPUT',
      ],
      [
        'founding what was there',
        { founds: [{ id: 'culture-ministry', class: 'FUND', name: { fa: 'نام آن', en: 'Name' } }] },
        'AGENCY_ID_TAKEN',
      ],
      [
        'founding under an ended id',
        {
          successor: 'housing-ministry',
          founds: [{ id: 'housing-ministry', class: 'MINISTRY', name: { fa: 'نام آن', en: 'Name' } }],
        },
        'AGENCY_ID_TAKEN',
      ],
      [
        'founding under Persian digits',
        { successor: 'bank-۱', founds: [{ id: 'bank-۱', class: 'BANK', name: { fa: 'نام آن', en: 'Name' } }] },
        'BAD_USER_INPUT',
      ],
    ])('a merger %s', async (_what, change, code) => {
      expect((await record(merge, { ...good, ...change })).codes).toEqual([code]);
      expect((await figures(after)).connectionFigures.base).toBe(96);
    });

    it('a merger of an agency that was merged before, and one dated before the last', async () => {
      await record(merge, good);
      expect((await record(merge, { ...good, successor: 'endowments', effectiveOn: '2023-02-01' })).codes).toEqual([
        'AGENCY_HAS_ENDED',
      ]);
      expect(
        (
          await record(merge, {
            predecessors: ['culture-ministry'],
            successor: 'sport-ministry',
            effectiveOn: '2023-02-01',
          })
        ).codes,
      ).toEqual(['SUCCESSION_IN_A_CIRCLE']);
      expect((await record(merge, { predecessors: ['hajj-pilgrimage'], successor: 'culture-ministry' })).codes).toEqual(
        ['SUCCESSION_OUT_OF_ORDER'],
      );
    });

    it('one of two mergers of the same agency that come at once', async () => {
      const both = await Promise.all([record(merge, good), record(merge, { ...good, successor: 'endowments' })]);
      expect(both.flatMap(({ codes }) => codes)).toEqual(['AGENCY_HAS_ENDED']);
    });

    it('a split that leaves a service out, names one twice, or takes another agency’s', async () => {
      const services = await servicesOf('sport-ministry');
      const [foreign] = await servicesOf('endowments');
      const parts = (here: readonly (string | undefined)[], there: readonly (string | undefined)[]) => ({
        predecessor: 'sport-ministry',
        parts: [
          { agency: 'culture-ministry', services: here },
          { agency: 'endowments', services: there },
        ],
      });
      const [first, ...others] = services;
      for (const wrong of [parts(others, []), parts(services, [first]), parts(services, [foreign])]) {
        expect((await record(split, wrong)).codes).toEqual(['SERVICES_NOT_DIVIDED']);
      }
      expect(
        (await record(split, { predecessor: 'sport-ministry', parts: [{ agency: 'endowments', services }] })).codes,
      ).toEqual(['BAD_USER_INPUT']);
    });

    it.each([
      ['a citizen', { subject: 'p', kind: 'citizen', scopes: ['official:agencies'] }, 'FORBIDDEN'],
      ['an official of another agency', { ...secretary, agency: 'tax-administration' }, 'FORBIDDEN'],
      ['the back office without an official', { ...secretary, kind: 'client', subject: null }, 'FORBIDDEN'],
      ['an official without the scope', { ...secretary, scopes: [] }, 'FORBIDDEN_SCOPE'],
      ['nobody', {}, 'UNAUTHENTICATED'],
    ] as const)('what %s records', async (_who, caller, code) => {
      expect((await record(merge, good, caller)).codes).toEqual([code]);
    });
  });

  /** Something that the platform observed, so that the newest evidence is of then. */
  async function observe(at: string): Promise<void> {
    await agency.db
      .insertInto('evidence')
      .values({
        id: 'observed',
        agency_id: 'post',
        at,
        kind: 'MEETING',
        origin: 'OBSERVED',
        text_fa: 'دیدار',
        text_en: 'Met',
      })
      .execute();
  }
});
