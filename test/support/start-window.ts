import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnWindow } from '../../scripts/lib/bench/spawn-window.ts';

export interface RunningWindow extends AsyncDisposable {
  /** Of the gateway. */
  readonly origin: string;
  /** The data folder. */
  readonly data: string;
}

/**
 * Everything that `npm start` starts, on free ports and in a data folder of its own.
 *
 * @param prepare may put files into the folder before the start.
 * @param environment variables besides our own
 */
export async function startWindow(
  people: number,
  prepare: (data: string) => Promise<void> = async () => {},
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningWindow> {
  const data = await mkdtemp(join(tmpdir(), 'panjereh-window-'));
  await prepare(data);
  const { url, close } = await spawnWindow({ data, people, environment });
  return {
    origin: url,
    data,
    async [Symbol.asyncDispose]() {
      await close();
      await rm(data, { recursive: true });
    },
  };
}
