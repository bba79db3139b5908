import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { composeSupergraph } from '../../compose-supergraph.ts';
import { ToolError } from '../../tool-error.ts';
import { benchmarkFolder } from '../benchmark-folder.ts';

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

/**
 * Composes the agencies, each at its address.
 *
 * @throws {ToolError} when their schemas do not fit together
 */
export function composeAgencies(addresses: Readonly<Record<string, string>>): BenchmarkSchema {
  const subgraphs = readAgencies().map(({ name, sdl }) => ({
    name,
    sdl,
    routingUrl: addresses[name] ?? '',
    source: name,
  }));
  const composition = composeSupergraph(subgraphs);
  if (composition.kind === 'failed') throw new ToolError(composition.problems.join('\n'));
  return composition;
}
