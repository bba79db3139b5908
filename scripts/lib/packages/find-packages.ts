import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import { agencyPackages } from './agency-packages.ts';

/** Where the packed packages are. */
export interface PackedPackages {
  /** Named for all that they are made of, so that a folder which is there is the right one, and whole. */
  readonly folder: string;
  readonly names: readonly string[];
  readonly isThere: boolean;
}

/** What a data folder has, or lacks, of the packages as they are now; the lock file stands for their contents. */
export function findPackages(data: string): PackedPackages {
  const names = agencyPackages();
  const hash = createHash('sha256').update(JSON.stringify([projectFolder, process.version, names]));
  for (const file of [join(projectFolder, 'package-lock.json'), join(import.meta.dirname, 'pack-packages.ts')]) {
    hash.update(readFileSync(file));
  }
  const folder = join(data, 'packages', hash.digest('hex').slice(0, 16));
  return { folder, names, isThere: existsSync(folder) };
}
