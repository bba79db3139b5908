import { GraphQLError } from 'graphql';
import { worseOf, type Answer, type LaterPart, type Origin, type Provenance, type Wave } from '../execute/execute.ts';
import { GatewayError, type ErrorCode } from '../kernel/errors.ts';
import type { RequestScope } from '../kernel/subgraph-call.ts';
import { readFilledName, type FilledName, type Way } from '../operation/operation.ts';
import { findPaths, type Gap } from './find-paths.ts';
import { followWay, notFollowed, type Finding } from './follow-way.ts';

/** An answer, or a part of one that follows. */
type Fillable = Pick<LaterPart, 'data' | 'errors' | 'agencies' | 'provenance'>;

/** What asking along some paths has brought. */
export interface Followed {
  /** By path: how it was followed, or why it was not. */
  readonly ways: ReadonlyMap<string, Way | ErrorCode>;
  /** Null when none could be. */
  readonly found: Pick<Answer, 'data' | 'errors' | 'agencies' | 'provenance'> | null;
}

/** Asks along paths as whoever made the request, with her rights and no others. */
export type Follow = (paths: readonly string[]) => Promise<Followed>;

/**
 * Fills in what an answer leaves to the gateway: asks once along all paths that stand in it, and puts what was found
 * in their places; the same for each part that follows. The reason for each value that could not be had is an error at
 * its place.
 */
export async function filled(answer: Answer, follow: Follow, { language }: How): Promise<Answer> {
  const whole = await fillGaps(answer, [], follow, language);
  if (answer.later === null) return whole;
  return { ...whole, later: { ...answer.later, waves: filledWaves(answer.later.waves, follow, language) } };
}

type How = Pick<RequestScope, 'language'>;
type Language = How['language'];

async function* filledWaves(
  waves: AsyncIterable<Wave>,
  follow: Follow,
  language: Language,
): AsyncGenerator<Wave, void> {
  for await (const wave of waves) {
    const parts = await Promise.all(wave.parts.map((part) => fillGaps(part, part.path, follow, language)));
    yield { ...wave, parts };
  }
}

/**
 * What stands in `data` is changed in place, and the paths go.
 *
 * @param at where a part stands in the whole answer
 */
async function fillGaps<Part extends Fillable>(
  part: Part,
  at: LaterPart['path'],
  follow: Follow,
  language: Language,
): Promise<Part> {
  const gaps = findPaths(part.data, at);
  if (gaps.length === 0) return part;
  const paths = [...new Set(gaps.map(({ path }) => path))].sort();
  const { ways, found } = await follow(paths).catch((error: unknown) => noneFollowed(paths, error));
  const findings = new Map(
    Array.from(ways, ([path, way]): [string, Finding] => [
      path,
      typeof way === 'string' ? notFollowed(way, language) : followWay(way, found!),
    ]),
  );
  const errors = gaps.flatMap((gap) => fill(gap, findings.get(gap.path)!));
  return {
    ...part,
    errors: [...part.errors, ...errors],
    agencies: worseOf(part.agencies, found?.agencies ?? {}),
    provenance: part.provenance === null ? null : withOrigins(part.provenance, gaps, findings),
  };
}

/** What keeps the values from being read is their reason, and takes nothing else away. */
function noneFollowed(paths: readonly string[], error: unknown): Followed {
  if (!(error instanceof GatewayError)) throw error;
  return { ways: new Map(paths.map((path) => [path, error.code])), found: null };
}

/** Puts a finding in its place, and gives back the error that belongs there. */
function fill({ object, at, parts }: Gap, finding: Finding): readonly GraphQLError[] {
  for (const { name, part } of parts) object[name] = contentOf(part, finding);
  if (finding.error === null) return [];
  const { message, extensions, originalError } = finding.error;
  const { name } = placeOf(parts);
  return [new GraphQLError(message, { path: [...at, name], extensions, originalError: originalError ?? null })];
}

function contentOf(part: FilledName['part'], { state, values, origin, error }: Finding): unknown {
  switch (part) {
    case 'VALUE':
      return values.length === 1 ? values[0] : null;
    case 'CHOICES':
      return values;
    case 'OWNER':
      return origin?.owner ?? null;
    case 'AS_OF':
      return origin?.asOf ?? null;
    case 'STATE':
      return state;
    case 'REASON':
      return error?.extensions['code'] ?? (state === 'NOT_HELD' ? state : null);
    default:
      return part satisfies never;
  }
}

/** The value's, where it was asked for. */
function placeOf(parts: readonly FilledName[]): FilledName {
  return parts.find(({ part }) => part === 'VALUE') ?? parts[0]!;
}

/** What was filled in comes from wherever it was found; the paths to it were nobody's question. */
function withOrigins(provenance: Provenance, gaps: readonly Gap[], findings: ReadonlyMap<string, Finding>): Provenance {
  const byPlace = new Map<string, Map<string, Origin>>();
  for (const { at, parts, path } of gaps) {
    const origin = findings.get(path)?.origin ?? null;
    for (const { name } of parts) {
      const place = [...at.filter((key) => typeof key === 'string'), name].join('.');
      const origins = byPlace.get(place) ?? new Map<string, Origin>();
      byPlace.set(place, origin === null ? origins : origins.set(origin.coordinate, origin));
    }
  }
  const others = Object.entries(provenance).filter(([place]) => !byPlace.has(place) && !isOfPath(place));
  const found = Array.from(byPlace, ([place, origins]) => [place, [...origins.values()]] as const);
  return Object.fromEntries([...others, ...found.filter(([, origins]) => origins.length > 0)]);
}

function isOfPath(place: string): boolean {
  return readFilledName(place.slice(place.lastIndexOf('.') + 1)) !== null;
}
