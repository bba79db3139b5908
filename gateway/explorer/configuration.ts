/** What the page needs to know of the gateway that serves it; written into its HTML as JSON. */
export interface ExplorerConfiguration {
  /** The GraphQL endpoint, as a path of the same origin. */
  readonly graphql: string;
  /** Null where the gateway knows no issuer: the page then offers no sign-in. */
  readonly signIn: SignInConfiguration | null;
}

export interface SignInConfiguration {
  /** The OpenID Connect issuer, exactly as its discovery document names itself. */
  readonly issuer: string;
  /** OAuth `client_id` of the explorer: a public client, authorization code with PKCE only. */
  readonly client: string;
  /** Beside `openid`, which is always asked for. */
  readonly scopes: readonly string[];
  /** RFC 8707: the API the access token is for; null where the issuer needs no such parameter. */
  readonly resource: string | null;
  /** True where the issuer signs in made-up personas: the page then says so. */
  readonly madeUp: boolean;
}
