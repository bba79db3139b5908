import { z } from 'zod';

const scope = z.string().regex(/^[!#-[\]-~]+$/, 'must be a scope of RFC 6749 3.3');

const common = {
  /** OAuth `client_id`. */
  id: z.string().regex(/^[\w.-]+$/, 'must be letters, digits, dots, hyphens and underscores'),
  name: z.strictObject({ fa: z.string().min(1), en: z.string().min(1) }),
  /** Clients of one sector know a person by the same id (OpenID Connect Core 8.1). */
  sector: z.string().min(1),
  scopes: z.array(scope).min(1),
};

/** A public client (RFC 6749 2.1) at which people sign in; all of them use PKCE. */
const signInClient = z.strictObject({
  ...common,
  /** `native`: an installed app, RFC 8252; its sign-ins are always shown to the person. */
  kind: z.enum(['web', 'native']),
  /** The agency whose own window it is, by its id in the catalogue: its calls count as the agency's own. */
  agency: z.string().min(1).optional(),
  /** Of our own house: the person is not asked to consent. */
  firstParty: z.boolean(),
  redirectUris: z.array(z.url()).min(1),
  postLogoutRedirectUris: z.array(z.url()).default([]),
  /** Where the client is told of sign-outs (OpenID Connect Back-Channel Logout 1.0). */
  backchannelLogoutUri: z.url({ protocol: /^https?$/ }).optional(),
  /** Origins whose pages may use the token endpoint, beside the gateway's own. */
  origins: z.array(z.url()).default([]),
});

/** RFC 7517: what of a key is its owner's alone. */
const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];

const publicKey = z
  .looseObject({ kty: z.enum(['EC', 'OKP', 'RSA']), kid: z.string().min(1) })
  .refine(
    (key) => !secretMembers.some((member) => Object.hasOwn(key, member)),
    'must be public: without secret members',
  );

/** An agency's back office: signs in by itself with a key of its own (RFC 7523), and may name the official it acts for. */
const backOffice = z.strictObject({
  ...common,
  kind: z.literal('backOffice'),
  /** The agency's id in the catalogue. */
  agency: z.string().min(1),
  /** Its public keys. */
  jwks: z.strictObject({ keys: z.array(publicKey).min(1) }),
});

export const clientDefinition = z.discriminatedUnion('kind', [signInClient, backOffice]);

export type SignInClient = Readonly<z.infer<typeof signInClient>>;
export type BackOffice = Readonly<z.infer<typeof backOffice>>;
export type ClientDefinition = SignInClient | BackOffice;
