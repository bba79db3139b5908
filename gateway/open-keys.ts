import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { KeyFile } from '../schema/grant/key-file.ts';
import { StartError } from './kernel/start-error.ts';

/**
 * The keys shared with each agency, out of the folder that the configuration names; null for an agency that has no
 * file there.
 *
 * @param folder null: no agency has keys
 * @returns throws StartError CONFIG_INVALID for a file that holds no key to sign with
 */
export function openKeys(folder: string | null, log: Logger): (agency: string) => KeyFile | null {
  const open = new Map<string, KeyFile>();
  return (agency) => {
    const file = folder === null ? null : join(folder, `${agency}.json`);
    if (file === null || !/^[\w-]+$/.test(agency)) return null;
    const known = open.get(agency);
    if (known !== undefined) return known;
    if (!existsSync(file)) {
      log.warn({ agency, file }, 'an agency has no keys: its calls are not signed, and it is not told who asks');
      return null;
    }
    const keys = openKeyFile(agency, file, log);
    open.set(agency, keys);
    return keys;
  };
}

function openKeyFile(agency: string, file: string, log: Logger): KeyFile {
  try {
    return new KeyFile(file, {
      forSigning: true,
      onTrouble: (error) => log.error({ agency, err: error }, 'changed keys cannot be used, the ones before go on'),
    });
  } catch (cause) {
    throw new StartError('CONFIG_INVALID', `The keys of ${agency} cannot be used: ${(cause as Error).message}`, {
      cause,
    });
  }
}
