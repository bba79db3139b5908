import { existsSync, readFileSync } from 'node:fs';
import { ToolError } from './tool-error.ts';

const variable = /\$\$|\$\{([^{}:]+)(?::-([^{}]*))?\}|\$([A-Za-z_]\w*)/g;

/**
 * Expands variables in one value of a YAML file as Rover does: `${env.NAME}`, `${env.NAME:-default}`,
 * `${file.path}` (left as it stands when there is no such file), and `$$` for a dollar sign.
 *
 * @throws {ToolError} when the environment variable is not set, or the name has neither prefix
 */
export function expandVariables(text: string, environment: NodeJS.ProcessEnv): string {
  return text.replace(variable, (whole, braced?: string, fallback?: string, bare?: string) => {
    if (whole === '$$') return '$';
    const name = braced ?? bare ?? '';
    if (name.startsWith('env.')) return fromEnvironment(name.slice('env.'.length), fallback, environment);
    if (name.startsWith('file.')) return fromFile(name.slice('file.'.length), fallback ?? whole);
    throw new ToolError(`${whole} is not a variable; write \${env.NAME} or \${file.PATH}, and $$ for a dollar sign.`);
  });
}

function fromEnvironment(name: string, fallback: string | undefined, environment: NodeJS.ProcessEnv): string {
  const value = environment[name] ?? fallback;
  if (value === undefined) throw new ToolError(`The environment variable ${name} is not set.`);
  return value;
}

function fromFile(path: string, otherwise: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : otherwise;
}
