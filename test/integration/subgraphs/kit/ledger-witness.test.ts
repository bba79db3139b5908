import { generateKeyPairSync } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { checkpointText } from '../../../../schema/shared/ledger/checkpoint.ts';
import { GrowingTree } from '../../../../schema/shared/ledger/growing-tree.ts';
import { encodeHash } from '../../../../schema/shared/ledger/hash-text.ts';
import { leafHash } from '../../../../schema/shared/ledger/merkle-hash.ts';
import { growthText } from '../../../../schema/shared/ledger/proof-bundle.ts';
import { proveStoredConsistency } from '../../../../schema/shared/ledger/stored-tree.ts';
import { readAgencyKey } from '../../../../subgraphs/kit/agency-key.ts';
import { openLedgerWitness } from '../../../../subgraphs/kit/ledger-witness/ledger-witness.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const now = new Date('2026-10-23T08:30:00.000Z');
const { privateKey } = generateKeyPairSync('ed25519');
const folder = temporaryFolder();

describeOnEachDatabase('an agency that countersigns the ledger', (open) => {
  async function openWitness() {
    const { db } = await open<unknown>();
    const options = { db, name: 'post', privateKey, now: () => now };
    return { witness: await openLedgerWitness(options), options };
  }

  it('signs what goes on from what it signed before, and the same again', async () => {
    const { witness } = await openWitness();
    const answers = [
      await witness.countersign(await asked({ number: 1, size: 3 })),
      await witness.countersign(await asked({ number: 1, size: 3 })),
      await witness.countersign(await asked({ number: 2, size: 8, from: 3 })),
      await witness.countersign(await asked({ number: 4, size: 8, from: 8 })),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers[0]?.body.line).toBe(answers[1]?.body.line);
  });

  it.each([
    ['another history', { number: 2, size: 8, from: 3, leaf: 'other' }, 422, 'REWRITTEN'],
    ['a chain that became shorter', { number: 2, size: 2 }, 422, 'REWRITTEN'],
    ['an earlier number', { number: 1, size: 8, from: 3 }, 422, 'REORDERED'],
    ['an earlier time', { number: 2, size: 8, from: 3, at: '2026-10-23T08:00:00.000Z' }, 422, 'BACK_DATED'],
    ['a later time than now', { number: 2, size: 8, from: 3, at: '2026-10-23T09:00:00.000Z' }, 422, 'BACK_DATED'],
  ])('refuses %s', async (_what, next, status, fault) => {
    const { witness } = await openWitness();
    await witness.countersign(await asked({ number: 1, size: 3 }));
    const answer = await witness.countersign(await asked(next));

    expect([answer.status, answer.body.faults?.includes(fault), answer.body.line]).toEqual([status, true, undefined]);
  });

  it('says what it signed last when it is not shown how that goes on', async () => {
    const { witness } = await openWitness();
    await witness.countersign(await asked({ number: 1, size: 3 }));
    const answer = await witness.countersign(await asked({ number: 2, size: 8 }));

    expect(answer).toEqual({ status: 409, body: { last: (await asked({ number: 1, size: 3 })).checkpoint } });
  });

  it('remembers after a new start', async () => {
    const { witness, options } = await openWitness();
    await witness.countersign(await asked({ number: 1, size: 3 }));
    const restarted = await openLedgerWitness(options);

    expect((await restarted.countersign(await asked({ number: 2, size: 8, from: 3, leaf: 'other' }))).status).toBe(422);
  });

  it('signs one of two different continuations that come at the same time', async () => {
    const { witness } = await openWitness();
    const both = await Promise.all([asked({ number: 1, size: 3 }), asked({ number: 1, size: 3, leaf: 'other' })]);
    const answers = await Promise.all(both.map((each) => witness.countersign(each)));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it.each([[null], [{}], [{ checkpoint: 'x', growth: '[]' }], [{ checkpoint: 1, growth: [] }]])(
    'does not understand %j',
    async (given) => {
      const { witness } = await openWitness();

      expect(await witness.countersign(given)).toEqual({ status: 400, body: {} });
    },
  );
});

it('a witness’s key is made once, for its owner alone', () => {
  const file = join(folder.path, 'key.pem');
  const [made, read] = [readAgencyKey(file), readAgencyKey(file)];

  expect(made.equals(read)).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

interface Asked {
  readonly number: number;
  readonly size: number;
  /** The size before, of which the growth is proven. */
  readonly from?: number;
  /** What the first leaf holds. */
  readonly leaf?: string;
  readonly at?: string;
}

/** What a gateway sends, about a ledger with one chain. */
async function asked({ number, size, from, leaf = 'first', at = now.toISOString() }: Asked) {
  const tree = new GrowingTree();
  const rows = Array.from({ length: size }, (_, n) =>
    tree
      .append(leafHash(n === 0 ? leaf : `leaf ${n}`))
      .map(encodeHash)
      .join(''),
  );
  const read = async (leaves: readonly number[]) => new Map(leaves.map((one) => [one, rows[one]!]));
  const growth =
    from === undefined ? [] : [{ writer: 'w1', from, proof: await proveStoredConsistency(read, from, size) }];
  const heads = [{ writer: 'w1', size, root: encodeHash(tree.root()) }];
  return { checkpoint: checkpointText({ number, at, heads }), growth: growthText(growth) };
}
