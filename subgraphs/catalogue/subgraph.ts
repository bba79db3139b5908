import type { Kysely } from 'kysely';
import { defineSubgraph } from '../kit/define-subgraph.ts';
import { createLoaders } from './context.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { openReports } from './report/reports.ts';
import { openSecurityDecisions } from './security/security-decisions.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';
import { tellServices } from './figures/tell-services.ts';
import type { CatalogueTables } from './tables.ts';

export const subgraph = defineSubgraph({
  name: 'catalogue',
  agency: 'executive-council-it',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry: (db: Kysely<CatalogueTables>, statements) => ({
    ...openRegistry(db),
    ...openSecurityDecisions(db, statements),
    reports: openReports(db, statements),
  }),
  createLoaders,
  chores: [tellServices],
});
