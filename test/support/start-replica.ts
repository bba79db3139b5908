import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { findFreePort } from '../../scripts/lib/start/inner-ports.ts';
import { startGateway } from './gateway-process.ts';
import type { RunningWindow } from './start-window.ts';

export interface Replica extends AsyncDisposable {
  /** Where this gateway itself listens; people reach both under the address of the window. */
  readonly url: string;
}

interface ReplicaOptions {
  /** Of its configuration's file. */
  readonly name: string;
  /** Where it shares state with the first. */
  readonly cache: string;
  /** What is configured in place of what the window says, by section. */
  readonly differs?: Readonly<Record<string, object>>;
}

/** One more gateway of a window, as a process of its own: the same agencies, keys, issuer, ledger and rights. */
export async function startReplica(
  { origin, data }: Pick<RunningWindow, 'origin' | 'data'>,
  { name, cache, differs = {} }: ReplicaOptions,
): Promise<Replica> {
  const config = parse(readFileSync(join(data, 'gateway.yaml'), 'utf8')) as Record<string, object>;
  const port = await findFreePort();
  const listen = { host: '127.0.0.1', port, publicUrl: origin };
  const file = join(data, `${name}.yaml`);
  writeFileSync(file, stringify({ ...config, listen, cache: { url: cache }, log: { level: 'error' }, ...differs }));
  const gateway = await startGateway(['--config', file]);
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() };
}
