import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../../schema/shared/ledger/record.ts';
import { createReferenceHash } from '../../../schema/shared/ledger/reference-hash.ts';
import type { LedgerTables } from '../../../schema/shared/ledger/tables.ts';
import { openDatabase } from '../../../subgraphs/kit/database/database.ts';
import { auditLedger } from '../../support/audit-ledger.ts';
import { subjects } from '../../support/compose-inline.ts';
import type { Anything, InlineAgencies } from '../../support/inline-gateway.ts';
import { openLedgerGateway, type LedgerGateway } from '../../support/ledger-gateway.ts';
import { testSubjectKey } from '../../support/ledger-options.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { sha256Of } from '../../support/sha256-of.ts';

const ana = Buffer.from('ana.............').toString('base64url');
const folder = temporaryFolder();

/** SOAK_KILLS=20 kills more often. */
const kills = Number(process.env['SOAK_KILLS'] ?? 2);

/** One agency; `done` tells which effects it had. */
function agencyWith(done: Set<string>): InlineAgencies {
  const sdl = `${subjects} type Query { me: Person @authenticated @ofCaller news: String }
    type Mutation { mark(key: String!): Int @authenticated }
    type Person @key(fields: "id") @subject(field: "id") { id: ID! name: String @authenticated }`;
  const resolvers = {
    Query: { me: () => ({ id: ana, name: 'Ana' }), news: () => 'rain' },
    Mutation: { mark: (_parent: unknown, { key }: { key: string }) => done.add(key).size },
  };
  return { civil: { sdl, resolvers } };
}

async function post({ url }: LedgerGateway, query: string, headers: Record<string, string>): Promise<Anything> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Anything;
}

async function recordsIn(file: string): Promise<readonly LedgerRecord[]> {
  const database = await openDatabase<LedgerTables>({ file });
  const { faults, records } = await auditLedger(database.db);
  await database.close();
  expect(faults).toEqual([]);
  return records;
}

describe('a gateway with a ledger', () => {
  it('has written who read what of whom before it answers, and names nobody there', async () => {
    await using gateway = await openLedgerGateway(folder.path, agencyWith(new Set()));
    const headers = await gateway.headersOf(ana);
    const query = '{ me { name } news }';
    expect((await post(gateway, query, headers)).data).toEqual({ me: { name: 'Ana' }, news: 'rain' });
    expect((await post(gateway, '{ news }', headers)).data).toEqual({ news: 'rain' });

    const records = await recordsIn(gateway.databaseFile);
    expect(records).toMatchObject([
      {
        subject: createReferenceHash(testSubjectKey)('subject', ana),
        reader: createReferenceHash(testSubjectKey)('reader', ana),
        content: {
          kind: 'READ',
          basis: 'SELF',
          client: 'portal',
          operation: sha256Of(query),
          fields: [{ agency: 'civil', coordinates: ['Person.name'], outcome: 'RETURNED' }],
        },
      },
    ]);
    expect(JSON.stringify(records)).not.toMatch(new RegExp(`Ana|${ana}`));
  });

  it('refuses personal requests while its database is locked, serves public ones, and goes on afterwards', async () => {
    await using gateway = await openLedgerGateway(folder.path, agencyWith(new Set()));
    const headers = await gateway.headersOf(ana);
    const database = new DatabaseSync(gateway.databaseFile);
    database.exec('BEGIN IMMEDIATE');
    const refused = await post(gateway, '{ me { name } news }', headers);
    const acted = await post(gateway, 'mutation { mark(key: "a") }', headers);
    expect([refused, acted].map(({ data, errors }) => [data, errors[0].extensions.code])).toEqual([
      [undefined, 'LEDGER_UNAVAILABLE'],
      [undefined, 'LEDGER_UNAVAILABLE'],
    ]);
    expect((await post(gateway, '{ news }', headers)).data).toEqual({ news: 'rain' });
    database.exec('ROLLBACK');
    database.close();
    let answer = refused;
    while (answer.data === undefined) answer = await post(gateway, '{ me { name } }', headers);
    expect(answer.data).toEqual({ me: { name: 'Ana' } });
  }, 60_000);

  it(
    'that is killed under load has a record of each answer that a client got, and an intent of each effect',
    async () => {
      const done = new Set<string>();
      await using gateway = await openLedgerGateway(folder.path, agencyWith(done));
      const headers = await gateway.headersOf(ana);
      const told = new Set<string>();
      for (let round = 0; round < kills; round += 1) {
        if (round > 0) await gateway.restart();
        await loadUntilKilled(gateway, headers, String(round), told);
      }
      await gateway.restart();

      const records = await recordsIn(gateway.databaseFile);
      const byKind = (wanted: string) =>
        records.filter(({ content: { kind } }) => kind === wanted).map(({ content }) => content);
      const read = new Set(byKind('READ').map(({ operation }) => operation));
      const intended = new Set(byKind('INTENT').map(({ operation }) => operation));
      const ended = byKind('OUTCOME');
      const known = new Set(
        ended.filter(({ fields }) => fields[0]?.outcome === 'RETURNED').map((one) => one.operation),
      );
      const [reads, effects] = [[...told].filter((query) => !isEffect(query)), [...told].filter(isEffect)];
      expect(Math.min(reads.length, effects.length)).toBeGreaterThan(0);
      expect(reads.filter((query) => !read.has(sha256Of(query)))).toEqual([]);
      expect(effects.filter((query) => !known.has(sha256Of(query)))).toEqual([]);
      expect([...done].filter((key) => !intended.has(sha256Of(effect(key))))).toEqual([]);
      expect(new Set(ended.map(({ operation }) => operation))).toEqual(intended);
    },
    60_000 + kills * 15_000,
  );
});

const effect = (key: string) => `mutation { mark(key: "${key}") }`;
const isEffect = (query: string) => query.startsWith('mutation');

/** Keeps asking, each time something else, and kills the gateway in the middle; `told` are those that were answered. */
async function loadUntilKilled(
  gateway: LedgerGateway,
  headers: Record<string, string>,
  round: string,
  told: Set<string>,
): Promise<void> {
  let [answered, isOver] = [0, false];
  async function client(lane: number): Promise<void> {
    for (let count = 0; !isOver; count += 1) {
      const name = `${round}x${lane}x${count}`;
      const query = count % 4 === 3 ? effect(name) : `query Q${name} { me { name } }`;
      const answer = await post(gateway, query, headers).catch(() => null);
      if (answer === null) return; // the connection broke: nobody was told anything
      expect(answer.errors).toBeUndefined();
      told.add(query);
      answered += 1;
      if (answered !== 120) continue;
      isOver = true;
      await gateway.kill();
    }
  }
  await Promise.all(Array.from({ length: 12 }, (_, lane) => client(lane)));
}
