import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../project-folder.ts';

/** What `npm run gateway` gives to Node: its flags and the program. */
export function gatewayCommand(): readonly string[] {
  const text = readFileSync(join(projectFolder, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { readonly scripts: Readonly<Record<string, string>> };
  const args = /^exec node (.+)$/.exec(scripts['gateway'] ?? '')?.[1]?.split(' ');
  if (args === undefined)
    throw new Error('The script "gateway" of package.json is expected to begin with "exec node".');
  return args;
}
