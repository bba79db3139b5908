import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeKeyFile } from '../../../schema/grant/make-key.ts';
import { writeFiles } from '../write-files.ts';

/** Makes what the folder does not have yet: the keys of each agency, and what ids of people are derived from. */
export function makeSecrets(folder: string, agencies: readonly string[]): void {
  for (const agency of agencies) makeKeyFile(keyFileOf(folder, agency));
  const file = join(folder, 'pairwise-secret');
  if (!existsSync(file)) writeFiles(new Map([[file, `${randomBytes(32).toString('base64url')}\n`]]), 0o600);
  chmodSync(file, 0o600); // only this user may read it
}

/** Where a data folder keeps what the gateway shares with an agency. */
export function keyFileOf(folder: string, agency: string): string {
  return join(folder, 'keys', `${agency}.json`);
}
