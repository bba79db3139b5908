import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** A command line of Node's. */
export interface NodeCommand {
  /** Flags and the program. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** What `npm start` or `npm run gateway` gives to Node. */
export function scriptCommand(name: 'start' | 'gateway'): NodeCommand {
  const text = readFileSync(join(projectFolder, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { readonly scripts: Readonly<Record<string, string>> };
  const [, settings, args] = /^exec (?:env ((?:\w+=\S+ )+))?node (.+)$/.exec(scripts[name] ?? '') ?? [];
  if (args === undefined)
    throw new Error(`The script "${name}" of package.json is expected to begin with "exec node" or "exec env".`);
  const environment = Object.fromEntries((settings ?? '').trim().split(' ').filter(Boolean).map(toSetting));
  return { args: args.split(' '), environment };
}

function toSetting(text: string): [string, string] {
  const [name = '', ...value] = text.split('=');
  return [name, value.join('=')];
}
