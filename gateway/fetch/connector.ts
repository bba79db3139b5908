import { lookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AgencySettings } from './agency-settings.ts';
import { createAddressCheck } from './address-check.ts';

/** Why a connection was not made: nothing at this agency's name is at an address where an agency may be. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
  readonly code = 'PANJEREH_REFUSED_ADDRESS';
}

export type Resolve = (
  name: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

type ConnectorSettings = Pick<AgencySettings, 'socket' | 'http2' | 'addresses' | 'loopback' | 'connectTimeout'>;

/**
 * Connects to an agency, at allowed addresses only. The check is made on the addresses that the connection then
 * uses: a name that resolves differently a moment later cannot slip through. A unix socket needs no check.
 */
export function createConnector(settings: ConnectorSettings, resolve: Resolve = lookup): buildConnector.connector {
  const { socket, http2, connectTimeout } = settings;
  const isAllowed = createAddressCheck(settings);
  const options = { timeout: connectTimeout, allowH2: http2, preferH2: http2, useH2c: http2 };
  if (socket !== null) return buildConnector({ ...options, socketPath: socket });
  const connect = buildConnector({ ...options, lookup: checkedLookup(isAllowed, resolve) });
  return (target, callback) => {
    // For an address no name is looked up.
    if (isIP(target.hostname) === 0 || isAllowed(target.hostname)) connect(target, callback);
    else callback(new RefusedAddress(), null);
  };
}

function checkedLookup(isAllowed: (address: string) => boolean, resolve: Resolve): LookupFunction {
  return (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, []);
      const allowed = found.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (first === undefined) return done(new RefusedAddress(), []);
      if (options.all === true) done(null, allowed);
      else done(null, first.address, first.family);
    });
  };
}
