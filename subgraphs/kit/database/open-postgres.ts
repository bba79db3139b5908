import { Kysely, sql } from 'kysely';
import { DatabaseError } from './database-error.ts';
import { CodePointTextPlugin, createPool, createPostgresDialect } from './postgres-dialect.ts';

/** Opens a PostgreSQL database, which must exist. */
export async function openPostgres<Schema>(
  url: string,
  { readOnly, onCommit }: { readonly readOnly: boolean; readonly onCommit: () => void },
): Promise<Kysely<Schema>> {
  const place = describePlace(url);
  const pool = await createPool(url, readOnly);
  const db = new Kysely<Schema>({
    dialect: createPostgresDialect(pool, onCommit),
    plugins: [new CodePointTextPlugin()],
  });
  try {
    await sql`select 1`.execute(db);
    return db;
  } catch (cause) {
    await db.destroy().catch(() => undefined); // the first error says more
    throw explain(place, cause);
  }
}

/** Host, port and database: what helps an operator, without user or password. */
function describePlace(text: string): string {
  try {
    const url = new URL(text);
    return `PostgreSQL database "${decodeURIComponent(url.pathname.slice(1))}" at ${url.hostname || 'localhost'}:${url.port || '5432'}`;
  } catch {
    // The URL itself is not quoted, nor kept as cause: it may hold a password.
    throw new DatabaseError(
      'DATABASE_URL_INVALID',
      'The database URL cannot be read; expected postgres://user:password@host:port/database.',
    );
  }
}

function explain(place: string, cause: unknown): DatabaseError {
  const code = (cause as { code?: unknown }).code;
  switch (code) {
    case '28P01': // https://www.postgresql.org/docs/current/errcodes-appendix.html
    case '28000':
      return new DatabaseError('DATABASE_LOGIN_REFUSED', `The ${place} refused the user name or password.`, { cause });
    case '3D000':
      return new DatabaseError('DATABASE_MISSING', `The ${place} does not exist; create it first.`, { cause });
    default:
      return new DatabaseError(
        'DATABASE_UNREACHABLE',
        `The ${place} cannot be reached (${typeof code === 'string' ? code : 'no answer in time'}); check that it runs and the URL is right.`,
        { cause },
      );
  }
}
