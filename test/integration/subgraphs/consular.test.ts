import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph } from '../../../subgraphs/consular/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const scopes = ['consular:read', 'consular:request', 'requests:read', 'requests:act'];
const status = 'trackingCode service { id } stage state openedAt updatedAt steps { nodes { stage state at } }';
const list = `{ me { consularRequests { totalCount nodes { ${status} } } } }`;
const passport = `mutation ($input: PassportRenewalInput!, $key: ID!) {
  requestPassportRenewal(input: $input, idempotencyKey: $key) { trackingCode stage state passportReason mission { id } }
}`;
const power = (suffix = '') => `mutation ($input: PowerOfAttorneyInput!, $key: ID!) {
  requestPowerOfAttorney${suffix}(input: $input, idempotencyKey: $key) {
    trackingCode powerOfAttorney { powers until fromThirdCountry agentCode acceptedAt }
  }
}`;
const accept = `mutation ($input: AcceptPowerOfAttorneyInput!, $key: ID!) {
  acceptPowerOfAttorney(input: $input, idempotencyKey: $key) { powers until acceptedAt }
}`;
const birth = `mutation ($input: BirthAbroadInput!, $key: ID!) {
  registerBirthAbroad(input: $input, idempotencyKey: $key) {
    trackingCode birthAbroad { givenName sex bornOn country certificateDigest }
  }
}`;
const legalise = `mutation ($input: LegalisationInput!, $key: ID!) {
  requestLegalisation(input: $input, idempotencyKey: $key) { trackingCode legalisedRecord applicant { id } }
}`;
const handle = `mutation ($input: HandleConsularRequestInput!, $key: ID!) {
  handleConsularRequest(input: $input, idempotencyKey: $key) { trackingCode step at }
}`;
const book = `mutation ($input: BookAppointmentInput!, $key: ID!) {
  bookConsularAppointment(input: $input, idempotencyKey: $key) { trackingCode }
}`;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const certificate = { digest: 'CD'.repeat(32), mediaType: 'application/pdf', size: 40_000 };
const child = { mission: 'berlin', givenName: 'آوا', sex: 'FEMALE', bornOn: inDays(-40), country: 'de' };

