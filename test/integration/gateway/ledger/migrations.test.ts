import { expect, it } from '@jest/globals';
import { migrations } from '../../../../gateway/ledger/migrations.ts';
import { readRecord } from '../../../../schema/shared/ledger/record.ts';
import { bulkInsert, migrate } from '../../../../subgraphs/kit/database/database.ts';
import { testOperation, testReading } from '../../../support/ledger-options.ts';
import { describeOnEachLedger } from '../../../support/ledger-stand.ts';

const placed = ['writer', 'sequence', 'leaf', 'at', 'line', 'kind'] as const;
const said = ['subject', 'ordinal', 'visible_from', 'intent', 'record'] as const;

describeOnEachLedger('a ledger of an earlier release', (stand) => {
  it.each([1, 2])(
    'of step %d keeps its records, goes on counting each person’s lines, and still refuses changes',
    async (until) => {
      const { open, database } = await stand();
      const ledger = await open();
      await ledger.record(testOperation(), [testReading(), testReading({ subject: 'person-b' })]);
      await ledger.close();
      const { db: model } = await database();
      const records = await model
        .selectFrom('ledger_record')
        .select([...placed, ...said])
        .execute();

      const later = await stand();
      const { db } = await later.database();
      await migrate(db, migrations.slice(0, 1));
      await bulkInsert(db, 'ledger_writer', await model.selectFrom('ledger_writer').selectAll().execute());
      await bulkInsert(db, 'ledger_entry', await model.selectFrom('ledger_entry').selectAll().execute());
      await bulkInsert(db, 'ledger_record', records);
      await migrate(db, migrations.slice(0, until));
      await (await later.open()).record(testOperation(), [testReading()]);

      const rows = await db
        .selectFrom('ledger_record')
        .select(['record', 'ordinal'])
        .orderBy('sequence')
        .orderBy('leaf')
        .execute();
      expect(rows.slice(0, 2).map(({ record }) => record)).toEqual(records.map(({ record }) => record));
      expect(rows.map(({ ordinal }) => ordinal)).toEqual([1, 1, 2]);
      expect(readRecord(rows[2]!.record)?.subject).toBe(readRecord(rows[0]!.record)?.subject);
      await expect(db.deleteFrom('ledger_line').execute()).rejects.toThrow('append-only');
    },
  );
});
