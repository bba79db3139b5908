import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** The text of a client's document in schema/operations, such as `office/inquiry`. */
export function readOperation(name: string): string {
  return readFileSync(join(projectFolder, `schema/operations/${name}.graphql`), 'utf8');
}
