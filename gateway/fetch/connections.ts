import { Pool } from 'undici';
import type { Dispatcher } from 'undici';
import type { AgencySettings } from './agency-settings.ts';

/** An agency's own pool of connections and the path of its GraphQL endpoint. */
export interface Connection {
  readonly dispatcher: Dispatcher;
  readonly path: string;
}

interface OpenConnection extends Connection {
  readonly url: string;
  readonly pool: Pool;
}

/**
 * Keeps one pool of keep-alive connections per agency, so that a slow agency uses up only its own.
 * When a reloaded supergraph moves an agency, its old pool finishes what it has and closes.
 */
export function createConnections() {
  const open = new Map<string, OpenConnection>();

  return {
    /** `url`: an absolute http or https URL. */
    to(agency: string, url: string, settings: AgencySettings): Connection {
      const known = open.get(agency);
      if (known?.url === url) return known;
      const connection = connect(url, settings);
      open.set(agency, connection);
      void known?.pool.close();
      return connection;
    },

    /** Cuts what is still running. */
    async close(): Promise<void> {
      const pools = [...open.values()].map(({ pool }) => pool);
      open.clear();
      await Promise.all(pools.map((pool) => pool.destroy()));
    },
  };
}

function connect(url: string, { socket, connections, connectTimeout }: AgencySettings): OpenConnection {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    // The deadline of each call rules; undici's own clocks would only be second ones.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: connectTimeout, ...(socket === null ? {} : { socketPath: socket }) },
  });
  return { url, pool, dispatcher: pool, path: pathname + search };
}
