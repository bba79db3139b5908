import { generateKeyPairSync } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { EventTables } from '../events/events.ts';

/** The tables of an agency that states facts, besides its own. */
export interface FactTables extends EventTables {
  /** One row: the X25519 key by which keys for digests are agreed, PKCS #8 in base64url. It never leaves the agency. */
  fact_secret: { id: number; private_key: string };
  /** How far what was there before is stated. Its row is locked by whoever states facts of the side. */
  fact_side: {
    rule: string;
    side: 'A' | 'B';
    /** The last subject of the pass through all; empty: at the beginning. */
    after: string;
    /** 0 or 1: the pass is at its end. */
    done: number;
    /** The other owner's public key, SPKI in base64url; empty while it is not known, or none is needed. */
    peer_key: string;
    /** 0 or 1: the other owner was told ours. */
    told: number;
  };
  /** What was stated last, by subject. */
  fact_stated: {
    rule: string;
    side: 'A' | 'B';
    subject: string;
    /** By which the agency, and nobody else, finds the subject again. */
    reference: string;
    /** As it was told, without the reference; `null`: withdrawn; empty: to be stated again. */
    stated: string;
  };
}

/** For a migration of an agency that states facts, after that of its events. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createFactTables(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('fact_secret')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('private_key', 'text', (column) => column.notNull())
    .execute();
  const { privateKey } = generateKeyPairSync('x25519');
  const private_key = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url');
  await db.insertInto('fact_secret').values({ id: 1, private_key }).execute();
  await db.schema
    .createTable('fact_side')
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('peer_key', 'text', (column) => column.notNull())
    .addColumn('told', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('fact_side_key', ['rule', 'side'])
    .execute();
  await db.schema
    .createTable('fact_stated')
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('stated', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('fact_stated_key', ['rule', 'side', 'subject'])
    .execute();
}
