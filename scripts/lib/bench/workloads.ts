import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchmarkFolder } from './benchmark-folder.ts';

export const workloadNames = ['small', 'heavy'] as const;
export type WorkloadName = (typeof workloadNames)[number];

/** The text of a workload's query; its one variable is `id`, a person's. */
export function readWorkload(name: string): string {
  return readFileSync(join(benchmarkFolder, 'workloads', `${name}.graphql`), 'utf8');
}
