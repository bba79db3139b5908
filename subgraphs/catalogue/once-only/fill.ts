import type { Kysely } from 'kysely';
import { bulkInsert } from '../../kit/database/database.ts';
import { bindingRows, inquiryFieldRows, requirementDraftRows } from '../seed/binding-rows.ts';
import type { CatalogueTables } from '../tables.ts';

/** Binds what a catalogue that was filled before bindings were known asks; an empty one is bound when it is filled. */
export async function fillOnceOnly(db: Kysely<CatalogueTables>): Promise<void> {
  const asked = await db.selectFrom('requirement').select(['service_id', 'id']).execute();
  if (asked.length === 0) return;
  const drafts = requirementDraftRows();
  await bulkInsert(db, 'requirement_draft', drafts);
  await bulkInsert(db, 'requirement_binding', bindingRows([...asked, ...drafts]));
  await bulkInsert(db, 'inquiry_field', inquiryFieldRows());
}
