import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFolder } from '../../project-folder.ts';
import { findFreePort } from '../../start/inner-ports.ts';
import { ToolError } from '../../tool-error.ts';
import { benchmarkFolder } from '../benchmark-folder.ts';
import { scriptCommand } from '../../script-command.ts';
import { peerVersion } from './install-peers.ts';
import type { OurFiles, OurSettings } from './our-settings.ts';
import type { Actor, Stage } from './stage.ts';

/** Files and addresses that gateways are started with. */
export interface Scene {
  readonly stage: Stage;
  readonly core: number | null;
  readonly supergraphFile: string;
  /** What Panjereh is started with. */
  readonly writeOurFiles: (name: string, settings: OurSettings) => Promise<OurFiles>;
  /** The agencies' own schemas, for a gateway that composes by itself. */
  readonly servicesFile: string;
  readonly addresses: Readonly<Record<string, string>>;
}

export interface Contestant {
  readonly name: string;
  readonly title: () => string;
  /** Whether a wrong answer of it ends the benchmark; of others it is told, and they are left out. */
  readonly needed: boolean;
  /** Whether `--quick` has it. */
  readonly quick: boolean;
  /** Whether it is asked without tokens. */
  readonly anonymous?: boolean;
  readonly start: (scene: Scene) => Promise<RunningGateway>;
}

export interface RunningGateway {
  readonly pid: number;
  readonly url: string;
}

const plain: OurSettings = { keys: null, guarded: false, shareCalls: false };

const peer = (...names: string[]): string => join(benchmarkFolder, ...names);

/** Every gateway that is measured, in the order of the table. */
export const contestants: readonly Contestant[] = [
  {
    name: 'panjereh',
    title: () => 'Panjereh',
    needed: true,
    quick: true,
    start: (scene) => startPanjereh('panjereh', plain, scene),
  },
  {
    name: 'panjereh-signed',
    title: () => 'Panjereh, each call signed (HMAC)',
    needed: true,
    quick: false,
    start: (scene) => startPanjereh('panjereh-signed', { ...plain, keys: 'hmac-sha256' }, scene),
  },
  {
    name: 'panjereh-guarded',
    title: () => 'Panjereh, with policy, signed calls (HMAC) and ledger',
    needed: true,
    quick: false,
    start: (scene) => startPanjereh('panjereh-guarded', { ...plain, keys: 'hmac-sha256', guarded: true }, scene),
  },
  {
    name: 'panjereh-ed25519',
    title: () => 'Panjereh, with policy, signed calls (Ed25519) and ledger',
    needed: true,
    quick: false,
    start: (scene) => startPanjereh('panjereh-ed25519', { ...plain, keys: 'ed25519', guarded: true }, scene),
  },
  {
    name: 'panjereh-shared',
    title: () => 'Panjereh, equal calls shared, asked without tokens',
    needed: true,
    quick: false,
    anonymous: true,
    start: (scene) => startPanjereh('panjereh-shared', { ...plain, shareCalls: true }, scene),
  },
  {
    name: 'apollo',
    title: () => `@apollo/gateway ${peerVersion('@apollo/gateway')}, @apollo/server ${peerVersion('@apollo/server')}`,
    needed: true,
    quick: true,
    start: ({ supergraphFile, ...scene }) =>
      startOurs('apollo', [peer('peers', 'apollo.ts'), '--supergraph', supergraphFile], scene),
  },
  {
    name: 'apollo-undici',
    title: () => 'the same, undici.request to subgraphs',
    needed: true,
    quick: true,
    start: ({ supergraphFile, ...scene }) =>
      startOurs('apollo-undici', [peer('peers', 'apollo.ts'), '--supergraph', supergraphFile, '--undici'], scene),
  },
  {
    name: 'hive',
    title: () => `Hive Gateway ${peerVersion('@graphql-hive/gateway')}`,
    needed: false,
    quick: true,
    start: (scene) => startHive('hive', [], scene),
  },
  {
    name: 'hive-rust',
    title: () => `Hive Gateway, router-runtime ${peerVersion('@graphql-hive/router-runtime')} (planner in Rust)`,
    needed: false,
    quick: true,
    start: (scene) => startHive('hive-rust', ['--hive-router-runtime'], scene),
  },
  {
    name: 'mercurius',
    title: () => `Mercurius gateway ${peerVersion('@mercuriusjs/gateway')} (Federation 1)`,
    needed: false,
    quick: false,
    start: ({ servicesFile, ...scene }) =>
      startOurs('mercurius', [peer('peers', 'mercurius.ts'), '--services', servicesFile], scene),
  },
  {
    name: 'floor',
    title: () => 'floor: no gateway, the plan by hand',
    needed: true,
    quick: true,
    start: ({ addresses, ...scene }) =>
      startOurs('floor', [peer('floor.ts'), '--agencies', JSON.stringify(addresses)], scene),
  },
];

/** `npm run gateway` as it stands, with these settings. */
async function startPanjereh(name: string, settings: OurSettings, scene: Scene): Promise<RunningGateway> {
  const { supergraphFile, configFile } = await scene.writeOurFiles(name, settings);
  const command = scriptCommand('gateway');
  const args = [...command.args, '--supergraph', supergraphFile, '--port', '0', '--config', configFile];
  return startOurs(name, args, { ...scene, environment: command.environment }, '/graphql');
}

/** A program that says by itself when it is ready, and where. */
async function startOurs(
  name: string,
  args: readonly string[],
  { stage, core, environment = {} }: Pick<Scene, 'stage' | 'core'> & Pick<Actor, 'environment'>,
  path = '',
): Promise<RunningGateway> {
  const actor = stage.start({ name, args, core, cwd: projectFolder, environment });
  const { url } = await actor.exchange();
  return { pid: actor.pid, url: `${String(url)}${path}` };
}

/** Hive's own command, which can only be asked whether it is ready. */
async function startHive(name: string, flags: readonly string[], scene: Scene): Promise<RunningGateway> {
  const port = String(await findFreePort());
  const command = [peer('node_modules', '.bin', 'hive-gateway'), 'supergraph', scene.supergraphFile];
  const args = ['--import', peer('peers', 'end-with-parent.ts'), ...command, '--host', '127.0.0.1', '--port', port];
  const { stage, core } = scene;
  const actor = stage.start({ name, args: [...args, ...flags], core, cwd: benchmarkFolder });
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([answering(name, `${url}/readiness`), actor.ended]);
  return { pid: actor.pid, url: `${url}/graphql` };
}

async function answering(name: string, url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok === true) return;
    await sleep(200);
  }
  throw new ToolError(`${name} is not ready after a minute.`);
}
