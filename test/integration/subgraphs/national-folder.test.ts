import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Transaction } from 'kysely';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { type NewEvent, putEvent } from '../../../subgraphs/kit/events/events.ts';
import type { RequestRecord } from '../../../subgraphs/kit/requests/requests.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as companies } from '../../../subgraphs/companies/subgraph.ts';
import { subgraph as folder } from '../../../subgraphs/national-folder/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { madeUpAgency } from '../../support/made-up-agency.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen } from '../../support/start-agency.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const trust = createTrustSubgraph({ key: () => testTrustKey() });
const lamps = madeUpAgency({ name: 'lamp-office', type: 'LampRequest', prefix: 'LMP' });
const taps = madeUpAgency({ name: 'tap-office', type: 'TapRequest', prefix: 'TAP' });
/** By its name: what the folder takes of it is another matter than what others write. */
const court = madeUpAgency({ name: 'judiciary', type: 'CourtRequest', prefix: 'CRT' });

const texts = (text: string) => ({ fa: `${text} به فارسی`, en: text });
const attachment = {
  name: 'letter.pdf',
  mediaType: 'application/pdf',
  digest: 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
  size: 1234,
};
const list = `{ me { folder { unread messages(first: 100) { totalCount nodes {
  id from { id } subject { en } body { en } warning { en } state deliveredAt readAt archivedAt
  attachments { name mediaType digest size }
} } } } }`;

