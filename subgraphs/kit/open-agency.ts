import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { KeyFile } from '../../schema/grant/key-file.ts';
import { releaseMemory } from '../../schema/shared/release-memory.ts';
import { createStatements } from './agency-statement.ts';
import { readAgencyKey } from './agency-key.ts';
import { startChores } from './chores.ts';
import { type Database, openDatabase } from './database/database.ts';
import type { Subgraph } from './define-subgraph.ts';
import { type AgencyEvents, openEvents, publishKey, readPeers } from './events/events.ts';
import type { Hosting } from './hosting.ts';
import { openLedgerWitness } from './ledger-witness/ledger-witness.ts';
import type { Logger } from './logger.ts';
import { madeUpPeople, migrateAgency, seedDatabase } from './seed-database.ts';
import { serve } from './serve.ts';
import type { Speaker } from './speaker.ts';

export interface OpenAgencyOptions {
  readonly data: string;
  readonly people: number;
  readonly noSeed: boolean;
  readonly host: string;
  readonly port: number;
  readonly socket?: string;
  /** The file of the keys shared with the gateway. */
  readonly keys: string;
  /** The file of the other agencies' addresses; that of the data folder when not given. */
  readonly agencies?: string;
  /** PostgreSQL; a SQLite file in the data folder when not given. */
  readonly databaseUrl: string | undefined;
  readonly hosting: Hosting;
  readonly logger: Logger;
  readonly speaker: Speaker;
}

/** Opens the database, fills it when it is empty, and listens. What was opened is closed again when a step fails. */
export async function openAgency(subgraph: Subgraph, options: OpenAgencyOptions): Promise<{ close(): Promise<void> }> {
  const { databaseUrl: url, data, logger } = options;
  const keys = new KeyFile(options.keys, { onTrouble: (error) => logger.unexpected(error) });
  const database = await openDatabase<unknown>(
    url === undefined ? { file: join(data, `${subgraph.name}.db`) } : { url },
  );
  try {
    const isNew = await fill(subgraph, database, options);
    const privateKey = readAgencyKey(join(data, `${subgraph.name}-witness.pem`));
    const witness = await openLedgerWitness({ db: database.db, name: subgraph.name, privateKey });
    const events = await openOwnEvents(subgraph, database, privateKey, options);
    const statements = createStatements(privateKey);
    const served = await serve(subgraph, { ...options, keys, database, witness, events, statements });
    events.start();
    const chores = startChores(subgraph.chores ?? [], database.db, logger);
    options.speaker.ready(served.url);
    // After the compile cache is written: compiled code that is not in use goes too.
    if (isNew) await releaseMemory();
    return {
      async close() {
        await Promise.all([events.close(), chores.close(), served.close()]);
        await database.close();
      },
    };
  } catch (error) {
    await database.close().catch(() => undefined); // the first error says more
    throw database.explain(error);
  }
}

/** Other agencies of the same data folder find this one's public key there; elsewhere an operator lays it. */
function openOwnEvents(
  { name, follows = [] }: Subgraph,
  database: Database<unknown>,
  privateKey: KeyObject,
  { data, agencies = join(data, 'agencies.json'), logger }: OpenAgencyOptions,
): Promise<AgencyEvents> {
  const keysFolder = join(data, 'agency-keys');
  publishKey(keysFolder, name, privateKey);
  const peers = readPeers({ addresses: agencies, keysFolder, onTrouble: (error) => logger.unexpected(error) });
  return openEvents({ database, name, follows, privateKey, peers, logger });
}

/** Resolves to whether the database was empty and has been seeded. */
async function fill(subgraph: Subgraph, database: Database<unknown>, options: OpenAgencyOptions): Promise<boolean> {
  const { people, speaker } = options;
  if (options.noSeed) {
    await migrateOnly(subgraph, database);
    return false;
  }
  const report = (done: number, total: number) => speaker.progress(done, total);
  let wasEmpty = false;
  const createPopulation = () => {
    wasEmpty = true;
    return populate(people);
  };
  const held = await seedDatabase(subgraph, database, createPopulation, report);
  if (held !== people) {
    speaker.notice(`keeps the ${held} people it was seeded with, not ${people}; use another --data folder for those.`);
  }
  return wasEmpty;
}

async function migrateOnly(subgraph: Subgraph, database: Database<unknown>): Promise<void> {
  await migrateAgency(subgraph, database);
  const people = await madeUpPeople(database);
  if (people === null) return;
  throw new TypeError(
    `The database of ${subgraph.name} holds ${people} made-up people, which --no-seed refuses; give one with real data.`,
  );
}

/** Loaded only when there is something to seed. */
async function populate(people: number) {
  const { createPopulation } = await import('./population/population.ts');
  return createPopulation({ people });
}
