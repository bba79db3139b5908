import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { subgraph } from '../../../../subgraphs/catalogue/subgraph.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';
import { startAgency, type TestAgency, type TestCaller } from '../../../support/start-agency.ts';

const record = `mutation ($input: TrafficBatch!, $key: ID!) {
  recordTraffic(input: $input, idempotencyKey: $key) { sequence isNew }
}`;
const exchange = `query ($id: ID!, $from: Date!, $to: Date!) { agency(id: $id) { exchange(from: $from, to: $to) {
  connected exchanging threshold
  availability { calls answered share suppressed }
  refusals { nodes { by code calls suppressed } }
  readVolumes { nodes { readerKind reader { id } reads suppressed } }
} } }`;
const lastAnswer = `query ($id: ID!) { agency(id: $id) { connection(asOf: "2022-12-19T12:00:00Z") {
  status evidence { lastForeignAnswer { at byCitizens caller { id } origin } }
} } }`;

const window: TestCaller = { kind: 'client', client: 'panjereh-gateway', scopes: ['platform:traffic'] };
const office = { kind: 'client', agency: 'social-security', scopes: ['oversight:figures'] } as const;

const citizens = {
  hour: '2022-12-19T08:00:00Z',
  subgraph: 'post',
  callerKind: 'CITIZEN',
  clientKind: 'NATIONAL_WINDOW',
  reader: null,
  operation: 'QUERY',
  outcome: 'ANSWERED',
  code: null,
  calls: 40,
  latency: [30, 5, 3, 1, 1],
};
const tax = { ...citizens, callerKind: 'OFFICIAL', clientKind: 'BACK_OFFICE', reader: 'tax-administration' };
const own = { ...citizens, clientKind: 'AGENCY_WINDOW', reader: 'post' };
const day = { id: 'post', from: '2022-12-19', to: '2022-12-19' };

