import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraph } from '../../../../subgraphs/catalogue/subgraph.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';
import { startAgency, type TestAgency, type TestCaller } from '../../../support/start-agency.ts';

const azar = '2022-12-20T20:29:59Z';
const day = 86_400_000;

/** An official of an agency, with the scope that the mutations here ask for. */
function official(agency: string, scopes: readonly string[] = ['official:services']): TestCaller {
  return { subject: `official-of-${agency}`, kind: 'official', agency, scopes, assurance: 3, authTime: 1_792_742_400 };
}

describeOnEachDatabase(
  'duties in the catalogue',
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
    const codesOf = async (query: string, variables: object, caller?: TestCaller) => {
      const { errors = [] } = await agency.ask(query, variables, caller);
      return errors.map(({ extensions }) => extensions.code);
    };
    const figureOf = async (id: string, asOf: string, province: string | null = null) => {
      const { dutyFigures } = await ask(
        `query ($asOf: DateTime, $province: String) { dutyFigures(asOf: $asOf, province: $province) { base duties {
          obligation { id } count { numerator denominator } met pending overdue exempt punctual
          excluded { totalCount nodes { agency { id } reason { code text { fa en } } } }
        } excluded { nodes { agency { id } reason { code } } } } }`,
        { asOf, province },
      );
      const duty = dutyFigures.duties.find(({ obligation }: { obligation: { id: string } }) => obligation.id === id);
      return { ...dutyFigures, duty };
    };

    describe('figures', () => {
      it('gives the figures of Azar 1401, and beside them the other reading of the base, 141 to 148', async () => {
        const { connectionFigures } = await ask(`{ connectionFigures(asOf: "${azar}") { base remaining ruleSet { id }
          byStatus { agencies } otherReading { remaining percent fewestAgencies mostAgencies } } }`);

        expect(connectionFigures).toEqual({
          base: 96,
          remaining: 26,
          ruleSet: { id: 'rules-2' },
          byStatus: [{ agencies: 70 }, { agencies: 9 }, { agencies: 17 }],
          otherReading: { remaining: 26, percent: 18, fewestAgencies: 141, mostAgencies: 148 },
        });
      });

      it('counts the duty to connect like the connection: 70 met and 26 with a day left, then 26 late', async () => {
        const before = await figureOf('connect-to-national-window', azar);
        const after = await figureOf('connect-to-national-window', '2022-12-21T20:30:00Z');

        expect(before.duty).toMatchObject({ count: { numerator: 70, denominator: 96 }, pending: 26, overdue: 0 });
        expect(after.duty.overdue + after.duty.met).toBe(96);
        expect(after.duty).toMatchObject({ pending: 0, exempt: 0, punctual: 70 });
      });

      it('lets a duty that another one superseded give way to it, and draft bills bind nobody', async () => {
        const { obligation: _none, ...half } = (await figureOf('half-through-national-window', '2023-03-21T12:00:00Z'))
          .duty;
        const extended = await figureOf('third-of-specific-services-extended', '2023-03-21T12:00:00Z');
        const draft = await figureOf('online-and-secure', azar);

        expect(half).toMatchObject({ met: 70, overdue: 26, pending: 0 });
        expect(extended.duty).toBeUndefined();
        expect(draft.duty).toMatchObject({ count: { numerator: 0, denominator: 0 }, excluded: { totalCount: 96 } });
        expect(draft.duty.excluded.nodes[0].reason.code).toBe('DRAFT');
      });

      it('puts all readings side by side, each with both numbers', async () => {
        const { dutyFigures } = await ask(`{ dutyFigures(asOf: "${azar}") { readings {
          reading { base counts through } threshold count { numerator denominator share } excluded { totalCount } } } }`);
        const of = (base: string, through: string, threshold: number) =>
          dutyFigures.readings.find(
            (one: { reading: { base: string; through: string }; threshold: number }) =>
              one.reading.base === base &&
              one.reading.through === through &&
              Math.abs(one.threshold - threshold) < 1e-9,
          );

        expect(dutyFigures.readings).toHaveLength(8);
        expect(of('ALL', 'OWN_WINDOW', 0.3).count).toEqual({ numerator: 75, denominator: 96, share: 75 / 96 });
        expect(of('ALL', 'NATIONAL_WINDOW', 0.5).count).toEqual({ numerator: 70, denominator: 96, share: 70 / 96 });
        expect(of('SPECIFIC', 'OWN_WINDOW', 1 / 3).count.denominator).toBe(96);
        const { count, excluded } = of('HIGH_USE', 'OWN_WINDOW', 1 / 3);
        expect(count.denominator).toBe(91);
        expect(excluded.totalCount).toBe(5);
      });

      it('leaves an agency without public services out of every denominator, with the reason', async () => {
        const council = { id: 'test-council', class: 'COUNCIL', name_fa: 'شورا', name_en: 'Council' };
        await agency.db.insertInto('agency').values(council).execute();
        const { base, excluded, duty } = await figureOf('own-window-extended', azar);
        const { agency: found } = await ask(`{ agency(id: "test-council") { connection { status } duties(first: 3) {
          nodes { state notMeasured { code } numerator } } } }`);
        await agency.db.deleteFrom('agency').where('id', '=', council.id).execute();

        expect(base).toBe(96);
        expect(duty.count.denominator).toBe(96);
        expect(excluded.nodes).toEqual([{ agency: { id: 'test-council' }, reason: { code: 'NO_PUBLIC_SERVICES' } }]);
        expect(found.connection).toBeNull();
        expect(found.duties.nodes[0]).toEqual({
          state: 'NOT_MEASURED',
          notMeasured: { code: 'NO_PUBLIC_SERVICES' },
          numerator: null,
        });
      });

      it('breaks figures down by province, where a nationwide agency is there in each and once in total', async () => {
        const { provinceFigures } = await ask(`{ provinceFigures(asOf: "${azar}") { agencyBasis serviceBasis madeUp
          total { agencies connected services } nationwide { agencies services }
          provinces { totalCount nodes { province { code } own { agencies services } available { agencies services } } } } }`);
        const { nationwide, total, provinces } = provinceFigures;
        const sum = (key: string) =>
          provinces.nodes.reduce((all: number, one: { own: Record<string, number> }) => all + (one.own[key] ?? NaN), 0);

        expect(provinceFigures).toMatchObject({ agencyBasis: 'BRANCH', serviceBasis: 'SERVICE_POINT', madeUp: true });
        expect(total).toMatchObject({ agencies: 96, connected: 70 });
        expect(provinces.totalCount).toBe(31);
        expect(sum('agencies') + nationwide.agencies).toBe(total.agencies);
        expect(sum('services') + nationwide.services).toBe(total.services);
        const [fars] = provinces.nodes.filter(({ province }: { province: { code: string } }) => province.code === '07');
        expect(fars.available.agencies).toBe(fars.own.agencies + nationwide.agencies);
      });

      it('breaks duties down by province, and refuses a province that is not there', async () => {
        const { base, duty } = await figureOf('own-window-extended', azar, '۲۳');

        expect(base).toBe(90);
        expect(duty.count.denominator).toBe(90);
        const query = '{ dutyFigures(province: "31") { base } agenciesWithViolations(province: "x") { totalCount } }';
        expect(await codesOf(query, {})).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
      });

      it('keeps being connected and being electronic apart, by class', async () => {
        const { bank, university, hospital, schools } = await ask(`{
          bank: classFigures(class: BANK, asOf: "${azar}") { base byStatus { status agencies } electronic { share } }
          university: classFigures(class: UNIVERSITY, asOf: "${azar}") { byStatus { agencies } electronic { share } }
          hospital: classFigures(class: HOSPITAL, asOf: "${azar}") { byStatus { agencies } electronic { share } }
          schools: agency(id: "non-government-schools") { connection(asOf: "${azar}") { status }
            electronicServices(asOf: "${azar}") { numerator denominator } }
        }`);

        expect(bank).toMatchObject({ base: 11, byStatus: [{ agencies: 2 }, { agencies: 3 }, { agencies: 6 }] });
        expect(bank.electronic.share).toBeGreaterThan(0.9);
        for (const { byStatus, electronic } of [university, hospital]) {
          expect(byStatus[0].agencies).toBe(0);
          expect(electronic.share).toBeGreaterThan(0.7);
        }
        expect(schools).toEqual({
          connection: { status: 'NOT_CONNECTED' },
          electronicServices: { numerator: 3, denominator: 4 },
        });
      });

      it('says which milestones evidence shows, and opens no national window by itself', async () => {
        const { milestones } = await ask(
          `{ milestones(asOf: "2023-01-21T12:00:00Z") { id found needed isReached isLate due } }`,
        );

        expect(milestones).toEqual([
          { id: 'trial-version', found: 70, needed: 2, isReached: true, isLate: false, due: null },
          { id: 'four-systems', found: 4, needed: 4, isReached: true, isLate: false, due: null },
          { id: 'every-agency', found: 0, needed: 1, isReached: false, isLate: true, due: '2022-12-21' },
          { id: 'first-phase', found: 0, needed: 1, isReached: false, isLate: true, due: '2023-01-20' },
        ]);
      });

      it('says who implements the general services, by the composed schema', async () => {
        const { generalServices } = await ask(
          '{ generalServices { code type count { numerator denominator } implementations { subgraph type agency { id } } } }',
        );

        expect(generalServices.map(({ code }: { code: string }) => code)).toEqual([
          'TRACKING',
          'COMPLAINT',
          'APPOINTMENT',
          'INFORMATION_ACCESS',
        ]);
        const [tracking, , , access] = generalServices;
        expect(tracking.implementations).toContainEqual({
          subgraph: 'traffic-police',
          type: 'PlateChangeRequest',
          agency: { id: 'traffic-police' },
        });
        expect(tracking.implementations.map(({ subgraph: name }: { subgraph: string }) => name)).not.toContain(
          'national-folder',
        );
        expect(access).toMatchObject({ type: null, count: { numerator: 0, denominator: 96 }, implementations: [] });
      });
    });

    describe('an agency', () => {
      it('has the state of each duty with what it was computed from', async () => {
        const { agency: nomads } =
          await ask(`{ agency(id: "nomads-affairs") { duties(asOf: "2022-12-22T12:00:00Z") { nodes {
          obligation { id } state lateSince originalDue onTime failing { nodes { code text { fa en } } } ruleSet { id } madeUp disclaimer { fa }
        } } } }`);
        const window = nomads.duties.nodes.find(
          ({ obligation }: { obligation: { id: string } }) => obligation.id === 'own-window-extended',
        );

        expect(window).toMatchObject({
          state: 'OVERDUE',
          lateSince: '2022-09-22',
          originalDue: '2022-09-22',
          onTime: false,
          failing: { nodes: [{ code: 'HOSTED_ONLY' }] },
          ruleSet: { id: 'rules-3' },
        });
      });

      it('has an evidence file that says what is met and late, superseded duties among them', async () => {
        const { agency: police } = await ask(`{ agency(id: "traffic-police") {
          evidenceFile(asOf: "${azar}") { met overdue exempt ruleSet { id } connection { status } duties { totalCount } }
          duties(asOf: "${azar}") { totalCount } all: duties(asOf: "${azar}", includeSuperseded: true) { totalCount }
        } }`);

        expect(police.evidenceFile).toMatchObject({ overdue: 0, exempt: 0, connection: { status: 'CONNECTED' } });
        expect(police.evidenceFile.duties.totalCount).toBe(police.all.totalCount);
        expect(police.all.totalCount).toBe(police.duties.totalCount + 3);
      });

      it('shows its share by every reading, and why services are left out', async () => {
        const { agency: police } = await ask(`{ agency(id: "traffic-police") { shareReadings(asOf: "${azar}") {
          reading { base counts through } count { numerator denominator } reached priority { isKept }
          obligations { id } excluded { nodes { service { id } reason } } } } }`);
        const [own] = police.shareReadings.filter(
          ({ reading }: { reading: { base: string } }) => reading.base === 'SPECIFIC',
        );

        expect(own.count).toEqual({ numerator: 7, denominator: 8 });
        expect(own.priority).toEqual({ isKept: true });
        expect(own.excluded.nodes).toEqual([
          { service: { id: 'traffic-police.information-access' }, reason: 'GENERAL_SERVICE' },
        ]);
      });

      it('is named among those that are late with a duty', async () => {
        const { dutyFigures } =
          await ask(`{ dutyFigures(asOf: "2022-12-22T12:00:00Z") { duties { obligation { id } overdue
          states(state: OVERDUE, first: 100) { totalCount nodes { agency { id } state lateSince } } } } }`);
        const window = dutyFigures.duties.find(
          ({ obligation }: { obligation: { id: string } }) => obligation.id === 'own-window-extended',
        );

        expect(window.states.totalCount).toBe(window.overdue);
        expect(window.states.nodes).toContainEqual({
          agency: { id: 'nomads-affairs' },
          state: 'OVERDUE',
          lateSince: '2022-09-22',
        });
      });

      it('lists services and agencies whose receipt is not online', async () => {
        const { servicesWithViolations, agenciesWithViolations, service } = await ask(`{
          servicesWithViolations(agency: "traffic-police", asOf: "${azar}") { nodes { id violations { code ruleSet { id } } } }
          agenciesWithViolations(asOf: "${azar}", first: 100) { totalCount nodes { id } }
          service(id: "traffic-police.plate-change") { violations { code } }
        }`);

        expect(servicesWithViolations.nodes).toEqual([
          {
            id: 'traffic-police.vehicle-release',
            violations: [{ code: 'RECEIPT_NOT_ONLINE', ruleSet: { id: 'rules-2' } }],
          },
        ]);
        expect(agenciesWithViolations.nodes).toContainEqual({ id: 'traffic-police' });
        expect(service.violations).toEqual([]);
      });

      it('answers both definitions of smart with reasons, what shows security, and the rules that were applied', async () => {
        const { fines, bank } = await ask(`{
          fines: service(id: "traffic-police.fine-inquiry") { smartVerdict(definition: BILL, asOf: "${azar}") {
            isSmart reasons { code } secure { transport grantVerification conformancePassed } ruleSet { id version } } }
          bank: service(id: "bank-melli.account-ownership") {
            minister: smartVerdict(definition: MINISTER, asOf: "${azar}") { isSmart }
            bill: smartVerdict(definition: BILL, asOf: "${azar}") { isSmart reasons { code } secure { transport } } }
        }`);

        expect(fines.smartVerdict).toEqual({
          isSmart: true,
          reasons: [],
          secure: { transport: true, grantVerification: true, conformancePassed: true },
          ruleSet: { id: 'rules-2', version: 2 },
        });
        expect(bank.minister).toEqual({ isSmart: true });
        expect(bank.bill).toEqual({ isSmart: false, reasons: [{ code: 'NOT_SECURE' }], secure: { transport: false } });
      });
    });

    const list = `{ id version state proposalsUntil entries(first: 100) { totalCount }
      proposals { nodes { service { id } agency { id } count { requests madeUp } } } notifiedTo { totalCount } }`;
    const begin = `mutation ($input: BeginHighUseListInput!, $key: ID!) { beginHighUseList(input: $input, idempotencyKey: $key) ${list} }`;
    const propose = `mutation ($input: ProposeHighUseInput!, $key: ID!) { proposeHighUse(input: $input, idempotencyKey: $key) ${list} }`;
    const finalise = `mutation ($input: FinaliseHighUseInput!, $key: ID!) { finaliseHighUse(input: $input, idempotencyKey: $key) ${list} }`;
    const notify = `mutation ($input: NotifyHighUseInput!, $key: ID!) { notifyHighUse(input: $input, idempotencyKey: $key) ${list} }`;
    const secretariat = official('executive-council-it');
    const police = official('traffic-police');
    const fine = {
      service: 'traffic-police.fine-objection',
      requests: 900_000,
      countedFrom: '2025-03-21',
      countedUntil: '2026-03-20',
    };
    const now = () => new Date().toISOString();
    const act = async (query: string, input: object, key: string, caller: TestCaller) => {
      const { data, errors } = await agency.ask(query, { input, key }, caller);
      expect(errors).toBeUndefined();
      return Object.values(data)[0] as { id: string; version: number; state: string; proposalsUntil: string };
    };

    describe('a list of high-use services', () => {
      it('is finalised after its two days, notified, and counts from then on, not before', async () => {
        const high = `query ($asOf: DateTime) { service(id: "tax-administration.tax-debt") { highUse(asOf: $asOf)
          highUseEntry(asOf: $asOf) { count { requests from until madeUp } } }
          services(agency: "tax-administration", highUse: true, asOf: $asOf) { nodes { id } } highUseListInForce(asOf: $asOf) { id } }`;
        const before = await ask(high, { asOf: now() });
        const final = await act(
          finalise,
          { list: 'high-use-2', accept: ['tax-administration.tax-debt'], remove: ['tax-administration.tax-return'] },
          'final-2',
          secretariat,
        );
        const waiting = await ask(high, { asOf: now() });
        const notified = await act(notify, { list: 'high-use-2' }, 'notify-2', secretariat);
        const after = await ask(high, { asOf: new Date(Date.now() + 1000).toISOString() });

        expect(before.highUseListInForce).toEqual({ id: 'high-use-1' });
        expect(final).toMatchObject({ state: 'FINAL', entries: { totalCount: 163 }, notifiedTo: { totalCount: 0 } });
        expect(waiting).toEqual(before);
        expect(notified).toMatchObject({ state: 'NOTIFIED', notifiedTo: { totalCount: 91 } });
        expect(after.service).toEqual({
          highUse: true,
          highUseEntry: { count: { requests: 526_000, from: '2021-03-21', until: '2022-03-20', madeUp: true } },
        });
        expect(after.services.nodes.map(({ id }: { id: string }) => id)).not.toContain('tax-administration.tax-return');
        expect(after.highUseListInForce).toEqual({ id: 'high-use-2' });
        expect(await ask(high, { asOf: azar })).toEqual(before);
      });

      it('is begun by the secretariat; an agency then proposes a service of its own, and may correct the count', async () => {
        const metAt = new Date(Date.now() - 3_600_000).toISOString();
        const begun = await act(begin, { metAt }, 'begin-3', secretariat);
        const first = await act(propose, { list: begun.id, ...fine }, 'fine', police);
        const second = await act(propose, { list: begun.id, ...fine, requests: 910_000 }, 'fine-corrected', police);

        expect(begun).toMatchObject({ id: 'high-use-3', version: 3, state: 'OPEN' });
        expect(Date.parse(begun.proposalsUntil)).toBe(Math.floor(Date.parse(metAt) / 1000) * 1000 + 2 * day);
        expect(first).toMatchObject({ proposals: { nodes: [{ count: { requests: 900_000, madeUp: false } }] } });
        expect(second).toMatchObject({
          proposals: {
            nodes: [{ service: { id: fine.service }, agency: { id: 'traffic-police' }, count: { requests: 910_000 } }],
          },
        });
        expect(await act(begin, { metAt }, 'begin-3', secretariat)).toMatchObject({ id: 'high-use-3' });
        expect(await codesOf(begin, { input: { metAt: now() }, key: 'begin-3' }, secretariat)).toEqual([
          'IDEMPOTENCY_KEY_REUSED',
        ]);
      });

      it.each([
        ['nobody', {}, 'UNAUTHENTICATED'],
        ['a citizen', { subject: 'c', kind: 'citizen', scopes: ['official:services'] }, 'FORBIDDEN'],
        ['an official without the scope', official('traffic-police', []), 'FORBIDDEN_SCOPE'],
        [
          'a back office without an official',
          { kind: 'client', agency: 'traffic-police', scopes: ['official:services'] },
          'FORBIDDEN',
        ],
        ["another agency's official", official('post'), 'FORBIDDEN'],
        ['the secretariat, which has no such service', official('executive-council-it'), 'FORBIDDEN'],
      ] as const)('refuses a proposal of %s', async (_who, caller, code) => {
        const input = { list: 'high-use-3', ...fine };

        expect(await codesOf(propose, { input, key: 'stranger' }, caller)).toEqual([code]);
      });

      it.each([
        ['a service that is not there', { service: 'traffic-police.nothing' }, 'FORBIDDEN'],
        ['a service of another agency', { service: 'post.parcel-tracking' }, 'FORBIDDEN'],
        ['an id with U+0000', { service: 'traffic-police.\u0000' }, 'FORBIDDEN'],
        ['an id with a mark of direction', { service: `\u200f${fine.service}` }, 'FORBIDDEN'],
        ['a list that is not there', { list: 'high-use-99' }, 'BAD_USER_INPUT'],
        ['a list with Persian digits', { list: 'high-use-۳' }, 'BAD_USER_INPUT'],
        ['a list that was notified', { list: 'high-use-1' }, 'PROPOSAL_TERM_OVER'],
        ['no request at all', { requests: 0 }, 'BAD_USER_INPUT'],
        ['more requests than anybody makes', { requests: 1_000_000_001 }, 'BAD_USER_INPUT'],
        ['days the wrong way round', { countedFrom: '2026-03-20', countedUntil: '2025-03-21' }, 'BAD_USER_INPUT'],
        ['days in the future', { countedUntil: '2999-01-01', countedFrom: '2998-06-01' }, 'BAD_USER_INPUT'],
        ['more than a year', { countedFrom: '2024-01-01' }, 'BAD_USER_INPUT'],
      ])('refuses a proposal with %s', async (_what, changes, code) => {
        const input = { list: 'high-use-3', ...fine, ...changes };

        expect(await codesOf(propose, { input, key: 'bad' }, police)).toEqual([code]);
      });

      it('refuses to be begun twice, by an agency, or for a meeting that is over or to come', async () => {
        const metAt = now();
        const refusal = (input: object, caller: TestCaller) => codesOf(begin, { input, key: 'begin-bad' }, caller);

        expect(await refusal({ metAt }, secretariat)).toEqual(['HIGH_USE_LIST_OPEN']);
        expect(await refusal({ metAt }, police)).toEqual(['FORBIDDEN']);
        expect(await refusal({ metAt: new Date(Date.now() - 2 * day - 1000).toISOString() }, secretariat)).toEqual([
          'BAD_USER_INPUT',
        ]);
        expect(await refusal({ metAt: new Date(Date.now() + 60_000).toISOString() }, secretariat)).toEqual([
          'BAD_USER_INPUT',
        ]);
      });

      it('refuses to be finalised while agencies have time, twice, or with what was not proposed', async () => {
        const refusal = (input: object, caller = secretariat) => codesOf(finalise, { input, key: 'final-bad' }, caller);

        expect(await refusal({ list: 'high-use-3', accept: [] })).toEqual(['PROPOSAL_TERM_RUNS']);
        expect(await refusal({ list: 'high-use-2', accept: [] })).toEqual(['HIGH_USE_LIST_CLOSED']);
        expect(await refusal({ list: 'high-use-3', accept: [] }, police)).toEqual(['FORBIDDEN']);
        expect(await refusal({ list: '', accept: [] })).toEqual(['BAD_USER_INPUT']);
        await agency.db
          .updateTable('high_use_list')
          .set({ opened_at: '2026-01-01T00:00:00Z' })
          .where('id', '=', 'high-use-3')
          .execute();
        expect(await refusal({ list: 'high-use-3', accept: ['post.parcel-tracking'] })).toEqual(['BAD_USER_INPUT']);
        expect(await refusal({ list: 'high-use-3', accept: [], remove: ['post.nothing'] })).toEqual(['BAD_USER_INPUT']);
        expect(await refusal({ list: 'high-use-3', accept: Array.from({ length: 101 }, () => fine.service) })).toEqual([
          'BAD_USER_INPUT',
        ]);
      });

      it('refuses to be notified before it is final, twice, or by an agency; a late proposal is refused too', async () => {
        const refusal = (input: object, caller = secretariat) => codesOf(notify, { input, key: 'notify-bad' }, caller);

        expect(await refusal({ list: 'high-use-3' })).toEqual(['HIGH_USE_LIST_NOT_FINAL']);
        expect(await refusal({ list: 'high-use-2' })).toEqual(['HIGH_USE_LIST_CLOSED']);
        expect(await refusal({ list: 'nothing' })).toEqual(['BAD_USER_INPUT']);
        expect(await refusal({ list: 'high-use-3' }, police)).toEqual(['FORBIDDEN']);
        expect(await codesOf(propose, { input: { list: 'high-use-3', ...fine }, key: 'late' }, police)).toEqual([
          'PROPOSAL_TERM_OVER',
        ]);
      });
    });

    const fields =
      '{ id version state stages { kind channel humanStep } inForceFrom approvedBy { id } proposedBy { id } }';
    const proposeProcess = `mutation ($input: ProposeServiceProcessInput!, $key: ID!) { proposeServiceProcess(input: $input, idempotencyKey: $key) ${fields} }`;
    const approveProcess = `mutation ($input: ApproveServiceProcessInput!, $key: ID!) { approveServiceProcess(input: $input, idempotencyKey: $key) ${fields} }`;
    const approver = official('administrative-employment');
    const online = { channel: 'ONLINE', document: 'NONE', humanStep: false, implemented: true };
    const stages = ['RECEIPT', 'PROCESSING', 'DELIVERY'].map((kind) => ({ kind, ...online }));
    const fines = { service: 'traffic-police.fine-inquiry', stages, reason: 'همان فرایند با بازبینی کارمند' };

    it('takes each of many simultaneous deeds once, and refuses the others by name', async () => {
      const at = '2026-01-02T00:00:00Z';
      const list4 = {
        id: 'high-use-4',
        version: 4,
        opened_at: at,
        final_at: null,
        notified_at: null,
        origin: 'OBSERVED',
      };
      await agency.db.insertInto('high_use_list').values(list4).execute();
      const keys = ['a', 'b', 'c', 'd'];
      const finals = await Promise.all(
        keys.map((key) =>
          codesOf(finalise, { input: { list: 'high-use-4', accept: [] }, key: `race-${key}` }, secretariat),
        ),
      );
      const proposals = await Promise.all(
        keys.map((key) =>
          codesOf(
            proposeProcess,
            { input: { ...fines, service: 'traffic-police.first-numbering' }, key: `race-${key}` },
            police,
          ),
        ),
      );
      const { service } = await ask(
        '{ service(id: "traffic-police.first-numbering") { processes { nodes { version } } } }',
      );

      expect(finals.flat()).toEqual(['HIGH_USE_LIST_CLOSED', 'HIGH_USE_LIST_CLOSED', 'HIGH_USE_LIST_CLOSED']);
      expect(proposals.flat().filter((code) => code !== 'PROCESS_PROPOSED_MEANWHILE')).toEqual([]);
      expect(service.processes.nodes).toHaveLength(1 + keys.length - proposals.flat().length);
    });

    describe('the process of a service', () => {
      it('has no effect as a proposal, and from its day on when it is approved; history stays', async () => {
        const byHand = stages.map((stage) => ({ ...stage, humanStep: stage.kind === 'PROCESSING' }));
        const state = `query ($asOf: DateTime) { service(id: "traffic-police.fine-inquiry") { stages(asOf: $asOf) { kind humanStep }
          isSmart(asOf: $asOf) isSmartStrict(asOf: "${azar}") smartVerdict(definition: BILL, asOf: $asOf) { reasons { code } }
          processes { nodes { version state } } } }`;
        const at = () => ({ asOf: now() });

        const proposed = await act(proposeProcess, { ...fines, stages: byHand }, 'process', police);
        const waiting = await ask(state, at());
        const approved = await act(approveProcess, { process: proposed.id }, 'approval', approver);
        const after = await ask(state, at());

        expect(proposed).toMatchObject({ version: 2, state: 'PROPOSED', inForceFrom: null });
        expect(waiting.service.stages.map(({ humanStep }: { humanStep: boolean }) => humanStep)).toEqual([
          false,
          false,
          false,
        ]);
        expect(approved).toMatchObject({ state: 'APPROVED', approvedBy: { id: 'administrative-employment' } });
        expect(after.service).toMatchObject({
          stages: [{ humanStep: false }, { humanStep: true }, { humanStep: false }],
          isSmart: true,
          isSmartStrict: true,
          processes: {
            nodes: [
              { version: 1, state: 'RECORDED' },
              { version: 2, state: 'APPROVED' },
            ],
          },
        });
        expect(after.service.smartVerdict.reasons).toContainEqual({ code: 'HUMAN_STEP' });
        expect(await act(approveProcess, { process: proposed.id }, 'approval', approver)).toEqual(approved);
        expect(await codesOf(approveProcess, { input: { process: proposed.id }, key: 'twice' }, approver)).toEqual([
          'PROCESS_DECIDED',
        ]);
      });

      it('is not overtaken by an older version, and counts for the figures of processes', async () => {
        const older = await act(proposeProcess, { ...fines, service: 'traffic-police.plate-history' }, 'older', police);
        const newer = await act(proposeProcess, { ...fines, service: 'traffic-police.plate-history' }, 'newer', police);
        const before = await ask(`{ processFigures(asOf: "${now()}") { specific { numerator denominator } } }`);
        await act(approveProcess, { process: newer.id }, 'newer-approval', approver);
        const after = await ask(`{ processFigures(asOf: "${now()}") { specific { numerator denominator } } }`);

        expect(
          await codesOf(approveProcess, { input: { process: older.id }, key: 'older-approval' }, approver),
        ).toEqual(['PROCESS_OVERTAKEN']);
        expect(after.processFigures.specific.numerator).toBe(before.processFigures.specific.numerator + 1);
      });

      it.each([
        ["another agency's official", {}, official('post'), 'FORBIDDEN'],
        ['nobody', {}, {}, 'UNAUTHENTICATED'],
        ['two stages', { stages: stages.slice(1) }, police, 'BAD_USER_INPUT'],
        ['a stage twice', { stages: [stages[0], stages[0], stages[1]] }, police, 'BAD_USER_INPUT'],
        ['four stages', { stages: [...stages, stages[0]] }, police, 'BAD_USER_INPUT'],
        ['hardly a reason', { reason: 'کوتاه' }, police, 'BAD_USER_INPUT'],
        ['a reason of marks of direction', { reason: '\u200f'.repeat(20) }, police, 'BAD_USER_INPUT'],
        ["somebody's number in the reason", { reason: 'شکایت ۰۰۱۲۳۴۵۶۷۸ رسید' }, police, 'BAD_USER_INPUT'],
        ['a reason that is too long', { reason: 'ا'.repeat(1001) }, police, 'BAD_USER_INPUT'],
        ['a service with a mark of direction', { service: `${fines.service}\u200e` }, police, 'FORBIDDEN'],
      ])('refuses a proposal of %s', async (_what, changes, caller, code) => {
        expect(await codesOf(proposeProcess, { input: { ...fines, ...changes }, key: 'bad' }, caller)).toEqual([code]);
      });

      it.each([
        ['by the agency itself', {}, police, 'FORBIDDEN'],
        ['by the secretariat', {}, secretariat, 'FORBIDDEN'],
        ['by nobody', {}, {}, 'UNAUTHENTICATED'],
        ['for yesterday', { inForceFrom: '2022-01-01' }, approver, 'BAD_USER_INPUT'],
        ['for years ahead', { inForceFrom: '2999-01-01' }, approver, 'BAD_USER_INPUT'],
        ['of nothing', { process: 'no-such-process' }, approver, 'BAD_USER_INPUT'],
        ['of an id with U+0000', { process: 'a\u0000' }, approver, 'BAD_USER_INPUT'],
      ])('refuses an approval %s', async (_what, changes, caller, code) => {
        const input = { process: 'process-fine-objection-2', ...changes };

        expect(await codesOf(approveProcess, { input, key: 'bad' }, caller)).toEqual([code]);
      });

      it('is not approved by the body that proposed it', async () => {
        const own = { ...fines, service: 'administrative-employment.information-access' };
        const proposed = await act(proposeProcess, own, 'own', approver);

        expect(
          await codesOf(approveProcess, { input: { process: proposed.id }, key: 'own-approval' }, approver),
        ).toEqual(['FORBIDDEN']);
      });
    });
  },
  { lifetime: 'describe' },
);
