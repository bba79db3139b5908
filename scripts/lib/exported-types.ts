import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A type that a file of an agency's folder exports. */
export interface ExportedType {
  readonly name: string;
  /** The file's name inside the folder, such as `registry.ts`. */
  readonly file: string;
}

const declaration = /^export (?:declare )?(?:abstract )?(?:interface|type|class) (\w+)/gm;
const exportList = /^export (?:type )?\{([^}]*)\}/gm;

/**
 * Lists the types that the top-level TypeScript files of a folder export.
 *
 * Read from the text and not through a compiler, so that it works while the folder does not type-check yet.
 * Generated files are left out: they are what this is read for.
 */
export function readExportedTypes(folder: string): ExportedType[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'resolver-types.ts')
    .sort()
    .flatMap((file) => namesIn(readFileSync(join(folder, file), 'utf8')).map((name) => ({ name, file })));
}

function namesIn(source: string): string[] {
  const declared = [...source.matchAll(declaration)].flatMap((match) => match[1] ?? []);
  const listed = [...source.matchAll(exportList)].flatMap((match) => (match[1] ?? '').split(',').flatMap(exportedName));
  return [...declared, ...listed];
}

function exportedName(item: string): string[] {
  const name = item
    .replace(/^\s*type\s+/, '')
    .split(/\sas\s/)
    .at(-1)
    ?.trim();
  return name === undefined || name === '' ? [] : [name];
}
