import type { Pool, PoolConfig } from 'pg';
import {
  type ColumnDefinitionNode,
  DataTypeNode,
  type Dialect,
  type KyselyPlugin,
  OperationNodeTransformer,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type QueryId,
  RawNode,
} from 'kysely';

/** How long to wait for a connection, in milliseconds. */
const connectTimeout = 5_000;
const maxConnections = 10;

const int8 = 20;
const numeric = 1700;

/** A pool that reads 64-bit numbers and sums of them as bigint, as the SQLite dialect does. */
export async function createPool(url: string, readOnly: boolean): Promise<Pool> {
  const { default: pg } = await import('pg');
  const types: PoolConfig['types'] = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
      if (oid === int8) return BigInt;
      if (oid === numeric) return parseNumeric;
      return pg.types.getTypeParser(oid, format);
    }) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeout,
    types,
    ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
  });
  // An idle connection that breaks must not end the process; the next query opens another or fails by itself.
  pool.on('error', () => {});
  return pool;
}

/** @param onCommit called after each transaction of this process that was committed */
export function createPostgresDialect(pool: Pool, onCommit: () => void): Dialect {
  const dialect = new PostgresDialect({ pool });
  dialect.createDriver = () => new TellingDriver({ pool }, onCommit);
  return dialect;
}

class TellingDriver extends PostgresDriver {
  readonly #onCommit: () => void;

  constructor(config: PostgresDialectConfig, onCommit: () => void) {
    super(config);
    this.#onCommit = onCommit;
  }

  override async commitTransaction(connection: Parameters<PostgresDriver['commitTransaction']>[0]): Promise<void> {
    await super.commitTransaction(connection);
    this.#onCommit();
  }
}

/** `sum` of a bigint column is numeric in PostgreSQL; whole ones stay exact, averages become numbers. */
function parseNumeric(text: string): bigint | number {
  return text.includes('.') ? Number(text) : BigInt(text);
}

/**
 * Gives each text column of CREATE and ALTER TABLE the collation "C", so that text is compared and ordered by code
 * point whatever the database was created with: as in SQLite, and a cursor stays right when the locale library changes.
 */
export class CodePointTextPlugin implements KyselyPlugin {
  readonly #transformer = new CodePointTextTransformer();

  transformQuery({ node, queryId }: Parameters<KyselyPlugin['transformQuery']>[0]): typeof node {
    return this.#transformer.transformNode(node, queryId);
  }

  transformResult({ result }: Parameters<KyselyPlugin['transformResult']>[0]): Promise<typeof result> {
    return Promise.resolve(result);
  }
}

class CodePointTextTransformer extends OperationNodeTransformer {
  protected override transformColumnDefinition(node: ColumnDefinitionNode, queryId?: QueryId): ColumnDefinitionNode {
    const column = super.transformColumnDefinition(node, queryId);
    if (!DataTypeNode.is(column.dataType) || column.dataType.dataType !== 'text') return column;
    return { ...column, dataType: RawNode.createWithSql('text collate "C"') };
  }
}
