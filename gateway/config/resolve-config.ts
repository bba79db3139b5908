import { StartError } from '../kernel/start-error.ts';
import type { AgencyConfig, GatewayConfig } from './gateway-config.ts';
import { isLoopbackName } from './loopback-name.ts';
import { readSecret } from './read-secret.ts';
import type { WrittenConfig } from './schema.ts';

/**
 * Fills in what depends on other keys, and reads secrets out of their files.
 *
 * @throws StartError CONFIG_UNREADABLE or CONFIG_INVALID
 */
export function resolveConfig(written: WrittenConfig): GatewayConfig {
  const { listen, supergraph, agencies, cache, identity, issuer, ledger, rights, traffic } = written;
  const { request, limits, rateLimits, trustedDocuments, contracts, cors, persistedQueries, metrics, log, shutdown } =
    written;
  const { explorer, introspection } = written;
  return {
    request,
    limits,
    rateLimits: { ...rateLimits, client: rateLimits.client ?? null, subject: rateLimits.subject ?? null },
    trustedDocuments,
    contracts,
    cors,
    persistedQueries,
    metrics,
    log,
    shutdown,
    // The schema of a production gateway is published as schema/api.graphql, not found out by asking.
    introspection: introspection ?? identity?.issuer === undefined,
    listen: { ...listen, publicUrl: listen.publicUrl ?? null },
    supergraph: { ...supergraph, file: supergraph.file ?? null },
    agencies: resolveAgencies(agencies, !isElsewhere(identity?.issuer)),
    cache: { ...cache, url: cache.url ?? null },
    identity: identity === undefined ? null : resolveIdentity(identity),
    issuer: issuer === undefined ? null : resolveIssuer(issuer),
    ledger: ledger === undefined ? null : resolveLedger(ledger),
    rights: rights === undefined ? null : resolveRights(rights),
    traffic: traffic === undefined ? null : resolveTraffic(traffic),
    explorer: explorer?.enabled === true ? { ...explorer, resource: explorer.resource ?? null } : null,
  };
}

function resolveAgencies(
  { keysFolder, all, ...named }: WrittenConfig['agencies'],
  loopback: boolean,
): GatewayConfig['agencies'] {
  const every: AgencyConfig = {
    url: null,
    socket: null,
    http2: false,
    addresses: null,
    loopback,
    deadline: 5000,
    connectTimeout: 2000,
    maxResponse: 10_000_000,
    connections: 128,
    concurrency: 128,
    queue: 1000,
    queueTimeout: 1000,
    retries: 1,
    retryDelay: 50,
    retryBudget: 10,
    breaker: true,
    breakerFailures: 50,
    breakerCalls: 20,
    breakerWindow: 10_000,
    breakerPause: 3000,
    shareCalls: false,
    compress: false,
    trustMessages: keysFolder !== undefined,
    merge: true,
    ...present(all),
  };
  const entries = Object.entries(named).map(([name, own]) => [name, { ...every, ...present(own) }] as const);
  return { keysFolder: keysFolder ?? null, all: every, named: Object.fromEntries(entries) };
}

function resolveIdentity(written: NonNullable<WrittenConfig['identity']>): NonNullable<GatewayConfig['identity']> {
  const { issuer, jwksUri, algorithms, pairwiseSecret, pairwiseSecretFile, ...rest } = written;
  const secret = readSecret('identity.pairwiseSecret', pairwiseSecret, pairwiseSecretFile);
  return {
    ...rest,
    issuer: issuer ?? null,
    jwksUri: jwksUri ?? null,
    algorithms: algorithms ?? null,
    pairwiseSecret: secret ?? '', // checkSignIn has seen to it
  };
}

function resolveIssuer(written: NonNullable<WrittenConfig['issuer']>): NonNullable<GatewayConfig['issuer']> {
  const { databaseFile, databaseUrl, ...files } = written;
  return { ...files, database: oneDatabase('issuer', databaseFile, databaseUrl) };
}

function resolveLedger(written: NonNullable<WrittenConfig['ledger']>): NonNullable<GatewayConfig['ledger']> {
  const { databaseFile, databaseUrl, subjectKey, subjectKeyFile, ...rest } = written;
  const key = readSecret('ledger.subjectKey', subjectKey, subjectKeyFile);
  if (key === null) {
    throw new StartError('CONFIG_INVALID', 'ledger needs subjectKeyFile, a file with 32 characters or more.');
  }
  return { ...rest, database: oneDatabase('ledger', databaseFile, databaseUrl), subjectKey: key };
}

function resolveRights(written: NonNullable<WrittenConfig['rights']>): NonNullable<GatewayConfig['rights']> {
  const { databaseFile, databaseUrl, ...rest } = written;
  return { ...rest, database: oneDatabase('rights', databaseFile, databaseUrl) };
}

function resolveTraffic(written: NonNullable<WrittenConfig['traffic']>): NonNullable<GatewayConfig['traffic']> {
  const { databaseFile, databaseUrl, ...rest } = written;
  return { ...rest, database: oneDatabase('traffic', databaseFile, databaseUrl) };
}

function oneDatabase(section: string, file: string | undefined, url: string | undefined) {
  if (file !== undefined && url === undefined) return { file };
  if (url !== undefined && file === undefined) return { url };
  throw new StartError('CONFIG_INVALID', `${section} needs one of databaseFile and databaseUrl.`);
}

/** A gateway that trusts an issuer on another machine is no trial: its own machine is then not for agencies to name. */
function isElsewhere(issuer: string | undefined): boolean {
  return issuer !== undefined && !isLoopbackName(new URL(issuer).hostname);
}

/** Without the keys that are not set, which would hide a default. */
function present<Keys extends object>(keys: Keys): { [Key in keyof Keys]: Exclude<Keys[Key], undefined> } {
  const set = Object.entries(keys).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as { [Key in keyof Keys]: Exclude<Keys[Key], undefined> };
}
