import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import type { Rover } from '../read-rover.ts';

/** What composition reads beside the agencies' schemas. */
const read = [
  'schema/shared/scalars.graphql',
  'subgraphs/catalogue/data/bindings.ts',
  'subgraphs/catalogue/data/inquiry-fields.ts',
];

/**
 * A hash of all that composition reads and of what it wrote: the same hash means that composing again changes nothing.
 * Null when one of the composed files is missing.
 */
export function composedStamp(rover: Rover): string | null {
  const files = [
    'schema/supergraph.graphql',
    'schema/api.graphql',
    'schema/field-purposes.json',
    'schema/held-facts.json',
  ];
  const composed = files.map((file) => join(projectFolder, file));
  if (!composed.every((file) => existsSync(file))) return null;
  const hash = createHash('sha256').update(JSON.stringify(rover));
  for (const file of [...composed, ...read.map((each) => join(projectFolder, each))]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
