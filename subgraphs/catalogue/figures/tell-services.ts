import type { Kysely } from 'kysely';
import type { Chore } from '../../kit/chores.ts';
import { tellCounts, type ToldTable } from '../../kit/tell-figures.ts';
import { today } from '../../kit/today.ts';
import type { CatalogueTables } from '../tables.ts';

type Catalogue = Kysely<CatalogueTables & ToldTable>;

/** Tells the statistical centre which services there are, and which of them anybody has without a visit or an upload. */
export const tellServices: Chore<CatalogueTables> = {
  every: 600_000,
  async run(db) {
    const services = await describeServices(withTold(db), today());
    for (const [agency, rows] of Map.groupBy(services, ({ id }) => id.slice(0, id.indexOf('.'))))
      await tellCounts(withTold(db), 'services.described', () => Promise.resolve({ agency, rows }), agency);
  },
};

/** What was told is no record of the catalogue's, and stands beside its tables. */
function withTold(db: Kysely<CatalogueTables>): Catalogue {
  const all: unknown = db;
  return all as Catalogue;
}

/**
 * Of each service: its id, which begins with its agency's; whether all of its stages are online, and whether it is offered there; whether
 * nothing has to be uploaded or handed in; how many documents nobody has to bring; and the one province that it is for.
 */
async function describeServices(db: Catalogue, day: string) {
  const services = await db
    .selectFrom('service')
    .innerJoin('agency', 'agency.id', 'service.agency_id')
    .select(['service.id', 'province_code as province'])
    .orderBy('service.id')
    .execute();
  const [online, upload, spared, offered] = await Promise.all([
    onlineServices(db),
    uploadServices(db),
    documentsSpared(db),
    offeredServices(db, day),
  ]);
  return services.map(({ id, province }) => ({
    id,
    electronic: online.has(id) && offered.has(id),
    upload: upload.has(id),
    spared: spared.get(id) ?? 0,
    province,
  }));
}

async function onlineServices(db: Catalogue): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('stage')
    .select(({ fn }) => ['service_id', fn.countAll<bigint>().as('stages')])
    .where('channel', '=', 'ONLINE')
    .where('implemented', '=', 1)
    .groupBy('service_id')
    .execute();
  return new Set(rows.filter(({ stages }) => Number(stages) === 3).map(({ service_id }) => service_id));
}

/** Something is uploaded, or brought on paper. */
async function uploadServices(db: Catalogue): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('stage')
    .select('service_id')
    .where('document', '!=', 'NONE')
    .union(db.selectFrom('requirement').select('service_id').where('document', '!=', 'NONE'))
    .execute();
  return new Set(rows.map(({ service_id }) => service_id));
}

async function documentsSpared(db: Catalogue): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('requirement')
    .select(({ fn }) => ['service_id', fn.countAll<bigint>().as('count')])
    .where('document', '=', 'NONE')
    .groupBy('service_id')
    .execute();
  return new Map(rows.map(({ service_id, count }) => [service_id, Number(count)]));
}

async function offeredServices(db: Catalogue, day: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('exposure')
    .select('service_id')
    .where('offered_from', '<=', day)
    .where(({ or, eb }) => or([eb('offered_until', 'is', null), eb('offered_until', '>', day)]))
    .execute();
  return new Set(rows.map(({ service_id }) => service_id));
}
