import type { Kysely, Selectable, Transaction } from 'kysely';
import { putEvent } from '../kit/events/events.ts';
import type { EducationTables } from './tables.ts';

/** Who answers for the licences of companies now: `LegalPerson.schoolLicences` is theirs (schema.graphql). */
const successor = 'licences';

/** Tells the agency that answers for licences how one stands. The last statement of its transaction. */
export async function tellLicence(
  transaction: Transaction<EducationTables>,
  { id, company_ref, issued_on, valid_until }: Selectable<EducationTables['school_licence']>,
): Promise<void> {
  const data = { company: company_ref, issuedOn: issued_on, validUntil: valid_until };
  await putEvent(transaction, { type: 'school-licence.recorded', entity: id, to: [successor], data });
}

/** All that there are, once: so the successor's copy begins whole. */
export async function tellAllLicences(db: Kysely<EducationTables>): Promise<void> {
  const licences = await db.selectFrom('school_licence').selectAll().orderBy('id').execute();
  for (const licence of licences) await tellLicence(db as Transaction<EducationTables>, licence);
}
