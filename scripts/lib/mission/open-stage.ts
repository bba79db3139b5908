import { join } from 'node:path';
import { mkdirSync, readFileSync } from 'node:fs';
import { type Database, openDatabase } from '../../../subgraphs/kit/database/database.ts';
import { findProcesses } from '../find-process.ts';
import { ProcessGroup } from '../process-group.ts';
import type { TemporaryWindow } from '../spawn-window.ts';
import { agencyFile } from '../start/settle-start.ts';
import { createAsker } from './ask.ts';
import type { Mission } from './mission-row.ts';
import type { Stage } from './run-rows.ts';

export interface OpenStage extends Stage {
  /** Ends the agencies that were started again, and closes the databases; the window itself stays. */
  close(): Promise<void>;
}

/**
 * What the rows see of a window, and what the runner does with its agencies.
 *
 * @param environment variables of agencies that are started again, besides our own
 */
export function openStage(
  { url, data }: Pick<TemporaryWindow, 'url' | 'data'>,
  people: number,
  environment: Readonly<Record<string, string>>,
): OpenStage {
  const asker = createAsker(url, data);
  const databases = new Map<string, Promise<Database<unknown>>>();
  const group = startGroup(data, environment);

  const stored: Mission['stored'] = async (owner, query) => {
    const opened = databases.get(owner) ?? openOwners(owner, data);
    databases.set(owner, opened);
    return (await query.execute((await opened).db)).rows;
  };
  return {
    missionOf: (tell) => ({ url, data, stored, ...asker(tell) }),
    async stop(agency) {
      const pids = findProcesses(agencyFile(agency), data);
      for (const pid of pids) process.kill(pid, 'SIGKILL');
      while (pids.some(isThere)) await pause();
    },
    async start(agencies) {
      const ports = JSON.parse(readFileSync(join(data, 'ports.json'), 'utf8')) as Record<string, number>;
      const started = agencies.map((name) =>
        group.start({
          name,
          file: agencyFile(name),
          args: ['--data', data, '--port', String(ports[name]), '--people', String(people)],
        }),
      );
      await Promise.all(started.map(({ ready }) => ready));
    },
    async close() {
      await group.stop();
      for (const opened of databases.values()) await (await opened).close();
    },
  };
}

function startGroup(data: string, more: Readonly<Record<string, string>>): ProcessGroup {
  const logFolder = join(data, 'logs', 'restarted');
  mkdirSync(logFolder, { recursive: true });
  return new ProcessGroup({
    logFolder,
    environment: { ...process.env, ...more, NODE_COMPILE_CACHE: join(data, 'cache') },
  });
}

/** Where an agency keeps its data: as the agency itself finds it, opened for reading and the work of its clerks. */
function openOwners(owner: string, data: string): Promise<Database<unknown>> {
  const name = owner === 'ledger' ? 'access-ledger' : owner;
  const variable = `${owner.replaceAll('-', '_').toUpperCase()}_DATABASE_URL`;
  const url = process.env[owner === 'ledger' ? 'ACCESS_LEDGER_URL' : variable];
  return openDatabase(url === undefined ? { file: join(data, `${name}.db`) } : { url });
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The process is not ours to wait for: it belongs to the window. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
