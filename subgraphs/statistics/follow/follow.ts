import type { Transaction } from 'kysely';
import { readSecret } from '../../kit/agency-secret.ts';
import type { EventFollow, ToldEvent } from '../../kit/events/events.ts';
import type { StatisticsTables } from '../tables.ts';
import { Refusal } from './refusal.ts';

export type Tx = Transaction<StatisticsTables>;

/** Something told, with the key by which whoever is in it is counted. */
export interface Told {
  readonly event: ToldEvent;
  readonly key: Buffer;
}

/** What is done about one kind of event; what nobody could ever take is noted, without what was in it, and left. */
export function follow(
  from: string,
  type: string,
  count: (transaction: Tx, told: Told) => Promise<void>,
): EventFollow<StatisticsTables> {
  return {
    from,
    type,
    async apply(transaction, event) {
      try {
        await count(transaction, { event, key: await readSecret<StatisticsTables>(transaction) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        await note(transaction, event, error.message);
      }
    },
  };
}

async function note(transaction: Tx, { id, from }: ToldEvent, reason: string): Promise<void> {
  await transaction
    .insertInto('refused_event')
    .values({ event: id, from_agency: from, reason, at: new Date().toISOString() })
    .onConflict((conflict) => conflict.column('event').doNothing())
    .execute();
}
