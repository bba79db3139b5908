import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder in which test files leave for one another what is costly to make; it lasts for one run. */
const storeVariable = 'PANJEREH_TEST_STORE';

export function openStore(): void {
  process.env[storeVariable] = mkdtempSync(join(tmpdir(), 'panjereh-test-store-'));
  // What a program that a test starts has compiled, the next one finds.
  process.env['NODE_COMPILE_CACHE'] ??= join(storeFolder(), 'compiled');
}

export function removeStore(): void {
  rmSync(storeFolder(), { recursive: true, force: true, maxRetries: 5 }); // a program may be writing as it ends
}

/** @throws when tests do not run by `npm test` */
export function storeFolder(): string {
  const folder = process.env[storeVariable];
  if (folder === undefined) throw new Error('Run tests by `npm test`: its global setup makes the folder.');
  return folder;
}
