import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fillOnceOnly } from '../../../subgraphs/catalogue/once-only/fill.ts';
import { subgraph } from '../../../subgraphs/catalogue/subgraph.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const tables = ['requirement_binding', 'requirement_draft', 'inquiry_field'] as const;

describeOnEachDatabase(
  'the catalogue’s bindings',
  (openDatabase) => {
    let agency: TestAgency;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase);
    });
    afterAll(() => agency.close());

    const ask = async (query: string, variables: object = {}, caller?: TestCaller): Promise<Anything> => {
      const { data, errors } = await agency.ask(query, variables, caller);
      expect(errors).toBeUndefined();
      return data;
    };
    const refusalOf = async (query: string) =>
      ((await agency.ask(query)).errors ?? []).map(({ extensions }) => extensions.code);
    const rows = () => Promise.all(tables.map((table) => agency.db.selectFrom(table).selectAll().execute()));

    it('say along which path the window fills in a form, and never a value', async () => {
      const { prefill } = await ask(`{ prefill(service: "licences-portal.licence-application") { service { id } items {
        requirement { id } fact { type holder } filling { path value choices owner asOf state reason } } } }`);
      const empty = { value: null, choices: null, owner: null, asOf: null, state: null, reason: null };

      expect(prefill).toEqual({
        service: { id: 'licences-portal.licence-application' },
        items: [
          {
            requirement: { id: 'national-number' },
            fact: { type: 'NationalId', holder: 'civil-registry' },
            filling: { path: 'me.nationalId', ...empty },
          },
          {
            requirement: { id: 'postal-code' },
            fact: { type: 'PostalCode', holder: 'post' },
            filling: { path: 'me.residence.postalCode', ...empty },
          },
        ],
      });
    });

    it.each([
      ['WARD', 'me.guardianOf[basis].ward.nationalId'],
      ['COURT_WARD', 'me.courtWards[basis].ward.nationalId'],
      ['GRANTOR', 'subjectOf(basis).nationalId'],
    ])('begin for a %s where the window finds that person', async (about, path) => {
      const { prefill } = await ask(
        `{ prefill(service: "social-security.insurance-history", about: ${about}) { items { filling { path } } } }`,
      );

      expect(prefill.items).toEqual([{ filling: { path } }]);
    });

    it('leave out what is asked about somebody else, and what nobody holds', async () => {
      const { inquiry, photograph, unknown } = await ask(`{
        inquiry: prefill(service: "civil-registry.life-status") { items { filling { path } } }
        photograph: prefill(service: "civil-registry.certificate-replacement") { items { filling { path } } }
        unknown: prefill(service: "no.such") { items { filling { path } } } }`);

      expect([inquiry.items, photograph.items, unknown]).toEqual([[], [], null]);
    });

    it('list gaps page by page in the order of services, whatever the page, with the same total', async () => {
      const page = (args: string) =>
        ask(
          `{ onceOnlyGaps(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { service { id } askedAnyway } } }`,
        );
      const { onceOnlyGaps: all } = await page('first: 100');
      const { onceOnlyGaps: first } = await page('first: 2');
      const { onceOnlyGaps: second } = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);

      expect([...first.nodes, ...second.nodes]).toEqual(all.nodes.slice(0, 4));
      expect(all.totalCount).toBe(first.totalCount);
      expect(all.nodes).toHaveLength(Math.min(100, all.totalCount));
    });

    it('are read by as many statements for a hundred services as for two', async () => {
      const list = (first: number) =>
        ask(`{ onceOnlyGaps(first: ${first}) { nodes { service { id onceOnlyGap { documents } inquiryFields { coordinate } }
          entries { facts { path } } drafts { requirement { id } } } } }`);
      const few = await agency.countStatements(() => list(2));
      const many = await agency.countStatements(() => list(100));

      expect(many).toBe(few);
    });

    it.each([
      ['an agency that is not there', '{ onceOnlyGaps(agency: "nobody") { totalCount } }'],
      ['an agency with marks of direction', '{ onceOnlyGaps(agency: "post\\u200f") { totalCount } }'],
      ['a page that is too long', '{ onceOnlyGaps(first: 101) { totalCount } }'],
      ['a page of less than nothing', '{ askedAnyway(first: -1) { totalCount } }'],
      ['a foreign cursor', '{ askedAnyway(after: "x") { totalCount } }'],
    ])('refuse %s', async (_what, query) => {
      expect(await refusalOf(query)).toEqual(['BAD_USER_INPUT']);
    });

    it.each(['', 'traffic-police', 'TRAFFIC-POLICE.PLATE-CHANGE', "x' or '1'='1", 'ا'.repeat(5_000), 'پلیس.۱۲'])(
      'know no service %j',
      async (service) => {
        const { prefill, onceOnlyGap } = await ask(
          'query ($service: ID!) { prefill(service: $service) { items { filling { path } } } onceOnlyGap(service: $service) { documents } }',
          { service },
        );

        expect([prefill, onceOnlyGap]).toEqual([null, null]);
      },
    );

    it('show a draft to the agency whose it is, and to nobody with another or without', async () => {
      const drafts = async (caller?: TestCaller) => {
        const query =
          '{ onceOnlyGap(service: "education-ministry.school-enrolment") { drafts { requirement { id } } } }';
        return (await ask(query, {}, caller)).onceOnlyGap.drafts;
      };
      const official = { kind: 'official', subject: 'x', agency: 'education-ministry' } as const;

      expect(await drafts(official)).toEqual([{ requirement: { id: 'birth-certificate-copy' } }]);
      expect(await drafts({ ...official, kind: 'client', subject: null })).toHaveLength(1);
      expect(await drafts({ ...official, agency: 'science-ministry' })).toEqual([]);
      expect(await drafts({ ...official, agency: null })).toEqual([]);
      expect(await drafts()).toEqual([]);
    });

    it('come into a catalogue that was filled before there were any, as into a new one', async () => {
      const before = await rows();
      for (const table of tables) await agency.db.deleteFrom(table).execute();
      await fillOnceOnly(agency.db);
      const after = await rows();

      const texts = (all: Anything[][]) => all.map((each) => each.map((row) => JSON.stringify(row)).sort());
      expect(texts(after)).toEqual(texts(before));
      expect(after[0]!.length).toBeGreaterThan(25);
    });
  },
  { lifetime: 'describe' },
);
