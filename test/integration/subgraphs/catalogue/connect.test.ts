import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { compactVerify, importJWK, type JWK } from 'jose';
import { subgraph } from '../../../../subgraphs/catalogue/subgraph.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';
import { startAgency, type TestAgency, type TestCaller } from '../../../support/start-agency.ts';

const scopes = ['connection:record', 'connection:read', 'security:decide', 'security:report', 'security:read'];
const office = (agency: string): TestCaller => ({ kind: 'client', agency, client: `back-office.${agency}`, scopes });
const operator = office('ict-organisation');
const authority = office('national-cyberspace-centre');
const post = office('post');

const record = `mutation ($input: RecordConformanceRunInput!, $key: ID!) {
  recordConformanceRun(input: $input, idempotencyKey: $key) { id subgraph { subgraph schemaVersion } agency { id } } }`;
const impose = `mutation ($input: QuarantineAgencyInput!, $key: ID!) {
  quarantineAgency(input: $input, idempotencyKey: $key) { id reason isInForce until liftedAt agency { id } subgraph } }`;
const lift = `mutation ($input: LiftQuarantineInput!, $key: ID!) {
  liftQuarantine(input: $input, idempotencyKey: $key) { id isInForce liftReason } }`;
const report = `mutation ($input: ReportIncidentInput!, $key: ID!) {
  reportIncident(input: $input, idempotencyKey: $key) { id position kind text agency { id } subgraph jws } }`;
const notCalled = '{ quarantinedSubgraphs { subgraph until } }';
const words = { fa: 'متن', en: 'text' };
const failed = { id: 'rejects-replay', title: words, expected: words, found: words, advice: words };
const run = {
  subgraph: 'post',
  agency: 'post',
  schemaVersion: '0123456789abcdef',
  composes: true,
  passed: 20,
  failedChecks: [] as object[],
  hosting: [{ centre: 'MAIN', hostedAt: 'GOVERNMENT_CLOUD', site: 'Tehran 1' }],
};
const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString();
let keys = 0;
const newKey = () => `connect-${(keys += 1)}`;

