import { defineSubgraph } from '../kit/define-subgraph.ts';
import { createLoaders } from './context.ts';
import { followBills } from './follow-bills.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { resolvers } from './resolvers.ts';
import { reverseUnconfirmed } from './reverse-unconfirmed.ts';
import { seed } from './seed.ts';

export const subgraph = defineSubgraph({
  name: 'banking',
  agency: 'central-bank',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry,
  createLoaders,
  follows: followBills,
  chores: [{ every: 30_000, run: (db) => reverseUnconfirmed(db) }],
});
