import type { z } from 'zod';
import { StartError } from '../kernel/start-error.ts';
import { isRecord } from '../kernel/is-record.ts';
import type { KeyTree } from './key-tree.ts';
import { keysUnder } from './key-tree.ts';
import { nearestName } from './nearest-name.ts';

/** Where a key was set: the file, a variable, a flag. */
export type SourceOf = (path: readonly PropertyKey[]) => string;

/** Says what is wrong with a configuration: the key's path, what it must be, what it is, and where it was set. */
export function explainIssue(issue: z.core.$ZodIssue, written: unknown, tree: KeyTree, sourceOf: SourceOf): StartError {
  if (issue.code === 'unrecognized_keys') {
    return unknownKey([...issue.path, issue.keys[0] ?? ''], tree, sourceOf);
  }
  // A misspelt key of the section "agencies" looks like an agency that is not described by a mapping.
  if (issue.path[0] === 'agencies' && issue.path.length === 2 && !isRecord(valueAt(written, issue.path))) {
    const known = keysUnder(tree, ['agencies'])?.keys.has(String(issue.path[1])) ?? false;
    if (!known) return unknownKey(issue.path, tree, sourceOf);
  }
  const path = issue.path.join('.');
  const found = showFound(path, valueAt(written, issue.path));
  return new StartError('CONFIG_INVALID', `${path} ${inWords(issue)}${found} (${sourceOf(issue.path)}).`);
}

function unknownKey(path: readonly PropertyKey[], tree: KeyTree, sourceOf: SourceOf): StartError {
  const siblings = keysUnder(tree, path.slice(0, -1))?.keys.keys() ?? [];
  const meant = nearestName(String(path.at(-1)), siblings);
  const hint = meant === undefined ? 'gateway/config/README.md lists the keys.' : `Did you mean "${meant}"?`;
  return new StartError(
    'CONFIG_UNKNOWN_KEY',
    `There is no key "${path.join('.')}" in the configuration (${sourceOf(path)}). ${hint}`,
  );
}

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('must ')) return issue.message;
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'must be a mapping of keys';
  return issue.code === 'invalid_type' && issue.expected === 'array' ? 'must be a list' : 'is not valid';
}

function showFound(path: string, value: unknown): string {
  if (value === undefined) return ', but is missing';
  const text = JSON.stringify(value);
  const mayHoldSecret = /secret/i.test(path) || text.includes('@'); // a password may stand in an address
  return mayHoldSecret ? '' : `, but is ${text}`;
}

function valueAt(written: unknown, path: readonly PropertyKey[]): unknown {
  let value = written;
  for (const step of path) value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  return value;
}
