import type { AgencyOptions } from './agency-options.ts';
import { DatabaseError } from './database/database-error.ts';

/** Why an agency did not start: one line for the operator. */
export interface StartFailure {
  readonly code: string;
  readonly text: string;
}

/** Puts the failures that an operator can mend into words; anything else keeps its own text. */
export function describeStartFailure(error: unknown, { host, port, socket, data }: AgencyOptions): StartFailure {
  if (error instanceof DatabaseError) return { code: error.code, text: error.message };
  if (!(error instanceof Error))
    return { code: 'START_FAILED', text: 'The agency did not start, for no known reason.' };
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'EADDRINUSE':
      return socket === undefined
        ? { code, text: `Port ${port} of ${host} is taken; choose another with --port.` }
        : { code, text: `Another process listens on ${socket}; choose another with --socket.` };
    case 'EADDRNOTAVAIL':
      return { code, text: `${host} is not an address of this machine; use --host 127.0.0.1.` };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
    case 'ENOSPC':
      return { code, text: placeOf(error) ?? `The data folder ${data} cannot be used (${code}).` };
    default:
      return { code: code ?? 'START_FAILED', text: error.message.split('\n')[0] ?? '' };
  }
}

function placeOf(error: NodeJS.ErrnoException): string | undefined {
  if (error.syscall === 'listen') return `Listening is not allowed (${error.code}); choose another port with --port.`;
  return error.path === undefined
    ? undefined
    : `${error.path} cannot be used (${error.code}); give a folder that this user may write with --data.`;
}
