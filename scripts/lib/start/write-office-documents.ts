import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import { writeFiles } from '../write-files.ts';

const documents = join(projectFolder, 'schema/operations/office');

/**
 * Lists what officials may read of others: the documents of schema/operations/office, by the hashes of their texts.
 *
 * @returns the manifest, as Relay writes one
 */
export function writeOfficeDocuments(folder: string): string {
  const texts = globSync('*.graphql', { cwd: documents }).map((name) => readFileSync(join(documents, name), 'utf8'));
  const byHash = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  const manifest = join(folder, 'office-documents.json');
  writeFiles(new Map([[manifest, `${JSON.stringify(Object.fromEntries(byHash), null, 2)}\n`]]), 0o600);
  return manifest;
}
