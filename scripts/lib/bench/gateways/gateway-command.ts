import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../project-folder.ts';

/** What `npm run gateway` runs, Node's flags included. */
export function gatewayCommand(): readonly string[] {
  const text = readFileSync(join(projectFolder, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { readonly scripts: Readonly<Record<string, string>> };
  const [node, ...args] = (scripts['gateway'] ?? '').split(' ');
  if (node !== 'node') throw new Error('The script "gateway" of package.json is expected to begin with "node".');
  return args;
}
