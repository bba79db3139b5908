import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { type AgencyStatements, createStatements } from './agency-statement.ts';
import { AsOf } from './as-of.ts';
import type { Chore } from './chores.ts';
import type { AgencyCaller, AgencyContext, Language } from './context.ts';
import type { Migration } from './database/database.ts';
import type { EventFollow } from './events/events.ts';
import type { Population } from './population/population.ts';
import type { Requests, RequestTables } from './requests/requests.ts';

/** The GraphQL resolver map of an agency; `__resolveReference` as in @apollo/subgraph. */
type Resolvers = Readonly<Record<string, unknown>>;

/** Tells how far the seeding is; `total` may be an estimate. */
export type Report = (done: number, total: number) => void;

export interface AgencyDefinition<Schema, Registry, Loaders> {
  /** Folder = key in rover.yaml = subgraph name, for example `traffic-police`. */
  readonly name: string;
  /** Whose subgraph it is, by the agency's id in the catalogue; null: of a body that the catalogue does not list. */
  readonly agency: string | null;
  readonly schemaFile: URL;
  readonly resolvers: Resolvers;
  /** In the order in which they are applied; a name is never changed once released. */
  readonly migrations: readonly Migration[];
  /** Fills the empty database with made-up records. Runs inside one transaction. */
  readonly seed: (db: Kysely<Schema>, population: Population, report: Report) => Promise<void>;
  /** The data source; called once. */
  readonly openRegistry: (db: Kysely<Schema>, statements: AgencyStatements) => Registry;
  /** Called for each request, so that nothing is remembered from one caller to the next. */
  readonly createLoaders: (registry: Registry, caller: AgencyCaller) => Loaders;
  /** Of an agency that takes requests: its tables are those of `createRequestTables` too. */
  readonly requests?: Requests<string>;
  /** What it does when other agencies tell something; nothing when not given. */
  readonly follows?: readonly EventFollow<Schema>[];
  /** What it does by itself now and then; nothing when not given. */
  readonly chores?: readonly Chore<Schema>[];
}

/** An agency that can be served; its own types stay behind these functions. */
export interface Subgraph {
  readonly name: string;
  /** Whose it is, by the agency's id in the catalogue; null: of a body that is not there. */
  readonly agency: string | null;
  /** The text of schema.graphql. */
  readonly typeDefs: string;
  readonly resolvers: Resolvers;
  readonly migrations: readonly Migration[];
  /** Those that it takes, if any. */
  readonly requests?: Requests<string>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly follows?: readonly EventFollow<any>[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly chores?: readonly Chore<any>[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly seed: (db: Kysely<any>, population: Population, report: Report) => Promise<void>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly open: (
    db: Kysely<any>, // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    statements?: AgencyStatements,
  ) => (caller: AgencyCaller, language: Language) => AgencyContext;
}

/**
 * The door of an agency folder.
 *
 * @throws TypeError when the name or the migrations are not well formed, or schema.graphql cannot be read.
 */
export function defineSubgraph<Schema, Registry, Loaders>(
  definition: AgencyDefinition<Schema, Registry, Loaders>,
): Subgraph {
  checkName(definition.name);
  checkMigrations(definition.name, definition.migrations);
  return Object.freeze({
    name: definition.name,
    agency: definition.agency,
    typeDefs: readSchema(definition.name, definition.schemaFile),
    resolvers: Object.freeze(resolversOf(definition)),
    migrations: Object.freeze([...definition.migrations]),
    ...(definition.requests && { requests: definition.requests }),
    follows: Object.freeze([...(definition.follows ?? [])]),
    chores: Object.freeze([...(definition.chores ?? [])]),
    seed: definition.seed,
    open(db: Kysely<Schema>, statements: AgencyStatements = ofNobody()) {
      const registry = definition.openRegistry(db, statements);
      return (caller: AgencyCaller, language: Language): AgencyContext<Registry, Loaders> =>
        Object.freeze({
          caller,
          language,
          registry,
          loaders: definition.createLoaders(registry, caller),
          asOf: new AsOf(),
          ...(definition.requests && {
            requests: definition.requests.createLoaders(db as Kysely<unknown> as Kysely<RequestTables>),
          }),
        });
    },
  });
}

/** By a key that nobody knows. */
function ofNobody(): AgencyStatements {
  return createStatements(generateKeyPairSync('ed25519').privateKey);
}

/** The agency's own, and below them those that the kit has for its requests. */
function resolversOf({
  name,
  resolvers,
  requests,
}: Pick<AgencyDefinition<never, never, never>, 'name' | 'resolvers' | 'requests'>): Resolvers {
  const general = requests?.resolvers(name) ?? {};
  const types = new Set([...Object.keys(general), ...Object.keys(resolvers)]);
  return Object.fromEntries([...types].map((type) => [type, merged(general[type], resolvers[type])]));
}

function merged(general: object | undefined, own: unknown): unknown {
  return general === undefined ? own : own === undefined ? general : { ...general, ...own };
}

function checkName(name: string): void {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return;
  throw new TypeError(`An agency's name is lower-case words joined by hyphens, but is ${JSON.stringify(name)}.`);
}

function checkMigrations(agency: string, migrations: readonly Migration[]): void {
  for (const [index, { name }] of migrations.entries()) {
    const before = migrations[index - 1]?.name ?? '';
    if (/^\d{4}-[a-z0-9-]+$/.test(name) && name > before) continue;
    throw new TypeError(
      `Migration ${JSON.stringify(name)} of ${agency} must be named like 0001-what-it-does and follow ${JSON.stringify(before)}.`,
    );
  }
}

function readSchema(agency: string, file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new TypeError(`The schema of ${agency} cannot be read from ${file.pathname}.`, { cause });
  }
}
