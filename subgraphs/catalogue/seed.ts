import type { Kysely } from 'kysely';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { provinces } from './data/provinces.ts';
import { systems } from './data/systems.ts';
import { bindingRows, inquiryFieldRows, requirementDraftRows } from './seed/binding-rows.ts';
import { fillSuccessions } from './succession/fill-successions.ts';
import { agencyRows } from './seed/agency-rows.ts';
import { dutyRows } from './seed/duty-rows.ts';
import { evidenceRows } from './seed/evidence-rows.ts';
import { obligationRows } from './seed/obligation-rows.ts';
import { serviceRows } from './seed/service-rows.ts';
import { windowRows } from './seed/window-rows.ts';
import type { CatalogueTables } from './tables.ts';

/** Fills the catalogue; it is the same for every population, since it holds no people. */
export async function seed(db: Kysely<CatalogueTables>, _population: unknown, report: Report): Promise<void> {
  const { service, stage, requirement, exposure } = serviceRows();
  const requirement_draft = requirementDraftRows();
  const tables = {
    province: provinces.map(({ code, fa, en }) => ({ code, name_fa: fa, name_en: en })),
    agency: agencyRows(),
    system: systems.map(({ id, agency, fa, en }) => ({ id, agency_id: agency, name_fa: fa, name_en: en })),
    service_window: windowRows(),
    service,
    stage,
    requirement,
    exposure,
    obligation: obligationRows(),
    evidence: evidenceRows(),
    requirement_draft,
    requirement_binding: bindingRows([...requirement, ...requirement_draft]),
    inquiry_field: inquiryFieldRows(),
    ...dutyRows(),
  } satisfies { [Table in keyof CatalogueTables]?: CatalogueTables[Table][] };
  const total = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const table of Object.keys(tables) as (keyof typeof tables)[]) {
    await bulkInsert(db, table, tables[table]);
    report((done += tables[table].length), total);
  }
  await fillSuccessions(db);
}
