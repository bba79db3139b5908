import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';

/** The table that an agency with secrets of its own adds to its tables by {@link createSecretTable}. */
export interface SecretTable {
  agency_secret: { id: number; value: string };
}

/** Makes the agency's secret, 32 random bytes: all its processes share it with their database. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createSecretTable(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('agency_secret')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db
    .insertInto('agency_secret')
    .values({ id: 1, value: randomBytes(32).toString('base64url') })
    .execute();
}

export async function readSecret<Schema extends SecretTable>(db: Kysely<Schema>): Promise<Buffer> {
  const secrets = db as unknown as Kysely<SecretTable>;
  const { value } = await secrets.selectFrom('agency_secret').select('value').executeTakeFirstOrThrow();
  return Buffer.from(value, 'base64url');
}
