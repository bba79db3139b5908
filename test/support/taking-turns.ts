import { composeInline } from './compose-inline.ts';

const owner = 'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String';
const other = 'type Item @key(fields: "id") { id: ID! price: String }';

/** The agencies change places, and `kind` its type: whoever mixes the two schemas is found out. */
export const before = { a: { sdl: `${owner} kind: Int }` }, b: { sdl: other } };
const after = { a: { sdl: other }, b: { sdl: `${owner} kind: String }` } };

const compose = (agencies: typeof before) => composeInline({ a: agencies.a.sdl, b: agencies.b.sdl });

/** Two supergraphs that take turns. */
export const turns = [compose(before), compose(after)] as const;

const expected = [
  { item: { name: 'name of a', kind: 7, price: 'price of b' } },
  { item: { name: 'name of b', kind: 'seven', price: 'price of a' } },
].map((data) => JSON.stringify(data));

/** Operations that differ in name only: now and then one is new, and then parsed, validated and planned. */
export const turnQuery = (number: number) => `query Q${number} { item { name kind price } }`;

/** Each agency answers as both of its roles would. */
export function answerOfBoth(agency: string, query: string, representations: unknown): unknown {
  const kind = agency === 'a' ? 7 : 'seven';
  const entity = { __typename: 'Item', id: '1', name: `name of ${agency}`, kind, price: `price of ${agency}` };
  if (!query.includes('_entities')) return { item: entity };
  return { _entities: (representations as readonly unknown[]).map(() => entity) };
}

/** Which of the two supergraphs an answer is by. @throws for an answer with errors, or by neither. */
export function turnOf({ data, errors }: { readonly data?: unknown; readonly errors?: unknown }): number {
  const turn = expected.indexOf(JSON.stringify(data));
  if (errors !== undefined || turn < 0) throw new Error(`By neither supergraph: ${JSON.stringify({ data, errors })}`);
  return turn;
}
