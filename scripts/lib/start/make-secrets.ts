import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeKeyFile } from '../../../schema/grant/make-key.ts';
import { writeFiles } from '../write-files.ts';

/** What ids of people are derived from, and the hashes by which the ledger refers to them. */
const secrets = ['pairwise-secret', 'ledger-key'];

/** Makes what the folder does not have yet: the keys of each agency, and the secrets; only this user may read them. */
export function makeSecrets(folder: string, agencies: readonly string[]): void {
  for (const agency of agencies) makeKeyFile(keyFileOf(folder, agency));
  for (const name of secrets) {
    const file = join(folder, name);
    if (!existsSync(file)) writeFiles(new Map([[file, `${randomBytes(32).toString('base64url')}\n`]]), 0o600);
    chmodSync(file, 0o600);
  }
}

/** Where a data folder keeps what the gateway shares with an agency. */
export function keyFileOf(folder: string, agency: string): string {
  return join(folder, 'keys', `${agency}.json`);
}
