import { z } from 'zod';
import { count, duration, expected, flag, list, networks, size, text, url } from './values.ts';

/**
 * Every key of the configuration, with its default. README.md beside this file describes each;
 * a test compares the two.
 */

const callKeys = {
  deadline: duration.optional(),
  connectTimeout: duration.optional(),
  maxResponse: size.optional(),
  connections: count(1, 10_000).optional(),
  http2: flag.optional(),
  addresses: networks.optional(),
  concurrency: count(1, 100_000).optional(),
  queue: count(0, 1_000_000).optional(),
  queueTimeout: duration.optional(),
  retries: count(0, 5).optional(),
  retryDelay: duration.optional(),
  retryBudget: count(0, 100).optional(),
  breaker: flag.optional(),
  breakerFailures: count(1, 100).optional(),
  breakerCalls: count(1, 100_000).optional(),
  breakerWindow: duration.optional(),
  breakerPause: duration.optional(),
  shareCalls: flag.optional(),
  compress: flag.optional(),
  trustMessages: flag.optional(),
  merge: flag.optional(),
};

const callDefaults = z.strictObject(callKeys);
const agency = z.strictObject({ url: url.optional(), socket: text.optional(), ...callKeys });

const listen = z.strictObject({
  host: text.default('127.0.0.1'),
  port: count(0, 65_535).default(4000),
  publicUrl: url.optional(),
});

const supergraph = z.strictObject({
  file: text.optional(),
  watch: flag.default(true),
  warmUp: duration.default(3_000),
  allowUnenforced: z.array(z.enum(['policy'], expected('"policy"'))).default([]),
  overrideLabels: list.default([]),
});

const agencies = z.object({ keysFolder: text.optional(), all: callDefaults.prefault({}) }).catchall(agency);

const request = z.strictObject({
  deadline: duration.default(10_000),
  maxBody: size.default(256_000),
  maxHeaders: size.default(16_384),
  headersTimeout: duration.default(10_000),
  receiveTimeout: duration.default(15_000),
  keepAlive: duration.default(65_000),
  maxConnections: count(1, 1_000_000).default(10_000),
});

const many = count(1, 1_000_000_000);

const limits = z.strictObject({
  tokens: many.default(5_000),
  fragments: many.default(200),
  depth: many.default(15),
  valueDepth: many.default(15),
  introspectionDepth: many.default(20),
  aliases: many.default(100),
  rootFields: many.default(20),
  fields: many.default(2_000),
  repeatedFields: many.default(20_000),
  listSize: many.default(1_000),
  objects: many.default(50_000),
  fetches: many.default(100),
  representations: many.default(5_000),
  answer: size.default(20_000_000),
  planningTime: duration.default(1_000),
  planningQueue: many.default(200),
  evaluatedPlans: many.default(1_000),
  plansPerOperation: many.default(16),
  paths: many.default(10_000),
  operations: many.default(2_000),
});

const rateLimit = z.strictObject({ requests: count(1, 1_000_000_000), per: duration.default(1_000) });

const rateLimits = z.strictObject({
  client: rateLimit.optional(),
  subject: rateLimit.optional(),
  clients: z.record(z.string(), rateLimit).default({}),
});

const trustedDocuments = z.strictObject({
  requireForAll: flag.default(false),
  clients: z.record(z.string(), z.strictObject({ manifest: text, require: flag.default(false) })).default({}),
});

const contracts = z.strictObject({
  clients: z.record(z.string(), z.strictObject({ schema: text })).default({}),
});

const identity = z.strictObject({
  issuer: url.optional(),
  audience: text.default('https://panjereh.example/graphql'),
  jwksUri: url.optional(),
  algorithms: list.optional(),
  clockTolerance: duration.default(30_000),
  maxTokenAge: duration.default(900_000),
  pairwiseSecret: text.optional(),
  pairwiseSecretFile: text.optional(),
  sectors: z.record(z.string(), text).default({}),
  windows: z.record(z.string(), text).default({}),
  assurance: z.record(z.string(), count(0, 4)).default({}),
  logoutClients: list.default([]),
});

const issuer = z.strictObject({
  personasFile: text,
  keysFile: text,
  clientsFile: text.optional(),
  databaseFile: text.optional(),
  databaseUrl: text.optional(),
});

const ledger = z.strictObject({
  databaseFile: text.optional(),
  databaseUrl: text.optional(),
  subjectKey: text.optional(),
  subjectKeyFile: text.optional(),
  deadline: duration.default(2_000),
  gather: duration.default(3),
  queue: count(1, 1_000_000).default(10_000),
  witnesses: list.default([]),
  checkpoint: duration.default(60_000),
});

const rights = z.strictObject({
  databaseFile: text.optional(),
  databaseUrl: text.optional(),
  deadline: duration.default(1_000),
});

const traffic = z.strictObject({
  databaseFile: text.optional(),
  databaseUrl: text.optional(),
  interval: duration.default(5_000),
  deadline: duration.default(10_000),
  retry: duration.default(1_000),
  longestRetry: duration.default(60_000),
});

const explorer = z.strictObject({
  enabled: flag.default(true),
  folder: text,
  client: text.default('explorer'),
  scopes: list.default([]),
  resource: text.optional(),
});

export const configSchema = z.strictObject({
  development: flag.default(false),
  introspection: flag.optional(),
  listen: listen.prefault({}),
  supergraph: supergraph.prefault({}),
  agencies: agencies.prefault({}),
  request: request.prefault({}),
  limits: limits.prefault({}),
  rateLimits: rateLimits.prefault({}),
  trustedDocuments: trustedDocuments.prefault({}),
  contracts: contracts.prefault({}),
  cors: z.strictObject({ origins: list.default([]) }).prefault({}),
  cache: z.strictObject({ url: text.optional(), namespace: text.default('panjereh') }).prefault({}),
  persistedQueries: z
    .strictObject({ enabled: flag.default(true), timeToLive: duration.default(86_400_000) })
    .prefault({}),
  identity: identity.optional(),
  issuer: issuer.optional(),
  ledger: ledger.optional(),
  rights: rights.optional(),
  traffic: traffic.optional(),
  explorer: explorer.optional(),
  metrics: z.strictObject({ enabled: flag.default(true) }).prefault({}),
  log: z
    .strictObject({
      level: z
        .enum(['silent', 'error', 'warn', 'info', 'debug'], expected('silent, error, warn, info or debug'))
        .default('info'),
    })
    .prefault({}),
  shutdown: z.strictObject({ grace: duration.default(10_000), delay: duration.default(0) }).prefault({}),
});

/** The configuration as it is written, defaults filled in and units resolved. */
export type WrittenConfig = z.output<typeof configSchema>;
