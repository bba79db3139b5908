import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/**
 * Kysely on Node's own SQLite: one connection that writes and one that only reads.
 *
 * Reads see the last commit and never wait for a writer (WAL); writes and transactions queue for the one writer.
 * Whole numbers of `integer` columns are JavaScript numbers; those of `bigint` columns and of computed columns
 * (counts, sums) are bigint, as on PostgreSQL.
 */
export function createSqliteDialect(options: SqliteOptions): Dialect {
  return {
    createDriver: () => new SqliteDriver(options),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

export interface SqliteOptions {
  readonly file: string;
  readonly readOnly: boolean;
  /** Called after each transaction of this process that was committed. */
  readonly onCommit: () => void;
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  // The driver below queues writers itself, so that readers need not queue.
  override get supportsMultipleConnections(): boolean {
    return true;
  }
  // CREATE TABLE rolls back in SQLite: a failed migration leaves nothing behind.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** How long a statement waits for another process's lock before it fails, in milliseconds. */
const busyTimeout = 5_000;

class SqliteDriver implements Driver {
  readonly #options: SqliteOptions;
  readonly #queue = new WriterQueue();
  #writer: SqliteHandle | undefined;
  #reader: SqliteHandle | undefined;

  constructor(options: SqliteOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {
    const { file, readOnly } = this.#options;
    const writer = readOnly ? openReader(file) : openWriter(file);
    try {
      this.#reader = new SqliteHandle(openReader(file));
    } catch (error) {
      writer.close();
      throw error;
    }
    this.#writer = new SqliteHandle(writer);
  }

  async acquireConnection(): Promise<SqliteConnection> {
    if (!this.#writer || !this.#reader) throw new Error('The SQLite database is not open.');
    return new SqliteConnection(this.#writer, this.#reader, this.#queue);
  }

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    await connection.begin();
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    connection.end('commit');
    this.#options.onCommit();
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    connection.end('rollback');
  }

  async savepoint(connection: SqliteConnection, name: string): Promise<void> {
    connection.mark('savepoint', name);
  }

  async rollbackToSavepoint(connection: SqliteConnection, name: string): Promise<void> {
    connection.mark('rollback to', name);
  }

  async releaseSavepoint(connection: SqliteConnection, name: string): Promise<void> {
    connection.mark('release', name);
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#queue.acquire();
    this.#reader?.close();
    this.#writer?.close();
  }
}

function openWriter(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: busyTimeout });
  // FULL, not NORMAL: an opened notice or a payment has legal effect and must survive a power cut, not only a crash.
  // Seeding is one transaction, so it pays for one sync.
  return configured(
    database,
    `
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma cache_size = -65536;
    pragma journal_size_limit = 67108864;
    pragma case_sensitive_like = on;
  `,
  );
}

function openReader(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeout });
  return configured(database, 'pragma cache_size = -65536; pragma case_sensitive_like = on;');
}

function configured(database: DatabaseSync, pragmas: string): DatabaseSync {
  try {
    database.exec(pragmas);
    return database;
  } catch (error) {
    database.close(); // the first thing that reads the file finds out when it is none of ours
    throw error;
  }
}

/** One at a time, first come first served. */
class WriterQueue {
  #held = false;
  readonly #waiting: (() => void)[] = [];

  async acquire(): Promise<void> {
    if (this.#held) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#held = true;
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#held = false;
  }
}

/** What Kysely holds for one query or one transaction; costs nothing to make. */
class SqliteConnection implements DatabaseConnection {
  readonly #writer: SqliteHandle;
  readonly #reader: SqliteHandle;
  readonly #queue: WriterQueue;
  #inTransaction = false;
  #changedTables = false;

  constructor(writer: SqliteHandle, reader: SqliteHandle, queue: WriterQueue) {
    this.#writer = writer;
    this.#reader = reader;
    this.#queue = queue;
  }

  async begin(): Promise<void> {
    await this.#queue.acquire();
    try {
      // IMMEDIATE takes the write lock now: a transaction that reads first cannot fail half way for a busy lock.
      this.#writer.execute('begin immediate');
      this.#inTransaction = true;
    } catch (error) {
      this.#queue.release();
      throw error;
    }
  }

  end(how: 'commit' | 'rollback'): void {
    try {
      // SQLite ends a transaction by itself on some errors (disk full); a second rollback would hide the first error.
      if (how === 'commit' || this.#writer.isInTransaction) this.#writer.execute(how);
    } finally {
      // A commit that failed is followed by a rollback, which ends the turn.
      if (!this.#writer.isInTransaction) this.#endTurn();
    }
  }

  mark(command: 'savepoint' | 'rollback to' | 'release', name: string): void {
    this.#writer.execute(`${command} "${name.replaceAll('"', '""')}"`);
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#inTransaction) return this.#write(query);
    if (isRead(query)) return this.#reader.run(query);
    await this.#queue.acquire();
    try {
      return this.#write(query);
    } finally {
      this.#endTurn();
    }
  }

  #write<Row>(query: CompiledQuery): QueryResult<Row> {
    this.#changedTables ||= !keepsTables(query);
    return this.#writer.run(query);
  }

  #endTurn(): void {
    if (this.#changedTables) {
      this.#writer.forgetStatements();
      this.#reader.forgetStatements();
    }
    this.#changedTables = false;
    this.#inTransaction = false;
    this.#queue.release();
  }

  // eslint-disable-next-line require-yield -- Kysely's interface asks for a generator
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Rows are not streamed: PostgreSQL would need a further package. Page by key instead.');
  }
}

function isRead({ query, sql }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' || (query.kind === 'RawNode' && /^\s*select\b/i.test(sql));
}

/** Whether the columns that prepared statements know of stay as they are. */
function keepsTables({ query, sql }: CompiledQuery): boolean {
  if (query.kind === 'RawNode') return /^\s*(select|insert|update|delete|with|pragma)\b/i.test(sql);
  return /^(Select|Insert|Update|Delete)QueryNode$/.test(query.kind);
}

const maxStatements = 256;

/** A SQLite connection with the statements it has prepared, the least recently used dropped first. */
class SqliteHandle {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get isInTransaction(): boolean {
    return this.#database.isTransaction;
  }

  execute(sql: string): void {
    this.#database.exec(sql);
  }

  run<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
    const prepared = this.#prepare(sql);
    const values = parameters as SQLInputValue[];
    if (prepared.returnsRows) return { rows: prepared.all(values) as Row[] };
    const { changes, lastInsertRowid } = prepared.statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  forgetStatements(): void {
    this.#statements.clear();
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#statements.get(sql);
    const prepared = known ?? new Prepared(this.#database.prepare(sql));
    if (known) this.#statements.delete(sql);
    this.#statements.set(sql, prepared);
    if (this.#statements.size > maxStatements) this.#statements.delete(this.#statements.keys().next().value ?? sql);
    return prepared;
  }
}

type SqliteRow = Record<string, unknown>;

/** A statement that knows which of its columns are 64-bit. */
class Prepared {
  readonly statement: StatementSync;
  readonly returnsRows: boolean;
  readonly #narrow: readonly string[];

  constructor(statement: StatementSync) {
    this.statement = statement;
    const columns = statement.columns();
    this.returnsRows = columns.length > 0;
    const mayBeWide = columns.some(({ type }) => type === null || type.toLowerCase() === 'bigint');
    statement.setReadBigInts(mayBeWide);
    this.#narrow = mayBeWide ? columns.filter(({ type }) => type?.toLowerCase() === 'integer').map((c) => c.name) : [];
  }

  all(values: SQLInputValue[]): SqliteRow[] {
    const rows = this.statement.all(...values) as SqliteRow[];
    if (this.#narrow.length > 0) for (const row of rows) this.#toNumbers(row);
    return rows;
  }

  #toNumbers(row: SqliteRow): SqliteRow {
    for (const name of this.#narrow) if (typeof row[name] === 'bigint') row[name] = Number(row[name]);
    return row;
  }
}
