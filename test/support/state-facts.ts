import { globSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import type { Facts } from '../../subgraphs/kit/facts/facts.ts';
import type { AgenciesHere } from './agencies-here.ts';
import type { Anything } from './inline-gateway.ts';

/** Has every agency state what it has, as their chores do, and the platform hear it: keys first, then what needs them. */
export async function stateFacts({ tablesOf, deliver }: Pick<AgenciesHere, 'tablesOf' | 'deliver'>): Promise<void> {
  const files = globSync('subgraphs/*/facts.ts', { cwd: projectFolder }).sort();
  for (const _round of ['keys', 'values']) {
    for (const file of files) {
      const { facts } = (await import(join(projectFolder, file))) as { readonly facts: Facts<Anything> };
      const agency = file.split('/')[1]!;
      for (const { run } of facts.chores) await run(tablesOf(agency), new AbortController().signal);
    }
    await deliver();
  }
}
