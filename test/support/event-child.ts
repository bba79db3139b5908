import { createPrivateKey } from 'node:crypto';
import { readKeySet } from '../../schema/grant/key-set.ts';
import { type DatabaseLocation, openDatabase } from '../../subgraphs/kit/database/database.ts';
import { openEvents } from '../../subgraphs/kit/events/events.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';

/** What the follower that a test kills is told by its environment. */
export interface EventChildOptions {
  readonly location: DatabaseLocation;
  /** Its own key, PKCS #8 in PEM. */
  readonly privateKey: string;
  readonly publisher: { readonly address: string; readonly keys: string };
  /** In the middle of applying this event it says so, and goes no further. */
  readonly stopsAt: string | null;
}

interface Tables {
  effect: { entity: string; event: string };
}

const options = JSON.parse(process.env['EVENT_CHILD'] ?? '') as EventChildOptions;
const { address, keys } = options.publisher;
const [publisherKey] = readKeySet(keys, 'the test');
const events = await openEvents({
  database: await openDatabase<Tables>(options.location),
  name: 'police',
  follows: [
    {
      from: 'bills',
      type: 'bill.paid',
      async apply(transaction, { entity, sequence }) {
        await transaction.insertInto('effect').values({ entity, event: sequence }).execute();
        process.send?.({ applying: sequence });
        if (sequence === options.stopsAt) await new Promise(() => undefined);
      },
    },
  ],
  privateKey: createPrivateKey(options.privateKey),
  peers: {
    names: () => ['bills'],
    addressOf: () => address,
    keyOf: (_agency, id) => (publisherKey?.id === id ? publisherKey : undefined),
  },
  logger: silentLogger,
});
events.start();
process.on('disconnect', () => process.exit(0));
