import type { EmitEvent } from '../kernel/events.ts';
import { isHttpUrl } from '../kernel/is-http-url.ts';
import { openAgency, type Agency } from './agency.ts';
import type { AgencySettings } from './agency-settings.ts';
import { CallSigner, type CallKeys } from '../../schema/grant/call-signer.ts';

export interface AgencyDirectory {
  /** Settings of one agency by its name in the supergraph. They do not change. */
  readonly settingsOf: (agency: string) => AgencySettings;
  /** Where the supergraph says that an agency listens (`routing_url`); undefined or empty: it does not say. */
  readonly routingUrl: (agency: string) => string | undefined;
  /** The keys shared with an agency; null: it is a foreign one, and is not told who asks. */
  readonly keysOf: (agency: string) => CallKeys | null;
  readonly emit: EmitEvent;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}

/**
 * Keeps each agency open from its first call on. When a reloaded supergraph moves one, its calls that run finish
 * at the old address.
 */
export function createAgencies({ settingsOf, routingUrl, keysOf, emit, clock = Date.now }: AgencyDirectory) {
  const open = new Map<string, Agency>();
  const signerFor = (name: string, url: string): CallSigner | null => {
    const keys = keysOf(name);
    return keys === null ? null : new CallSigner(keys, new URL(url), clock);
  };

  return {
    /** Null: nothing says where it listens. */
    find(name: string): Agency | null {
      const known = open.get(name);
      const settings = known?.settings ?? settingsOf(name);
      const url = settings.url ?? routingUrl(name);
      if (known !== undefined && known.url === url) return known;
      known?.close();
      open.delete(name);
      if (!isHttpUrl(url)) return null;
      const agency = openAgency(name, url, settings, signerFor(name, url), emit);
      open.set(name, agency);
      return agency;
    },

    /** Cuts what is still running. */
    async close(): Promise<void> {
      const agencies = [...open.values()];
      open.clear();
      await Promise.all(agencies.map((agency) => agency.destroy()));
    },
  };
}
