import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessGroup } from '../process-group.ts';
import { projectFolder } from '../project-folder.ts';
import type { Rover } from '../read-rover.ts';
import { writeFiles } from '../write-files.ts';
import { composedStamp } from './composed-stamp.ts';

/**
 * Composes the supergraph in a process of its own, unless the last start composed these very files.
 *
 * @returns the supergraph's file
 * @throws {ToolError} with what `npm run compose` says
 */
export async function composeWhenNeeded(group: ProcessGroup, rover: Rover, data: string): Promise<string> {
  const stampFile = join(data, 'composed');
  const before = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (before !== composedStamp(rover)) {
    await group.run({ name: 'compose', file: join(projectFolder, 'scripts/compose.ts'), args: [] });
    writeFiles(new Map([[stampFile, composedStamp(rover) ?? '']]));
  }
  return join(projectFolder, 'schema/supergraph.graphql');
}
