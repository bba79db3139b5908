import type { Transaction } from 'kysely';
import { AgencyError } from '../kit/errors.ts';
import { putEvent } from '../kit/events/events.ts';
import { facts } from './facts.ts';
import type { CivilRegistryTables } from './tables.ts';

/** What stands behind a DeathAnnulment. */
export interface DeathAnnulmentRecord {
  readonly id: string;
  readonly annulledAt: string;
}

export interface NewAnnulment {
  readonly id: string;
  /** The registry's own, of a finding. */
  readonly reference: string;
  /** The number of the decision by which the entry is void. */
  readonly decision: string;
  readonly at: Date;
}

/** Agencies are told of the person; what has ended with the entry does not come back by itself. */
export async function annulEntry(
  transaction: Transaction<CivilRegistryTables>,
  { id, reference, decision, at }: NewAnnulment,
): Promise<string> {
  const person = await facts.subjectOf(transaction, reference);
  const { numUpdatedRows } = await transaction
    .updateTable('person')
    .set({ death_date: null })
    .where('ref', '=', person ?? '')
    .where('death_date', 'is not', null)
    .executeTakeFirst();
  if (person === null || numUpdatedRows === 0n) throw deathNotAnnulled();
  const row = { id, person_ref: person, decision, annulled_at: at.toISOString() };
  await transaction.insertInto('death_annulment').values(row).execute();
  await putEvent(transaction, { type: 'person.death-annulled', entity: person, to: 'all', data: { person }, at });
  await facts.restate(transaction, [person]);
  return id;
}

function deathNotAnnulled(): AgencyError {
  return new AgencyError('DEATH_NOT_ANNULLED', {
    fa: 'این ارجاع از آنِ کسی نیست که در دفتر درگذشته ثبت شده باشد؛ ارجاع ایراد (AgencyFinding.reference) را بفرستید.',
    en: 'The reference means nobody whom the register has as dead; send that of the finding (AgencyFinding.reference).',
  });
}
