import type { Kysely } from 'kysely';
import { createReferenceHash, type ReferenceHash } from '../../schema/shared/ledger/reference-hash.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { defineSubgraph, type Subgraph } from '../kit/define-subgraph.ts';
import { openRegistry } from './registry.ts';
import { resolvers } from './resolvers.ts';

export interface LedgerSubgraphOptions {
  /** Gives the ledger's database, opened when it is first needed. */
  readonly openLedger: () => Promise<Kysely<LedgerTables>>;
  /** What the gateway hashes references of people with; read when it is first needed. */
  readonly subjectKey: () => string;
}

/** The agency has no records of its own and makes none up: the log is what was really read. */
export function createLedgerSubgraph({ openLedger, subjectKey }: LedgerSubgraphOptions): Subgraph {
  let hash: ReferenceHash | null = null;
  return defineSubgraph({
    name: 'ledger',
    agency: 'ict-organisation',
    schemaFile: new URL('./schema.graphql', import.meta.url),
    resolvers,
    migrations: [],
    seed: () => Promise.resolve(),
    openRegistry: () => ({
      ledger: openRegistry(openLedger),
      hashSubject: (person: string) => (hash ??= createReferenceHash(subjectKey()))('subject', person),
    }),
    createLoaders: () => null,
  });
}
