import { afterAll, beforeEach, expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import type { Right } from '../../gateway/kernel/rights.ts';
import type { Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import type { EventTables } from '../../subgraphs/kit/events/events.ts';
import type { RequestRecord } from '../../subgraphs/kit/requests/requests.ts';
import { describeOnEachDatabase } from './on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from './start-agency.ts';

const day = 86_400_000;
const owner = 'a-person';
const company = 'a-company';
const scopes = ['requests:read', 'requests:act', 'requests:answer'];
const herself: TestCaller = { ...citizen(owner), scopes };
const stranger: TestCaller = { ...citizen('somebody-else'), scopes };
const text = 'سه ماه گذشته و پاسخی نیامده است.';

/** What tracking, complaint and appointment are like at every agency that takes requests: the same cases for each. */
export function describeGeneralServices(subgraph: Subgraph): void {
  const requests = subgraph.requests!;
  const [type = ''] = requests.types;
  const word = subgraph.name.replace(/(?:^|-)(.)/g, (_match, first: string) => first.toUpperCase());
  const lookUp = `${word[0]!.toLowerCase()}${word.slice(1)}Request`;

  describeOnEachDatabase(
    `The general services of ${subgraph.name}`,
    (openDatabase, dialect) => {
      let agency: TestAgency;
      let request: RequestRecord;
      beforeEach(async () => {
        agency ??= await startAgency(subgraph, openDatabase);
        request = await open({ person: owner });
      });
      afterAll(() => agency.close());

      const open = (of: { readonly person: string } | { readonly company: string }, service = 'made-up') =>
        agency.db
          .transaction()
          .execute((transaction) => requests.open(transaction, { type, service, owner: of, at: new Date() }));
      const move = (state: RequestRecord['state'], stage: RequestRecord['stage'] = 'DELIVERY') =>
        agency.db
          .transaction()
          .execute((transaction) =>
            requests.move(transaction, { trackingCode: request.tracking_code, stage, state, at: new Date() }),
          );
      const find = async (fields: string, caller = herself, code = request.tracking_code) => {
        const people = [{ __typename: type, trackingCode: code }];
        const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on ${type} { ${fields} } } }`;
        const { data, errors } = await agency.ask(query, { people }, caller);
        return { found: data?._entities?.[0], code: errors?.[0]?.extensions.code };
      };
      const act = async (verb: string, what: string, input: object, { caller = herself, key = newKey() } = {}) => {
        const field = `${verb}${word}${what}`;
        const result = field.startsWith('answer') ? 'id answeredAt' : 'trackingCode';
        const name = `${verb[0]!.toUpperCase()}${verb.slice(1)}${what}Input`;
        const query = `mutation ($input: ${name}!, $key: ID!) { ${field}(input: $input, idempotencyKey: $key) { ${result} } }`;
        const { data, errors } = await agency.ask(query, { input, key }, caller);
        return { done: data?.[field], code: errors?.[0]?.extensions.code, messages: errors?.[0]?.extensions.messages };
      };
      const complain = (input: object = { request: request.tracking_code, text }, more = {}) =>
        act('file', 'Complaint', input, more);
      const official: TestCaller = { ...stranger, kind: 'official', agency: requests.office };

      it('names a request by the prefix of the agency, and tells it to whoever it is of', async () => {
        const { found } = await find(
          'trackingCode stage state service { id } steps { nodes { stage state inPerson } }',
        );

        expect(request.tracking_code).toMatch(new RegExp(`^${requests.prefix}(-[0-9A-Z]{4}){4}-[0-9]{2}$`));
        expect(found).toEqual({
          trackingCode: request.tracking_code,
          stage: 'RECEIPT',
          state: 'IN_PROGRESS',
          service: { id: `${requests.office}.made-up` },
          steps: { nodes: [{ stage: 'RECEIPT', state: 'IN_PROGRESS', inPerson: false }] },
        });
      });

      it('finds a request by its code as people type it, and not by one with a wrong sign', async () => {
        const typed = ` \u200f${request.tracking_code.toLowerCase().replaceAll('-', ' ').replace(/\d/g, persian)}`;
        const wrong = request.tracking_code.replace(/..$/, (digits) =>
          String((Number(digits) % 97) + 2).padStart(2, '0'),
        );
        const query = `query ($code: ID!) { found: ${lookUp}(trackingCode: $code) { trackingCode } }`;

        const { data } = await agency.ask(query, { code: typed }, herself);
        const { errors } = await agency.ask(query, { code: wrong }, herself);

        expect(data.found).toEqual({ trackingCode: request.tracking_code });
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      });

      it('refuses another’s request as it refuses one that does not exist', async () => {
        const foreign = await find('stage', stranger);
        const unknown = await find('stage', herself, 'ZZZ-0000-0000-0000-0000-00');

        expect(foreign).toEqual({ found: null, code: 'FORBIDDEN' });
        expect(unknown).toEqual(foreign);
      });

      it('asks for its scope, and for somebody who has signed in', async () => {
        expect((await find('stage', { ...herself, scopes: [] })).code).toBe('FORBIDDEN_SCOPE');
        expect((await complain(undefined, { caller: { ...herself, scopes: ['requests:read'] } })).code).toBe(
          'FORBIDDEN_SCOPE',
        );
        expect((await complain(undefined, { caller: {} })).code).toBe('UNAUTHENTICATED');
      });

      it('tells each step that a request takes, and moves none that is closed', async () => {
        await move('IN_PROGRESS', 'PROCESSING');
        await move('COMPLETED');

        const { found } = await find('stage state steps { nodes { stage state } }');

        expect(found).toMatchObject({ stage: 'DELIVERY', state: 'COMPLETED' });
        expect(found.steps.nodes.map((one: { stage: string }) => one.stage)).toEqual([
          'RECEIPT',
          'PROCESSING',
          'DELIVERY',
        ]);
        await expect(move('IN_PROGRESS')).rejects.toMatchObject({ code: 'REQUEST_CLOSED' });
      });

      it('takes a complaint, gives the agency a time for its answer, and shows the answer', async () => {
        await complain({ request: request.tracking_code, text: `\u202e${text}\u200f` });
        const { found: before } = await find('complaints { nodes { id text state filedAt dueAt answer } }');
        const [filed] = before.complaints.nodes;
        const answered = await act('answer', 'Complaint', { complaint: filed.id, answer: text }, { caller: official });
        const { found: after } = await find('complaints { totalCount nodes { state answer } }');

        expect(filed).toMatchObject({ text, state: 'OPEN', answer: null });
        expect(Date.parse(filed.dueAt) - Date.parse(filed.filedAt)).toBe(15 * day);
        expect(answered.done).toEqual({ id: filed.id, answeredAt: expect.any(String) });
        expect(after.complaints).toEqual({ totalCount: 1, nodes: [{ state: 'ANSWERED', answer: text }] });
      });

      it('says of a complaint that its time is over', async () => {
        await complain();
        await agency.db
          .updateTable('request_complaint')
          .set({ due_at: '2026-01-01T00:00:00.000Z' })
          .where('tracking_code', '=', request.tracking_code)
          .execute();

        const { found } = await find('complaints { nodes { state } }');

        expect(found.complaints.nodes).toEqual([{ state: 'OVERDUE' }]);
      });

      it('takes a second complaint only when the first was answered', async () => {
        await complain();

        expect((await complain()).code).toBe('COMPLAINT_PENDING');
      });

      it('files one complaint for one key, and refuses the key for another', async () => {
        const first = await complain(undefined, { key: `k-${request.tracking_code}` });
        const again = await complain(undefined, { key: `k-${request.tracking_code}` });
        const other = await complain(
          { request: request.tracking_code, text: `${text} ${text}` },
          { key: `k-${request.tracking_code}` },
        );
        const { found } = await find('complaints { totalCount }');

        expect(again).toEqual(first);
        expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
        expect(found.complaints.totalCount).toBe(1);
      });

      it.each([
        ['of another', () => request.tracking_code, stranger],
        ['of nobody', () => 'ZZZ-0000-0000-0000-0000-00', herself],
        ['that is no code', () => "'; drop table request; --", herself],
      ])('refuses a complaint about a request %s', async (_whose, code, caller) => {
        const refused = await complain({ request: code(), text }, { caller });

        expect(refused).toMatchObject({ done: null, code: 'FORBIDDEN' });
        expect(refused.messages).toEqual({ fa: expect.any(String), en: expect.any(String) });
      });

      it.each([
        ['too short', 'کوتاه'],
        ['too long', 'بلند '.repeat(300)],
        ['with a national number', 'شمارهٔ ملی من ۰۰۱۲۳۴۵۶۷۸ است و پاسخی نیامده'],
        ['of marks of direction only', '\u202e'.repeat(50)],
      ])('refuses a text %s', async (_how, given) => {
        expect((await complain({ request: request.tracking_code, text: given })).code).toBe('BAD_USER_INPUT');
      });

      it('lets the officials of this agency alone answer, and once', async () => {
        await complain();
        const { found } = await find('complaints { nodes { id } }');
        const input = { complaint: found.complaints.nodes[0].id, answer: text };

        const foreign = await act('answer', 'Complaint', input, { caller: { ...official, agency: 'another-agency' } });
        const applicant = await act('answer', 'Complaint', input);
        const first = await act('answer', 'Complaint', input, { caller: official });
        const second = await act('answer', 'Complaint', input, { caller: official });
        const unknown = await act('answer', 'Complaint', { ...input, complaint: 'cmp_x' }, { caller: official });

        expect([foreign.code, applicant.code, unknown.code]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
        expect(first.code).toBeUndefined();
        expect(second.code).toBe('COMPLAINT_ANSWERED');
      });

      const place = async (capacity: number, service: string | null) => {
        const id = `place-${newKey()}`;
        const hours = { weekdays: '0123456', opens: '08:00', closes: '09:00', minutes: 30, capacity };
        await requests.addPlace(agency.db, { id, service, name_fa: 'دفتر', name_en: 'Office', ...hours });
        return id;
      };
      const slotsAt = async (id: string) => {
        const { found } = await find('appointmentSlots(first: 100) { nodes { id startsAt endsAt free } }');
        const all: {
          readonly id: string;
          readonly startsAt: string;
          readonly endsAt: string;
          readonly free: number;
        }[] = found.appointmentSlots.nodes;
        return all.filter((slot) => slot.id.startsWith(`${id}.`));
      };
      /** A request and a place for its service alone, so that no other stands between its times. */
      const withPlace = async (capacity: number) => {
        const service = `s-${newKey()}`;
        request = await open({ person: owner }, service);
        return place(capacity, request.service);
      };
      const book = (slot: string, more = {}, code = request.tracking_code) =>
        act('book', 'Appointment', { request: code, slot }, more);

      it('offers the times of thirty days, on the hour in Tehran, with the room that they have', async () => {
        const slots = await slotsAt(await withPlace(2));

        const [first] = slots;
        expect(slots.length).toBeGreaterThanOrEqual(58);
        expect(Date.parse(first!.endsAt) - Date.parse(first!.startsAt)).toBe(30 * 60_000);
        expect(slots.every(({ startsAt }) => /T0(4:30|5:00)/.test(startsAt))).toBe(true);
        expect(slots.every(({ free }) => free === 2)).toBe(true);
      });

      it('gives an appointment once, and takes the room that it needs', async () => {
        const id = await withPlace(2);
        const [slot] = await slotsAt(id);
        const key = newKey();

        const first = await book(slot!.id, { key });
        const again = await book(slot!.id, { key });
        const { found } = await find('appointments { totalCount nodes { state startsAt place { en } } }');
        const [left] = await slotsAt(id);

        expect(again).toEqual(first);
        expect(found.appointments).toEqual({
          totalCount: 1,
          nodes: [{ state: 'BOOKED', startsAt: slot!.startsAt, place: { en: 'Office' } }],
        });
        expect(left).toMatchObject({ id: slot!.id, free: 1 });
      });

      it('never gives more of a time than it has room for, however many ask at once', async () => {
        const id = await withPlace(1);
        const [slot] = await slotsAt(id);
        const { service } = request;
        const others = dialect === 'sqlite' ? 3 : 6;
        const rivals = await Promise.all(Array.from({ length: others }, () => open({ person: owner }, service)));

        const given = await Promise.all(rivals.map(({ tracking_code }) => book(slot!.id, {}, tracking_code)));
        const all = await slotsAt(id);

        expect(given.filter(({ code }) => code === undefined)).toHaveLength(1);
        expect(given.filter(({ code }) => code === 'SLOT_NOT_FREE')).toHaveLength(others - 1);
        expect(all.map((each) => each.id)).not.toContain(slot!.id);
      });

      it('gives a second appointment only when the first was given up, and its room to others', async () => {
        const id = await withPlace(1);
        const [slot, other] = await slotsAt(id);
        await book(slot!.id);
        const { found } = await find('appointments { nodes { id } }');
        const appointment: string = found.appointments.nodes[0].id;

        const second = await book(other!.id);
        const foreign = await act('cancel', 'Appointment', { appointment }, { caller: stranger });
        const cancelled = await act('cancel', 'Appointment', { appointment });
        const twice = await act('cancel', 'Appointment', { appointment });
        const [free] = await slotsAt(id);

        expect(second.code).toBe('APPOINTMENT_EXISTS');
        expect(foreign.code).toBe('FORBIDDEN');
        expect(cancelled.code).toBeUndefined();
        expect(twice.code).toBe('APPOINTMENT_OVER');
        expect(free!.id).toBe(slot!.id);
        expect((await book(other!.id)).code).toBeUndefined();
      });

      it('refuses times that are past, too far, off the hour, of another service, or made up', async () => {
        const id = await withPlace(1);
        const elsewhere = await place(1, 'another.service');
        const [slot] = await slotsAt(id);
        const at = (moment: number) => moment.toString(36);
        const begins = Date.parse(slot!.startsAt);
        const wrong = [
          `${id}.${at(begins - 7 * day)}`,
          `${id}.${at(begins + 60 * day)}`,
          `${id}.${at(begins + 60_000)}`,
          `${elsewhere}.${at(begins)}`,
          'made-up.kq0',
          '',
        ];

        const codes = [];
        for (const each of wrong) codes.push((await book(each)).code);

        expect(codes).toEqual(wrong.map(() => 'SLOT_NOT_FREE'));
      });

      it('gives no appointment for a request that is closed, and offers no times for it', async () => {
        const id = await withPlace(1);
        const [slot] = await slotsAt(id);
        await move('REFUSED', 'PROCESSING');

        expect((await book(slot!.id)).code).toBe('REQUEST_CLOSED');
        expect(await slotsAt(id)).toEqual([]);
      });

      it('gives a company’s request to whoever signs for it, as far as the right goes', async () => {
        const signs = right([`${type}.stage`]);
        request = await open({ company });
        const signatory: TestCaller = { ...stranger, rights: [signs] };

        expect(await find('stage', signatory)).toEqual({ found: { stage: 'RECEIPT' }, code: undefined });
        expect((await find('stage openedAt', signatory)).code).toBe('FORBIDDEN');
        expect((await find('stage', stranger)).code).toBe('FORBIDDEN');
        expect((await complain(undefined, { caller: signatory })).code).toBeUndefined();
        expect((await complain(undefined, { caller: stranger })).code).toBe('FORBIDDEN');
      });

      const rate = (more: object = {}, by = {}) =>
        act('rate', 'Request', { request: request.tracking_code, rating: 4, ...more }, by);
      const finish = async (state: 'COMPLETED' | 'REFUSED' = 'COMPLETED') => {
        await move('IN_PROGRESS', 'PROCESSING');
        await move(state);
      };
      /** What the statistical centre has been told of ends and ratings, or of what else, since the given number of events. */
      const toldSince = async (count = 0, types = ['request.finished', 'request.rated']) => {
        const rows = await (agency.db as Kysely<EventTables>)
          .selectFrom('event_recipient')
          .innerJoin('event', 'event.sequence', 'event_recipient.sequence')
          .selectAll('event')
          .where('recipient', '=', 'statistics')
          .where('event.type', 'in', types)
          .orderBy('event.sequence')
          .execute();
        return rows.slice(count);
      };

      it('tells the statistical centre of stages, complaints and appointments, and nothing that was written', async () => {
        const types = ['request.stage', 'complaint.filed', 'complaint.answered', 'request.appointment'];
        const { length } = await toldSince(0, types);
        const id = await withPlace(1);
        const [slot] = await slotsAt(id);
        await book(slot!.id);
        const { found: booked } = await find('appointments { nodes { id } }');
        await act('cancel', 'Appointment', { appointment: booked.appointments.nodes[0].id });
        await complain();
        const { found } = await find('complaints { nodes { id } }');
        const [{ id: complaint }] = found.complaints.nodes;
        await act('answer', 'Complaint', { complaint, answer: text }, { caller: official });
        await move('IN_PROGRESS', 'PROCESSING');

        const told = await toldSince(length, types);
        const whose = { service: request.service, applicant: { kind: 'PERSON', ref: owner } };
        expect(told.map((event) => [event.type, event.entity, JSON.parse(event.data)])).toEqual(
          [
            ['request.stage', { stage: 'RECEIPT' }],
            ['request.appointment', { what: 'BOOKED' }],
            ['request.appointment', { what: 'CANCELLED' }],
            ['complaint.filed', {}],
            ['complaint.answered', { days: 0, late: false }],
            ['request.stage', { stage: 'PROCESSING' }],
          ].map(([what, more]) => [what, request.tracking_code, { ...whose, ...(more as object) }]),
        );
      });

      it('tells the statistical centre of a request that is finished, with its stages and how each was gone through', async () => {
        const { length } = await toldSince();
        await finish();

        const told = await toldSince(length);
        const { agency: teller, ...data } = JSON.parse(told[0]!.data);
        const step = (stage: string, state = 'IN_PROGRESS') => ({
          stage,
          state,
          at: expect.any(String),
          inPerson: false,
        });

        expect(told.map((event) => [event.type, event.entity])).toEqual([['request.finished', request.tracking_code]]);
        expect(teller).toBe(requests.office);
        expect(data).toEqual({
          service: request.service,
          openedAt: request.opened_at,
          finishedAt: told[0]!.at,
          outcome: 'COMPLETED',
          applicant: { kind: 'PERSON', ref: owner },
          stages: [step('RECEIPT'), step('PROCESSING'), step('DELIVERY', 'COMPLETED')],
        });
      });

      it('takes one rating of a finished request, and keeps of it that it was given', async () => {
        await finish('REFUSED');
        const before = await find('rated');
        const done = await rate({ rating: 2, reasons: ['SLOW', 'NEEDLESS_VISIT'] });
        const after = await find('rated');
        const again = await rate({ rating: 5 });
        const kept = await agency.db
          .selectFrom('request_feedback')
          .selectAll()
          .where('tracking_code', '=', request.tracking_code)
          .execute();

        expect([before.found, after.found]).toEqual([{ rated: false }, { rated: true }]);
        expect(done.done).toEqual({ trackingCode: request.tracking_code });
        expect(again.code).toBe('REQUEST_RATED');
        expect(kept).toEqual([{ tracking_code: request.tracking_code }]);
      });

      it('tells a rating to the statistical centre without the person, the request and the hour', async () => {
        await finish();
        const { length } = await toldSince();
        await rate({ rating: 5, reasons: ['WITHOUT_VISIT', 'QUICK'] });

        const told = await toldSince(length);
        const data = JSON.parse(told[0]!.data);

        expect(told.map((event) => event.type)).toEqual(['request.rated']);
        expect(data).toEqual({
          agency: requests.office,
          service: request.service,
          outcome: 'COMPLETED',
          stage: 'DELIVERY',
          rating: 5,
          reasons: ['QUICK', 'WITHOUT_VISIT'],
          month: expect.stringMatching(/^14\d\d-(0[1-9]|1[0-2])$/),
        });
        expect(told[0]!.at).toMatch(/T20:30:00.000Z$/);
        for (const known of [owner, request.tracking_code])
          expect(`${told[0]!.entity} ${told[0]!.data}`).not.toContain(known);
      });

      it('rates once for one key, and refuses the key for another rating', async () => {
        await finish();
        const { length } = await toldSince();
        const key = newKey();

        const first = await rate({}, { key });
        const again = await rate({}, { key });
        const other = await rate({ rating: 1 }, { key });

        expect(first.code).toBeUndefined();
        expect(again).toEqual(first);
        expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
        expect(await toldSince(length)).toHaveLength(1);
      });

      it('takes one of two ratings that come at once', async () => {
        await finish();

        const both = await Promise.all([rate({ rating: 1 }), rate({ rating: 5 })]);

        expect(both.map(({ code }) => code).filter((code) => code !== undefined)).toEqual(['REQUEST_RATED']);
      });

      it('takes no rating of a request that is open or was withdrawn', async () => {
        const early = await rate();
        await move('WITHDRAWN', 'PROCESSING');
        const withdrawn = await rate();

        expect([early.code, withdrawn.code]).toEqual(['REQUEST_NOT_FINISHED', 'REQUEST_NOT_FINISHED']);
      });

      it('lets nobody but the applicant rate, and tells nobody which requests there are', async () => {
        await finish();

        const refused = [
          await rate({}, { caller: stranger }),
          await rate({}, { caller: official }),
          await rate({ request: 'ZZZ-0000-0000-0000-0000-00' }),
          await rate({ request: "'; drop table request; --" }),
        ];

        expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'FORBIDDEN'));
        expect(new Set(refused.map(({ messages }) => JSON.stringify(messages))).size).toBe(1);
        expect((await find('rated')).found).toEqual({ rated: false });
      });

      it.each([
        ['of zero', { rating: 0 }],
        ['of six', { rating: 6 }],
        ['that is no whole number', { rating: 2.5 }],
        ['in Persian digits', { rating: '۴' }],
        ['for a reason that there is not', { reasons: ['BRIBE'] }],
        ['for one reason twice', { reasons: ['QUICK', 'QUICK'] }],
        ['for six reasons', { reasons: ['QUICK', 'SLOW', 'CLEAR', 'UNCLEAR', 'WITHOUT_VISIT', 'NEEDLESS_VISIT'] }],
        ['in words', { text: 'بسیار خوب بود' }],
      ])('refuses a rating %s', async (_how, more) => {
        await finish();

        expect((await rate(more)).code).toBe('BAD_USER_INPUT');
        expect((await find('rated')).found).toEqual({ rated: false });
      });
    },
    { lifetime: 'describe' },
  );
}

function right(coordinates: readonly string[]): Right {
  return {
    subject: company,
    basis: 'COMPANY_SIGNATORY',
    grounds: null,
    purpose: 'SELF_SERVICE',
    case: null,
    coordinates: new Set(coordinates),
    until: null,
    visibleFrom: null,
  };
}

function newKey(): string {
  return crypto.randomUUID();
}

function persian(digit: string): string {
  return '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!;
}
