import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { askBroker } from './broker.ts';

/** A PostgreSQL database of one test, by its URL. */
export interface TestDatabase {
  readonly url: string;
  /** Another with the same content; nobody may be connected to this one meanwhile. */
  copy(): Promise<TestDatabase>;
  drop(): Promise<void>;
}

/**
 * Makes an empty database on TEST_DATABASE_URL's server, or on the embedded one, which starts for the first test that
 * asks. Its collation is one that does not sort by code point, so that a test notices who relies on the default.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'] ?? ((await askBroker('postgres')) as string);
  return createFrom(server, `template0 encoding 'UTF8' ${naturalOrder}`);
}

async function createFrom(server: string, template: string): Promise<TestDatabase> {
  const name = `panjereh_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    copy: () => createFrom(server, name),
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

const naturalOrder = "locale_provider icu icu_locale 'fa' locale 'C'";

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
