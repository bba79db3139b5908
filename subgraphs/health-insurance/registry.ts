import type { Kysely, Selectable } from 'kysely';
import type { HealthInsuranceTables } from './tables.ts';

type Scheme = Pick<
  Selectable<HealthInsuranceTables['scheme']>,
  'title_fa' | 'title_en' | 'insurer_fa' | 'insurer_en' | 'renewal_months'
>;

/** One person's place in a cover, with the whole of the cover. */
export interface CoverRow extends Scheme {
  readonly cover_id: string;
  readonly person_ref: string;
  readonly head_ref: string;
  readonly relation: HealthInsuranceTables['covered_person']['relation'];
  readonly from_day: string;
  readonly until_day: string;
  readonly belongs_from: string;
  readonly belongs_until: string | null;
}

/** What the agency's database answers; each question is one statement, whatever the number of people. */
export interface Registry {
  /** All covers that somebody has or had. */
  coversOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly CoverRow[]>>;
  /** By tracking code. */
  renewals(codes: readonly string[]): Promise<ReadonlyMap<string, RenewalRow>>;
  /** What heads and officials do about renewals: see renewals.ts. */
  readonly db: Kysely<HealthInsuranceTables>;
}

/** A renewal, and until when the cover runs that it gave. */
export interface RenewalRow extends Selectable<HealthInsuranceTables['renewal']> {
  readonly renewed_until: string | null;
}

/** Every place in a cover, with its cover and scheme. */
export function selectCovers(db: Kysely<HealthInsuranceTables>) {
  return db
    .selectFrom('covered_person')
    .innerJoin('cover', 'cover.id', 'covered_person.cover_id')
    .innerJoin('scheme', 'scheme.code', 'cover.scheme')
    .select(['title_fa', 'title_en', 'insurer_fa', 'insurer_en', 'renewal_months'])
    .select(['cover_id', 'person_ref', 'head_ref', 'relation', 'cover.from_day', 'cover.until_day'])
    .select(['covered_person.from_day as belongs_from', 'covered_person.until_day as belongs_until']);
}

export function openRegistry(db: Kysely<HealthInsuranceTables>): Registry {
  return {
    async coversOf(persons) {
      const rows = await selectCovers(db).where('person_ref', 'in', persons).execute();
      return Map.groupBy(rows, ({ person_ref }) => person_ref);
    },
    async renewals(codes) {
      const rows = await db
        .selectFrom('renewal')
        .leftJoin('cover', 'cover.id', 'renewal.granted_cover')
        .selectAll('renewal')
        .select('cover.until_day as renewed_until')
        .where('tracking_code', 'in', codes)
        .execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    db,
  };
}
