import type { Configuration } from 'oidc-provider';
import type { ClientDefinition } from './client-definition.ts';

/** Calls clients that want to be told of sign-outs, at the addresses that the operator registered, and nobody else. */
export function createFetchForClients(
  clients: ReadonlyMap<string, ClientDefinition>,
): NonNullable<Configuration['fetch']> {
  const registered = new Set([...clients.values()].flatMap(addressOf));
  return async (url, { dispatcher: _theirs, ...options }: RequestInit & { readonly dispatcher?: unknown } = {}) => {
    if (!registered.has(new Request(url).url)) throw new Error('The issuer asks nobody but its registered clients.');
    // The library's dispatcher refuses inner addresses, at which agencies' clients are.
    return fetch(url, options);
  };
}

function addressOf(client: ClientDefinition): string[] {
  if (client.kind === 'backOffice' || client.backchannelLogoutUri === undefined) return [];
  return [new URL(client.backchannelLogoutUri).href];
}
