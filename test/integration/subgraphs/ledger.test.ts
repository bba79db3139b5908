import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import { openChain } from '../../../gateway/ledger/chain.ts';
import { makeCheckpoint } from '../../../gateway/ledger/checkpoints.ts';
import { hashReferences } from '../../../gateway/ledger/hash-references.ts';
import { readLines, writeLines } from '../../../gateway/ledger/line.ts';
import { checkpointText } from '../../../schema/shared/ledger/checkpoint.ts';
import { countersign, verifierKeyOf } from '../../../schema/shared/ledger/countersignature.ts';
import { headsText, readHeads } from '../../../schema/shared/ledger/published-heads.ts';
import type { LedgerTables } from '../../../schema/shared/ledger/tables.ts';
import { verifyProof } from '../../../schema/shared/ledger/verify-proof.ts';
import { createReferenceHash } from '../../../schema/shared/ledger/reference-hash.ts';
import { openDatabase } from '../../../subgraphs/kit/database/database.ts';
import { createLedgerSubgraph } from '../../../subgraphs/ledger/subgraph.ts';
import { testOperation, testReading, testSubjectKey } from '../../support/ledger-options.ts';
import { describeOnEachLedger } from '../../support/ledger-stand.ts';
import { citizen, startAgency } from '../../support/start-agency.ts';
import { replaceRecord, rewriteChain, takeOffGuards } from '../../support/tamper.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const logQuery = `query ($first: Int, $after: String) { me { accessLog(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { at kind bySelf agency { id } role client basis purpose case operation
    agencies { name outcome coordinates coordinateCount } }
} } }`;
const proofQuery = `query ($since: DateTime, $known: [String!]) { me { verifyLedger(since: $since, known: $known) {
  checkpoint lineCount proof heads
} } }`;

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const folder = temporaryFolder();

describeOnEachLedger("the ledger's agency", (stand) => {
  async function setUp() {
    const { open, database, location, closeAfterwards } = await stand();
    const ledger = await open();
    const { db } = await database();
    const source = await openDatabase<LedgerTables>({ ...location, readOnly: true });
    closeAfterwards(() => source.close());
    const subgraph = createLedgerSubgraph({ openLedger: async () => source.db, subjectKey: () => testSubjectKey });
    const agency = await startAgency(subgraph, async <Schema>() => {
      const own = await openDatabase<Schema>({ file: join(folder.path, 'agency.db') });
      closeAfterwards(() => own.close());
      return own;
    });
    closeAfterwards(() => agency.close());

    const ask = async (query: string, variables: object, person: string) => {
      const { data, errors } = await agency.ask(query, variables, citizen(person));
      expect(errors).toBeUndefined();
      return data.me;
    };
    return {
      ledger,
      db,
      agency,
      read: (subject: string, purpose: string | null = null) =>
        ledger.record(testOperation({ purpose }), [testReading({ subject })]),
      log: async (person: string, page: object = {}) => (await ask(logQuery, page, person)).accessLog,
      proof: async (person: string, wanted: object = {}) => (await ask(proofQuery, wanted, person)).verifyLedger,
    };
  }

  it('lists who did what for what, and what of which agency, newest first', async () => {
    const { ledger, log } = await setUp();
    await ledger.record(testOperation(), [testReading()]);
    await ledger.record(
      testOperation({ reader: 'official-1', agency: 'ir-tax', role: 'OFFICIAL', purpose: 'TAX_AUDIT', case: 'T-1' }),
      [
        testReading({
          basis: 'INQUIRY',
          fields: [{ agency: 'bills', coordinates: ['Person.bills'], outcome: 'DENIED' }],
        }),
      ],
    );

    const { nodes, totalCount } = await log('person-a');
    expect(totalCount).toBe(2);
    expect(nodes[0]).toMatchObject({
      kind: 'READ',
      bySelf: false,
      agency: { id: 'ir-tax' },
      role: 'OFFICIAL',
      purpose: 'TAX_AUDIT',
      case: 'T-1',
      agencies: [{ name: 'bills', outcome: 'DENIED', coordinates: ['Person.bills'], coordinateCount: 1 }],
    });
    expect(nodes[1]).toMatchObject({ bySelf: true, agency: null, client: 'portal' });
  });

  it('pages through a long list without leaving out or repeating a line', async () => {
    const { read, log } = await setUp();
    await Promise.all(Array.from({ length: 7 }, (_, n) => read('person-a', `P${n}`)));
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await log('person-a', { first: 3, after });
      seen.push(...nodes.map(({ purpose }: { purpose: string }) => purpose));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }

    expect(seen.sort()).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
  });

  it('shows an act with its outcome, and UNKNOWN as long as nobody has written one', async () => {
    const { ledger, log } = await setUp();
    const asked = testReading({
      fields: [{ agency: 'judiciary', coordinates: ['Mutation.openNotice'], outcome: 'UNKNOWN' }],
    });
    const intent = await ledger.intend(testOperation(), [asked]);
    const before = await log('person-a');
    const done = { ...asked, fields: [{ ...asked.fields[0]!, outcome: 'RETURNED' as const }] };
    await ledger.complete(intent, testOperation(), [done]);
    const after = await log('person-a');

    expect(
      [before, after].map(({ totalCount, nodes }) => [totalCount, nodes[0].kind, nodes[0].agencies[0].outcome]),
    ).toEqual([
      [1, 'ACT', 'UNKNOWN'],
      [1, 'ACT', 'RETURNED'],
    ]);
  });

  it('leaves no trace of a delayed line in list, count, cursors and proof, and of nobody else', async () => {
    const { ledger, db, read, log, proof } = await setUp();
    await read('person-a');
    await ledger.record(testOperation({ purpose: 'COURT' }), [
      testReading({ visibleFrom: new Date(Date.now() + 3_600_000) }),
      testReading({ subject: 'person-b' }),
    ]);
    await read('person-a');
    await checkpoint(db);

    const { nodes, totalCount } = await log('person-a');
    const { proof: bundle, heads, lineCount } = await proof('person-a');
    expect([nodes.length, totalCount, lineCount]).toEqual([2, 2, 2]);
    expect(verifyProof(bundle, heads)).toMatchObject({ faults: [] });
    expect(bundle).not.toContain('COURT');
    const hidden = await db.selectFrom('ledger_record').select(['record', 'line']).where('sequence', '=', 1).execute();
    for (const { record, line } of hidden) {
      expect(bundle).not.toContain(JSON.stringify(record).slice(1, -1));
      expect(bundle).not.toContain(line);
    }
  });

  it('shows a delayed line once its time has come', async () => {
    const { ledger, db, read, log, proof } = await setUp();
    await read('person-a');
    await ledger.record(testOperation({ purpose: 'COURT' }), [testReading({ visibleFrom: new Date(Date.now() - 1) })]);
    await checkpoint(db);

    const { proof: bundle, heads } = await proof('person-a');
    expect((await log('person-a')).nodes[0].purpose).toBe('COURT');
    expect(verifyProof(bundle, heads)).toMatchObject({ faults: [], lines: { length: 2 } });
  });

  it('answers nobody about somebody else', async () => {
    const { agency, read } = await setUp();
    await read('person-a');
    const query =
      '{ _entities(representations: [{ __typename: "Person", id: "person-a" }]) { ... on Person { accessLog { totalCount } } } }';
    const { data, errors } = await agency.ask(query, {}, citizen('person-b'));

    expect([data._entities[0].accessLog, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  it('has no proof to give before an agency has countersigned', async () => {
    const { agency, read } = await setUp();
    await read('person-a');
    const { errors } = await agency.ask(proofQuery, {}, citizen('person-a'));

    expect(errors?.[0]?.extensions.code).toBe('LEDGER_NOT_COUNTERSIGNED');
  });

  it('proves all lines of a person over batches, writers and checkpoints', async () => {
    const { db, read, proof } = await setUp();
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(['person-a', 'person-b', 'person-a', 'person-c'].map((person) => read(person)));
      await checkpoint(db);
    }
    const { proof: bundle, heads, lineCount, checkpoint: number } = await proof('person-a');
    const recent = await proof('person-b', { since: new Date(Date.now() - 60_000).toISOString(), known: ['1', '2'] });

    expect([lineCount, number]).toEqual([10, '5']);
    expect(verifyProof(bundle, heads)).toMatchObject({ faults: [], checkpoints: 5, lines: { length: 10 } });
    expect(verifyProof(recent.proof, recent.heads)).toMatchObject({ faults: [], lines: { length: 5 } });
  });

  describeTampering();

  function describeTampering(): void {
    async function written() {
      const parts = await setUp();
      const { db, read, proof } = parts;
      await read('person-a', 'FIRST');
      await Promise.all([read('person-a', 'SECOND'), read('person-b'), read('person-a', 'THIRD')]);
      await checkpoint(db);
      await read('person-a', 'FOURTH');
      await checkpoint(db);
      const genuine = await proof('person-a');
      expect(verifyProof(genuine.proof, genuine.heads).faults).toEqual([]);
      await takeOffGuards(db);
      const faults = async () => {
        const { proof: bundle, heads } = await proof('person-a');
        return verifyProof(bundle, heads).faults.map(({ kind, place }) => ({ kind, ...place, writer: undefined }));
      };
      return { ...parts, genuine, faults };
    }

    it('lets an altered record be found', async () => {
      const { db, faults } = await written();
      await replaceRecord(db, { sequence: 1, leaf: 0 }, (record) => ({
        ...record,
        content: { ...record.content, purpose: 'HARMLESS' },
      }));

      expect(await faults()).toContainEqual(expect.objectContaining({ kind: 'ALTERED', sequence: 1, leaf: 0 }));
    });

    it('lets an altered part of a record be found, its own or one that others say alike', async () => {
      const { db, faults } = await written();
      await db
        .updateTable('ledger_line')
        .set({ reader: 'A'.repeat(43) })
        .where('sequence', '=', 0)
        .execute();
      expect(await faults()).toEqual([
        expect.objectContaining({ kind: 'ALTERED', sequence: 0, leaf: 0 }),
        expect.objectContaining({ kind: 'MISSING', ordinal: 1 }),
      ]);

      const { phrase } = await db
        .selectFrom('ledger_line')
        .select('phrase')
        .where('sequence', '=', 2)
        .executeTakeFirstOrThrow();
      const middle = ',"client":"another","fields":[],"grounds":';
      await db.updateTable('ledger_phrase').set({ middle }).where('digest', '=', phrase).execute();
      expect(await faults()).toContainEqual(expect.objectContaining({ kind: 'ALTERED', sequence: 2, leaf: 0 }));
    });

    it('lets a dropped record be found', async () => {
      const { db, faults } = await written();
      await db.deleteFrom('ledger_line').where('sequence', '=', 1).where('leaf', '=', 0).execute();

      expect(await faults()).toEqual([expect.objectContaining({ kind: 'MISSING', ordinal: 2 })]);
    });

    it('lets reordered records be found', async () => {
      const { db, faults } = await written();
      const rows = await db.selectFrom('ledger_record').select(['leaf', 'record']).where('sequence', '=', 1).execute();
      const [one, other] = [rows.find(({ leaf }) => leaf === 0)!, rows.find(({ leaf }) => leaf === 2)!];
      for (const [{ leaf }, { record }] of [
        [one, other],
        [other, one],
      ] as const) {
        await db
          .updateTable('ledger_line')
          .set({ verbatim: record })
          .where('sequence', '=', 1)
          .where('leaf', '=', leaf)
          .execute();
      }

      expect((await faults()).filter(({ kind }) => kind === 'REORDERED')).toMatchObject([{ leaf: 0 }, { leaf: 2 }]);
    });

    it('lets a record be found that was added with an earlier date, with valid hashes and signatures', async () => {
      const { db, faults } = await written();
      const chain = await openChain({ db, writer: 'w-other', now: () => Date.now() - 86_400_000 });
      await db.insertInto('ledger_writer').values({ writer: 'w-other', since: new Date().toISOString() }).execute();
      const text = writeLines({ kind: 'READ', intent: null }, testOperation(), [testReading()]);
      await chain.append(hashReferences(readLines(text), createReferenceHash(testSubjectKey)));
      await checkpoint(db);

      expect(await faults()).toEqual([expect.objectContaining({ kind: 'BACK_DATED', sequence: 0 })]);
    });

    it('lets a ledger that was written anew from some point on be found by the countersigned heads alone', async () => {
      const { db, genuine, proof } = await written();
      await replaceRecord(db, { sequence: 1, leaf: 0 }, (record) => ({
        ...record,
        content: { ...record.content, purpose: 'HARMLESS' },
      }));
      await rewriteChain(db);
      await db.deleteFrom('ledger_checkpoint').execute();
      await db.deleteFrom('ledger_countersignature').execute();
      for (let number = 1; number <= 3; number += 1) await checkpoint(db, number);
      const rewritten = await proof('person-a');
      const [kept, fresh] = [readHeads(genuine.heads)!, readHeads(rewritten.heads)!];

      expect(verifyProof(rewritten.proof, rewritten.heads).faults).toEqual([]); // nothing else gives it away
      expect(kinds(rewritten.proof, genuine.heads)).toContain('REWRITTEN');
      const merged = headsText({ witnesses: kept.witnesses, notes: [...kept.notes, ...fresh.notes] });
      expect(kinds(rewritten.proof, merged)).toContain('REWRITTEN');
    });
  }
});

function kinds(proof: string, heads: string): readonly string[] {
  return verifyProof(proof, heads).faults.map(({ kind }) => kind);
}

/** Makes a checkpoint and countersigns it as an agency that looks at nothing would. */
async function checkpoint(db: Kysely<LedgerTables>, number?: number): Promise<void> {
  const made = await makeCheckpoint(db, Date.now());
  if (made === null && number === undefined) throw new Error('There is nothing to join.');
  if (made === null) return;
  const line = countersign(checkpointText(made), 'post', privateKey, new Date());
  const verifier_key = verifierKeyOf('post', publicKey);
  await db
    .insertInto('ledger_countersignature')
    .values({ number: made.number, witness: 'post', line, verifier_key })
    .execute();
}
