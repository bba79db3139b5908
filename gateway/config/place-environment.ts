import { StartError } from '../kernel/start-error.ts';
import type { KeyTree } from './key-tree.ts';
import { nearestName } from './nearest-name.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A value from the environment and the path of the key that it sets. */
export interface PlacedValue {
  readonly variable: string;
  readonly path: readonly string[];
  readonly value: string;
}

const prefix = 'PANJEREH_';

/**
 * Finds the key that each `PANJEREH_<SECTION>__<KEY>` sets: letters' case and `_` within a name do not count.
 * The name of an agency is written with `_` for `-`.
 *
 * @throws StartError CONFIG_UNKNOWN_KEY for a variable that sets nothing.
 */
export function placeEnvironment(environment: Environment, tree: KeyTree): readonly PlacedValue[] {
  return Object.entries(environment).flatMap(([variable, value]) => {
    if (value === undefined || !variable.startsWith(prefix)) return [];
    const path = placeName(variable, tree);
    return path === null ? [] : [{ variable, path, value }];
  });
}

function placeName(variable: string, tree: KeyTree): readonly string[] | null {
  const names = variable.slice(prefix.length).split('__');
  const path: string[] = [];
  let place: KeyTree = tree;
  for (const name of names) {
    const key = [...place.keys.keys()].find((known) => bare(known) === bare(name)) ?? freeName(place, name);
    // Without a section it may well belong to another program of the project.
    if (key === undefined) return names.length === 1 ? null : refuse(variable, name, path, place);
    path.push(key);
    place = place.keys.get(key) ?? place.others!;
  }
  return path;
}

function freeName(place: KeyTree, name: string): string | undefined {
  return place.others === null ? undefined : name.toLowerCase().replaceAll('_', '-');
}

function bare(name: string): string {
  return name.replaceAll(/[-_]/g, '').toLowerCase();
}

function refuse(variable: string, name: string, path: readonly string[], place: KeyTree): never {
  const meant = nearestName(bare(name), place.keys.keys());
  const section = path.length === 0 ? 'the configuration' : `"${path.join('.')}"`;
  const hint = meant === undefined ? 'gateway/config/README.md lists the keys.' : `Did you mean "${meant}"?`;
  throw new StartError(
    'CONFIG_UNKNOWN_KEY',
    `The environment variable ${variable} sets "${name}", which ${section} does not know. ${hint}`,
  );
}
