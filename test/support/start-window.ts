import { spawnTemporaryWindow } from '../../scripts/lib/spawn-window.ts';

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
  const { url, data, close } = await spawnTemporaryWindow({ people, environment }, prepare);
  return { origin: url, data, [Symbol.asyncDispose]: close };
}
