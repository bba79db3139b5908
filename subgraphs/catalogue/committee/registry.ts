import type { Kysely } from 'kysely';
import type { Exemption } from '../rules/exemption.ts';
import type { CatalogueTables } from '../tables.ts';
import { exemptionsWhere } from './read-exemptions.ts';
import type {
  CommitteeAnswerRecord,
  CommitteeDecisionRecord,
  CommitteeMeetingRecord,
  ConformitySignatureRecord,
  ConnectionPlanRecord,
  ExecutivePlanRecord,
  ResolutionRecord,
} from '../committee-records.ts';

type Db = Kysely<CatalogueTables>;
type ByKey<Value> = Promise<ReadonlyMap<string, Value>>;
type Keys = readonly string[];

/** What the catalogue's database answers about the supervisory committee; lists by agency, the newest first if not said. */
export interface CommitteeRegistry {
  readonly db: Db;
  /** Oldest first. */
  exemptionsOf(agencies: Keys): ByKey<readonly Exemption[]>;
  /** Oldest first. */
  allExemptions(): Promise<readonly Exemption[]>;
  connectionPlansOf(agencies: Keys): ByKey<readonly ConnectionPlanRecord[]>;
  decisionsOf(agencies: Keys): ByKey<readonly CommitteeDecisionRecord[]>;
  /** @param db a transaction, to see what it has written */
  decisionById(id: string, db?: Db): Promise<CommitteeDecisionRecord | null>;
  /** By decision. */
  answersTo(decisions: Keys): ByKey<CommitteeAnswerRecord>;
  /** National and provincial ones. */
  allMeetings(): Promise<readonly CommitteeMeetingRecord[]>;
  /** In the order of ids. */
  allResolutions(): Promise<readonly ResolutionRecord[]>;
  conformitySignaturesOf(agencies: Keys): ByKey<readonly ConformitySignatureRecord[]>;
  executivePlansOf(agencies: Keys): ByKey<readonly ExecutivePlanRecord[]>;
  /** @param db a transaction, to see what it has written */
  executivePlanById(id: string, db?: Db): Promise<ExecutivePlanRecord | null>;
}

export function openCommittee(db: Db): CommitteeRegistry {
  return { db, ...openExemptions(db), ...openDecisions(db), ...openPlans(db), allMeetings: () => allMeetings(db) };
}

function openExemptions(db: Db) {
  return {
    async exemptionsOf(agencies: Keys) {
      const found = await exemptionsWhere(db, 'agency_id', agencies);
      return Map.groupBy(found, ({ agencyId }) => agencyId);
    },
    allExemptions: () => exemptionsWhere(db),
  };
}

function openDecisions(db: Db) {
  return {
    async decisionsOf(agencies: Keys) {
      const rows = await db
        .selectFrom('committee_decision')
        .selectAll()
        .where('agency_id', 'in', agencies)
        .orderBy('decided_at', 'desc')
        .orderBy('id')
        .execute();
      return Map.groupBy(rows, ({ agency_id }) => agency_id);
    },
    async decisionById(id: string, within = db) {
      const found = within.selectFrom('committee_decision').selectAll().where('id', '=', id);
      return (await found.executeTakeFirst()) ?? null;
    },
    async answersTo(decisions: Keys) {
      const rows = await db
        .selectFrom('committee_answer')
        .innerJoin('committee_decision', 'committee_decision.id', 'decision_id')
        .selectAll('committee_answer')
        .select('answer_due')
        .where('decision_id', 'in', decisions)
        .execute();
      return new Map(rows.map((row) => [row.decision_id, { ...row, answer_due: row.answer_due ?? '' }]));
    },
    allResolutions: () => db.selectFrom('resolution').selectAll().orderBy('id').execute(),
    async conformitySignaturesOf(agencies: Keys) {
      const rows = await db
        .selectFrom('conformity_signature')
        .selectAll()
        .where('agency_id', 'in', agencies)
        .orderBy('signed_at', 'desc')
        .orderBy('id')
        .execute();
      return Map.groupBy(rows, ({ agency_id }) => agency_id);
    },
  };
}

function openPlans(db: Db) {
  return {
    async connectionPlansOf(agencies: Keys) {
      const rows = await db
        .selectFrom('connection_plan')
        .innerJoin('connection_milestone', 'plan_id', 'id')
        .selectAll()
        .where('agency_id', 'in', agencies)
        .orderBy('submitted_at', 'desc')
        .orderBy('id')
        .orderBy('place')
        .execute();
      const plans = [...Map.groupBy(rows, ({ id }) => id).values()].map((milestones) => {
        const { id, agency_id, submitted_at } = milestones[0]!;
        return { id, agency_id, submitted_at, milestones };
      });
      return Map.groupBy(plans, ({ agency_id }) => agency_id);
    },
    async executivePlansOf(agencies: Keys) {
      const plans = await executivePlansWhere(db, 'agency_id', agencies);
      return Map.groupBy(plans, ({ agency_id }) => agency_id);
    },
    async executivePlanById(id: string, within = db) {
      return (await executivePlansWhere(within, 'id', [id]))[0] ?? null;
    },
  };
}

async function executivePlansWhere(db: Db, column: 'id' | 'agency_id', values: Keys): Promise<ExecutivePlanRecord[]> {
  const plans = await db
    .selectFrom('executive_plan')
    .selectAll()
    .where(column, 'in', values)
    .orderBy('submitted_at', 'desc')
    .orderBy('id')
    .execute();
  if (plans.length === 0) return [];
  const ids = plans.map(({ id }) => id);
  const rows = await db
    .selectFrom('executive_plan_step')
    .selectAll()
    .where('plan_id', 'in', ids)
    .orderBy('at')
    .execute();
  const steps = Map.groupBy(rows, ({ plan_id }) => plan_id);
  return plans.map((plan) => ({ ...plan, steps: steps.get(plan.id) ?? [] }));
}

async function allMeetings(db: Db): Promise<CommitteeMeetingRecord[]> {
  const meetings = await db
    .selectFrom('committee_meeting')
    .selectAll()
    .orderBy('held_at', 'desc')
    .orderBy('id')
    .execute();
  const rows = await db.selectFrom('committee_meeting_agency').selectAll().orderBy('agency_id').execute();
  const present = Map.groupBy(rows, ({ meeting_id }) => meeting_id);
  return meetings.map((one) => ({ ...one, agencies: (present.get(one.id) ?? []).map(({ agency_id }) => agency_id) }));
}
