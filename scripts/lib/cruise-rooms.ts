import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

const folders = ['gateway', 'subgraphs', 'schema', 'scripts', 'test'];

/**
 * Runs dependency-cruiser over a project tree with the rules of scripts/config/dependency-cruiser.mjs.
 *
 * Without a TypeScript compiler that it can load, dependency-cruiser warns, sees no imports and says that all is well;
 * that counts as a failure here.
 *
 * @param folder the top of the tree, which has a package.json, a tsconfig.json and node_modules
 * @returns whether the rooms are kept, and the tool's report
 */
export function cruiseRooms(folder: string): { readonly kept: boolean; readonly report: string } {
  const program = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rules = join(projectFolder, 'scripts/config/dependency-cruiser.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, '--config', rules, '--output-type', 'err-long', '--no-progress', ...folders],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  const report = `${stdout}${stderr}`;
  return { kept: status === 0 && !report.includes('missing-tsc-transpiler'), report };
}
