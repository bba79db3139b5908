import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { migrate, type Migration } from '../../subgraphs/kit/database/database.ts';

interface IssuerTables {
  issuer_record: {
    /** SHA-256 of model and id: whoever reads the database holds no code and no token. */
    key: string;
    model: string;
    payload: string;
    grant_id: string | null;
    uid: string | null;
    /** Seconds since the epoch. */
    expires_at: bigint | number | null;
    consumed_at: bigint | number | null;
  };
}

const migrations: readonly Migration[] = [
  {
    name: '0001-records',
    async up(db) {
      await db.schema
        .createTable('issuer_record')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('model', 'text', (column) => column.notNull())
        .addColumn('payload', 'text', (column) => column.notNull())
        .addColumn('grant_id', 'text')
        .addColumn('uid', 'text')
        .addColumn('expires_at', 'bigint')
        .addColumn('consumed_at', 'bigint')
        .execute();
      await db.schema.createIndex('issuer_record_grant').on('issuer_record').column('grant_id').execute();
      await db.schema.createIndex('issuer_record_uid').on('issuer_record').column('uid').execute();
      await db.schema.createIndex('issuer_record_expiry').on('issuer_record').column('expires_at').execute();
    },
  },
];

export interface RecordStore {
  /** Storage of one kind of oidc-provider's records: `Session`, `Grant`, `AuthorizationCode`, … */
  adapterFor(model: string): Adapter;
  /** All of one kind that have not expired. */
  all(model: string): Promise<readonly AdapterPayload[]>;
}

export interface RecordStoreOptions {
  readonly db: Kysely<unknown>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** What is thrown when a code, a refresh token or an assertion is used by two requests at the same moment. */
  readonly usedTwice: () => Promise<Error>;
}

/** How often what has expired is cleared away, in seconds. */
const sweepEvery = 600;

/** Of what may be used once, only the first of those who note it down at the same moment may go on. */
const replays = 'ReplayDetection';

/** Sessions, grants, codes and refresh tokens in SQLite or PostgreSQL. Expired records are never found. */
export async function openRecordStore({ db, now, usedTwice }: RecordStoreOptions): Promise<RecordStore> {
  const records = db as Kysely<IssuerTables>;
  await migrate(records, migrations);
  let sweptAt = -Infinity;

  const seconds = (): number => Math.floor(now() / 1000);
  const sweep = async (): Promise<void> => {
    if (seconds() - sweptAt < sweepEvery) return;
    sweptAt = seconds();
    await records.deleteFrom('issuer_record').where('expires_at', '<=', seconds()).execute();
  };
  const living = (model: string) =>
    records
      .selectFrom('issuer_record')
      .select(['payload', 'consumed_at'])
      .where('model', '=', model)
      .where((is) => is.or([is('expires_at', 'is', null), is('expires_at', '>', seconds())]));
  const find = async (column: 'key' | 'uid', value: string, model: string): Promise<AdapterPayload | undefined> => {
    const row = await living(model).where(column, '=', value).executeTakeFirst();
    if (row === undefined) return undefined;
    const payload = JSON.parse(row.payload) as AdapterPayload;
    return row.consumed_at === null ? payload : { ...payload, consumed: Number(row.consumed_at) };
  };

  return {
    async all(model) {
      return (await living(model).execute()).map(({ payload }) => JSON.parse(payload) as AdapterPayload);
    },
    adapterFor: (model) => ({
      async upsert(id, payload, expiresIn) {
        await sweep();
        const row = {
          model,
          payload: JSON.stringify(withoutBearer(model, payload)),
          grant_id: payload.grantId ?? null,
          uid: payload.uid ?? null,
          expires_at: expiresIn === undefined ? null : seconds() + expiresIn,
        };
        const insert = records.insertInto('issuer_record').values({ key: keyOf(model, id), consumed_at: null, ...row });
        if (model !== replays) {
          await insert.onConflict((conflict) => conflict.column('key').doUpdateSet(row)).execute();
          return;
        }
        const result = await insert.onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
        if (Number(result.numInsertedOrUpdatedRows) === 0) throw await usedTwice();
      },
      async find(id) {
        const payload = await find('key', keyOf(model, id), model);
        return payload && { ...payload, jti: id };
      },
      findByUid: (uid) => find('uid', uid, model),
      findByUserCode: () => Promise.resolve(undefined), // the device flow is off
      async consume(id) {
        const update = records.updateTable('issuer_record').set({ consumed_at: seconds() });
        const result = await update
          .where('key', '=', keyOf(model, id))
          .where('consumed_at', 'is', null)
          .executeTakeFirst();
        if (Number(result.numUpdatedRows) === 0) throw await usedTwice();
      },
      async destroy(id) {
        await records.deleteFrom('issuer_record').where('key', '=', keyOf(model, id)).execute();
      },
      async revokeByGrantId(grantId) {
        await records.deleteFrom('issuer_record').where('grant_id', '=', grantId).where('model', '=', model).execute();
      },
    }),
  };
}

function keyOf(model: string, id: string): string {
  return createHash('sha256').update(`${model}:${id}`).digest('base64url');
}

/**
 * The `jti` of a code or refresh token is what its bearer shows, so it is not stored. A session keeps its own: it is
 * looked up by `uid` too, and its cookie is signed with a key that is not in the database.
 */
function withoutBearer(model: string, payload: AdapterPayload): AdapterPayload {
  if (model === 'Session') return payload;
  const { jti: _bearer, ...rest } = payload;
  return rest;
}
