import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeInline } from './compose-inline.ts';
import { storeFolder } from './run-store.ts';
import { sha256Of } from './sha256-of.ts';

/** Composes large schemas once for the whole run of the tests. */
export function composeStored(schemas: Readonly<Record<string, string>>): string {
  const file = join(storeFolder(), `${sha256Of(JSON.stringify(schemas))}.graphql`);
  if (!existsSync(file)) {
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, composeInline(schemas));
    renameSync(whole, file); // another test file reads the whole of it or nothing
  }
  return readFileSync(file, 'utf8');
}
