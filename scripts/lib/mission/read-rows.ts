import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MissionRow } from './mission-row.ts';

const folder = join(import.meta.dirname, 'rows');

/** The rows that have a file, by id: `rows/a17.ts` holds A17 as `row`. */
export async function readRows(): Promise<ReadonlyMap<string, MissionRow>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const rows = await Promise.all(files.map(readRow));
  return new Map(rows.map((row) => [row.id, row]));
}

async function readRow(file: string): Promise<MissionRow> {
  const { row } = (await import(pathToFileURL(join(folder, file)).href)) as { readonly row: MissionRow };
  if (`${row.id.toLowerCase()}.ts` === file) return row;
  throw new TypeError(`rows/${file} holds ${row.id}; a row's file has its name.`);
}
