import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { Page } from '../kit/connection.ts';
import { readService } from './read-rows.ts';
import type { ServiceRecord } from './records.ts';
import type { CatalogueTables } from './tables.ts';

/** What a list of services can be narrowed by; what is left out does not narrow it. */
export interface ServiceFilter {
  readonly agency?: string | undefined;
  readonly scope?: 'GENERAL' | 'SPECIFIC' | undefined;
  /** Only services that are, or are not, on this list. */
  readonly highUse?: { readonly isOn: boolean; readonly list: string | null } | undefined;
  readonly inquiry?: boolean | undefined;
  /** Code of a province: its own services and the nationwide ones. */
  readonly province?: string | undefined;
  /** LIKE patterns that must all match; see kit/search-text.ts. */
  readonly patterns?: readonly string[];
}

const columns = [
  'service.id',
  'service.agency_id',
  'service.title_fa',
  'service.title_en',
  'service.scope',
  'service.inquiry',
  'service.made_up',
] as const;

/** One page in the order of ids, and one row more where the list goes on. */
export async function searchServices(
  db: Kysely<CatalogueTables>,
  filter: ServiceFilter,
  { limit, after }: Page,
): Promise<readonly ServiceRecord[]> {
  const rows = await db
    .selectFrom('service')
    .innerJoin('agency', 'agency.id', 'service.agency_id')
    .select(columns)
    .where((builder) => builder.and(conditions(builder, filter)))
    .$if(after !== null, (query) => query.where('service.id', '>', String(after?.[0])))
    .orderBy('service.id')
    .limit(limit + 1)
    .execute();
  return rows.map(readService);
}

/** How many services the filter leaves. */
export async function countServices(db: Kysely<CatalogueTables>, filter: ServiceFilter): Promise<number> {
  const { total } = await db
    .selectFrom('service')
    .innerJoin('agency', 'agency.id', 'service.agency_id')
    .select(({ fn }) => fn.countAll().as('total'))
    .where((builder) => builder.and(conditions(builder, filter)))
    .executeTakeFirstOrThrow();
  return Number(total);
}

function conditions(builder: ExpressionBuilder<CatalogueTables, 'service' | 'agency'>, filter: ServiceFilter) {
  const { agency, scope, highUse, inquiry, province, patterns = [] } = filter;
  return [
    ...(agency === undefined ? [] : [builder('service.agency_id', '=', agency)]),
    ...(scope === undefined ? [] : [builder('service.scope', '=', scope)]),
    ...(highUse === undefined ? [] : [onList(builder, highUse)]),
    ...(inquiry === undefined ? [] : [builder('service.inquiry', '=', Number(inquiry))]),
    ...(province === undefined
      ? []
      : [builder.or([builder('agency.province_code', 'is', null), builder('agency.province_code', '=', province)])]),
    ...patterns.map((pattern) => sql<boolean>`${sql.ref('service.search_text')} like ${pattern} escape '!'`),
  ];
}

function onList(
  { selectFrom, exists, not }: ExpressionBuilder<CatalogueTables, 'service' | 'agency'>,
  { isOn, list }: NonNullable<ServiceFilter['highUse']>,
) {
  const entry = selectFrom('high_use_entry')
    .select('high_use_entry.service_id')
    .where('high_use_entry.list_id', '=', list)
    .whereRef('high_use_entry.service_id', '=', 'service.id');
  return isOn ? exists(entry) : not(exists(entry));
}
