import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnTemporaryWindow, spawnWindow } from '../../scripts/lib/spawn-window.ts';
import { storeFolder } from './run-store.ts';

export interface RunningWindow extends AsyncDisposable {
  /** Of the gateway. */
  readonly origin: string;
  /** The data folder. */
  readonly data: string;
  /** What it has printed. */
  said(): string;
}

interface WindowOptions {
  /** May put files into the folder before the start. */
  readonly prepare?: (data: string) => Promise<void>;
  /** Variables besides our own. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** How many people there are in it. */
export const windowPeople = 100;

/** Everything that `npm start` starts, on free ports and in a data folder of its own. */
export async function startWindow({ prepare, environment = {} }: WindowOptions = {}): Promise<RunningWindow> {
  const filled = await filledFolder();
  const window = await spawnTemporaryWindow({ people: windowPeople, environment }, async (data) => {
    await cp(filled, data, { recursive: true });
    await prepare?.(data);
  });
  return { origin: window.url, data: window.data, said: window.said, [Symbol.asyncDispose]: window.close };
}

/** As the first start of a window leaves it: seeded, composed and built, once for all tests of a run. */
async function filledFolder(): Promise<string> {
  const filled = join(storeFolder(), 'window');
  if (existsSync(filled)) return filled;
  const data = await mkdtemp(join(tmpdir(), 'panjereh-window-'));
  const { close } = await spawnWindow({ data, people: windowPeople });
  await close();
  await rm(join(data, 'ports.json')); // each copy chooses its own
  await rename(data, filled).catch(() => rm(data, { recursive: true })); // another test file was faster
  return filled;
}
