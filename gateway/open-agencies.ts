import type { Logger } from 'pino';
import type { AgencyConfig, GatewayConfig } from './config/config.ts';
import type { Fetch } from './fetch/fetch.ts';
import { createFetch } from './fetch/fetch.ts';
import type { EmitEvent } from './kernel/events.ts';
import { StartError } from './kernel/start-error.ts';
import type { OpenSupergraph, Snapshot } from './supergraph/supergraph.ts';

/**
 * Connects the agencies: where each listens by configuration, or else by the supergraph in use.
 *
 * @throws StartError AGENCY_WITHOUT_URL for an agency that neither says where it listens; a supergraph loaded later
 *   is refused for the same reason.
 */
export function openAgencies(config: GatewayConfig, supergraph: OpenSupergraph, emit: EmitEvent, log: Logger): Fetch {
  // Requests that began before keep to their supergraph, which may have agencies that the one in use has not.
  const routes = [routesOf(supergraph.current)];
  const routingUrl = (name: string) => routes.find((urls) => urls.has(name))?.get(name);
  const check = ({ subgraphs }: Snapshot) => {
    for (const { name, url } of subgraphs) {
      if (settingsOf(config, name).url === null && !isHttpUrl(url)) throw withoutUrl(name, url);
    }
  };
  check(supergraph.current);
  supergraph.onChange((snapshot) => {
    check(snapshot);
    routes.unshift(routesOf(snapshot));
    routes.splice(keptRoutes);
  });
  warnOfStrangers(Object.keys(config.agencies.named), supergraph.current, log);
  return createFetch({
    secret: config.agencies.secret,
    settingsOf: (name) => settingsOf(config, name),
    routingUrl,
    emit,
  });
}

/** How an agency is called. */
export function settingsOf({ agencies }: GatewayConfig, name: string): AgencyConfig {
  return Object.hasOwn(agencies.named, name) ? agencies.named[name]! : agencies.all;
}

/** Supergraphs for which requests may still be on their way. */
const keptRoutes = 8;

function routesOf({ subgraphs }: Snapshot): ReadonlyMap<string, string> {
  return new Map(subgraphs.map(({ name, url }) => [name, url]));
}

/** A name that is in the configuration only may be misspelt, or may be ahead of the supergraph. */
function warnOfStrangers(configured: readonly string[], { subgraphs }: Snapshot, log: Logger): void {
  const known = new Set(subgraphs.map(({ name }) => name));
  for (const agency of configured) {
    if (!known.has(agency)) log.warn({ agency }, 'an agency of the configuration is not in the supergraph');
  }
}

function isHttpUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function withoutUrl(name: string, found: string): StartError {
  return new StartError(
    'AGENCY_WITHOUT_URL',
    `Nothing says where the agency "${name}" listens: its routing_url in the supergraph is ${JSON.stringify(found)}, ` +
      `not an http(s) URL. Set agencies.${name}.url in the configuration.`,
  );
}
