import { GraphQLError } from 'graphql';
import type { Answer, Origin, Provenance } from '../execute/execute.ts';
import { denialCodes, errorTable, type ErrorCode } from '../kernel/errors.ts';
import type { Way } from '../operation/operation.ts';

/** What became of a path: values, none by the holder's own word, none for this caller, none now. */
export type FillingState = 'FILLED' | 'NOT_HELD' | 'DENIED' | 'UNAVAILABLE';

/** What was found along a path. */
export interface Finding {
  readonly state: FillingState;
  /** As text, in their order, each once. */
  readonly values: readonly string[];
  /** Where they come from, or who says that there are none; null where nobody said anything. */
  readonly origin: Origin | null;
  /** Why there are none, or not all. */
  readonly error: GraphQLError | null;
}

/** What an operation along paths was answered. */
type PathsAnswer = Pick<Answer, 'data' | 'errors' | 'provenance'>;

const denials: ReadonlySet<unknown> = new Set(denialCodes);

/** Reads what a way has led to. */
export function followWay({ steps }: Way, { data, errors, provenance }: PathsAnswer): Finding {
  const names = steps.map(({ name }) => name);
  const values = [...new Set(leavesAt(data, names).map(textOf))];
  const error = errors.find(({ path }) => path !== undefined && leads(path, names)) ?? null;
  return { state: stateOf(values, error), values, origin: originAt(provenance ?? {}, names), error };
}

/** Of a path that nobody could follow. */
export function notFollowed(code: ErrorCode, language: 'fa' | 'en'): Finding {
  const { fa, en } = errorTable[code];
  const error = new GraphQLError({ fa, en }[language], { extensions: { code, messages: { fa, en } } });
  return { state: stateOf([], error), values: [], origin: null, error };
}

function stateOf(values: readonly string[], error: GraphQLError | null): FillingState {
  if (values.length > 0) return 'FILLED';
  if (error === null) return 'NOT_HELD';
  return isFault(error.extensions['code']) ? 'UNAVAILABLE' : 'DENIED';
}

/** What an agency says in words of its own is an answer. */
function isFault(code: unknown): boolean {
  return typeof code === 'string' && Object.hasOwn(errorTable, code) && !denials.has(code);
}

function leavesAt(value: unknown, names: readonly string[]): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((element) => leavesAt(element, names));
  const [name, ...rest] = names;
  return name === undefined ? [value] : leavesAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

/** Scalars as they are written in JSON, without quotes. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whether an error's place, positions in lists aside, is on a way. */
function leads(path: readonly (string | number)[], names: readonly string[]): boolean {
  return path.filter((key) => typeof key === 'string').every((key, index) => key === names[index]);
}

/** That of the leaf, or of what is null or empty on the way to it. */
function originAt(provenance: Provenance, names: readonly string[]): Origin | null {
  const ends = names.map((_, index) => names.slice(0, names.length - index).join('.'));
  const place = ends.find((end) => provenance[end] !== undefined);
  return (place === undefined ? undefined : provenance[place]?.[0]) ?? null;
}
