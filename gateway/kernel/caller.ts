/** Who asks. Made by identity from a verified token, handed on to agencies inside the grant. */
export interface Caller {
  /** The federation key of the signed-in person; null for anonymous callers and machine clients. */
  readonly subject: string | null;
  readonly kind: 'anonymous' | 'citizen' | 'official' | 'client';
  /** OAuth `client_id`; `anonymous` when no token was sent. */
  readonly client: string;
  /** The client's sector (OIDC Core 8.1): ids of people are pairwise per sector. */
  readonly sector: string;
  readonly scopes: ReadonlySet<string>;
  /** Level of assurance of the authentication, from the `acr` claim; 0 when anonymous. */
  readonly assurance: number;
  /** When the person last authenticated, in seconds since the epoch (`auth_time`). */
  readonly authTime: number | null;
  /** The OIDC session (`sid`), which sign-out revokes. */
  readonly session: string | null;
  /** The agency that an official acts for, or whose back office it is, by its id in the catalogue. */
  readonly agency: string | null;
  /** The agency whose own window the client is, by its id in the catalogue; null for all other clients. */
  readonly window: string | null;
}

export const anonymous: Caller = {
  subject: null,
  kind: 'anonymous',
  client: 'anonymous',
  sector: 'anonymous',
  scopes: new Set(),
  assurance: 0,
  authTime: null,
  session: null,
  agency: null,
  window: null,
};
