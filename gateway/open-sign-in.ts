import type { FastifyPluginAsync } from 'fastify';
import type { SharedState } from './cache/cache.ts';
import type { GatewayConfig } from './config/config.ts';
import type { Issuer, IssuerOptions } from './issuer/issuer.ts';
import type { Caller } from './kernel/caller.ts';
import { anonymous } from './kernel/caller.ts';
import { GatewayError } from './kernel/errors.ts';
import { StartError } from './kernel/start-error.ts';
import { guardedFields, type OpenSupergraph } from './supergraph/supergraph.ts';

/** Everything that knows who people are. */
interface SignIn {
  readonly identify: (authorization: string | undefined) => Promise<Caller>;
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
    const explorer = await openExplorer(options, null);
    return { identify: identifyNobody, presentId: presentNobody, issuer: null, explorer };
  }
  const { identify, presentId, issuer } = await openIdentity(options, config.identity);
  return { identify, presentId, issuer, explorer: await openExplorer(options, issuer) };
}

async function openIdentity(
  { config, state, origin, onError }: SignInOptions,
  settings: NonNullable<GatewayConfig['identity']>,
): Promise<Omit<SignIn, 'explorer'>> {
  const { createIdentity, createPairwise, createRevocations } = await import('./identity/identity.ts');
  const { audience, algorithms, clockTolerance, maxTokenAge, jwksUri, sectors, assurance } = settings;
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
  const { identify } = orStartError(() =>
    createIdentity({
      issuer: settings.issuer ?? issuer?.url ?? '',
      audience,
      ...(algorithms === null ? {} : { algorithms }),
      clockTolerance: clockTolerance / 1000,
      maxTokenAge: maxTokenAge / 1000,
      keys:
        issuer === null
          ? { kind: 'fetched', jwksUri: jwksUri ?? undefined }
          : { kind: 'handed', load: async () => issuer.publicKeys },
      pairwise,
      revocations,
      sectors,
      assurance,
    }),
  );
  return { identify, presentId: (reference, { sector }) => pairwise.present(reference, sector), issuer };
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

/** What identity refuses is a configuration that would make verification worthless. */
function orStartError<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    throw cause instanceof TypeError ? new StartError('CONFIG_INVALID', cause.message, { cause }) : cause;
  }
}
