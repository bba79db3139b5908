import { expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { readEntry } from '../../../../schema/shared/ledger/chain-entry.ts';
import { encodeHash } from '../../../../schema/shared/ledger/hash-text.ts';
import { leafHash } from '../../../../schema/shared/ledger/merkle-hash.ts';
import { readRecord, recordText } from '../../../../schema/shared/ledger/record.ts';
import { testOperation, testReading } from '../../../support/ledger-options.ts';
import { describeOnEachLedger } from '../../../support/ledger-stand.ts';

describeOnEachLedger('the ledger', (stand) => {
  it('holds a line for each person once it has said so', async () => {
    const { open, database } = await stand();
    const ledger = await open();
    await ledger.record(testOperation(), [testReading(), testReading({ subject: 'person-b', basis: 'CONSENT' })]);

    const { db } = await database();
    const rows = await db.selectFrom('ledger_record').selectAll().orderBy('leaf').execute();
    const records = rows.map(({ record }) => readRecord(record)!);
    expect(records.map(({ content, ordinal }) => [content.basis, content.fields[0]?.agency, ordinal])).toEqual([
      ['SELF', 'post', 1],
      ['CONSENT', 'post', 1],
    ]);
    expect(records.map(recordText)).toEqual(rows.map(({ record }) => record));
  });

  it('has canonical records whatever is said, and says once what many say alike', async () => {
    const { open, database } = await stand();
    const ledger = await open();
    const operation = testOperation({ agency: 'court', role: 'official', case: 'پرونده‌ی "۱"\\\u0001' });
    const readings = [
      testReading({ subject: null, basis: 'SCOPE' }),
      testReading({ grounds: '‌رضایت/12', visibleFrom: new Date(Date.now() + 60_000) }),
      testReading({ subject: 'person-b', grounds: 'consent-2' }),
    ];
    await ledger.record(operation, readings);
    await ledger.record({ ...operation, case: null }, readings);
    const intent = await ledger.intend(testOperation({ reader: null }), readings);

    const { db } = await database();
    const rows = await db.selectFrom('ledger_record').selectAll().orderBy('sequence').orderBy('leaf').execute();
    const records = rows.map(({ record }) => readRecord(record)!);
    expect(records.map(recordText)).toEqual(rows.map(({ record }) => record));
    expect(rows.map(({ line }) => line)).toEqual(rows.map(({ record }) => encodeHash(leafHash(record))));
    expect(records.map(({ content }) => [content.case, content.grounds, content.intent])).toEqual([
      [operation.case, null, null],
      [operation.case, '‌رضایت/12', null],
      [operation.case, 'consent-2', null],
      [null, null, null],
      [null, '‌رضایت/12', null],
      [null, 'consent-2', null],
      [null, null, intent],
      [null, '‌رضایت/12', intent],
      [null, 'consent-2', intent],
    ]);
    expect(await db.selectFrom('ledger_phrase').select('digest').execute()).toHaveLength(4);
  });

  it('writes what comes at the same time as one batch, and links the batches', async () => {
    const { open, database } = await stand();
    const ledger = await open();
    await Promise.all(Array.from({ length: 50 }, () => ledger.record(testOperation(), [testReading()])));
    await ledger.record(testOperation(), [testReading()]);

    const { db } = await database();
    const entries = (await db.selectFrom('ledger_entry').select('entry').orderBy('sequence').execute()).map(
      ({ entry }) => readEntry(entry)!,
    );
    expect(entries.map(({ count }) => count)).toEqual([50, 1]);
    expect(new Set(entries.map(({ previous }) => previous)).size).toBe(2);
  });

  it('names nobody: neither who read nor whose data it was', async () => {
    const { open, database } = await stand();
    await (await open()).record(testOperation({ reader: 'person-r' }), [testReading({ subject: 'person-s' })]);

    const { db } = await database();
    const rows = await db.selectFrom('ledger_record').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(
      JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/person-/);
  });

  it('cannot be changed, not even by its own user', async () => {
    const { open, database } = await stand();
    await (await open()).record(testOperation(), [testReading()]);

    const { db } = await database();
    for (const table of ['ledger_entry', 'ledger_line', 'ledger_phrase', 'ledger_writer'] as const) {
      await expect(db.deleteFrom(table).execute()).rejects.toThrow('append-only');
      const column = sql.ref(table === 'ledger_phrase' ? 'digest' : 'writer');
      await expect(sql`update ${sql.table(table)} set ${column} = 'x'`.execute(db)).rejects.toThrow('append-only');
    }
  });

  it('goes on with its chain at the next start', async () => {
    const { open, database } = await stand();
    for (let start = 0; start < 3; start += 1) {
      const ledger = await open();
      await ledger.record(testOperation(), [testReading()]);
      await ledger.close();
    }

    const { db } = await database();
    const rows = await db
      .selectFrom('ledger_record')
      .select(['writer', 'sequence', 'ordinal'])
      .orderBy('sequence')
      .execute();
    expect(rows.map(({ sequence, ordinal }) => [Number(sequence), ordinal])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(new Set(rows.map(({ writer }) => writer)).size).toBe(1);
  });

  it('has a chain for each gateway that writes at the same time', async () => {
    const { open, database } = await stand();
    const ledgers = [await open(), await open()];
    await Promise.all(ledgers.map((ledger) => ledger.record(testOperation(), [testReading()])));

    const { db } = await database();
    const rows = await db.selectFrom('ledger_record').select(['writer', 'sequence', 'ordinal']).execute();
    expect(rows.map(({ sequence, ordinal }) => [Number(sequence), ordinal])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(new Set(rows.map(({ writer }) => writer)).size).toBe(2);
  });

  it('completes an intent, and writes UNKNOWN under one whose gateway has ended', async () => {
    const { open, database } = await stand();
    const ledger = await open();
    const done = await ledger.intend(testOperation(), [testReading()]);
    await ledger.complete(done, testOperation(), [testReading()]);
    const lost = await ledger.intend(testOperation(), [testReading()]);
    await ledger.close();
    const settled: number[] = [];
    await open({ onOpened: (opened) => settled.push(opened.settled) });

    const { db } = await database();
    const rows = await db
      .selectFrom('ledger_record')
      .select('record')
      .where('kind', '=', 'OUTCOME')
      .orderBy('sequence')
      .execute();
    const records = rows.map(({ record }) => readRecord(record)!);
    expect(records.map(({ content }) => [content.intent, content.fields[0]?.outcome])).toEqual([
      [done, 'RETURNED'],
      [lost, 'UNKNOWN'],
    ]);
    expect(records[1]?.subject).toBe(records[0]?.subject);
    expect(settled).toEqual([1]);
    expect(await db.selectFrom('ledger_open_intent').selectAll().execute()).toEqual([]);
  });

  it('leaves an intent alone that a gateway still carries out', async () => {
    const { open, database } = await stand();
    const intent = await (await open()).intend(testOperation(), [testReading()]);
    await open();

    const { db } = await database();
    expect(await db.selectFrom('ledger_open_intent').select('intent').execute()).toEqual([{ intent }]);
  });

  it('refuses with LEDGER_UNAVAILABLE what cannot be written, and recovers by itself', async () => {
    const { open, database } = await stand();
    const failures: string[] = [];
    let reopened = (): void => undefined;
    const ledger = await open({ onOpened: () => reopened(), onFailed: ({ reason }) => failures.push(reason) });
    const { db } = await database();
    await sql`alter table ledger_line rename to ledger_away`.execute(db);

    await expect(ledger.record(testOperation(), [testReading()])).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
    const back = new Promise<void>((resolve) => (reopened = resolve));
    await sql`alter table ledger_away rename to ledger_line`.execute(db);
    await back;
    await ledger.record(testOperation(), [testReading()]);
    const rows = await db.selectFrom('ledger_record').select('ordinal').execute();
    expect([rows, failures.length > 0]).toEqual([[{ ordinal: 1 }], true]);
  });

  it('refuses what is beyond its queue', async () => {
    const { open } = await stand();
    const ledger = await open({ queue: 2 });
    const answers = await Promise.allSettled([1, 2, 3].map(() => ledger.record(testOperation(), [testReading()])));

    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });
});
