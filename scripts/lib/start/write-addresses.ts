import { join } from 'node:path';
import { writeFiles } from '../write-files.ts';

/** Where the agencies of a data folder find one another, to follow each other's events. */
export function addressesFile(folder: string): string {
  return join(folder, 'agencies.json');
}

/** @param addresses by the agency's name, such as `http://127.0.0.1:4002` */
export function writeAddresses(folder: string, addresses: ReadonlyMap<string, string>): void {
  writeFiles(new Map([[addressesFile(folder), `${JSON.stringify(Object.fromEntries(addresses), null, 2)}\n`]]));
}
