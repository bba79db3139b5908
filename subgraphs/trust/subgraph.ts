import { readFileSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { defineSubgraph, type Subgraph } from '../kit/define-subgraph.ts';
import { createLoaders } from './context.ts';
import { endWithDeath } from './end-with-death.ts';
import { migrations } from './migrations.ts';
import { type FieldPurposes, openRegistry, type TrustMeans } from './registry.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';
import type { TrustTables } from './tables.ts';
import type { TrustKey } from './trust-key.ts';

/** @param key what consents are signed with; asked for once, when it is first needed. */
export function createTrustSubgraph({ key }: { readonly key: () => TrustKey }): Subgraph {
  const means: TrustMeans = { key: once(key), fieldPurposes: once(readFieldPurposes) };
  return defineSubgraph({
    name: 'trust',
    agency: 'ict-organisation',
    schemaFile: new URL('./schema.graphql', import.meta.url),
    resolvers,
    migrations,
    seed: (db: Kysely<TrustTables>, population) => seed(db, population, means.key()),
    openRegistry: (db: Kysely<TrustTables>) => openRegistry(db, means),
    createLoaders,
    follows: [endWithDeath],
  });
}

/** Written by `npm run compose` from the agencies' schemas. */
function readFieldPurposes(): FieldPurposes {
  const file = new URL('../../schema/field-purposes.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as FieldPurposes;
}

function once<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: read() }).value;
}
