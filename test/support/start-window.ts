import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnWindow } from '../../scripts/lib/bench/spawn-window.ts';
import { storeFolder } from './run-store.ts';

export interface RunningWindow extends AsyncDisposable {
  /** Of the gateway. */
  readonly origin: string;
  /** The data folder. */
  readonly data: string;
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
  const data = await temporaryFolder();
  await cp(await filledFolder(), data, { recursive: true });
  await prepare?.(data);
  const { url, close } = await spawnWindow({ data, people: windowPeople, environment });
  return {
    origin: url,
    data,
    async [Symbol.asyncDispose]() {
      await close();
      await rm(data, { recursive: true });
    },
  };
}

/** As the first start of a window leaves it: seeded, composed and built, once for all tests of a run. */
async function filledFolder(): Promise<string> {
  const filled = join(storeFolder(), 'window');
  if (existsSync(filled)) return filled;
  const data = await temporaryFolder();
  const { close } = await spawnWindow({ data, people: windowPeople });
  await close();
  await rm(join(data, 'ports.json')); // each copy chooses its own
  await rename(data, filled).catch(() => rm(data, { recursive: true })); // another test file was faster
  return filled;
}

function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'panjereh-window-'));
}
