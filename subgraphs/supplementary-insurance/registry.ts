import type { Kysely, Selectable } from 'kysely';
import type { SupplementaryInsuranceTables } from './tables.ts';

export type ClaimRow = Selectable<SupplementaryInsuranceTables['claim']>;
export type BenefitRow = Selectable<SupplementaryInsuranceTables['plan_benefit']>;

/** One person's place in a policy, with the whole of the policy. */
export interface CoverRow {
  readonly member: string;
  readonly policy_id: string;
  readonly person_ref: string;
  readonly head_ref: string;
  readonly relation: SupplementaryInsuranceTables['covered_person']['relation'];
  readonly plan: SupplementaryInsuranceTables['policy']['plan'];
  readonly title_fa: string;
  readonly title_en: string;
  readonly from_day: string;
  readonly until_day: string;
  readonly belongs_from: string;
  readonly belongs_until: string | null;
}

/** A place in a policy, as the head sees it. */
export type CoverMemberRecord = CoverRow;

type ByKey<Value> = Promise<ReadonlyMap<string, readonly Value[]>>;

/** What the insurer's database answers; each question is one statement, whatever the number of people. */
export interface Registry {
  /** All covers that somebody has or had. */
  coversOf(persons: readonly string[]): ByKey<CoverRow>;
  /** Whom policies cover, the head first. */
  membersOf(policies: readonly string[]): ByKey<CoverRow>;
  /** By plan. */
  benefitsOf(plans: readonly string[]): ByKey<BenefitRow>;
  /** By tracking code. */
  claims(codes: readonly string[]): Promise<ReadonlyMap<string, ClaimRow>>;
  /** What members and assessors do about claims: see claims.ts. */
  readonly db: Kysely<SupplementaryInsuranceTables>;
}

/** Every place in a policy, with its policy and plan. */
export function selectCovers(db: Kysely<SupplementaryInsuranceTables>) {
  return db
    .selectFrom('covered_person')
    .innerJoin('policy', 'policy.id', 'covered_person.policy_id')
    .innerJoin('plan', 'plan.code', 'policy.plan')
    .select(['covered_person.id as member', 'policy_id', 'person_ref', 'head_ref', 'relation', 'policy.plan'])
    .select(['title_fa', 'title_en', 'policy.from_day', 'policy.until_day'])
    .select(['covered_person.from_day as belongs_from', 'covered_person.until_day as belongs_until']);
}

export function openRegistry(db: Kysely<SupplementaryInsuranceTables>): Registry {
  return {
    async coversOf(persons) {
      const rows = await selectCovers(db).where('person_ref', 'in', persons).execute();
      return Map.groupBy(rows, ({ person_ref }) => person_ref);
    },
    async membersOf(policies) {
      const rows = await selectCovers(db).where('policy_id', 'in', policies).orderBy('covered_person.id').execute();
      const headFirst = rows.toSorted(
        (one, other) => Number(other.relation === 'HEAD') - Number(one.relation === 'HEAD'),
      );
      return Map.groupBy(headFirst, ({ policy_id }) => policy_id);
    },
    async benefitsOf(codes) {
      const named = codes as readonly BenefitRow['plan'][];
      const rows = await db.selectFrom('plan_benefit').selectAll().where('plan', 'in', named).orderBy('kind').execute();
      return Map.groupBy(rows, ({ plan }): string => plan);
    },
    async claims(codes) {
      const rows = await db.selectFrom('claim').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    db,
  };
}