describeOnEachDatabase(
  'The consulates',
  (openDatabase) => {
    let agency: TestAgency;
    let asked = 0;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase, { people: 200 });
    });
    afterAll(() => agency.close());

    const newKey = () => `key-${(asked += 1)}`;
    const refOf = (name: PersonaName) => agency.population.personas[name].person.ref;
    const as = (name: PersonaName, assurance = 2): TestCaller => ({
      ...citizen(refOf(name)),
      scopes,
      assurance,
      authTime: Math.floor(Date.now() / 1000),
    });
    const ministry: TestCaller = { kind: 'client', agency: 'foreign-affairs', scopes: ['requests:handle'] };
    const ask = async (query: string, variables: object = {}, caller: TestCaller = as('abroad')) => {
      const { data, errors } = await agency.ask(query, variables, caller);
      return { data, code: errors?.[0]?.extensions.code, codes: errors?.map(({ extensions }) => extensions.code) };
    };
    const send = (query: string, input: object, caller: TestCaller = as('abroad'), key = newKey()) =>
      ask(query, { input, key }, caller);
    const step = (request: string, name: string, note?: string, caller = ministry) =>
      send(handle, { request, step: name, ...(note === undefined ? {} : { note }) }, caller);
    const stateOf = async (code: string) => {
      const { data } = await ask(`query ($code: ID!) { consularRequest(trackingCode: $code) { ${status} } }`, { code });
      return data.consularRequest;
    };
    const someLegalisation = async () =>
      (await send(legalise, { mission: 'berlin', record: 'LIFE' })).data.requestLegalisation.trackingCode as string;

    it('lists missions by country, to everybody, in pages', async () => {
      const query = `query ($country: String, $after: String) { consularMissions(country: $country, first: 2, after: $after) {
        totalCount nodes { id country name { fa en } city { en } } pageInfo { endCursor }
      } }`;

      const one = await ask(query, { country: 'de' }, {});
      const two = await ask(query, { country: 'DE', after: one.data.consularMissions.pageInfo.endCursor }, {});
      const wrong = await ask(query, { country: 'Germany' }, {});

      const ids = [one, two].flatMap(({ data }) => data.consularMissions.nodes.map(({ id }: { id: string }) => id));
      expect(one.data.consularMissions.totalCount).toBe(3);
      expect(new Set(ids)).toEqual(new Set(['berlin', 'frankfurt', 'hamburg']));
      expect(wrong.code).toBe('BAD_USER_INPUT');
    });

    it('says of each service which register holds what it needs; only a foreign certificate is held by none', async () => {
      const { data } = await ask(
        '{ consularServices { service { id } requirements { coordinate heldBy { id } label { en } } } }',
        {},
        {},
      );

      const all = data.consularServices.flatMap(({ requirements }: { requirements: object[] }) => requirements);
      const open = all.filter(({ coordinate }: { coordinate: string | null }) => coordinate === null);
      expect(open).toEqual([
        { coordinate: null, heldBy: null, label: { en: expect.stringContaining('country of birth') } },
      ]);
      expect(data.consularServices).toHaveLength(4);
    });

    it('shows how requests stand to somebody who signed in by e-mail alone, and nothing else', async () => {
      const email = as('abroad', 1);
      const open = await ask(list, {}, email);
      const more = `{ me { consularRegistration { country } consularRequests(first: 1) { nodes {
        state mission { id } applicant { id } passportReason powerOfAttorney { until } birthAbroad { bornOn }
        legalisedRecord complaints { totalCount } appointments { totalCount } appointmentSlots { totalCount }
      } } } }`;
      const closed = await ask(more, {}, email);

      expect(open.code).toBeUndefined();
      expect(open.data.me.consularRequests.nodes[0]).toMatchObject({
        trackingCode: expect.stringMatching(/^MKH-/),
        service: { id: expect.stringMatching(/^foreign-affairs\./) },
        stage: expect.any(String),
      });
      const [request] = closed.data.me.consularRequests.nodes;
      const { state, ...rest } = request;
      expect(state).toEqual(expect.any(String));
      expect(Object.values(rest)).toEqual(Array.from({ length: 9 }, () => null));
      expect(closed.data.me.consularRegistration).toBeNull();
      expect(new Set(closed.codes)).toEqual(new Set(['INSUFFICIENT_ASSURANCE']));
      expect(closed.codes).toHaveLength(10);
    });

    it('takes nothing from somebody who signed in by e-mail alone', async () => {
      const email = as('abroad', 1);
      const codes = [
        await send(passport, { mission: 'berlin', reason: 'FULL' }, email),
        await send(power(), { mission: 'berlin', powers: ['COURT'], until: inDays(30) }, email),
        await send(birth, { ...child, foreignCertificate: certificate }, email),
        await send(legalise, { mission: 'berlin', record: 'LIFE' }, email),
        await send(accept, { code: 'AAAA' }, email),
        await send(book, { request: await someLegalisation(), slot: 'x' }, email),
      ].map(({ code }) => code);

      expect(codes).toEqual(codes.map(() => 'INSUFFICIENT_ASSURANCE'));
    });

    it('refuses an old sign-in, whatever its level', async () => {
      const old = { ...as('abroad', 3), authTime: Math.floor(Date.now() / 1000) - 400 };

      expect((await send(legalise, { mission: 'berlin', record: 'LIFE' }, old)).code).toBe('INSUFFICIENT_ASSURANCE');
    });

    it('tells somebody identified where she is registered, and more of her requests', async () => {
      const { data, code } = await ask(`{ me {
        consularRegistration { country mission { id } identifiedBy registeredOn }
        consularRequests { nodes { mission { id } applicant { id } passportReason legalisedRecord } }
      } }`);

      expect(code).toBeUndefined();
      expect(data.me.consularRegistration).toMatchObject({
        country: 'DE',
        mission: { id: 'berlin' },
        identifiedBy: 'IN_PERSON',
      });
      expect(data.me.consularRequests.nodes).toContainEqual({
        mission: { id: 'berlin' },
        applicant: { id: refOf('abroad') },
        passportReason: 'EXPIRED',
        legalisedRecord: null,
      });
    });

    it('refuses a second passport request while one is open, and one of somebody who does not live abroad', async () => {
      const second = await send(passport, { mission: 'berlin', reason: 'LOST' });
      const resident = await send(passport, { mission: 'berlin', reason: 'LOST' }, as('citizen'));

      expect(second.code).toBe('REQUEST_PENDING');
      expect(resident.code).toBe('NOT_REGISTERED_ABROAD');
    });

    it('takes a passport request where the person is registered, once, and moves it to its end', async () => {
      await agency.db
        .updateTable('request')
        .set({ state: 'WITHDRAWN' })
        .where('owner_ref', '=', refOf('abroad'))
        .execute();

      const elsewhere = await send(passport, { mission: 'paris', reason: 'FULL' });
      const first = await send(passport, { mission: 'hamburg', reason: 'FULL' }, as('abroad'), 'passport');
      const again = await send(passport, { mission: 'hamburg', reason: 'FULL' }, as('abroad'), 'passport');
      const other = await send(passport, { mission: 'hamburg', reason: 'LOST' }, as('abroad'), 'passport');
      const { trackingCode, ...request } = first.data.requestPassportRenewal;

      expect(elsewhere.code).toBe('MISSION_NOT_YOURS');
      expect(request).toEqual({
        stage: 'RECEIPT',
        state: 'IN_PROGRESS',
        passportReason: 'FULL',
        mission: { id: 'hamburg' },
      });
      expect(again).toEqual(first);
      expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
      for (const name of ['PROCESS', 'MAKE_READY', 'HAND_OVER'])
        expect((await step(trackingCode, name)).code).toBeUndefined();
      expect(await stateOf(trackingCode)).toMatchObject({ stage: 'DELIVERY', state: 'COMPLETED' });
      expect((await step(trackingCode, 'REFUSE', 'مدارک با ثبت احوال نمی‌خواند.')).code).toBe('STEP_OUT_OF_ORDER');
    });

    it('takes one of two passport requests that come at the same moment', async () => {
      await agency.db
        .updateTable('request')
        .set({ state: 'WITHDRAWN' })
        .where('owner_ref', '=', refOf('abroad'))
        .execute();
      const input = { mission: 'berlin', reason: 'FULL' };

      const both = await Promise.all([send(passport, input), send(passport, input)]);

      expect(new Set(both.map(({ code }) => code))).toEqual(new Set(['REQUEST_PENDING', undefined]));
    });

    it('certifies a power of attorney once whoever has its code accepted it', async () => {
      const until = inDays(100);
      const { data } = await send(power(), { mission: 'berlin', powers: ['BANKING', 'VEHICLE'], until });
      const { trackingCode, powerOfAttorney } = data.requestPowerOfAttorney;
      const typed = powerOfAttorney.agentCode.toLowerCase().replaceAll('-', ' ').replaceAll('1', '۱');
      await step(trackingCode, 'PROCESS');

      const early = await step(trackingCode, 'MAKE_READY');
      const own = await send(accept, { code: typed });
      const accepted = await send(accept, { code: typed }, as('citizen'), 'accept');
      const again = await send(accept, { code: typed }, as('citizen'), 'accept');
      const second = await send(accept, { code: typed }, as('spouse'));
      const ready = await step(trackingCode, 'MAKE_READY');

      expect(powerOfAttorney).toMatchObject({
        powers: ['BANKING', 'VEHICLE'],
        until,
        fromThirdCountry: false,
        acceptedAt: null,
      });
      expect(early.code).toBe('ATTORNEY_NOT_ACCEPTED');
      expect(own.code).toBe('CODE_NOT_VALID');
      expect(accepted.data.acceptPowerOfAttorney).toMatchObject({ powers: ['BANKING', 'VEHICLE'], until });
      expect(again).toEqual(accepted);
      expect(second.code).toBe('CODE_NOT_VALID');
      expect(ready.code).toBeUndefined();
      const { data: after } = await ask(
        `query ($code: ID!) { consularRequest(trackingCode: $code) { ... on ConsularRequest { powerOfAttorney { agentCode acceptedAt } } } }`,
        { code: trackingCode },
      );
      expect(after.consularRequest.powerOfAttorney).toEqual({ agentCode: null, acceptedAt: expect.any(String) });
    });

    it('takes a power of attorney from a third country at level 3 only', async () => {
      const input = { mission: 'paris', powers: ['COURT'], until: inDays(30) };

      const plain = await send(power(), input);
      const strongPlain = await send(power(), input, as('abroad', 3));
      const weak = await send(power('FromThirdCountry'), input);
      const strong = await send(power('FromThirdCountry'), input, as('abroad', 3));
      const resident = await send(power('FromThirdCountry'), input, as('citizen', 3));

      expect([plain.code, strongPlain.code]).toEqual(['THIRD_COUNTRY', 'THIRD_COUNTRY']);
      expect(weak.code).toBe('INSUFFICIENT_ASSURANCE');
      expect(strong.data.requestPowerOfAttorneyFromThirdCountry.powerOfAttorney.fromThirdCountry).toBe(true);
      expect(resident.code).toBe('NOT_REGISTERED_ABROAD');
    });

    it('takes a birth abroad with the foreign certificate’s digest', async () => {
      const { data } = await send(birth, { ...child, givenName: '\u202bآوا\u202c', foreignCertificate: certificate });

      expect(data.registerBirthAbroad.birthAbroad).toEqual({
        givenName: 'آوا',
        sex: 'FEMALE',
        bornOn: child.bornOn,
        country: 'DE',
        certificateDigest: 'cd'.repeat(32),
      });
    });

    it.each([
      ['a birth in Iran', birth, { ...child, country: 'IR', foreignCertificate: certificate }],
      ['a country that is none', birth, { ...child, country: 'آلمان', foreignCertificate: certificate }],
      ['a birth in the future', birth, { ...child, bornOn: inDays(3), foreignCertificate: certificate }],
      ['a birth of eighteen years ago', birth, { ...child, bornOn: '2001-01-01', foreignCertificate: certificate }],
      ['a day that there is not', birth, { ...child, bornOn: '2026-02-30', foreignCertificate: certificate }],
      ['a name of one letter', birth, { ...child, givenName: 'آ', foreignCertificate: certificate }],
      [
        'a name with a national number',
        birth,
        { ...child, givenName: 'آوا ۰۰۱۲۳۴۵۶۷۹', foreignCertificate: certificate },
      ],
      ['a digest that is none', birth, { ...child, foreignCertificate: { ...certificate, digest: 'x' } }],
      [
        'a certificate that is a program',
        birth,
        { ...child, foreignCertificate: { ...certificate, mediaType: 'application/x-sh' } },
      ],
      ['a certificate too large', birth, { ...child, foreignCertificate: { ...certificate, size: 2 ** 31 } }],
      ['a mission that is none', legalise, { mission: 'atlantis', record: 'LIFE' }],
      ['no powers', power(), { mission: 'berlin', powers: [], until: inDays(30) }],
      ['a power twice', power(), { mission: 'berlin', powers: ['COURT', 'COURT'], until: inDays(30) }],
      ['a power that ended', power(), { mission: 'berlin', powers: ['COURT'], until: inDays(-1) }],
      ['a power of ten years', power(), { mission: 'berlin', powers: ['COURT'], until: inDays(3650) }],
    ])('refuses %s', async (_what, query, input) => {
      expect((await send(query, input)).code).toBe('BAD_USER_INPUT');
    });

    it('lets nobody but the ministry move a request, and says nothing of those that do not exist', async () => {
      const code = await someLegalisation();
      const official: TestCaller = { ...ministry, kind: 'official', subject: 'clerk', scopes: ['official:requests'] };

      const other = await step(code, 'PROCESS', undefined, { ...ministry, agency: 'tax-administration' });
      const applicant = await step(code, 'PROCESS', undefined, {
        ...as('abroad'),
        scopes: [...scopes, 'requests:handle'],
      });
      const unknown = await step('MKH-0000-0000-0000-0000-00', 'PROCESS');
      const silent = await step(code, 'REFUSE', undefined, official);
      const right = await step(code, 'PROCESS', undefined, official);

      expect([other.code, applicant.code, unknown.code]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
      expect(silent.code).toBe('BAD_USER_INPUT');
      expect(right.code).toBeUndefined();
      expect((await step(code, 'HAND_OVER')).code).toBe('STEP_OUT_OF_ORDER');
    });

    it('gives appointments at the missions, as far as they have room', async () => {
      const code = await someLegalisation();
      const slots = `query ($code: ID!) { consularRequest(trackingCode: $code) {
        appointmentSlots(first: 100) { nodes { id free place { en } } } appointments { nodes { state } }
      } }`;
      const before = (await ask(slots, { code })).data.consularRequest.appointmentSlots.nodes[0];

      const booked = await send(book, { request: code, slot: before.id });
      const after = (await ask(slots, { code })).data.consularRequest;

      expect(booked.code).toBeUndefined();
      expect(before.free).toBe(4);
      expect(after.appointmentSlots.nodes[0]).toMatchObject({ id: before.id, free: 3 });
      expect(after.appointments.nodes).toEqual([{ state: 'BOOKED' }]);
    });

    it('shows a request to its applicant only', async () => {
      const code = await someLegalisation();

      const { data, code: refusal } = await ask(
        'query ($code: ID!) { consularRequest(trackingCode: $code) { state } }',
        { code },
        as('citizen'),
      );

      expect(data.consularRequest).toBeNull();
      expect(refusal).toBe('FORBIDDEN');
    });

    it('finds what a hundred requests say in one statement a table', async () => {
      const { data } = await ask(list);
      const count = await agency.countStatements(() =>
        ask(
          '{ me { consularRequests(first: 100) { nodes { mission { id } powerOfAttorney { until } passportReason } } } }',
        ),
      );

      expect(data.me.consularRequests.totalCount).toBeGreaterThan(5);
      expect(count).toBe(4);
    });
  },
  { lifetime: 'describe' },
);
