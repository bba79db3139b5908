import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { StartError } from '../kernel/start-error.ts';
import { clientDefinition, type ClientDefinition } from './client-definition.ts';
import { defaultClients } from './default-clients.ts';

/**
 * The clients of the embedded issuer: the default ones, and those of the file, which win over defaults of the same id.
 *
 * @param base where the gateway is reached, without a slash at the end.
 * @throws StartError CLIENTS_UNREADABLE or CLIENTS_INVALID.
 */
export async function readClients(base: string, file: string | undefined): Promise<readonly ClientDefinition[]> {
  const configured = file === undefined ? [] : parse(file, await read(file));
  const byId = new Map([...defaultClients(base), ...configured].map((one) => [one.id, one]));
  return [...byId.values()];
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new StartError('CLIENTS_UNREADABLE', `The clients file ${file} cannot be read (${code}).`, { cause });
  }
}

function parse(file: string, text: string): readonly ClientDefinition[] {
  try {
    const result = z.array(clientDefinition).safeParse(JSON.parse(text));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw invalid(file, `at ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'wrong shape'}`);
  } catch (cause) {
    throw cause instanceof SyntaxError ? invalid(file, 'it is not JSON') : cause;
  }
}

function invalid(file: string, problem: string): StartError {
  const message = `The clients file ${file} is not usable: ${problem}; gateway/issuer/README.md shows an example.`;
  return new StartError('CLIENTS_INVALID', message);
}
