import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const leastLength = 32;

/**
 * The secret between the gateway and its agencies: the given one, or that of the data folder, which is made when
 * missing. Several processes may start at once and all get the same.
 *
 * @throws TypeError when the secret is too short; the file system's error when the folder cannot be used.
 */
export function readSharedSecret(data: string, given: string | undefined): string {
  if (given !== undefined) return checked(given, 'PANJEREH_GATEWAY_SECRET');
  const file = join(data, 'gateway-secret');
  mkdirSync(data, { recursive: true });
  makeSecretFile(file);
  return checked(readFileSync(file, 'utf8').trim(), file);
}

/** Written aside and then linked, so that nobody reads half a secret and the first of several processes wins. */
function makeSecretFile(file: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    readFileSync(file);
    return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  try {
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'w' });
    chmodSync(draft, 0o600);
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function checked(secret: string, source: string): string {
  if (secret.length >= leastLength) return secret;
  throw new TypeError(
    `The gateway secret in ${source} has ${secret.length} characters; give at least ${leastLength}, or remove it to have one made.`,
  );
}
