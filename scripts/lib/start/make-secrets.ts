import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../write-files.ts';

/** What the gateway shares with its agencies, what ids of people are derived from, and their hashes in the ledger. */
const secrets = ['gateway-secret', 'pairwise-secret', 'ledger-key'];

/** Makes the secrets that the folder does not have yet; only this user may read them. */
export function makeSecrets(folder: string): void {
  for (const name of secrets) {
    const file = join(folder, name);
    if (!existsSync(file)) writeFiles(new Map([[file, `${randomBytes(32).toString('base64url')}\n`]]), 0o600);
    chmodSync(file, 0o600);
  }
}
