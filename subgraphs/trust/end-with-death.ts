import type { Transaction } from 'kysely';
import type { EventFollow } from '../kit/events/events.ts';
import { putNotice } from './outbox.ts';
import type { TrustTables } from './tables.ts';

/**
 * A death ends what rests on the person's word: consents, and powers of attorney of either party (Civil Code, art. 678).
 * The other party is told.
 */
export const endWithDeath: EventFollow<TrustTables> = {
  from: 'civil-registry',
  type: 'person.died',
  async apply(transaction, { entity: person, at }) {
    const ended = { state: 'REVOKED', revoked_at: at } as const;
    await transaction
      .updateTable('consent')
      .set(ended)
      .where('subject', '=', person)
      .where('state', '=', 'GRANTED')
      .execute();
    const delegations = await transaction
      .updateTable('delegation')
      .set(ended)
      .where((is) => is.or([is('delegator', '=', person), is('delegate', '=', person)]))
      .where('state', 'in', ['OFFERED', 'ACCEPTED'])
      .returning(['id', 'delegator', 'delegate'])
      .execute();
    for (const delegation of delegations) await tellOther(transaction, delegation, person, at);
  },
};

async function tellOther(
  transaction: Transaction<TrustTables>,
  { id, delegator, delegate }: { readonly id: string; readonly delegator: string; readonly delegate: string | null },
  dead: string,
  at: string,
): Promise<void> {
  const other = delegator === dead ? delegate : delegator;
  if (other === null || other === dead) return;
  await putNotice(transaction, { person: other, kind: 'DELEGATION_REVOKED', about: id, at: new Date(at) });
}
