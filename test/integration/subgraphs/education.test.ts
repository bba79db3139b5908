import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Right } from '../../../gateway/kernel/rights.ts';
import { subgraph } from '../../../subgraphs/education/subgraph.ts';
import type { Company, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const scopes = ['education:read', 'education:request', 'education:verify', 'requests:read', 'requests:act'];
const transfer = `mutation ($input: SchoolTransferInput!, $key: ID!) {
  requestSchoolTransfer(input: $input, idempotencyKey: $key) {
    trackingCode service { id } transfer { enrolment { grade } to { id } }
  }
}`;
const transcript = `mutation ($input: TranscriptInput!, $key: ID!) {
  requestTranscript(input: $input, idempotencyKey: $key) { trackingCode service { id } transcriptOf { level } }
}`;
const renewal = `mutation ($input: LicenceRenewalInput!, $key: ID!) {
  requestSchoolLicenceRenewal(input: $input, idempotencyKey: $key) { trackingCode service { id } renewal { heldSince } }
}`;
const handle = `mutation ($input: HandleEducationRequestInput!, $key: ID!) {
  handleEducationRequest(input: $input, idempotencyKey: $key) { decision at }
}`;
const reason = 'مدارک با دفتر مدرسه نمی‌خواند.';

describeOnEachDatabase(
  'Schools and universities',
  (openDatabase) => {
    let agency: TestAgency;
    let asked = 0;
    let enrolment: { id: string; school: string };
    let other: string;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase, { people: 200 });
    });
    beforeEach(async () => {
      await agency.db.deleteFrom('education_request').execute();
      await agency.db.updateTable('school').set({ capacity: 5_000 }).execute();
      await agency.db.updateTable('school_licence').set({ valid_until: '2030-01-01' }).execute();
      enrolment = await present();
      const schools = agency.db.selectFrom('school').select('id').where('id', '!=', enrolment.school).orderBy('id');
      other = String((await schools.where('kind', '=', 'NON_GOVERNMENT').executeTakeFirstOrThrow())['id']);
    });
    afterAll(() => agency.close());

    const refOf = (name: PersonaName) => agency.population.personas[name].person.ref;
    const present = async () => {
      const rows = agency.db.selectFrom('enrolment').select(['id', 'school']).where('person_ref', '=', refOf('child'));
      return rows.where('state', '=', 'ENROLLED').executeTakeFirstOrThrow();
    };
    const as = (name: PersonaName, changed: Partial<TestCaller> = {}): TestCaller => ({
      ...citizen(refOf(name)),
      scopes,
      authTime: Math.floor(Date.now() / 1000),
      ...changed,
    });
    const right = (subject: string, basis: Right['basis'], coordinates: readonly string[]): Right => ({
      subject,
      basis,
      grounds: null,
      purpose: 'SELF_SERVICE',
      case: null,
      coordinates: new Set(coordinates),
      until: null,
      visibleFrom: null,
    });
    const father = (basis: Right['basis'] = 'NATURAL_GUARDIAN') =>
      as('spouse', { rights: [right(refOf('child'), basis, ['Person.schoolEnrolments', 'SchoolEnrolment.grade'])] });
    const office = (of: string): TestCaller => ({ kind: 'client', agency: of, scopes: ['requests:handle'] });
    const ask = async (query: string, variables: object, caller: TestCaller) => {
      const { data, errors } = await agency.ask(query, variables, caller);
      return { data, code: errors?.[0]?.extensions.code };
    };
    const send = (query: string, input: object, caller: TestCaller, key = `key-${(asked += 1)}`) =>
      ask(query, { input, key }, caller);
    const move = (to = other, caller = father()) => send(transfer, { enrolment: enrolment.id, school: to }, caller);
    const decide = (request: string, decision: string, of = 'education-ministry') =>
      send(handle, { request, decision, ...(decision === 'REFUSE' ? { reason } : {}) }, office(of));

    it('lists schools and their licences, to everybody', async () => {
      const query = `{ schools(first: 100) { totalCount nodes { name { fa } kind province licence { state validUntil founder { id } } } } }`;

      const { data, code } = await ask(query, {}, {});

      const { nodes } = data.schools;
      expect(code).toBeUndefined();
      expect(
        nodes.every(
          ({ kind, licence }: { kind: string; licence: object | null }) => (kind === 'PUBLIC') === (licence === null),
        ),
      ).toBe(true);
      expect(nodes.some(({ licence }: { licence: object | null }) => licence !== null)).toBe(true);
    });

    it('tells a pupil her school and grade, and a guardian what he has a right to', async () => {
      const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { schoolEnrolments { nodes { grade state } } } } }`;
      const people = [{ __typename: 'Person', id: refOf('child') }];
      const reads = right(refOf('child'), 'NATURAL_GUARDIAN', [
        'Person.schoolEnrolments',
        'SchoolEnrolment.grade',
        'SchoolEnrolment.state',
      ]);

      const own = await ask('{ me { schoolEnrolments { totalCount nodes { grade state } } } }', {}, as('child'));
      const guardian = await ask(query, { people }, as('spouse', { rights: [reads] }));
      const stranger = await ask(query, { people }, as('pensioner'));

      expect(own.data.me.schoolEnrolments).toEqual({ totalCount: 1, nodes: [{ grade: 7, state: 'ENROLLED' }] });
      expect(guardian.data._entities[0].schoolEnrolments.nodes).toEqual([{ grade: 7, state: 'ENROLLED' }]);
      expect(stranger.data._entities).toEqual([{ schoolEnrolments: null }]);
      expect(stranger.code).toBe('FORBIDDEN');
    });

    it('answers yes or no about a degree, and never which', async () => {
      const query =
        '{ me { associate: holdsDegree(level: ASSOCIATE) master: holdsDegree(level: MASTER) doctor: holdsDegree(level: DOCTORATE) } }';

      const { data } = await ask(query, {}, as('citizen'));
      const child = await ask(query, {}, as('child'));

      expect(data.me).toEqual({ associate: true, master: true, doctor: false });
      expect(child.data.me).toEqual({ associate: false, master: false, doctor: false });
    });

    it('moves a child for the guardian, once the ministry grants it', async () => {
      const { data, code } = await move();
      const { trackingCode, ...request } = data.requestSchoolTransfer;
      const second = await move();
      const decided = await decide(trackingCode, 'GRANT');

      expect(code).toBeUndefined();
      expect(request).toEqual({
        service: { id: 'education-ministry.school-enrolment' },
        transfer: { enrolment: { grade: 7 }, to: { id: other } },
      });
      expect(second.code).toBe('REQUEST_PENDING');
      expect(decided.code).toBeUndefined();
      expect((await present()).school).toBe(other);
      expect((await move(enrolment.school)).code).toBe('NOT_ENROLLED');
    });

    it('takes a transfer of the guardian, the custodian or the pupil, and of nobody else', async () => {
      const input = { enrolment: enrolment.id, school: other };
      const unknown = await send(transfer, { ...input, enrolment: 'nothing' }, father());
      const stranger = await send(transfer, input, as('pensioner'));
      const consented = await move(other, father('CONSENT'));
      const weak = await move(other, { ...father(), assurance: 1 });
      const custodian = await move(other, father('CUSTODIAN'));

      expect([unknown.code, stranger.code, consented.code]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
      expect(weak.code).toBe('INSUFFICIENT_ASSURANCE');
      expect(custodian.code).toBeUndefined();
    });

    it('refuses a school that is full, without a licence, the present one, or none', async () => {
      const same = await move(enrolment.school);
      const none = await move('no-school');
      await agency.db.updateTable('school').set({ capacity: 0 }).where('id', '=', other).execute();
      const full = await move();
      await agency.db
        .updateTable('school_licence')
        .set({ valid_until: '2020-01-01' })
        .where('school', '=', other)
        .execute();
      const expired = await move();

      expect([same.code, none.code, full.code, expired.code]).toEqual([
        'BAD_USER_INPUT',
        'BAD_USER_INPUT',
        'SCHOOL_FULL',
        'SCHOOL_LICENCE_EXPIRED',
      ]);
    });

    it('takes one of two transfers that come at once, and once for a key', async () => {
      const input = { enrolment: enrolment.id, school: other };

      const both = await Promise.all([move(), move()]);
      await agency.db.deleteFrom('education_request').execute();
      const first = await send(transfer, input, father(), 'once');
      const again = await send(transfer, input, father(), 'once');
      const different = await send(transfer, { ...input, school: 'another' }, father(), 'once');

      expect(new Set(both.map(({ code }) => code))).toEqual(new Set(['REQUEST_PENDING', undefined]));
      expect(again).toEqual(first);
      expect(different.code).toBe('IDEMPOTENCY_KEY_REUSED');
    });

    it('asks the student’s own university for a transcript, which alone decides', async () => {
      const { data: mine } = await ask(
        '{ me { studies { nodes { id university { id } level } } } }',
        {},
        as('citizen'),
      );
      const [study] = mine.me.studies.nodes;

      const { data } = await send(transcript, { study: study.id }, as('citizen'));
      const stranger = await send(transcript, { study: study.id }, as('spouse'));
      const request = data.requestTranscript;

      expect(request).toMatchObject({
        service: { id: `${study.university.id}.transcript` },
        transcriptOf: { level: 'MASTER' },
      });
      expect(stranger.code).toBe('FORBIDDEN');
      expect((await decide(request.trackingCode, 'GRANT')).code).toBe('FORBIDDEN');
      expect((await decide(request.trackingCode, 'REFUSE', study.university.id)).code).toBeUndefined();
      expect((await decide(request.trackingCode, 'GRANT', study.university.id)).code).toBe('REQUEST_CLOSED');
      expect((await send(transcript, { study: study.id }, as('citizen'))).code).toBeUndefined();
    });

    it('renews the licence of a company’s school for whoever signs for it and has named it', async () => {
      const company = [...agency.population.companies()].find(
        ({ state, signatureRules }) => state === 'ACTIVE' && signatureRules[0]?.required === 1,
      ) as Company;
      const licence = await agency.db
        .selectFrom('school_licence')
        .select(['id', 'valid_until'])
        .where('company_ref', '=', company.ref)
        .executeTakeFirstOrThrow();
      const input = { licence: String(licence['id']) };
      const signatory = as('sole-signatory', {
        rights: [right(company.ref, 'COMPANY_SIGNATORY', ['LicenceRenewal.heldSince'])],
      });

      const unnamed = await send(renewal, input, as('sole-signatory'));
      const stale = await send(renewal, input, { ...signatory, authTime: Math.floor(Date.now() / 1000) - 400 });
      const { data } = await send(renewal, input, signatory);
      const request = data.requestSchoolLicenceRenewal;
      const wrong = await decide(request.trackingCode, 'GRANT');
      await decide(request.trackingCode, 'GRANT', 'non-government-schools');
      const after = await ask('{ schools(first: 100) { nodes { licence { id validUntil } } } }', {}, {});

      expect([unnamed.code, stale.code, wrong.code]).toEqual(['FORBIDDEN', 'INSUFFICIENT_ASSURANCE', 'FORBIDDEN']);
      expect(request.service).toEqual({ id: 'non-government-schools.licence-renewal' });
      const renewed = after.data.schools.nodes.find(
        (node: { licence: { id: string } | null }) => node.licence?.id === input.licence,
      );
      expect(renewed.licence.validUntil).toMatch(/^203[34]-/);
    });
  },
  { lifetime: 'describe' },
);
