import type { Transaction } from 'kysely';
import { putEvent } from '../events/events.ts';
import { publicHalf } from './digest.ts';
import type { FactSide } from './fact.ts';
import { lockSide, ownTables, readPrivateKey } from './state.ts';

type Side = Pick<FactSide<never>, 'rule' | 'side' | 'comparesWith'>;

/** Tells the owner of the other side the public half of this agency's key, once; the feed is signed. */
export async function tellPeer<Tables>(transaction: Transaction<Tables>, side: Side): Promise<void> {
  if (side.comparesWith === undefined) return;
  const db = ownTables(transaction);
  const { told } = await lockSide(db, side);
  if (told === 1) return;
  const { rule, side: which, comparesWith: peer } = side;
  await db.updateTable('fact_side').set({ told: 1 }).where('rule', '=', rule).where('side', '=', which).execute();
  const data = { publicKey: publicHalf(await readPrivateKey(db)) };
  await putEvent(transaction, { type: 'fact.key', entity: 'key', to: [peer], data });
}

/** Keeps the other owner's key. Under another one than before everything is stated anew. */
export async function keepPeerKey<Tables>(
  transaction: Transaction<Tables>,
  sides: readonly Side[],
  peer: string,
  publicKey: string,
): Promise<void> {
  const db = ownTables(transaction);
  for (const side of sides.filter(({ comparesWith }) => comparesWith === peer)) {
    const { peer_key } = await lockSide(db, side);
    if (peer_key === publicKey) continue;
    const { rule, side: which } = side;
    const anew = { peer_key: publicKey, after: '', done: 0 };
    await db.updateTable('fact_side').set(anew).where('rule', '=', rule).where('side', '=', which).execute();
    const stated = db.updateTable('fact_stated').set({ stated: '' });
    await stated.where('rule', '=', rule).where('side', '=', which).where('stated', '!=', 'null').execute();
  }
}
