import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway, type GatewayProcess } from './gateway-process.ts';

export interface GatewayStand extends GatewayProcess {
  /** Puts another supergraph in the place of the one before, in one step, as a deployment does. */
  replaceSupergraph(sdl: string): void;
}

export interface StandOptions {
  /** An empty folder for its files. */
  readonly folder: string;
  readonly supergraph: string;
  /** The section `agencies`: where each listens, and how it is called. */
  readonly agencies: Readonly<Record<string, object | string>>;
  /** What else is configured, by section. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** The gateway as a process of its own that follows its supergraph's file, quiet about single requests. */
export async function openGatewayStand({ folder, supergraph, agencies, config }: StandOptions): Promise<GatewayStand> {
  const file = join(folder, 'supergraph.graphql');
  const configFile = join(folder, 'gateway.yaml');
  writeFileSync(file, supergraph);
  // JSON is YAML.
  writeFileSync(configFile, JSON.stringify({ ...config, agencies, log: { level: 'error' } }));
  const gateway = await startGateway(['--supergraph', file, '--port', '0', '--config', configFile]);
  return {
    ...gateway,
    replaceSupergraph(sdl) {
      writeFileSync(`${file}.next`, sdl);
      renameSync(`${file}.next`, file);
    },
    [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose](),
  };
}
