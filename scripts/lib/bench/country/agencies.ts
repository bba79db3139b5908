import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { composeSupergraph } from '../../compose-supergraph.ts';
import { ToolError } from '../../tool-error.ts';
import { benchmarkFolder } from '../benchmark-folder.ts';
import { guardSchema } from './guard-schema.ts';

/** An agency of the benchmark's country. */
export interface BenchmarkAgency {
  readonly name: string;
  /** Its schema in the language of Federation 1, which Federation 2 takes as well and some peers need. */
  readonly sdl: string;
}

export interface BenchmarkSchema {
  readonly supergraph: string;
  /** What clients see: the schema of the country without agencies. */
  readonly api: string;
}

export function readAgencies(): readonly BenchmarkAgency[] {
  const folder = join(benchmarkFolder, 'agencies');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: basename(file, '.graphql'), sdl: readFileSync(join(folder, file), 'utf8') }));
}

/** The same agencies under the rules of a national schema, which no peer could take. */
export function readGuardedAgencies(): readonly BenchmarkAgency[] {
  return readAgencies().map(({ name, sdl }) => ({ name, sdl: guardSchema(sdl) }));
}

/**
 * Composes agencies, each at its address.
 *
 * @throws {ToolError} when their schemas do not fit together
 */
export function composeAgencies(
  addresses: Readonly<Record<string, string>>,
  agencies: readonly BenchmarkAgency[] = readAgencies(),
): BenchmarkSchema {
  const subgraphs = agencies.map(({ name, sdl }) => ({
    name,
    sdl,
    routingUrl: addresses[name] ?? '',
    source: name,
  }));
  const composition = composeSupergraph(subgraphs);
  if (composition.kind === 'failed') throw new ToolError(composition.problems.join('\n'));
  return composition;
}
