import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { StartError } from '../kernel/start-error.ts';
import { isRecord } from '../kernel/is-record.ts';

/** Keys that hold the path of a file: in a configuration file they are relative to its folder. */
const pathKeys: ReadonlySet<string> = new Set([
  'supergraph.file',
  'agencies.keysFolder',
  'identity.pairwiseSecretFile',
  'issuer.personasFile',
  'issuer.keysFile',
  'issuer.clientsFile',
  'issuer.databaseFile',
  'ledger.databaseFile',
  'ledger.subjectKeyFile',
  'rights.databaseFile',
  'explorer.folder',
]);

/**
 * Reads a configuration file, its paths made absolute.
 *
 * @throws StartError CONFIG_UNREADABLE, or CONFIG_INVALID when it is not one YAML mapping.
 */
export function readConfigFile(file: string): Record<string, unknown> {
  const document = parseDocument(readText(file), { prettyErrors: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const [firstLine = ''] = problem.message.split('\n', 1);
    throw new StartError('CONFIG_INVALID', `${file} is not YAML: ${firstLine.replace(/:$/, '')}. Correct it there.`);
  }
  const content: unknown = document.toJS() ?? {};
  if (!isRecord(content)) {
    throw new StartError('CONFIG_INVALID', `${file} must be a YAML mapping of sections, but is something else.`);
  }
  return resolvePaths(content, dirname(resolve(file)));
}

function resolvePaths(content: Record<string, unknown>, folder: string, path = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => {
      const place = `${path}${key}`;
      if (isRecord(value)) return [key, resolvePaths(value, folder, `${place}.`)];
      return [key, isPathKey(place) && typeof value === 'string' ? resolve(folder, value) : value];
    }),
  );
}

function isPathKey(place: string): boolean {
  return (
    pathKeys.has(place) || /^(trustedDocuments\.clients\..+\.manifest|contracts\.clients\..+\.schema)$/.test(place)
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    throw new StartError(
      'CONFIG_UNREADABLE',
      `The configuration file ${file} cannot be read (${code}). Name a readable YAML file with --config FILE.`,
      { cause },
    );
  }
}
