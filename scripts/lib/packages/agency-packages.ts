import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';

/** Where the sources of an agency's process are. */
const folders = '{subgraphs,schema/shared,schema/grant}/**/*.ts';

/** `import … from 'graphql'`, also over several lines; neither types nor what is loaded only when it is needed. */
const staticImport = /^(?:import|export)(?! type\b)[^;']* from '([^.'][^']*)';/gm;

/** The packages that agencies load at their start, as they are named there, sorted: `graphql`, `kysely/migration`. */
export function agencyPackages(): string[] {
  const names = globSync(folders, { cwd: projectFolder }).flatMap((file) => namesIn(join(projectFolder, file)));
  return [...new Set(names)].filter((name) => !name.startsWith('node:')).sort();
}

function namesIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(staticImport)].map(([, name = '']) => name);
}
