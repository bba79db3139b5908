import { parseArgs } from 'node:util';
import { StartError } from '../kernel/start-error.ts';
import type { ConfigFlags } from './config-flags.ts';
import { nearestName } from './nearest-name.ts';

export interface Flags extends ConfigFlags {
  readonly config?: string | undefined;
  readonly help?: boolean | undefined;
}

export const usage = `Usage: npm run gateway -- --supergraph FILE [--port N] [--host NAME] [--config FILE]

Serves a Federation 2 supergraph.

  --supergraph FILE  the composed supergraph (supergraph.file)
  --port N           port to listen on, 0 for a free one; default 4000 (listen.port)
  --host NAME        address to listen on; default 127.0.0.1 (listen.host)
  --config FILE      configuration in YAML; gateway/config/README.md lists the keys
  --help             print this

A key of the configuration can also be set in the environment: PANJEREH_REQUEST__DEADLINE=5s sets request.deadline.
`;

const options = {
  supergraph: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  config: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the command line.
 *
 * @throws StartError FLAG_UNKNOWN or FLAG_INVALID
 */
export function readFlags(args: readonly string[]): Flags {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw unexpected(token.value);
    if (token.kind === 'option') checkFlag(token.name, token.rawName, token.value);
  }
  return parseArgs({ args: [...args], options }).values;
}

function checkFlag(name: string, rawName: string, value: string | undefined): void {
  if (!Object.hasOwn(options, name)) {
    const meant = nearestName(name, Object.keys(options));
    const advice = meant === undefined ? '--help lists the flags.' : `Did you mean --${meant}?`;
    throw new StartError('FLAG_UNKNOWN', `There is no flag ${rawName}. ${advice}`);
  }
  const { type } = options[name as keyof typeof options];
  const empty = value === undefined || value === '' || value.startsWith('-');
  if (type === 'string' && empty) throw new StartError('FLAG_INVALID', `${rawName} needs a value: ${rawName} VALUE.`);
  if (type === 'boolean' && value !== undefined) throw new StartError('FLAG_INVALID', `${rawName} takes no value.`);
}

function unexpected(word: string): StartError {
  return new StartError('FLAG_UNKNOWN', `"${word}" was not expected. Every setting has a flag; --help lists them.`);
}
