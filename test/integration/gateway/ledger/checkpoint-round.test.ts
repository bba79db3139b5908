import { expect, it } from '@jest/globals';
import { join } from 'node:path';
import { checkpointRound } from '../../../../gateway/ledger/checkpoint-round.ts';
import { readCheckpoint } from '../../../../schema/shared/ledger/checkpoint.ts';
import { KeyFile } from '../../../../schema/grant/key-file.ts';
import { makeKeyFile } from '../../../../schema/grant/make-key.ts';
import { verifyCountersignature } from '../../../../schema/shared/ledger/countersignature.ts';
import { openDatabase } from '../../../../subgraphs/kit/database/database.ts';
import { readAgencyKey } from '../../../../subgraphs/kit/agency-key.ts';
import { openLedgerWitness } from '../../../../subgraphs/kit/ledger-witness/ledger-witness.ts';
import { serve } from '../../../../subgraphs/kit/serve.ts';
import { subgraph } from '../../../../subgraphs/post/subgraph.ts';
import { testOperation, testReading } from '../../../support/ledger-options.ts';
import { describeOnEachLedger } from '../../../support/ledger-stand.ts';
import { replaceRecord, rewriteChain, takeOffGuards } from '../../../support/tamper.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();

describeOnEachLedger('a checkpoint of the ledger', (stand) => {
  async function setUp() {
    const { open, database, location, closeAfterwards } = await stand();
    const ledger = await open();
    const { db } = await database();
    const keyFile = join(folder.path, 'keys.json');
    makeKeyFile(keyFile);
    const keys = new KeyFile(keyFile, { onTrouble: () => undefined });
    const serveWitness = async (name: string) => {
      const own = await openDatabase<unknown>({ file: join(folder.path, `${name}.db`) });
      const privateKey = readAgencyKey(join(folder.path, `${name}.pem`));
      const witness = await openLedgerWitness({ db: own.db, name, privateKey });
      const { url, close } = await serve({ ...subgraph, name }, { database: own, keys, witness });
      const closeAll = () => close().then(() => own.close());
      closeAfterwards(closeAll);
      return { name, origin: new URL(url).origin, keys, close: closeAll };
    };
    return {
      db,
      open,
      location,
      serveWitness,
      keyFile,
      read: () => ledger.record(testOperation(), [testReading()]),
      signatures: () =>
        db.selectFrom('ledger_countersignature').selectAll().orderBy('number').orderBy('witness').execute(),
    };
  }

  it('joins the heads of all chains, and is countersigned by every agency that was asked', async () => {
    const { db, open, read, serveWitness, signatures } = await setUp();
    const witnesses = [await serveWitness('post'), await serveWitness('judiciary')];
    await read();
    await (await open()).record(testOperation(), [testReading()]);
    expect(await checkpointRound(db, witnesses)).toEqual([]);

    const { body } = await db.selectFrom('ledger_checkpoint').select('body').executeTakeFirstOrThrow();
    const signed = (await signatures()).map(
      ({ line, verifier_key }) => verifyCountersignature(body, line, verifier_key)?.witness,
    );
    expect(readCheckpoint(body)?.heads.map(({ size }) => size)).toEqual([1, 1]);
    expect(signed).toEqual(['judiciary', 'post']);
  });

  it('is made only when something was written, and goes on from the one before', async () => {
    const { db, read, serveWitness, signatures } = await setUp();
    const witnesses = [await serveWitness('post')];
    for (let round = 0; round < 3; round += 1) {
      await read();
      expect(await checkpointRound(db, witnesses)).toEqual([]);
      expect(await checkpointRound(db, witnesses)).toEqual([]);
    }

    expect((await signatures()).map(({ number }) => Number(number))).toEqual([1, 2, 3]);
  });

  it('waits for an agency that is away, and does without it', async () => {
    const { db, read, serveWitness, signatures } = await setUp();
    const there = await serveWitness('post');
    const away = { ...there, name: 'bills', origin: 'http://127.0.0.1:1' };
    await read();
    const trouble = await checkpointRound(db, [away, there]);
    const back = await serveWitness('bills');
    await checkpointRound(db, [back, there]);

    expect(trouble).toEqual([expect.stringContaining('bills: ')]);
    expect((await signatures()).map(({ number, witness }) => [Number(number), witness])).toEqual([
      [1, 'bills'],
      [1, 'post'],
    ]);
  });

  it('is refused by an agency when the ledger was written anew, also after the agency started again', async () => {
    const { db, read, serveWitness, signatures } = await setUp();
    const before = await serveWitness('post');
    await read();
    await checkpointRound(db, [before]);
    await before.close();
    await read();
    await takeOffGuards(db);
    await replaceRecord(db, { sequence: 0, leaf: 0 }, (record) => ({ ...record, reader: null }));
    await rewriteChain(db);
    const trouble = await checkpointRound(db, [await serveWitness('post')]);

    expect(trouble).toEqual(['post: /ledger/countersign answered 422 ["REWRITTEN"]']);
    expect(await signatures()).toHaveLength(1);
  });

  it('is made by itself while the gateway runs', async () => {
    const { open, read, serveWitness, signatures, keyFile } = await setUp();
    await read();
    const { name, origin } = await serveWitness('post');
    const checkpoints = { witnesses: [{ name, origin, keyFile }], interval: 20 };
    const round = Promise.withResolvers<readonly string[]>();
    await open({ checkpoints, onCheckpoint: round.resolve });

    expect(await round.promise).toEqual([]);
    expect(await signatures()).toHaveLength(1);
  });
});
