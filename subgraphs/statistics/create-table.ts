import type { CreateTableBuilder, Kysely } from 'kysely';

interface Columns {
  /** Text. */
  readonly key?: readonly string[];
  /** Instead of `key`: of a table with one row. */
  readonly integerKey?: string;
  readonly text?: readonly string[];
  readonly optionalText?: readonly string[];
  readonly integer?: readonly string[];
  readonly bigint?: readonly string[];
}

/** Makes a table by the names of its columns, for a migration. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createTable(db: Kysely<any>, name: string, columns: Columns): Promise<void> {
  const { key = [], integerKey, text = [], optionalText = [], integer = [], bigint = [] } = columns;
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  if (integerKey !== undefined) builder = builder.addColumn(integerKey, 'integer', (each) => each.notNull());
  for (const column of [...key, ...text]) builder = builder.addColumn(column, 'text', (each) => each.notNull());
  for (const column of optionalText) builder = builder.addColumn(column, 'text');
  for (const column of integer) builder = builder.addColumn(column, 'integer', (each) => each.notNull());
  for (const column of bigint) builder = builder.addColumn(column, 'bigint', (each) => each.notNull());
  await builder.addPrimaryKeyConstraint(`${name}_key`, integerKey === undefined ? [...key] : [integerKey]).execute();
}
