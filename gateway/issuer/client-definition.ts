import { z } from 'zod';

const scope = z.string().regex(/^[!#-[\]-~]+$/, 'must be a scope of RFC 6749 3.3');

/** A public client (RFC 6749 2.1); all of them use PKCE. */
export const clientDefinition = z.strictObject({
  /** OAuth `client_id`. */
  id: z.string().regex(/^[\w.-]+$/, 'must be letters, digits, dots, hyphens and underscores'),
  name: z.strictObject({ fa: z.string().min(1), en: z.string().min(1) }),
  /** Clients of one sector know a person by the same id (OpenID Connect Core 8.1). */
  sector: z.string().min(1),
  /** `native`: an installed app, RFC 8252; its sign-ins are always shown to the person. */
  kind: z.enum(['web', 'native']),
  /** Of our own house: the person is not asked to consent. */
  firstParty: z.boolean(),
  scopes: z.array(scope).min(1),
  redirectUris: z.array(z.url()).min(1),
  postLogoutRedirectUris: z.array(z.url()).default([]),
  /** Origins whose pages may use the token endpoint, beside the gateway's own. */
  origins: z.array(z.url()).default([]),
});

export type ClientDefinition = Readonly<z.infer<typeof clientDefinition>>;
