import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the agency folders: each folder of `subgraphs/` that has a schema. Sorted. */
export function agencyFolders(subgraphs: string): string[] {
  if (!existsSync(subgraphs)) return [];
  return readdirSync(subgraphs)
    .filter((name) => existsSync(join(subgraphs, name, 'schema.graphql')))
    .sort();
}
