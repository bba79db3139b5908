import { readFileSync } from 'node:fs';
import { StartError } from '../kernel/start-error.ts';

const shortest = 32;

/**
 * A secret from the configuration itself or from a file: its text without surrounding white space.
 *
 * @param key the key's path, for the error; the secret itself is never printed
 * @throws StartError CONFIG_UNREADABLE, or CONFIG_INVALID when both are given or it is too short to be one.
 */
export function readSecret(key: string, text: string | undefined, file: string | undefined): string | null {
  if (text !== undefined && file !== undefined) {
    throw new StartError('CONFIG_INVALID', `${key} and ${key}File are both set; keep one of them.`);
  }
  const secret = text ?? (file === undefined ? null : readText(key, file));
  if (secret !== null && secret.length < shortest) {
    throw new StartError(
      'CONFIG_INVALID',
      `${key} must have at least ${shortest} characters, but has ${secret.length}. Make one: openssl rand -base64 48`,
    );
  }
  return secret;
}

function readText(key: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    throw new StartError('CONFIG_UNREADABLE', `${key}File names ${file}, which cannot be read (${code}).`, { cause });
  }
}
