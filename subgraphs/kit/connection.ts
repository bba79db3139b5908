import { AgencyError } from './errors.ts';

/** Values that place a row in its list: the columns of ORDER BY, in order. Never a number that stands for a person. */
export type Position = readonly (string | number)[];

/** A checked page request. Ask the database for `limit + 1` rows: the extra one only says that there are more. */
export interface Page {
  readonly limit: number;
  /** The list goes on after this position; null: from its start. */
  readonly after: Position | null;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Relay Cursor Connections, with `nodes` and `totalCount`. */
export interface Connection<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly nodes: Row[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/**
 * Checks `first` and `after` of a list field.
 *
 * @throws AgencyError BAD_USER_INPUT when `first` is negative or above `max`, or `after` is no cursor of ours.
 */
export function connectionArguments(
  given: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  bounds: { readonly default: number; readonly max?: number },
): Page {
  const max = bounds.max ?? 100;
  const limit = given.first ?? bounds.default;
  if (limit < 0 || limit > max) throw firstOutOfBounds(max);
  return { limit, after: given.after ? decodeCursor(given.after) : null };
}

/**
 * Builds a connection from rows fetched for `page`.
 *
 * @param rows up to `page.limit + 1` rows in the order of `positionOf`.
 * @param totalCount of the whole list.
 */
export function connection<Row>({
  rows,
  page,
  totalCount,
  positionOf,
}: {
  readonly rows: readonly Row[];
  readonly page: Page;
  readonly totalCount: number;
  readonly positionOf: (row: Row) => Position;
}): Connection<Row> {
  const nodes = rows.slice(0, page.limit);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(positionOf(node)), node }));
  return {
    edges,
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * A connection over a list that is already in memory, each row of which has a position of its own.
 *
 * The list goes on where it was even when the row that the cursor points to has left it meanwhile.
 */
export function connectionOf<Row>(
  all: readonly Row[],
  page: Page,
  positionOf: (row: Row) => Position,
): Connection<Row> {
  const start = page.after === null ? 0 : indexAfter(all, page.after, positionOf);
  const rows = all.slice(start, start + page.limit + 1).map((row, offset) => ({ row, index: start + offset }));
  const indexed = connection({
    rows,
    page,
    totalCount: all.length,
    positionOf: ({ row, index }) => [...positionOf(row), index],
  });
  const edges = indexed.edges.map(({ cursor, node }) => ({ cursor, node: node.row }));
  return { ...indexed, edges, nodes: edges.map(({ node }) => node) };
}

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function indexAfter<Row>(all: readonly Row[], after: Position, positionOf: (row: Row) => Position): number {
  const wanted = JSON.stringify(after.slice(0, -1));
  const index = all.findIndex((row) => JSON.stringify(positionOf(row)) === wanted);
  if (index !== -1) return index + 1;
  const before = after.at(-1);
  if (typeof before !== 'number' || !Number.isSafeInteger(before) || before < 0) throw unknownCursor();
  return before; // the row has left the list, so the one after it stands in its place
}

function decodeCursor(cursor: string): Position {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isPosition(position)) return position;
  } catch {
    // Not JSON: the same answer as for any other foreign text.
  }
  throw unknownCursor();
}

function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((part) => typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part)))
  );
}

function unknownCursor(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'مقدار after نشانگر این فهرست نیست؛ endCursor همین فهرست را بفرستید.',
    en: 'The value of `after` is not a cursor of this list; send the endCursor that this list gave.',
  });
}

function firstOutOfBounds(max: number): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `مقدار first باید عددی از ۰ تا ${max.toLocaleString('fa-IR')} باشد.`,
    en: `The value of \`first\` must be a number from 0 to ${max}.`,
  });
}
