import { decodeJwt } from 'jose';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { z } from 'zod';

/** What a back office may say of the official it acts for; `check-assertion.ts` has seen to the rest. */
const claims = z.object({
  /** RFC 8693 4.1: who acts. Her id in the back office's sector, as her ID tokens there say it. */
  act: z.object({ sub: z.string() }).optional(),
  /** How sure the back office is of who she is: "0" to "4". */
  acr: z
    .string()
    .regex(/^[0-4]$/)
    .optional(),
  /** When she signed in there, in seconds since the epoch. */
  auth_time: z.int().positive().optional(),
  exp: z.number(),
});

/**
 * The claims of the assertion that a client signed in with (RFC 7523 3), whose signature was verified before.
 *
 * @throws z.ZodError
 */
export function assertionClaims({ params }: KoaContextWithOIDC['oidc']): z.infer<typeof claims> {
  return claims.parse(decodeJwt(String(params?.['client_assertion'])));
}
