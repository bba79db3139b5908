import type { EmitEvent } from '../kernel/events.ts';
import { openAgency, type Agency } from './agency.ts';
import type { AgencySettings } from './agency-settings.ts';
import { isHttpUrl } from './is-http-url.ts';

export interface AgencyDirectory {
  /** Settings of one agency by its name in the supergraph. They do not change. */
  readonly settingsOf: (agency: string) => AgencySettings;
  /** Where the supergraph says that an agency listens (`routing_url`); undefined or empty: it does not say. */
  readonly routingUrl: (agency: string) => string | undefined;
  readonly emit: EmitEvent;
}

/**
 * Keeps each agency open from its first call on. When a reloaded supergraph moves one, its calls that run finish
 * at the old address.
 */
export function createAgencies({ settingsOf, routingUrl, emit }: AgencyDirectory) {
  const open = new Map<string, Agency>();

  return {
    /** Null: nothing says where it listens. */
    find(name: string): Agency | null {
      const known = open.get(name);
      const settings = known?.settings ?? settingsOf(name);
      const url = settings.url ?? routingUrl(name);
      if (known !== undefined && known.url === url) return known;
      void known?.close();
      open.delete(name);
      if (!isHttpUrl(url)) return null;
      const agency = openAgency(name, url, settings, emit);
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
