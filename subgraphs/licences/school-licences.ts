import type { Kysely } from 'kysely';
import type { EventFollow } from '../kit/events/events.ts';
import type { SchoolLicenceRecord } from './records.ts';
import type { LicencesTables } from './tables.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createSchoolLicenceTable(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('school_licence')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('company_ref', 'text', (column) => column.notNull())
    .addColumn('issued_on', 'text', (column) => column.notNull())
    .addColumn('valid_until', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('school_licence_by_company').on('school_licence').column('company_ref').execute();
}

/** Each event tells the whole of a licence; those of one licence come in their order. */
export const schoolLicencesFollow: EventFollow<LicencesTables> = {
  from: 'education',
  type: 'school-licence.recorded',
  async apply(transaction, { entity: id, data }) {
    const { company, issuedOn, validUntil } = data;
    if (typeof company !== 'string' || typeof issuedOn !== 'string' || typeof validUntil !== 'string') {
      throw new TypeError('A licence of a school cannot be read.');
    }
    const row = { company_ref: company, issued_on: issuedOn, valid_until: validUntil };
    await transaction
      .insertInto('school_licence')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },
};

/** By company, the oldest first. */
export async function schoolLicencesOf(
  db: Kysely<LicencesTables>,
  companies: readonly string[],
): Promise<ReadonlyMap<string, readonly SchoolLicenceRecord[]>> {
  const rows = await db
    .selectFrom('school_licence')
    .selectAll()
    .where('company_ref', 'in', companies)
    .orderBy('issued_on')
    .orderBy('id')
    .execute();
  return Map.groupBy(rows, ({ company_ref }) => company_ref);
}
