import type { ExplorerConfiguration } from '../configuration.ts';

/** Reads what the gateway wrote into the page. */
export function readConfiguration(document: Document): ExplorerConfiguration {
  return JSON.parse(document.getElementById('configuration')?.textContent ?? '') as ExplorerConfiguration;
}
