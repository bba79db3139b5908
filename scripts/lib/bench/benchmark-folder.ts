import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';

/** Where the peers, their lockfile, the agencies' schemas and the workloads lie. */
export const benchmarkFolder = join(projectFolder, 'test', 'benchmarks');