describeOnEachDatabase('What the window counted, at the catalogue', (openDatabase) => {
  let agency: TestAgency;
  beforeEach(async () => {
    agency = await startAgency(subgraph, openDatabase);
  });
  afterEach(() => agency.close());

  const handIn = async (sequence: number, counts: readonly object[], differs: object = {}, caller = window) => {
    const input = { writer: 'g1', sequence, counts, ...differs };
    const { data, errors } = await agency.ask(record, { input, key: `g1-${sequence}` }, caller);
    return errors?.map(({ extensions }) => extensions.code) ?? data.recordTraffic;
  };
  const see = async (variables: object = day, caller: TestCaller = office) => {
    const { data, errors } = await agency.ask(exchange, variables, caller);
    return errors?.map(({ extensions }) => extensions.code) ?? data.agency.exchange;
  };
  const foreignAnswer = async (id: string) => {
    const { data } = await agency.ask(lastAnswer, { id });
    return data.agency.connection.evidence.lastForeignAnswer;
  };
  const calls = async () => {
    const rows = await agency.db.selectFrom('traffic').select('calls').execute();
    return rows.map((row) => Number(row['calls']));
  };

  it('is on record once for each batch, however often it comes', async () => {
    expect(await handIn(1, [citizens])).toEqual({ sequence: 1, isNew: true });
    expect(await handIn(1, [citizens])).toEqual({ sequence: 1, isNew: false });
    expect(await handIn(2, [citizens])).toEqual({ sequence: 2, isNew: true });
    expect(await handIn(1, [citizens])).toEqual({ sequence: 1, isNew: false });

    expect(await calls()).toEqual([80]);
  });

  it('is not taken from a batch that says something else under a number, and so a key, that came before', async () => {
    await handIn(1, [citizens]);

    expect(await handIn(1, [tax])).toEqual({ sequence: 1, isNew: false });
    expect(await calls()).toEqual([40]);
  });

  it('is on record once when a batch comes several times at the same moment', async () => {
    const receipts = await Promise.all([1, 2, 3, 4].map(() => handIn(1, [citizens])));

    expect(receipts.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await calls()).toEqual([40]);
  });

  it('is evidence of an answer to somebody else, once for each caller and hour', async () => {
    await handIn(1, [citizens, tax, own]);
    await handIn(2, [citizens, tax, { ...tax, hour: '2022-12-19T09:00:00Z' }]);

    const rows = await agency.db
      .selectFrom('evidence')
      .select(['at', 'subject'])
      .where('agency_id', '=', 'post')
      .where('origin', '=', 'OBSERVED')
      .orderBy('at')
      .orderBy('subject')
      .execute();
    expect(rows).toEqual([
      { at: '2022-12-19T08:00:00Z', subject: 'citizens@national-window' },
      { at: '2022-12-19T08:00:00Z', subject: 'tax-administration' },
      { at: '2022-12-19T09:00:00Z', subject: 'tax-administration' },
    ]);
    expect(await foreignAnswer('post')).toEqual({
      at: '2022-12-19T09:00:00Z',
      byCitizens: false,
      caller: { id: 'tax-administration' },
      origin: 'OBSERVED',
    });
  });

  it('is no evidence where it was the agency itself, nobody known, a refusal, or an hour to come', async () => {
    const before = await foreignAnswer('post');
    await handIn(1, [
      own,
      { ...citizens, callerKind: 'ANONYMOUS', clientKind: 'OTHER' },
      { ...citizens, outcome: 'REFUSED', code: 'FORBIDDEN' },
      { ...citizens, hour: '2999-01-01T00:00:00Z' },
      { ...citizens, subgraph: 'nobodys' },
    ]);

    expect(await foreignAnswer('post')).toEqual(before);
  });

  it('says of a reader that is not listed here that somebody read, not who', async () => {
    await handIn(1, [{ ...tax, reader: 'somebody' }]);

    expect(await agency.db.selectFrom('traffic').select('reader').execute()).toEqual([{ reader: null }]);
    expect((await see()).readVolumes.nodes).toEqual([
      { readerKind: 'OTHERS', reader: null, reads: 40, suppressed: false },
    ]);
  });

  it('shows the back office of a connected agency who read how often, what was answered, and why not', async () => {
    const refused = { ...tax, outcome: 'REFUSED', code: 'FORBIDDEN', calls: 20, latency: [20, 0, 0, 0, 0] };
    const denied = { ...refused, operation: 'NONE', outcome: 'DENIED', code: 'FORBIDDEN_SCOPE' };
    const failed = {
      ...citizens,
      outcome: 'FAILED',
      code: 'SUBGRAPH_UNAVAILABLE',
      calls: 60,
      latency: [0, 0, 0, 0, 0],
    };
    await handIn(1, [citizens, tax, own, refused, denied, failed]);

    expect(await see()).toEqual({
      connected: expect.any(Boolean),
      exchanging: true,
      threshold: 10,
      availability: { calls: 200, answered: 140, share: 0.7, suppressed: false },
      refusals: {
        nodes: [
          { by: 'AGENCY', code: 'FORBIDDEN', calls: 20, suppressed: false },
          { by: 'WINDOW', code: 'FORBIDDEN_SCOPE', calls: 20, suppressed: false },
        ],
      },
      readVolumes: {
        nodes: [
          { readerKind: 'AGENCY', reader: { id: 'post' }, reads: 40, suppressed: false },
          { readerKind: 'AGENCY', reader: { id: 'tax-administration' }, reads: 40, suppressed: false },
          { readerKind: 'CITIZENS', reader: null, reads: 40, suppressed: false },
        ],
      },
    });
  });

  it('is not exchanging where nobody has read for a week', async () => {
    const figures = await see({ ...day, from: '2023-06-01', to: '2023-06-01' });

    expect(figures).toMatchObject({ connected: false, exchanging: false, availability: { calls: 0, share: null } });
  });

  it.each<[string, TestCaller, string]>([
    ['nobody', {}, 'FORBIDDEN'],
    ['a citizen', { kind: 'citizen', subject: 'p', scopes: ['oversight:figures'] }, 'FORBIDDEN'],
    ['a back office without the scope', { ...office, scopes: ['requests:handle'] }, 'FORBIDDEN_SCOPE'],
    ['the back office of an agency that is not connected', { ...office, agency: 'nomads-affairs' }, 'FORBIDDEN'],
    ['a program of no agency', { ...office, agency: null }, 'FORBIDDEN'],
    ['the office of a body that is not listed', { ...office, agency: 'somebody' }, 'FORBIDDEN'],
  ])('is not shown to %s', async (_who, caller, code) => {
    expect(await see(day, caller)).toEqual(expect.arrayContaining([code]));
  });

  it.each([
    ['days in the wrong order', { from: '2022-12-20', to: '2022-12-19' }],
    ['too many days', { from: '2022-11-01', to: '2022-12-19' }],
    ['days to come', { from: '2999-01-01', to: '2999-01-02' }],
  ])('is not shown for %s', async (_what, period) => {
    expect(await see({ ...day, ...period })).toEqual(['BAD_USER_INPUT']);
  });

  it.each<[string, readonly object[], object]>([
    ['a part of an hour', [{ ...citizens, hour: '2022-12-19T08:30:00Z' }], {}],
    ['more in buckets than calls', [{ ...citizens, calls: 1 }], {}],
    ['a negative count', [{ ...citizens, latency: [-1, 0, 0, 0, 0] }], {}],
    ['too few buckets', [{ ...citizens, latency: [1] }], {}],
    ['a number as a code', [{ ...citizens, code: 'N0012345678' }], {}],
    ['a reader that is no id', [{ ...tax, reader: '۰۰۱۲۳۴۵۶۷۸' }], {}],
    ['a subgraph that is no name', [{ ...citizens, subgraph: 'Ali Rezaei' }], {}],
    ['more counts than a batch has', Array.from({ length: 101 }, () => citizens), {}],
    ['another writer than its key', [citizens], { writer: 'g2' }],
    ['a number below one', [citizens], { sequence: 0 }],
  ])('refuses a batch with %s, and keeps nothing of it', async (_what, counts, differs) => {
    expect(await handIn(1, counts, differs)).toEqual(['BAD_USER_INPUT']);
    expect(await calls()).toEqual([]);
  });

  it.each<[string, TestCaller, string]>([
    ['nobody', {}, 'UNAUTHENTICATED'],
    ['an office', office, 'FORBIDDEN_SCOPE'],
  ])('takes no batch of %s', async (_who, caller, code) => {
    expect(await handIn(1, [citizens], {}, caller)).toEqual([code]);
  });
});