describeOnEachDatabase(
  'What offices put on record about agencies',
  (openDatabase) => {
    let agency: TestAgency;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase);
    });
    afterAll(() => agency.close());

    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows what it asked for
    const act = async (query: string, input: object, caller: TestCaller, key = newKey()): Promise<any> => {
      const { data, errors } = await agency.ask(query, { input, key }, caller);
      return errors === undefined ? Object.values(data)[0] : errors[0]!.extensions.code;
    };
    const read = async (query: string, caller: TestCaller = {}) => (await agency.ask(query, {}, caller)).data;
    const conditions = async (id: string) => {
      const asked = `{ agency(id: "${id}") { remaining(asOf: "${new Date().toISOString()}") { condition code } } }`;
      return (await read(asked)).agency.remaining.map(({ code }: { code: string }) => code);
    };

    it('moves an agency by a run, which outdates the seeded one', async () => {
      const before = await conditions('post');
      const recorded = await act(record, run, operator);
      const after = await conditions('post');

      expect(before).toEqual(['CONFORMANCE_OUTDATED', 'NO_FOREIGN_CALLER']);
      expect(recorded).toMatchObject({ subgraph: { subgraph: 'post' }, agency: { id: 'post' } });
      expect(after).toEqual(['NO_FOREIGN_CALLER']);
    });

    it('tells from a failed run what is still lacking, its checks to the agency and its overseers only', async () => {
      await act(record, { ...run, composes: false, failedChecks: [failed] }, operator);
      const query = `{ agency(id: "post") { remaining { code failedChecks { id subgraph found { fa } advice { en } } } } }`;

      const own = await agency.ask(query, {}, post);
      const stranger = await agency.ask(query, {}, office('customs'));
      await act(record, run, operator);

      expect(own.data.agency.remaining.slice(0, 2)).toEqual([
        {
          code: 'DOES_NOT_COMPOSE',
          failedChecks: [{ id: 'rejects-replay', subgraph: 'post', found: { fa: 'متن' }, advice: { en: 'text' } }],
        },
        { code: 'CONFORMANCE_FAILED', failedChecks: [expect.objectContaining({ id: 'rejects-replay' })] },
      ]);
      expect(stranger.data.agency.remaining[0].failedChecks).toBeNull();
      expect(stranger.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('counts an agency with several subgraphs as conforming only when each of them does', async () => {
      const secretariat = office('executive-council-it');
      const bad = { ...run, subgraph: 'trust', agency: 'ict-organisation', failedChecks: [failed] };
      await act(record, { ...run, subgraph: 'ledger', agency: 'ict-organisation' }, secretariat);
      await act(record, bad, secretariat);
      await act(record, { ...run, subgraph: 'business-services', agency: 'ict-organisation' }, secretariat);
      const before = await conditions('ict-organisation');
      await act(record, { ...bad, failedChecks: [] }, secretariat);

      expect(before).toContain('CONFORMANCE_FAILED');
      expect(await conditions('ict-organisation')).not.toContain('CONFORMANCE_FAILED');
    });

    it('calls services secure, and so smart by the bill, only while the run of the day passed', async () => {
      const tax = { ...run, subgraph: 'tax', agency: 'tax-administration' };
      const strict = async () => {
        const query = `{ services(agency: "tax-administration", first: 100) { nodes { id isSmartStrict whyNotSmart { code } } } }`;
        const { services } = await read(query);
        const nodes: { id: string; isSmartStrict: boolean; whyNotSmart: { code: string }[] }[] = services.nodes;
        const isInsecure = nodes.every(({ whyNotSmart }) => whyNotSmart.some(({ code }) => code === 'NOT_SECURE'));
        return { smart: nodes.filter(({ isSmartStrict }) => isSmartStrict).length, isInsecure };
      };
      await act(record, { ...tax, failedChecks: [{ ...failed, id: 'refuses-unsigned' }] }, operator);
      const before = await strict();
      await act(record, tax, operator);
      const after = await strict();

      expect(before).toEqual({ smart: 0, isInsecure: true });
      expect(after).toEqual({ smart: expect.any(Number), isInsecure: false });
      expect(after.smart).toBeGreaterThan(0);
    });

    it('takes an agency that did not say whose it is for the one that the catalogue knows', async () => {
      const silent = await act(record, { ...run, subgraph: 'judiciary', agency: null }, operator);
      const unlisted = await act(record, { ...run, subgraph: 'hospital', agency: null }, operator);

      expect(silent.agency).toEqual({ id: 'judiciary' });
      expect(unlisted).toMatchObject({ subgraph: { subgraph: 'hospital' }, agency: null });
    });

    it('is recorded by no agency about itself, nor by anybody but the operator', async () => {
      const others = [
        post,
        office('customs'),
        authority,
        { ...operator, kind: 'citizen' as const, subject: 'somebody' },
      ];
      for (const caller of others) expect(await act(record, run, caller)).toBe('FORBIDDEN');
      const own = { ...run, subgraph: 'ledger', agency: 'ict-organisation' };
      expect(await act(record, own, operator)).toBe('CONFORMANCE_OF_OWN_AGENCY');
      expect(await act(record, { ...own, agency: null }, operator)).toBe('CONFORMANCE_OF_OWN_AGENCY');
      expect(await act(record, { ...run, subgraph: 'tax' }, operator)).toBe('SUBGRAPH_OF_ANOTHER_AGENCY');
      expect(await act(record, run, { ...operator, scopes: [] })).toBe('FORBIDDEN_SCOPE');
    });

    it.each([
      ['a name with Persian digits', { subgraph: 'post۱' }],
      ['a name with a mark of direction', { subgraph: '\u200fpost' }],
      ['an unknown agency', { agency: 'no-such-agency' }],
      ['an agency of marks', { agency: '\u202epost' }],
      ['a version that is no hash', { schemaVersion: 'v1' }],
      ['a negative count', { passed: -1 }],
      ['a check twice', { failedChecks: [failed, failed] }],
      ['a text that is too long', { failedChecks: [{ ...failed, found: { fa: 'ا'.repeat(1001), en: 'x' } }] }],
      ['a number of a person', { failedChecks: [{ ...failed, found: { fa: '۰۰۱۲۳۴۵۶۷۹', en: 'x' } }] }],
      ['a data centre twice', { hosting: [run.hosting[0], run.hosting[0]] }],
      ['too many checks', { failedChecks: Array.from({ length: 101 }, (_, id) => ({ ...failed, id: `c-${id}` })) }],
    ])('refuses a run with %s', async (_what, differs) => {
      expect(await act(record, { ...run, ...differs }, operator)).toBe('BAD_USER_INPUT');
    });

    it('is recorded once for each key', async () => {
      const key = newKey();
      const first = await act(record, run, operator, key);

      expect(await act(record, run, operator, key)).toEqual(first);
      expect(await act(record, { ...run, passed: 21 }, operator, key)).toBe('IDEMPOTENCY_KEY_REUSED');
      expect(await act(record, run, operator, '')).toBe('BAD_USER_INPUT');
    });

    it('says where data centres were seen, and a move of the backup by the run that saw it', async () => {
      const seen = `{ agency(id: "post") { dataCentres { kind hostedAt site evidence { kind origin subgraph } } } }`;
      await act(
        record,
        { ...run, hosting: [...run.hosting, { centre: 'BACKUP', hostedAt: 'OWN_DATA_CENTRE' }] },
        operator,
      );
      const before = (await read(seen)).agency.dataCentres;
      await act(
        record,
        { ...run, hosting: [{ centre: 'BACKUP', hostedAt: 'GOVERNMENT_CLOUD', site: 'Tabriz' }] },
        operator,
      );
      const { dataCentres } = (await read(seen)).agency;

      expect(before.map(({ kind, hostedAt }: { kind: string; hostedAt: string }) => `${kind} ${hostedAt}`)).toEqual([
        'MAIN GOVERNMENT_CLOUD',
        'BACKUP OWN_DATA_CENTRE',
      ]);
      expect(dataCentres[1]).toEqual({
        kind: 'BACKUP',
        hostedAt: 'GOVERNMENT_CLOUD',
        site: 'Tabriz',
        evidence: { kind: 'HOSTED', origin: 'OBSERVED', subgraph: 'post' },
      });
    });

    it('puts an agency into quarantine by the security authority alone, and lets it out again', async () => {
      const input = { agency: 'traffic-police', reason: 'EXERCISE', until: inAWeek() };
      for (const caller of [post, operator, office('traffic-police')]) {
        expect(await act(impose, input, caller)).toBe('FORBIDDEN');
      }
      const imposed = await act(impose, input, authority);
      const during = await read(notCalled);
      const again = await act(impose, input, authority);
      const foreign = await act(lift, { quarantine: imposed.id, reason: 'RESOLVED' }, operator);
      const lifted = await act(lift, { quarantine: imposed.id, reason: 'EXERCISE_OVER' }, authority);
      const log = await read(
        '{ agency(id: "traffic-police") { quarantine { id } quarantines { nodes { id liftReason imposedBy { en } } } } }',
      );

      expect(imposed).toMatchObject({ isInForce: true, agency: { id: 'traffic-police' }, subgraph: null });
      expect(during.quarantinedSubgraphs).toEqual([{ subgraph: 'traffic-police', until: input.until }]);
      expect([again, foreign]).toEqual(['ALREADY_QUARANTINED', 'FORBIDDEN']);
      expect(lifted).toEqual({ id: imposed.id, isInForce: false, liftReason: 'EXERCISE_OVER' });
      expect((await read(notCalled)).quarantinedSubgraphs).toEqual([]);
      expect(await act(lift, { quarantine: imposed.id, reason: 'RESOLVED' }, authority)).toBe('QUARANTINE_OVER');
      expect(log.agency).toEqual({
        quarantine: null,
        quarantines: {
          nodes: [{ id: imposed.id, liftReason: 'EXERCISE_OVER', imposedBy: { en: 'National Cyberspace Centre' } }],
        },
      });
    });

    it('decides once when two decide at the same time', async () => {
      const input = { agency: 'judiciary', reason: 'EXERCISE', until: inAWeek() };
      const both = await Promise.all([act(impose, input, authority), act(impose, input, authority)]);
      const [imposed] = both.filter((one) => one !== 'ALREADY_QUARANTINED');
      await act(lift, { quarantine: imposed.id, reason: 'RESOLVED' }, authority);

      expect(both).toContain('ALREADY_QUARANTINED');
      expect(imposed).toMatchObject({ isInForce: true });
    });

    it('puts one subgraph into quarantine, that of an unlisted body too, and all of an agency with several', async () => {
      const hospital = await act(impose, { subgraph: 'hospital', reason: 'DATA_LEAK', until: inAWeek() }, authority);
      const owner = await act(impose, { agency: 'ict-organisation', reason: 'EXERCISE', until: inAWeek() }, authority);
      const { quarantinedSubgraphs } = await read(notCalled);
      for (const { id } of [hospital, owner]) await act(lift, { quarantine: id, reason: 'RESOLVED' }, authority);

      expect(quarantinedSubgraphs.map((one: { subgraph: string }) => one.subgraph)).toEqual([
        'business-services',
        'hospital',
        'ledger',
        'national-folder',
        'trust',
      ]);
    });

    it.each([
      ['nobody', { agency: null }, 'BAD_USER_INPUT'],
      ['two at once', { agency: 'post', subgraph: 'post' }, 'BAD_USER_INPUT'],
      ['an unknown agency', { agency: 'no-such-agency' }, 'BAD_USER_INPUT'],
      ['an agency without subgraph', { agency: 'customs' }, 'BAD_USER_INPUT'],
      ['an unknown subgraph', { subgraph: 'پست' }, 'BAD_USER_INPUT'],
      ['the keeper of quarantines', { subgraph: 'catalogue' }, 'QUARANTINE_OF_REGISTER'],
      ['its owner', { agency: 'executive-council-it' }, 'QUARANTINE_OF_REGISTER'],
      ['a time in the past', { agency: 'post', until: '2020-01-01T00:00:00Z' }, 'BAD_USER_INPUT'],
      ['a time too far away', { agency: 'post', until: '2999-01-01T00:00:00Z' }, 'BAD_USER_INPUT'],
    ])('refuses a quarantine of %s', async (_what, differs, code) => {
      expect(await act(impose, { reason: 'EXERCISE', until: inAWeek(), ...differs }, authority)).toBe(code);
    });

    it('gives a feed of incidents that anybody with the public key can verify without asking', async () => {
      const occurredAt = new Date(Date.now() - 60_000).toISOString();
      const input = {
        kind: 'PHISHING',
        severity: 'HIGH',
        occurredAt,
        subgraph: 'post',
        text: '\u200fپیامک جعلی\u202e',
      };
      const reported = await act(report, input, post);
      const { incidents } = await read(
        '{ incidents(first: 100) { totalCount nodes { position kind jws } pageInfo { endCursor } } }',
        authority,
      );
      const told = await fetch(new URL('/health/agency', agency.url));
      const {
        keys: [jwk],
      } = (await told.json()) as { keys: [JWK] };
      const key = await importJWK(jwk, 'EdDSA');
      const { payload, protectedHeader } = await compactVerify(reported.jws, key);
      const [header, , signature] = reported.jws.split('.');
      const forged = Buffer.from(new TextDecoder().decode(payload).replace('HIGH', 'LOW')).toString('base64url');

      expect(reported).toMatchObject({
        kind: 'PHISHING',
        text: 'پیامک جعلی',
        agency: { id: 'post' },
        subgraph: 'post',
      });
      expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
        id: reported.id,
        position: reported.position,
        agency: 'post',
        reportedBy: 'post',
        occurredAt,
        kind: 'PHISHING',
      });
      expect(protectedHeader.kid).toBe(jwk.kid);
      await expect(compactVerify(`${header}.${forged}.${signature}`, key)).rejects.toThrow();
      expect(incidents.nodes.map(({ position }: { position: number }) => position)).toEqual(
        Array.from({ length: incidents.totalCount }, (_, index) => index + 1),
      );
      expect(incidents.nodes.map(({ kind }: { kind: string }) => kind)).toContain('QUARANTINE_IMPOSED');
      const next = await read(`{ incidents(after: "${incidents.pageInfo.endCursor}") { nodes { id } } }`, authority);
      expect(next.incidents.nodes).toEqual([]);
    });

    it.each([
      ['of another agency', { subgraph: 'tax' }],
      ['of a subgraph with a null character', { subgraph: 'post\u0000' }],
      ['from the future', { occurredAt: '2999-01-01T00:00:00Z' }],
      ['of long ago', { occurredAt: '2001-01-01T00:00:00Z' }],
      ['with a number of a person', { text: 'کد ملی ۰۰۱۲۳۴۵۶۷۹' }],
      ['in too many words', { text: 'x'.repeat(501) }],
    ])('refuses an incident %s', async (_what, differs) => {
      const input = { kind: 'OUTAGE', severity: 'LOW', occurredAt: new Date().toISOString(), ...differs };
      expect(await act(report, input, post)).toBe('BAD_USER_INPUT');
    });

    it('decides and reports once for each key, and knows no foreign ids', async () => {
      const decision = { subgraph: 'education', reason: 'EXERCISE', until: inAWeek() };
      const incident = { kind: 'OUTAGE', severity: 'LOW', occurredAt: new Date().toISOString() };
      const [first, second] = [newKey(), newKey()];
      const imposed = await act(impose, decision, authority, first);
      const reported = await act(report, incident, post, second);

      expect(await act(impose, decision, authority, first)).toEqual(imposed);
      expect(await act(impose, { ...decision, subgraph: 'tax' }, authority, first)).toBe('IDEMPOTENCY_KEY_REUSED');
      expect(await act(report, incident, post, second)).toEqual(reported);
      expect(await act(report, { ...incident, kind: 'MALWARE' }, post, second)).toBe('IDEMPOTENCY_KEY_REUSED');
      for (const quarantine of ['', 'qua-۱', '\u202equa', 'x'.repeat(5_000)]) {
        expect(await act(lift, { quarantine, reason: 'RESOLVED' }, authority)).toBe('BAD_USER_INPUT');
      }
      await act(lift, { quarantine: imposed.id, reason: 'FALSE_ALARM' }, authority);
    });

    it('tells incidents to offices only, and takes them from offices only', async () => {
      const citizen = { subject: 'somebody', kind: 'citizen' as const, scopes };
      const input = { kind: 'OUTAGE', severity: 'LOW', occurredAt: new Date().toISOString() };

      expect(await act(report, input, citizen)).toBe('FORBIDDEN');
      expect((await agency.ask('{ incidents { totalCount } }', {}, citizen)).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
      expect(
        (await agency.ask('{ incidents(after: "WzEsMl0x") { totalCount } }', {}, post)).errors?.[0]?.extensions.code,
      ).toBe('BAD_USER_INPUT');
    });
  },
  { lifetime: 'describe' },
);
