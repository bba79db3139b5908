import type { SignInConfiguration } from '../../configuration.ts';
import type { Language } from '../language.ts';
import { authorizationUrl, isCallback, readCallback, type AuthorizationRequest } from './authorization.ts';
import { keepTransaction, takeTransaction, type TransactionStorage } from './pending-transaction.ts';
import { discover, type Provider } from './provider.ts';
import { SignInProblem } from './sign-in-problem.ts';
import type { StepUp } from './step-up.ts';
import { redeemCode, type Tokens } from './tokens.ts';
import { createTransaction, type Transaction } from './transaction.ts';

export type SessionState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'signed-out'; readonly problem: SignInProblem | null }
  | { readonly kind: 'signed-in'; readonly claims: Readonly<Record<string, unknown>> };

export interface SessionOptions {
  readonly configuration: SignInConfiguration;
  readonly language: () => Language;
  readonly window: PageWindow;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** As much of the browser's window as a sign-in needs. */
export interface PageWindow {
  readonly location: { readonly href: string; readonly origin: string; assign(address: string): void };
  readonly history: { replaceState(state: null, unused: string, address: string): void };
  readonly sessionStorage: TransactionStorage;
}

/** A token is renewed when it is good for less than this. */
const renewBefore = 30_000;

/**
 * Who is signed in on this page. Tokens are in this object and nowhere else: a reload asks the issuer again, without
 * showing anything, and so does a token that is about to expire. That works where the issuer shares the page's
 * origin; with another origin the browser keeps its cookie from us and the person signs in again.
 */
export class Session {
  readonly #options: Required<SessionOptions>;
  readonly #redirectUri: string;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = { kind: 'checking' };
  #tokens: Tokens | null = null;
  #provider: Promise<Provider> | null = null;
  #work: Promise<void>;

  /** Takes up a sign-in that the issuer just sent back, or asks for one silently. */
  constructor({ fetch = globalThis.fetch, now = Date.now, ...options }: SessionOptions) {
    this.#options = { ...options, now, fetch: withDeadline(fetch) };
    this.#redirectUri = new URL('.', options.window.location.href).href;
    this.#work = this.#attempt(() => this.#takeUp());
  }

  readonly state = (): SessionState => this.#state;

  /** Calls the listener at every change of `state`, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** An access token that is not about to expire; null when nobody is signed in. Never rejects. */
  async accessToken(): Promise<string | null> {
    await this.#work;
    if (this.#tokens !== null && this.#tokens.expiresAt - this.#options.now() < renewBefore) void this.renew();
    await this.#work;
    return this.#tokens?.accessToken ?? null;
  }

  /** Drops the tokens and asks for new ones; when the issuer refuses, `state` says that the session has ended. */
  renew(): Promise<void> {
    this.#tokens = null;
    this.#work = this.#attempt(() => this.#askSilently(), endedSession);
    return this.#work;
  }

  /**
   * Leaves the page for the issuer's, unless that fails: then `state` says why.
   *
   * @param stepUp what the sign-in has to be like (RFC 9470 §4)
   */
  async signIn(stepUp: StepUp | null = null): Promise<void> {
    const { window, language } = this.#options;
    await this.#attempt(async () => {
      const transaction = createTransaction(language());
      const address = await this.#authorizationUrl(transaction, { prompt: null, stepUp });
      keepTransaction(window.sessionStorage, transaction);
      window.location.assign(address);
    });
  }

  /** Ends the session here and, where it offers that, at the issuer (OIDC RP-Initiated Logout 1.0). */
  async signOut(): Promise<void> {
    const { window, configuration, language } = this.#options;
    const idToken = this.#tokens?.idToken ?? '';
    this.#tokens = null;
    await this.#attempt(async () => {
      const { endSessionEndpoint } = await this.#discover();
      this.#become({ kind: 'signed-out', problem: null });
      if (endSessionEndpoint === null) return;
      const address = new URL(endSessionEndpoint);
      address.searchParams.set('id_token_hint', idToken);
      address.searchParams.set('client_id', configuration.client);
      address.searchParams.set('post_logout_redirect_uri', this.#redirectUri);
      address.searchParams.set('ui_locales', language());
      address.searchParams.set('state', `signed-out.${language()}`);
      window.location.assign(address.href);
    });
  }

  async #takeUp(): Promise<void> {
    const { window } = this.#options;
    const address = new URL(window.location.href);
    const transaction = takeTransaction(window.sessionStorage);
    if (!isCallback(address) || transaction === null) return this.#askSilently();
    window.history.replaceState(null, '', this.#redirectUri);
    return this.#finish(address, transaction);
  }

  async #askSilently(): Promise<void> {
    const { configuration, window, fetch, language } = this.#options;
    if (new URL(configuration.issuer).origin !== window.location.origin) throw new SignInProblem('LOGIN_REQUIRED');
    const transaction = createTransaction(language());
    // The redirect back to this page is followed within the fetch: where it ended is the issuer's answer.
    const response = await fetch(await this.#authorizationUrl(transaction, silently)).catch(() => null);
    if (response === null) throw new SignInProblem('ISSUER_UNREACHABLE');
    const address = new URL(response.url);
    if (!isCallback(address)) throw new SignInProblem('LOGIN_REQUIRED');
    await this.#finish(address, transaction);
  }

  async #finish(address: URL, transaction: Transaction): Promise<void> {
    const { configuration, fetch, now } = this.#options;
    const provider = await this.#discover();
    const code = readCallback(address, transaction, provider);
    const { client, resource } = configuration;
    const exchange = { provider, client, resource, code, transaction, redirectUri: this.#redirectUri };
    this.#tokens = await redeemCode(exchange, fetch, now);
    this.#become({ kind: 'signed-in', claims: this.#tokens.claims });
  }

  async #authorizationUrl(transaction: Transaction, how: Pick<AuthorizationRequest, 'prompt' | 'stepUp'>) {
    const { configuration, language } = this.#options;
    const provider = await this.#discover();
    const redirectUri = this.#redirectUri;
    return authorizationUrl({ provider, configuration, transaction, redirectUri, language: language(), ...how });
  }

  #discover(): Promise<Provider> {
    this.#provider ??= discover(this.#options.configuration.issuer, this.#options.fetch).catch((cause: unknown) => {
      this.#provider = null;
      throw cause;
    });
    return this.#provider;
  }

  /** Runs one step. Never rejects: a problem becomes the state, and public questions go on without a token. */
  async #attempt(step: () => Promise<void>, translate = quietWhenNobody): Promise<void> {
    try {
      await step();
    } catch (cause) {
      const problem = cause instanceof SignInProblem ? cause : new SignInProblem('ANSWER_INVALID', String(cause));
      this.#become({ kind: 'signed-out', problem: translate(problem) });
    }
  }

  #become(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const silently = { prompt: 'none', stepUp: null } as const;

/** In milliseconds; an issuer that stays silent must not hold up public questions for longer. */
const issuerDeadline = 10_000;

function withDeadline(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(issuerDeadline) });
}

function quietWhenNobody(problem: SignInProblem): SignInProblem | null {
  return problem.code === 'LOGIN_REQUIRED' ? null : problem;
}

function endedSession(problem: SignInProblem): SignInProblem {
  return problem.code === 'LOGIN_REQUIRED' ? new SignInProblem('SESSION_ENDED') : problem;
}
