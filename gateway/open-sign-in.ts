import type { FastifyPluginAsync } from 'fastify';
import type { SharedState } from './cache/cache.ts';
import type { GatewayConfig } from './config/config.ts';
import type { Identity } from './identity/identity.ts';
import type { Issuer, IssuerOptions } from './issuer/issuer.ts';
import type { Caller } from './kernel/caller.ts';
import { anonymous } from './kernel/caller.ts';
import { GatewayError } from './kernel/errors.ts';
import { StartError } from './kernel/start-error.ts';
import { guardedFields, type OpenSupergraph } from './supergraph/supergraph.ts';

/** Everything that knows who people are. */
interface SignIn {
  readonly identify: (authorization: string | undefined) => Promise<Caller>;
  /** Why somebody's access does not hold any more; null while it holds. */
  readonly recheck: Identity['recheck'];
  /** Takes logout tokens of the issuer; null where it tells us none. */
  readonly endSessions: ((logoutToken: string) => Promise<void>) | null;
  /** A person's reference as the caller's sector knows it. */
  readonly presentId: (reference: string, caller: Caller) => string;
  /** The embedded issuer of made-up personas; null where a real one is configured, or none. */
  readonly issuer: Issuer | null;
  readonly explorer: FastifyPluginAsync | null;
}

interface SignInOptions {
  readonly config: GatewayConfig;
  readonly state: SharedState;
  /** Where people reach the gateway, without a slash at the end. */
  readonly origin: string;
  readonly supergraph: Pick<OpenSupergraph, 'current'>;
  readonly onError: (error: Error) => void;
}

/** Opens identity, the embedded issuer and the explorer, as far as the configuration asks for them. */
export async function openSignIn(options: SignInOptions): Promise<SignIn> {
  const { config } = options;
  if (config.identity === null) {
    return { ...nobody, explorer: await openExplorer(options, null) };
  }
  const opened = await openIdentity(options, config.identity);
  return { ...opened, explorer: await openExplorer(options, opened.issuer) };
}

async function openIdentity(
  { config, state, origin, onError }: SignInOptions,
  settings: NonNullable<GatewayConfig['identity']>,
): Promise<Omit<SignIn, 'explorer'>> {
  const { createIdentity, createPairwise, createRevocations } = await import('./identity/identity.ts');
  const { audience, algorithms, clockTolerance, maxTokenAge, jwksUri, sectors, windows, assurance, logoutClients } =
    settings;
  const pairwise = createPairwise(new TextEncoder().encode(settings.pairwiseSecret));
  const keepFor = Math.ceil((maxTokenAge + clockTolerance) / 1000);
  const revocations = createRevocations({ store: state.openRegister('revoked'), keepFor });
  const issuer = await openIssuer(config, {
    url: `${origin}/oidc`,
    audience,
    subjects: pairwise,
    ended: revocations,
    onError,
  });
  const identity = orStartError(() =>
    createIdentity({
      issuer: settings.issuer ?? issuer?.url ?? '',
      audience,
      ...(algorithms === null ? {} : { algorithms }),
      clockTolerance: clockTolerance / 1000,
      maxTokenAge: maxTokenAge / 1000,
      keys:
        issuer === null
          ? { kind: 'fetched', jwksUri: jwksUri ?? undefined, timeout: patience(config) }
          : { kind: 'handed', load: async () => issuer.publicKeys },
      pairwise,
      revocations,
      sectors,
      windows,
      assurance,
      logoutClients,
    }),
  );
  return {
    identify: identity.identify,
    recheck: identity.recheck,
    endSessions: logoutClients.length === 0 ? null : identity.endSessions,
    presentId: (reference, { sector }) => pairwise.present(reference, sector),
    issuer,
  };
}

/** A token with a key that is not known may make us ask the issuer twice, and its request is to end in time. */
function patience({ request }: GatewayConfig): number {
  return Math.min(5000, Math.ceil(request.deadline / 3));
}

/** Loaded only where it is used: production gateways have a real one. */
async function openIssuer(
  { issuer }: GatewayConfig,
  parts: Omit<IssuerOptions, 'personasFile' | 'keysFile' | 'database'>,
): Promise<Issuer | null> {
  if (issuer === null) return null;
  const { createIssuer } = await import('./issuer/issuer.ts');
  return createIssuer({ ...issuer, ...parts });
}

async function openExplorer(
  { config: { explorer, identity }, origin, supergraph }: SignInOptions,
  embedded: Issuer | null,
): Promise<FastifyPluginAsync | null> {
  if (explorer === null) return null;
  const { createExplorer } = await import('./explorer/explorer.ts');
  const issuer = identity?.issuer ?? embedded?.url ?? null;
  const { folder, client, scopes, resource } = explorer;
  return createExplorer({
    folder,
    origin: new URL(origin),
    rights: () => ({ id: supergraph.current.id, fields: guardedFields(supergraph.current) }),
    signIn: issuer === null ? null : { issuer, client, scopes, resource, madeUp: embedded !== null },
  });
}

/** Without an issuer nobody can be told apart, and a token that cannot be checked is not passed over in silence. */
async function identifyNobody(authorization: string | undefined): Promise<Caller> {
  if (authorization === undefined) return anonymous;
  throw new GatewayError('UNAUTHENTICATED', {
    fa: 'این دروازه صادرکننده‌ای برای نشانه‌ها نمی‌شناسد؛ درخواست را بدون نشانه بفرستید.',
    en: 'This gateway knows no issuer of tokens; send the request without one.',
  });
}

/** A supergraph with references of people is refused where there is no identity. */
function presentNobody(): string {
  throw new GatewayError('INTERNAL_SERVER_ERROR');
}

const nobody: Omit<SignIn, 'explorer'> = {
  identify: identifyNobody,
  recheck: () => null,
  endSessions: null,
  presentId: presentNobody,
  issuer: null,
};

/** What identity refuses is a configuration that would make verification worthless. */
function orStartError<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    throw cause instanceof TypeError ? new StartError('CONFIG_INVALID', cause.message, { cause }) : cause;
  }
}
