import { StartError } from '../kernel/start-error.ts';
import type { ConfigFlags } from './config-flags.ts';
import type { GatewayConfig } from './gateway-config.ts';
import { explainIssue } from './explain-issue.ts';
import { isRecord } from '../kernel/is-record.ts';
import { readKeyTree } from './key-tree.ts';
import type { Environment, PlacedValue } from './place-environment.ts';
import { placeEnvironment } from './place-environment.ts';
import { guardProduction } from './production-guards.ts';
import { readConfigFile } from './read-file.ts';
import type { WrittenConfig } from './schema.ts';
import { resolveConfig } from './resolve-config.ts';
import { configSchema } from './schema.ts';

export type { ConfigFlags } from './config-flags.ts';
export type { AgencyConfig, GatewayConfig } from './gateway-config.ts';
export type { Environment } from './place-environment.ts';
export { readFlags, usage } from './read-flags.ts';

export interface ConfigSources {
  /** The YAML file; undefined: none. */
  readonly file: string | undefined;
  readonly flags: ConfigFlags;
  readonly environment?: Environment;
}

/**
 * Reads the configuration: flags before environment before file before defaults.
 *
 * @throws StartError CONFIG_UNREADABLE, CONFIG_INVALID, CONFIG_UNKNOWN_KEY, DEVELOPMENT_IN_PRODUCTION
 *   or UNSAFE_ENVIRONMENT.
 */
export function readConfig({ file, flags, environment = process.env }: ConfigSources): GatewayConfig {
  refuseUnsafe(environment);
  const tree = readKeyTree();
  const placed = [...placeEnvironment(environment, tree), ...placeFlags(flags)];
  const content = file === undefined ? {} : readConfigFile(file);
  for (const { path, value } of placed) setAt(content, path, value);

  const parsed = configSchema.safeParse(content);
  if (!parsed.success) throw explainIssue(parsed.error.issues[0]!, content, tree, sourceOf(placed, file));
  checkSignIn(parsed.data);
  guardProduction(parsed.data);
  return freeze(resolveConfig(parsed.data));
}

/** Apollo's packages have switches that take off protections of the planner; nobody should meet them by accident. */
function refuseUnsafe(environment: Environment): void {
  const unsafe = Object.keys(environment).find((name) => name.includes('DISABLE_SECURITY_'));
  if (unsafe === undefined) return;
  throw new StartError('UNSAFE_ENVIRONMENT', `The environment variable ${unsafe} switches a protection off. Unset it.`);
}

function placeFlags({ supergraph, host, port }: ConfigFlags): readonly PlacedValue[] {
  const place = (variable: string, path: readonly string[], value: string | undefined): readonly PlacedValue[] =>
    value === undefined ? [] : [{ variable, path, value }];
  return [
    ...place('--supergraph', ['supergraph', 'file'], supergraph),
    ...place('--host', ['listen', 'host'], host),
    ...place('--port', ['listen', 'port'], port),
  ];
}

function setAt(content: Record<string, unknown>, path: readonly string[], value: string): void {
  let place = content;
  for (const step of path.slice(0, -1)) {
    const next = place[step];
    const below = isRecord(next) ? next : {};
    place[step] = below;
    place = below;
  }
  const key = path.at(-1)!;
  for (const other of alternatives[key] ?? []) delete place[other];
  place[key] = value;
}

/** Keys that say the same in another way: a variable that sets one takes the place of the other in the file. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  pairwiseSecret: ['pairwiseSecretFile'],
  pairwiseSecretFile: ['pairwiseSecret'],
  subjectKey: ['subjectKeyFile'],
  subjectKeyFile: ['subjectKey'],
  databaseFile: ['databaseUrl'],
  databaseUrl: ['databaseFile'],
};

function sourceOf(placed: readonly PlacedValue[], file: string | undefined) {
  return (path: readonly PropertyKey[]): string => {
    const key = path.join('.');
    const setter = placed.findLast((value) => value.path.join('.') === key);
    return `set in ${setter?.variable ?? file ?? 'the configuration'}`;
  };
}

/** Whoever is to be signed in needs an issuer, and ids that do not give away who they are. */
function checkSignIn({ identity, issuer, cache }: WrittenConfig): void {
  if (issuer !== undefined && identity === undefined) {
    throw new StartError('CONFIG_INVALID', 'issuer needs the section "identity" with pairwiseSecretFile.');
  }
  if (identity === undefined) return;
  if (identity.issuer === undefined && issuer === undefined) {
    const choices = 'set identity.issuer to a real one, or add the section "issuer" for made-up personas';
    throw new StartError('CONFIG_INVALID', `identity has no issuer: ${choices}.`);
  }
  if (identity.pairwiseSecret === undefined && identity.pairwiseSecretFile === undefined) {
    throw new StartError('CONFIG_INVALID', 'identity needs pairwiseSecretFile, a file with 32 characters or more.');
  }
  if (identity.logoutClients.length > 0 && (identity.issuer === undefined || cache.url === undefined)) {
    const reason = 'what an issuer says has ended must outlive this process';
    throw new StartError('CONFIG_INVALID', `identity.logoutClients needs identity.issuer and cache.url: ${reason}.`);
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
