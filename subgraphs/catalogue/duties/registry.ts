import type { Kysely } from 'kysely';
import { actOnce, type IdempotentRequest } from '../../kit/idempotency.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { CatalogueTables } from '../tables.ts';
import { openHighUseWriter, type HighUseWriter } from './high-use-writer.ts';
import { composedImplementations, type Implementation } from './implementations.ts';
import { openProcessWriter, type ProcessWriter } from './process-writer.ts';
import { readLists } from './read-lists.ts';
import { readProcesses } from './read-processes.ts';
import type { HighUseListRecord, MilestoneRow, ServiceProcessRecord } from '../duty-records.ts';

type ByKey<Value> = Promise<ReadonlyMap<string, Value>>;
type Keys = readonly string[];
type Db = Kysely<CatalogueTables>;

/** What the catalogue's database answers about rules, lists of high-use services, processes and milestones. */
export interface DutyRegistry {
  /** Oldest first. */
  ruleSets(): Promise<readonly RuleSet[]>;
  milestones(): Promise<readonly MilestoneRow[]>;
  /** Oldest first, with what was proposed for each and what stands on it. */
  highUseLists(): Promise<readonly HighUseListRecord[]>;
  /** Oldest version first, those that are only proposed among them. */
  processesOf(services: Keys): ByKey<readonly ServiceProcessRecord[]>;
  /** Subgraphs and the agencies that run them. */
  subgraphAgencies(): Promise<readonly { readonly subgraph: string; readonly agencyId: string }[]>;
  /** Who implements the general services; read once from the composed schema. */
  implementations(): Promise<readonly Implementation[]>;
  readonly lists: HighUseWriter;
  readonly processes: ProcessWriter;
}

export function openDuties(db: Db): DutyRegistry {
  const once = (request: IdempotentRequest, act: Parameters<typeof actOnce<CatalogueTables>>[2]) =>
    actOnce(db, request, act);
  return {
    ...openRules(db),
    highUseLists: () => readLists(db),
    async processesOf(services) {
      const found = await readProcesses(db, 'service_id', services);
      return Map.groupBy(found, ({ serviceId }) => serviceId);
    },
    async subgraphAgencies() {
      const rows = await db.selectFrom('subgraph').select(['name', 'agency_id']).orderBy('name').execute();
      return rows.flatMap(({ name, agency_id: agencyId }) => (agencyId === null ? [] : [{ subgraph: name, agencyId }]));
    },
    implementations: rememberImplementations(),
    lists: openHighUseWriter(once),
    processes: openProcessWriter(db, once),
  };
}

function rememberImplementations(): DutyRegistry['implementations'] {
  let read: readonly Implementation[] | null = null;
  return async () => (read ??= composedImplementations());
}

function openRules(db: Db) {
  return {
    async ruleSets() {
      const rows = await db.selectFrom('rule_set').selectAll().orderBy('version').execute();
      return rows.map((row) => ({
        id: row.id,
        version: row.version,
        title: { fa: row.title_fa, en: row.title_en },
        approvedBy: { fa: row.approved_by_fa, en: row.approved_by_en },
        approvedOn: row.approved_on,
        inForceFrom: row.in_force_from,
        reference: { fa: row.reference_fa, en: row.reference_en },
        conformanceSuite: row.conformance_suite,
        conformanceDays: row.conformance_days,
        trafficDays: row.traffic_days,
      }));
    },
    async milestones() {
      const rows = await db.selectFrom('milestone').selectAll().orderBy('place').execute();
      return rows.map((row) => ({
        id: row.id,
        place: row.place,
        title: { fa: row.title_fa, en: row.title_en },
        criterion: row.criterion,
        least: row.least,
        due: row.due,
        obligationId: row.obligation_id,
        source: { fa: row.source_fa, en: row.source_en },
      }));
    },
  };
}
