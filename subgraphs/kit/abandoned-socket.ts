import { rm } from 'node:fs/promises';
import { connect } from 'node:net';

/** Removes the socket file of a process that crashed; one where somebody still answers stays. */
export async function removeAbandonedSocket(path: string): Promise<void> {
  if ((await knock(path)) === 'ECONNREFUSED') await rm(path, { force: true });
}

function knock(path: string): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const socket = connect(path);
  socket.once('connect', () => resolve(undefined));
  socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
  return promise.finally(() => socket.destroy());
}
