import { join } from 'node:path';
import { findPackages } from '../packages/find-packages.ts';
import type { ProcessGroup } from '../process-group.ts';
import { projectFolder } from '../project-folder.ts';

/**
 * Packs what agencies load in a process of its own, unless an earlier start packed these very packages.
 *
 * @returns the folder of the packed packages; `isNew`: no process has loaded them yet
 * @throws {ToolError} with what the packer says
 */
export async function packWhenNeeded(
  group: ProcessGroup,
  data: string,
): Promise<{ readonly folder: string; readonly isNew: boolean }> {
  const { folder, isThere } = findPackages(data);
  const file = join(projectFolder, 'scripts/pack-packages.ts');
  if (!isThere) await group.run({ name: 'packages', file, args: ['--data', data] });
  return { folder, isNew: !isThere };
}