describeOnEachDatabase(
  'The national folder',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    let person = '';
    let turn = 0;
    beforeAll(async () => {
      gateway = await openGatewayOver(
        [trust, civilRegistry, socialSecurity, companies, folder, lamps, taps, court],
        openDatabase,
      );
      await gateway.deliver();
    }, 60_000);
    beforeEach(() => {
      turn += 1;
      person = `somebody-${turn}`;
    });
    afterAll(() => gateway.close());

    const agency = (name: string) => gateway.agencies.get(name)!;
    const callerOf = (subject: string, more: Partial<Caller> = {}): Partial<Caller> => {
      const { scopes = [], ...signedIn } = citizen(subject);
      return { ...(signedIn as Partial<Caller>), client: 'portal', sector: 'portal', scopes: new Set(scopes), ...more };
    };
    const ask = (query: string, variables: Record<string, unknown> = {}, basis?: string, subject = person) =>
      gateway.ask(query, variables, callerOf(subject), basis);
    const tell = async (name: string, ...events: readonly Partial<NewEvent>[]) => {
      await agency(name)
        .db.transaction()
        .execute(async (transaction: Transaction<Anything>) => {
          for (const event of events)
            await putEvent(transaction, {
              type: 'folder.message',
              entity: crypto.randomUUID(),
              to: ['national-folder'],
              data: {},
              ...event,
            });
        });
      await gateway.deliver();
    };
    const write = (data: object = {}, name = 'lamp-office') =>
      tell(name, { data: { recipient: { person }, subject: texts('A lamp'), body: texts('It is broken.'), ...data } });
    const messages = async (basis?: string): Promise<Anything[]> =>
      (await ask(list, {}, basis)).data.me.folder.messages.nodes;
    const mark = (message: string, as: 'READ' | 'ARCHIVED', key: string = crypto.randomUUID(), subject = person) =>
      gateway.ask(
        'mutation ($i: MarkFolderMessageInput!, $k: ID!) { markFolderMessage(input: $i, idempotencyKey: $k) { id state readAt } }',
        { i: { message, as }, k: key },
        callerOf(subject),
      );
    const open = (name: string, at: string, owner: object = { person }): Promise<RequestRecord> =>
      agency(name)
        .db.transaction()
        .execute((transaction) => {
          const { requests } = name === 'lamp-office' ? lamps : taps;
          const type = name === 'lamp-office' ? 'LampRequest' : 'TapRequest';
          const request = { type, service: 'repair', owner: owner as { person: string }, at: new Date(at) };
          return requests!.open(transaction, request);
        });

    it('delivers what an agency writes, with attachments by their digest, unread', async () => {
      await write({ attachments: [attachment], office: 'ministry-of-lamps' });

      const { data, errors } = await ask(list);

      expect(errors).toBeUndefined();
      expect(data.me.folder).toEqual({
        unread: 1,
        messages: {
          totalCount: 1,
          nodes: [
            {
              id: expect.stringMatching(/^msg_[\w-]{22}$/),
              from: { id: 'ministry-of-lamps' },
              subject: { en: 'A lamp' },
              body: { en: 'It is broken.' },
              warning: null,
              state: 'DELIVERED',
              deliveredAt: expect.any(String),
              readAt: null,
              archivedAt: null,
              attachments: [attachment],
            },
          ],
        },
      });
    });

    it('delivers a message once, however often it is told', async () => {
      const data = { recipient: { person }, subject: texts('Twice'), body: texts('x'), ref: `r-${turn}` };
      await tell('lamp-office', { data }, { data });
      await agency('national-folder').db.updateTable('event_cursor').set({ position: 0n }).execute();
      await gateway.deliver();

      expect(await messages()).toHaveLength(1);
    });

    it('gives a folder to its owner, and to nobody who is signed in as somebody else or not at all', async () => {
      await write();
      const people = [{ __typename: 'Person', id: person }];
      const query =
        'query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { folder { unread } } } }';

      const foreign = await agency('national-folder').ask(query, { people }, citizen('another'));
      const unscoped = await gateway.ask(list, {}, callerOf(person, { scopes: new Set() }));
      const nobody = await gateway.ask(list, {}, {});

      expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(unscoped).toMatchObject({ data: { me: null }, asked: [] });
      expect(unscoped.errors[0].extensions.code).toBe('FORBIDDEN_SCOPE');
      expect(nobody).toMatchObject({ data: { me: null }, asked: [] });
    });

    it('sets marks that stay as they were set first', async () => {
      await write();
      const [{ id }] = (await messages()) as [Anything];

      const read = await mark(id, 'READ');
      const again = await mark(id, 'READ');
      await mark(id, 'ARCHIVED');
      const [archived] = await messages();

      expect(read.data.markFolderMessage).toEqual({ id, state: 'READ', readAt: expect.any(String) });
      expect(again.data.markFolderMessage.readAt).toBe(read.data.markFolderMessage.readAt);
      expect(archived).toMatchObject({ state: 'ARCHIVED', readAt: read.data.markFolderMessage.readAt });
      expect((await ask('{ me { folder { unread } } }')).data.me.folder.unread).toBe(0);
    });

    it('acts once for a key, and refuses it for something else', async () => {
      await write();
      const [{ id }] = (await messages()) as [Anything];
      const key = `key-${turn}`;

      const first = await mark(id, 'READ', key);
      const second = await mark(id, 'READ', key);
      const other = await mark(id, 'ARCHIVED', key);

      expect(second.data).toEqual(first.data);
      expect(other.errors[0].extensions).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    });

    it.each(['msg_x', '', '\u202emsg', 'msg_0000000000000000000000; drop table message'])(
      'refuses to mark a message that is not there: %j',
      async (id) => {
        const { data, errors } = await mark(id, 'READ');

        expect(data.markFolderMessage).toBeNull();
        expect(errors[0].extensions).toMatchObject({
          code: 'FORBIDDEN',
          messages: { fa: expect.any(String), en: expect.any(String) },
        });
      },
    );

    it('refuses to mark another’s message in the same words', async () => {
      await write();
      const [{ id }] = (await messages()) as [Anything];

      const foreign = await mark(id, 'READ', undefined, 'another');
      const unknown = await mark('msg_unknown', 'READ', undefined, 'another');

      expect(foreign.errors).toEqual(unknown.errors);
      expect((await messages())[0].state).toBe('DELIVERED');
    });

    it('lists by state, in pages', async () => {
      for (const subject of ['one', 'two', 'three']) await write({ subject: texts(subject) });
      const [third, second] = (await messages()) as [Anything, Anything];
      await mark(second.id, 'READ');
      const query = `query ($state: FolderMessageState, $after: String) { me { folder {
        messages(first: 1, state: $state, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { subject { en } } }
      } } }`;
      const page = async (given: object) =>
        (await ask(query, given as Record<string, unknown>)).data.me.folder.messages;

      const read = await page({ state: 'READ' });
      const first = await page({ state: 'DELIVERED' });
      const next = await page({ state: 'DELIVERED', after: first.pageInfo.endCursor });

      expect(third.subject.en).toBe('three');
      expect([read.totalCount, read.nodes[0].subject.en]).toEqual([1, 'two']);
      expect([first.totalCount, first.nodes[0].subject.en, first.pageInfo.hasNextPage]).toEqual([2, 'three', true]);
      expect([next.nodes[0].subject.en, next.pageInfo.hasNextPage]).toEqual(['one', false]);
      expect((await ask(query, { after: 'not a cursor' })).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    });

    it.each([
      ['a kind of its own', { kind: 'JUDICIAL_NOTICE' }],
      ['no recipient', { recipient: null }],
      ['no Persian subject', { subject: { en: 'x' } }],
      ['a text without end', { body: texts('x'.repeat(10_001)) }],
      ['an attachment without a digest', { attachments: [{ ...attachment, digest: 'md5' }] }],
      ['an attachment of no size', { attachments: [{ ...attachment, size: -1 }] }],
      ['an attachment beyond every number', { attachments: [{ ...attachment, size: 2 ** 60 }] }],
      ['too many attachments', { attachments: Array(21).fill(attachment) }],
      ['a time that is none', { visibleFrom: 'soon' }],
    ])('takes no message with %s, notes that it did not, and goes on', async (_what, data) => {
      const count = async () =>
        (await agency('national-folder').db.selectFrom('refused_event').selectAll().execute()).length;
      const before = await count();

      await write(data);
      await write();

      expect(await messages()).toHaveLength(1);
      expect(await count()).toBe(before + 1);
    });

    it('refuses the text of the judiciary, and shows its pointer with a warning', async () => {
      await write({}, 'judiciary');
      await write({ body: null, attachments: [attachment] }, 'judiciary');
      await write({ body: null, subject: texts('A notice waits') }, 'judiciary');

      const all = await messages();

      expect(all).toHaveLength(1);
      expect(all[0]).toMatchObject({ subject: { en: 'A notice waits' }, body: null, attachments: [] });
      expect(all[0].warning.en).toContain('no judicial notice');
    });

    it('shows and counts a delayed message no earlier than it may be seen', async () => {
      const { db } = agency('national-folder');
      await write({ visibleFrom: '2999-01-01T00:00:00Z' });
      const changes = '{ me { folder { unread changes { messages { id } removed } } } }';
      const hidden = await ask(changes);
      const { id } = await db
        .selectFrom('message')
        .select('id')
        .where('owner_ref', '=', person)
        .executeTakeFirstOrThrow();
      const refused = await mark(id, 'READ');
      await db.updateTable('message').set({ delivered_at: '2026-01-01T00:00:00.000Z' }).where('id', '=', id).execute();
      const shown = await ask(changes);

      expect(hidden.data.me.folder).toEqual({ unread: 0, changes: { messages: [], removed: [] } });
      expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
      expect(shown.data.me.folder).toEqual({ unread: 1, changes: { messages: [{ id }], removed: [] } });
    });

    it('shows what trust tells a person, told in the transaction of what it is about', async () => {
      const { pensioner } = agency('trust').population.personas;
      person = pensioner.person.ref;

      const all = await messages();

      expect(all).toContainEqual(
        expect.objectContaining({
          from: { id: 'trust' },
          body: { en: 'A delegation to which you are a party was accepted.' },
        }),
      );
    });

    it('gives a company’s folder to whoever signs for it and names it, and to nobody else', async () => {
      const { personas } = agency('companies').population;
      const [, company] = [...agency('companies').population.companies()];
      const query = `query ($number: LegalId!) { company(legalId: $number) { folder { messages { nodes { id subject { en } } } } } }`;
      const read = (subject: string, basis?: string) => ask(query, { number: company!.legalId }, basis, subject);
      const signatory = personas['sole-signatory'].person.ref;

      const own = await read(signatory, company!.ref);
      const unnamed = await read(signatory);
      const foreign = await read(personas.citizen.person.ref);
      const [message] = own.data.company.folder.messages.nodes;
      const marked = await gateway.ask(
        'mutation ($i: MarkFolderMessageInput!) { markFolderMessage(input: $i, idempotencyKey: "c") { state } }',
        { i: { message: message.id, as: 'READ' } },
        callerOf(signatory),
        company!.ref,
      );

      expect(message.subject.en).toBe('When this month’s insurance list is due');
      expect(marked.data.markFolderMessage).toEqual({ state: 'READ' });
      for (const refused of [unnamed, foreign]) {
        expect(refused.data.company.folder).toBeNull();
        expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
        expect(refused.asked).not.toContain('national-folder');
      }
    });

    it('gives a delegate what was delegated, and asks for nothing else', async () => {
      const { pensioner, widow } = agency('trust').population.personas;
      const { db } = agency('trust');
      const delegation = await db.selectFrom('delegation').selectAll().executeTakeFirstOrThrow();
      const coordinates = ['Person.folder', 'Folder.messages', 'FolderMessage.subject'];
      await db
        .updateTable('delegation')
        .set({ coordinates: JSON.stringify(coordinates) })
        .execute();
      const query = `query ($basis: ID!) { subjectOf(basis: $basis) { folder { messages { nodes { subject { en } body { en } } } } } }`;
      const variables = { basis: delegation['id'] };

      const read = await ask(query, variables, delegation['id'], widow.person.ref);
      const unread = await ask(
        'query ($basis: ID!) { subjectOf(basis: $basis) { folder { unread } } }',
        variables,
        delegation['id'],
        widow.person.ref,
      );
      const marked = await ask(list, {}, undefined, pensioner.person.ref);
      expect(read.data.subjectOf.folder.messages.nodes).toContainEqual({
        subject: { en: 'About your data' },
        body: null,
      });
      expect(read.errors[0].extensions.code).toBe('FORBIDDEN');
      expect(unread.data.subjectOf.folder).toEqual({ unread: null });
      expect(marked.errors).toBeUndefined();
    });

    it('lists a person’s requests of all agencies newest first, in pages, each told by its own agency', async () => {
      const made = [
        await open('lamp-office', '2026-03-01T08:00:00Z'),
        await open('tap-office', '2026-03-03T08:00:00Z'),
        await open('lamp-office', '2026-03-02T08:00:00Z'),
      ];
      await gateway.deliver();
      const query = `query ($after: String) { me { serviceRequests(first: 2, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { cursor openedAt node { __typename trackingCode stage state ... on TapRequest { height } } }
      } } }`;

      const first = (await ask(query)).data.me.serviceRequests;
      const next = (await ask(query, { after: first.pageInfo.endCursor })).data.me.serviceRequests;

      const node = ({ tracking_code: trackingCode, type: __typename }: RequestRecord, more = {}) => ({
        ...{ __typename, trackingCode, stage: 'RECEIPT', state: 'IN_PROGRESS' },
        ...more,
      });
      expect(first.totalCount).toBe(3);
      expect(first.edges.map((edge: Anything) => edge.node)).toEqual([node(made[1]!, { height: 12 }), node(made[2]!)]);
      expect(next.edges.map((edge: Anything) => edge.node)).toEqual([node(made[0]!)]);
      expect(next.pageInfo.hasNextPage).toBe(false);
    });

    it('lists a request whose agency is away, with the reason, and goes on with the same cursors', async () => {
      await open('lamp-office', '2026-03-01T08:00:00Z');
      await open('tap-office', '2026-03-03T08:00:00Z');
      await gateway.deliver();
      const query = `{ me { serviceRequests { edges { cursor openedAt agency { id } node { __typename trackingCode stage } } } } }`;

      const whole = await ask(query);
      gateway.setAway('tap-office', true);
      const partial = await ask(query);
      gateway.setAway('tap-office', false);

      const edges = whole.data.me.serviceRequests.edges;
      expect(partial.data.me.serviceRequests.edges).toEqual([
        { ...edges[0], node: { ...edges[0].node, stage: null } },
        edges[1],
      ]);
      expect(edges[0]).toMatchObject({ agency: { id: 'tap-office' }, openedAt: '2026-03-03T08:00:00Z' });
      expect(partial.errors).toEqual([
        expect.objectContaining({
          path: ['me', 'serviceRequests', 'edges', 0, 'node', 'stage'],
          extensions: expect.objectContaining({ code: 'SUBREQUEST_HTTP_ERROR', serviceName: 'tap-office' }),
        }),
      ]);
    });

    it('finds one of a person’s requests by its code, and none of anybody else’s', async () => {
      const { tracking_code: code } = await open('lamp-office', '2026-03-01T08:00:00Z');
      const foreign = await open('lamp-office', '2026-03-01T08:00:00Z', { person: 'another' });
      await gateway.deliver();
      const query = 'query ($code: ID!) { me { serviceRequest(trackingCode: $code) { trackingCode stage } } }';
      const find = async (trackingCode: string) => (await ask(query, { code: trackingCode })).data.me.serviceRequest;

      expect(await find(code.toLowerCase())).toEqual({ trackingCode: code, stage: 'RECEIPT' });
      expect(await find(foreign.tracking_code)).toBeNull();
      expect(await find('LMP-1')).toBeNull();
    });

    it('takes a request into its list from nobody but the agency whose it is, once, and with a good code', async () => {
      const { tracking_code: entity } = await open('lamp-office', '2026-03-01T08:00:00Z');
      await gateway.deliver();
      const data = { type: 'TapRequest', owner: person, openedAt: '2026-03-09T08:00:00Z' };
      await tell('tap-office', { type: 'request.opened', entity, data });
      await tell('tap-office', { type: 'request.opened', entity: 'TAP-0000-0000-0000-0000-00', data });

      const { data: found } = await ask('{ me { serviceRequests { nodes { __typename trackingCode } } } }');

      expect(found.me.serviceRequests.nodes).toEqual([{ __typename: 'LampRequest', trackingCode: entity }]);
    });

    it('lists a request of a type that it does not know yet, without its node', async () => {
      const { tracking_code: code } = await open('lamp-office', '2026-03-01T08:00:00Z');
      await gateway.deliver();
      const { db } = agency('national-folder');
      await db.updateTable('request_index').set({ type: 'NewRequest' }).where('tracking_code', '=', code).execute();

      const { data, errors } = await ask('{ me { serviceRequests { edges { openedAt node { trackingCode } } } } }');

      expect(data.me.serviceRequests.edges).toEqual([{ openedAt: '2026-03-01T08:00:00Z', node: null }]);
      expect(errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
    });

    const changes = `query ($since: DateTime, $first: Int) { me { folder { changes(since: $since, first: $first) {
      messages { id state } requests { trackingCode } removed until hasMore eraseBy
    } } } }`;
    const changed = async (since: string | null = null, first = 50) =>
      (await ask(changes, { since, first })).data.me.folder.changes;

    it('tells what has changed since a time, and nothing twice', async () => {
      await write();
      const first = await changed();
      const nothing = await changed(first.until);
      await mark(first.messages[0].id, 'READ');
      const request = await open('lamp-office', '2026-03-01T08:00:00Z');
      await gateway.deliver();
      const second = await changed(nothing.until);

      expect(first.messages).toEqual([{ id: expect.any(String), state: 'DELIVERED' }]);
      expect(nothing).toMatchObject({ messages: [], requests: [], removed: [], hasMore: false });
      expect(second.messages).toEqual([{ ...first.messages[0], state: 'READ' }]);
      expect(second.requests).toEqual([{ trackingCode: request.tracking_code }]);
    });

    it('tells of a request that has moved', async () => {
      const { tracking_code: trackingCode } = await open('lamp-office', '2026-03-01T08:00:00Z');
      await gateway.deliver();
      const { until } = await changed();
      await agency('lamp-office')
        .db.transaction()
        .execute((transaction) => {
          const step = { stage: 'PROCESSING', state: 'IN_PROGRESS', at: new Date() } as const;
          return lamps.requests!.move(transaction, { trackingCode, ...step });
        });
      await gateway.deliver();

      expect((await changed(until)).requests).toEqual([{ trackingCode }]);
    });

    it('leaves a tombstone of a message that its agency took back, and nothing of its text', async () => {
      const ref = `ref-${turn}`;
      await write({ ref, attachments: [attachment] });
      const first = await changed();
      await tell('tap-office', { type: 'folder.withdrawn', data: { ref } });
      expect(await messages()).toHaveLength(1);
      await tell('lamp-office', { type: 'folder.withdrawn', data: { ref } });
      const second = await changed(first.until);

      expect(second).toMatchObject({ messages: [], removed: [first.messages[0].id] });
      expect(await messages()).toEqual([]);
      const rows = await agency('national-folder')
        .db.selectFrom('message')
        .selectAll()
        .where('owner_ref', '=', person)
        .execute();
      expect(JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
        'broken',
      );
    });

    it('gives changes in parts, the earliest first, until there are no more', async () => {
      for (const subject of ['one', 'two', 'three']) await write({ subject: texts(subject) });
      const all = await changed();
      const parts = [];
      for (let part = await changed(null, 2); ; part = await changed(part.until, 2)) {
        parts.push(part);
        if (!part.hasMore) break;
      }

      expect(parts.map(({ messages: some }) => some.length)).toEqual([2, 1]);
      expect(parts.flatMap(({ messages: some }) => some)).toEqual(all.messages);
    });

    it('says until when a copy may be kept', async () => {
      const { eraseBy } = await changed();

      expect(Date.parse(eraseBy) - Date.now()).toBeGreaterThan(29 * 86_400_000);
      expect(Date.parse(eraseBy) - Date.now()).toBeLessThanOrEqual(30 * 86_400_000);
    });

    it.each([[{ since: '2999-01-01T00:00:00Z' }], [{ first: 0 }], [{ first: 101 }]])(
      'refuses to tell changes for %j',
      async (given) => {
        const { data, errors } = await ask(changes, given);

        expect(data.me.folder.changes).toBeNull();
        expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
      },
    );
  },
  { lifetime: 'describe' },
);
