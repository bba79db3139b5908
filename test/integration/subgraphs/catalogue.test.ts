import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { subgraph } from '../../../subgraphs/catalogue/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency } from '../../support/start-agency.ts';

describeOnEachDatabase(
  'catalogue',
  (openDatabase) => {
    let agency: TestAgency;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase);
    });
    afterAll(() => agency.close());

    const ask = async (query: string, variables: object = {}) => {
      const { data, errors } = await agency.ask(query, variables);
      expect(errors).toBeUndefined();
      return data;
    };
    const refusalOf = async (query: string, variables: object = {}) => {
      const { errors = [] } = await agency.ask(query, variables);
      return errors.map(({ extensions }) => extensions.code);
    };
    const idsOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);

    it('computes the figures of Azar 1401: 70 connected, 9 connecting, 17 not, 26 remaining of 96', async () => {
      const { connectionFigures } = await ask(`{ connectionFigures {
        asOf base remaining connectedSystems madeUp byStatus { status agencies share percent }
      } }`);

      expect(connectionFigures).toEqual({
        asOf: expect.stringMatching(/^2022-12-/),
        base: 96,
        remaining: 26,
        connectedSystems: 4,
        madeUp: true,
        byStatus: [
          { status: 'CONNECTED', agencies: 70, share: 70 / 96, percent: 73 },
          { status: 'CONNECTING', agencies: 9, share: 9 / 96, percent: 9 },
          { status: 'NOT_CONNECTED', agencies: 17, share: 17 / 96, percent: 18 },
        ],
      });
    });

    it('says of every agency that its state is made up, except where a source document states it', async () => {
      const { agencies } = await ask(
        `{ agencies(first: 100) { totalCount nodes { id connection { origin madeUp statedBy { fa } disclaimer { fa en } } } } }`,
      );

      const stated = agencies.nodes.filter((node: { connection: { madeUp: boolean } }) => !node.connection.madeUp);
      expect(agencies.totalCount).toBe(96);
      expect(idsOf({ nodes: stated })).toEqual(['foreign-affairs', 'nomads-affairs', 'non-government-schools']);
      for (const { connection } of agencies.nodes) {
        expect(connection.origin).toBe('SEEDED');
        expect(connection.disclaimer.en).not.toBe('');
        expect(connection.statedBy === null).toBe(connection.madeUp);
      }
    });

    it('refuses lists within lists without an end, and goes on', async () => {
      const levels = 6;
      const down = 'services(first: 100) { nodes { agency { '.repeat(levels);
      const codes = await refusalOf(`{ agencies(first: 100) { nodes { ${down} id ${'} } } '.repeat(levels)} } } }`);

      expect(new Set(codes)).toEqual(new Set(['ANSWER_TOO_LARGE']));
      expect((await ask('{ agency(id: "post") { id } }')).agency).toEqual({ id: 'post' });
    });

    it('costs one statement per table for 96 agencies with their services, stages and connection', async () => {
      const count = await agency.countStatements(() =>
        ask(`{ agencies(first: 100) { nodes {
          id name { fa } parent { id } province { code } ownWindow { url } hostedIn { id } systems { nodes { id } }
          services(first: 100) { nodes { id isSmart isSmartStrict whyNotSmart { code } stages { kind } requirements { nodes { id } } exposedIn { nodes { id } } } }
          connection { status since reasons { code } evidence { share { offered base } records { nodes { at } } } }
          obligations { nodes { id } }
        } } }`),
      );

      // agency twice (the list, and the parents by id), province, window, system, service, stage, requirement, exposure,
      // obligation, exemption, evidence twice (facts, and when the newest is), rule set, list of high-use services with its
      // entries and proposals, process with its stages, succession with its agencies and the services handed over.
      expect(count).toBe(22);
    });

    it('counts only the hosted service of the Nomads Affairs Organisation in the other window, as no connection', async () => {
      const { agency: nomads } = await ask(`{ agency(id: "nomads-affairs") {
        ownWindow { id } hostedIn { id agency { id } } connection { status reasons { code } }
        services { nodes { id exposedIn { nodes { id } } } }
      } }`);

      expect(nomads.ownWindow).toBeNull();
      expect(nomads.hostedIn).toEqual({ id: 'agriculture-jihad-window', agency: { id: 'agriculture-jihad' } });
      expect(nomads.connection.status).toBe('NOT_CONNECTED');
      expect(nomads.connection.reasons[0]).toEqual({ code: 'HOSTED_ONLY' });
      expect(
        nomads.services.nodes.filter(({ exposedIn }: { exposedIn: { nodes: object[] } }) => exposedIn.nodes.length > 0),
      ).toEqual([{ id: 'nomads-affairs.nomad-fuel', exposedIn: { nodes: [{ id: 'agriculture-jihad-window' }] } }]);
    });

    it('keeps the meeting of the Non-government Schools Organisation on record, without effect', async () => {
      const { agency: schools } = await ask(`{ agency(id: "non-government-schools") { connection {
        status statedBy { en } evidence { records { nodes { kind hasEffect madeUp source { en } } } }
      } } }`);

      expect(schools.connection.status).toBe('NOT_CONNECTED');
      expect(schools.connection.evidence.records.nodes).toEqual([
        { kind: 'MEETING', hasEffect: false, madeUp: false, source: schools.connection.statedBy },
      ]);
    });

    it.each([
      ['foreign-affairs', ['DOES_NOT_COMPOSE', 'NO_CONFORMANCE_RUN', 'NO_FOREIGN_CALLER']],
      ['bank-mellat', ['CONFORMANCE_FAILED']],
      ['bank-maskan', ['NO_FOREIGN_CALLER']],
      ['bank-keshavarzi', ['CONFORMANCE_OUTDATED']],
      ['nursing-council', ['SHARE_BELOW_THRESHOLD']],
      ['ferdowsi-university', ['WINDOW_CLOSED', 'SHARE_BELOW_THRESHOLD']],
      ['bar-association', ['CONFORMANCE_OF_OLDER_SCHEMA']],
    ])('names what %s still lacks', async (id, codes) => {
      const { agency: found } = await ask(
        `query ($id: ID!) { agency(id: $id) { connection { status reasons { code condition text { fa en } } } } }`,
        { id },
      );

      expect(found.connection.status).toBe('CONNECTING');
      expect(found.connection.reasons.map(({ code }: { code: string }) => code)).toEqual(codes);
    });

    it('computes another instant from the same evidence: nobody before the first, fallen back after the last', async () => {
      const { before, after, early } = await ask(`{
        before: connectionFigures(asOf: "2022-01-01T00:00:00Z") { byStatus { agencies } }
        after: connectionFigures(asOf: "2026-10-23T00:00:00Z") { byStatus { agencies } }
        early: agency(id: "traffic-police") { connection(asOf: "2022-07-01T00:00:00Z") { status } }
      }`);

      expect(before.byStatus).toEqual([{ agencies: 0 }, { agencies: 0 }, { agencies: 96 }]);
      expect(after.byStatus[0]).toEqual({ agencies: 0 });
      expect(early.connection.status).not.toBe('CONNECTED');
    });

    it('falls back as soon as a failed run is on record, and recovers without it, for nothing else is stored', async () => {
      const figures =
        '{ connectionFigures { asOf byStatus { agencies } } agency(id: "post") { connection { status reasons { code } } } }';
      const before = await ask(figures);
      const failedRun = {
        id: 'test-run',
        agency_id: 'post',
        at: before.connectionFigures.asOf,
        kind: 'CONFORMANCE_RUN',
        origin: 'OBSERVED',
        schema_version: 'v1',
        passed: 40,
        failed: 1,
      };

      await agency.db.insertInto('evidence').values(failedRun).execute();
      const during = await ask(figures);
      await agency.db.deleteFrom('evidence').where('id', '=', failedRun.id).execute();

      expect(during.agency.connection).toEqual({ status: 'CONNECTING', reasons: [{ code: 'CONFORMANCE_FAILED' }] });
      expect(during.connectionFigures.byStatus).toEqual([{ agencies: 69 }, { agencies: 10 }, { agencies: 17 }]);
      expect(await ask(figures)).toEqual(before);
    });

    it('tells since when an agency has been connected, and shows the share with both numbers', async () => {
      const { agency: police } = await ask(`{ agency(id: "traffic-police") { connection {
        status since asOf evidence { ownWindowOpen composes lastConformanceRun { at ofCurrentSchema failed }
          lastForeignAnswer { at caller { id } } share { offered base share threshold reached obligation { id } } }
      } } }`);

      const { since, asOf, evidence, status } = police.connection;
      expect(status).toBe('CONNECTED');
      expect(Date.parse(since)).toBeLessThan(Date.parse(asOf));
      expect(since).toBe(
        [evidence.lastConformanceRun.at, evidence.lastForeignAnswer.at].sort((left, right) =>
          left < right ? 1 : -1,
        )[0],
      );
      expect(evidence.share).toEqual({
        offered: 7,
        base: 9,
        share: 7 / 9,
        threshold: 0.3,
        reached: true,
        obligation: { id: 'thirty-percent-in-own-window' },
      });
    });

    it('computes both definitions of a smart service, and says for each service why not', async () => {
      const { fines, change, bank } = await ask(`{
        fines: service(id: "traffic-police.fine-inquiry") { isSmart isSmartStrict whyNotSmart { code } }
        change: service(id: "traffic-police.plate-change") { isSmart isSmartStrict
          minister: whyNotSmart(definition: MINISTER) { code stage requirement { id } breaks text { fa en } } whyNotSmart { code } }
        bank: service(id: "bank-melli.account-ownership") { isSmart isSmartStrict whyNotSmart { code breaks } }
      }`);

      expect(fines).toEqual({ isSmart: true, isSmartStrict: true, whyNotSmart: [] });
      expect(change).toMatchObject({ isSmart: false, isSmartStrict: false });
      expect(change.minister.map(({ code }: { code: string }) => code)).toEqual(['VISIT_NEEDED', 'PAPER_NEEDED']);
      expect(change.whyNotSmart.map(({ code }: { code: string }) => code)).toContain('HUMAN_STEP');
      expect(bank).toEqual({
        isSmart: true,
        isSmartStrict: false,
        whyNotSmart: [{ code: 'NOT_SECURE', breaks: ['BILL'] }],
      });
    });

    it.each([
      ['گواهینامه', 'گواهینامهٔ بی‌نیم‌فاصله'],
      ['گواهی‌نامه', 'half-space'],
      ['گواهی نامه', 'space'],
      ['گواهي‌نامه', 'Arabic yeh'],
    ])('finds licences by %s (%s)', async (text) => {
      const { services } = await ask(
        `query ($text: String) { services(agency: "traffic-police", text: $text) { nodes { id } } }`,
        { text },
      );

      expect(idsOf(services)).toEqual(['traffic-police.licence-renewal', 'traffic-police.negative-points']);
    });

    it('finds by digits of any kind, in both languages, by agency name, and takes % and _ literally', async () => {
      const { digits, latin, name, percent, underscore, blank } = await ask(`{
        digits: services(text: "١١٠") { nodes { id } }
        latin: services(text: "PLATE change") { nodes { id } }
        name: services(text: "راهور", first: 1) { totalCount }
        percent: services(text: "%") { totalCount }
        underscore: services(text: "fine_inquiry") { totalCount }
        blank: services(text: " ‌ ") { totalCount }
      }`);

      expect(idsOf(digits)).toEqual(['police-command.report-110']);
      expect(idsOf(latin)).toEqual(['traffic-police.plate-change']);
      expect(name.totalCount).toBe(9);
      expect([percent.totalCount, underscore.totalCount]).toEqual([0, 0]);
      expect(blank.totalCount).toBeGreaterThan(300);
    });

    it('filters services by scope, high use, inquiry and province', async () => {
      const { general, inquiries, fars, qom } = await ask(`{
        general: services(scope: GENERAL) { totalCount }
        inquiries: services(agency: "post", inquiry: true, highUse: true) { nodes { id } }
        fars: services(text: "درمانگاه", province: "۰۷") { nodes { id province { code } } }
        qom: services(text: "Namazi", province: "25") { totalCount }
      }`);

      expect(general.totalCount).toBe(96);
      expect(idsOf(inquiries)).toEqual(['post.parcel-tracking', 'post.postal-code-inquiry']);
      expect(fars.nodes).toContainEqual({ id: 'namazi-hospital.clinic-appointment', province: { code: '07' } });
      expect(idsOf(fars)).not.toContain('ghaem-hospital.clinic-appointment');
      expect(qom.totalCount).toBe(0);
    });

    it('walks all services page by page, each once, in the order of ids', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { services } = await ask(
          `query ($after: String) { services(first: 90, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`,
          { after },
        );
        seen.push(...idsOf(services));
        expect(services.totalCount).toBeGreaterThan(300);
        after = services.pageInfo.hasNextPage ? services.pageInfo.endCursor : null;
      } while (after !== null);

      expect(seen).toEqual([...new Set(seen)].sort());
    });

    it('lists agencies by status, class and province', async () => {
      const { connecting, hospitals } = await ask(`{
        connecting: agencies(status: CONNECTING) { totalCount nodes { id } }
        hospitals: agencies(class: HOSPITAL, province: "23") { nodes { id parent { id } } }
      }`);

      expect(connecting.totalCount).toBe(9);
      expect(hospitals.nodes).toEqual([
        { id: 'imam-khomeini-hospital', parent: { id: 'health-ministry' } },
        { id: 'milad-hospital', parent: { id: 'social-security' } },
      ]);
    });

    it('shows which duty supersedes which, and which are in force on a day', async () => {
      const { half, azar, esfand, professional } = await ask(`{
        half: obligation(id: "half-through-national-window") { threshold due legalBasis { en } supersedes { nodes { id } } appliesTo { totalCount } }
        azar: obligations(kind: SMART_SHARE_VIA_OWN_WINDOW, inForceOn: "2022-12-20") { nodes { id threshold reading { base counts } supersededBy { id } } }
        esfand: obligations(kind: SMART_SHARE_VIA_OWN_WINDOW, inForceOn: "2023-03-01") { totalCount }
        professional: agency(id: "medical-council") { obligations { nodes { id force inForceFrom } } }
      }`);

      expect(half).toMatchObject({ threshold: 0.5, due: '2023-03-20', appliesTo: { totalCount: 96 } });
      expect(half.supersedes.nodes).toHaveLength(3);
      expect(idsOf(azar)).toEqual([
        'third-of-high-use-services-extended',
        'third-of-specific-services-extended',
        'thirty-percent-in-own-window',
      ]);
      expect(esfand.totalCount).toBe(0);
      expect(professional.obligations.nodes).toContainEqual({
        id: 'publish-financial-report',
        force: 'BILL',
        inForceFrom: null,
      });
    });

    it('answers references of all four entities, an unknown one with null', async () => {
      const representations = [
        { __typename: 'Agency', id: 'unified-billing' },
        { __typename: 'Service', id: 'post.parcel-tracking' },
        { __typename: 'Window', id: 'national-window' },
        { __typename: 'Obligation', id: 'own-window' },
        { __typename: 'Agency', id: 'nobody' },
      ];
      const { _entities } = await ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Agency { id class } ... on Service { title { en } } ... on Window { isNational isOpen services { totalCount } } ... on Obligation { kind }
        } }`,
        { representations },
      );

      expect(_entities).toEqual([
        { id: 'unified-billing', class: 'PUBLIC_BODY' },
        { title: { en: 'Tracking of a parcel' } },
        { isNational: true, isOpen: expect.any(Boolean), services: { totalCount: expect.any(Number) } },
        { kind: 'OPEN_OWN_WINDOW' },
        null,
      ]);
    });

    it('answers a hundred references of one type with one statement', async () => {
      const { agencies } = await ask('{ agencies(first: 100) { nodes { id } } }');
      const representations = agencies.nodes.map(({ id }: { id: string }) => ({ __typename: 'Agency', id }));

      const count = await agency.countStatements(() =>
        ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { name { fa } } } }`, {
          r: representations,
        }),
      );

      expect(count).toBe(1);
    });

    it.each([
      ['unknown', 'nobody'],
      ['empty', ''],
      ['in capitals', 'Traffic-Police'],
      ['a path', '../etc'],
      ['with U+0000', 'a\u0000b'],
      ['with half a character', '\ud800'],
      ['very long', 'x'.repeat(5000)],
    ])('answers an id that is %s with null and no error', async (_case, id) => {
      const {
        agency: found,
        service,
        window,
        obligation,
      } = await ask(
        `query ($id: ID!) { agency(id: $id) { id } service(id: $id) { id } window(id: $id) { id } obligation(id: $id) { id } }`,
        { id },
      );

      expect([found, service, window, obligation]).toEqual([null, null, null, null]);
    });

    it.each([
      ['first over 100', '{ services(first: 101) { totalCount } }'],
      ['first below 0', '{ agencies(first: -1) { totalCount } }'],
      ['a cursor that is no cursor', '{ services(after: "nonsense") { totalCount } }'],
      ['a cursor of another shape', `{ services(after: "${cursor([1])}") { totalCount } }`],
      ['a cursor with a character that no id has', `{ services(after: "${cursor(['a\u0000'])}") { totalCount } }`],
      ['a cursor of another list', `{ agencies(after: "${cursor(['post.parcel-tracking'])}") { totalCount } }`],
      ['an agency that is not there', '{ services(agency: "nobody") { totalCount } }'],
      ['an agency id that cannot be one', '{ obligations(agency: "\\u0000") { totalCount } }'],
      ['a province that is not there', '{ services(province: "31") { totalCount } }'],
      ['a text that is too long', `{ services(text: "${'a'.repeat(201)}") { totalCount } }`],
      ['a text of too many words', `{ services(text: "${'a '.repeat(11)}") { totalCount } }`],
    ])('refuses %s with BAD_USER_INPUT', async (_case, query) => {
      expect(await refusalOf(query)).toEqual(['BAD_USER_INPUT']);
    });

    it('takes a text with characters that a database cannot hold', async () => {
      const { services } = await ask('query ($text: String) { services(text: $text) { totalCount } }', {
        text: 'راهور\u0000\ud800',
      });

      expect(services.totalCount).toBe(9);
    });

    it('holds no status and no smartness in any column', async () => {
      const columns = (await agency.db.introspection.getTables())
        .filter(({ name }) => !name.startsWith('kysely') && !name.startsWith('kit'))
        .flatMap((table) => table.columns.map(({ name }) => name));

      expect(columns.filter((name) => /status|smart|connected/.test(name))).toEqual([]);
    });
  },
  { lifetime: 'describe' },
);

function cursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}
