import { join } from 'node:path';

/** Where the processes of a window that the mission opens write each address of another machine that they try. */
export function outsideLog(data: string): string {
  return join(data, 'outside.log');
}
