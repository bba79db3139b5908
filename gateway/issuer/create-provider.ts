import type { Provider } from 'oidc-provider';
import type { IssuerParts } from './issuer-parts.ts';
import type { OidcProvider } from './load-oidc-provider.ts';
import { providerConfiguration } from './provider-configuration.ts';

/** The OpenID Connect provider, configured. `onError` hears of faults of ours, not of wrong requests. */
export function createProvider(parts: IssuerParts, library: OidcProvider, onError: (error: Error) => void): Provider {
  const provider = new library.Provider(parts.url, providerConfiguration(parts, library));
  // The handler tells scheme and host by the issuer's own address, never by what the request claims.
  provider.proxy = true;
  provider.on('server_error', (_context, error) => onError(error));
  (provider as NodeJS.EventEmitter).on('error', onError);
  // The sign-out goes on: nobody stays signed in because some client cannot be reached.
  provider.on('backchannel.error', (_context, cause, { clientId }) =>
    onError(new Error(`The client ${clientId} could not be told of a sign-out.`, { cause })),
  );
  // The library puts the session's id (`sid`) into tokens of clients with back-channel logout only; ours all end with
  // their session, by way of the state that gateways share.
  provider.Client.prototype.includeSid = () => true;
  return provider;
}
