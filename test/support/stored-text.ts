import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeFolder } from './run-store.ts';
import { sha256Of } from './sha256-of.ts';

/** Makes a text once for the whole run of the tests. `name` says everything that the text depends on. */
export function storedText(name: string, make: () => string): string {
  const file = join(storeFolder(), `${sha256Of(name)}.text`);
  if (!existsSync(file)) {
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, make());
    renameSync(whole, file); // another test file reads the whole of it or nothing
  }
  return readFileSync(file, 'utf8');
}
