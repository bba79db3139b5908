import type { Kysely } from 'kysely';
import type { Page } from '../kit/connection.ts';
import { openCommittee, type CommitteeRegistry } from './committee/registry.ts';
import { type EvidenceBook, openEvidenceBook } from './evidence/evidence-book.ts';
import { openDuties, type DutyRegistry } from './duties/registry.ts';
import { openOnceOnly, type OnceOnlyRegistry } from './once-only/open-once-only.ts';
import { readAgency, readEvidence, readObligation, readService, readWindow } from './read-rows.ts';
import type { AgencyRecord, ProvinceRecord, ServiceRecord, SystemRecord, WindowRecord } from './records.ts';
import type { Exposure } from './rules/agency-file.ts';
import type { Evidence } from './rules/evidence.ts';
import type { TrafficRow } from './rules/exchange-figures.ts';
import type { Obligation } from './rules/obligation.ts';
import { type Requirement, type Stage, stageKinds } from './rules/stage.ts';
import { countServices, searchServices, type ServiceFilter } from './search-services.ts';
import { openSecurityBook, type SecurityBook } from './security/security-book.ts';
import type { CatalogueTables } from './tables.ts';
import { openTraffic } from './traffic/open-traffic.ts';
import type { Batch } from './traffic/batch.ts';

type ByKey<Value> = Promise<ReadonlyMap<string, Value>>;
type Keys = readonly string[];

/** What the catalogue's database answers; each question is one statement, whatever the number of keys. */
export interface Registry extends CommitteeRegistry, EvidenceBook, SecurityBook, DutyRegistry, OnceOnlyRegistry {
  agencies(ids: Keys): ByKey<AgencyRecord>;
  allAgencies(): Promise<readonly AgencyRecord[]>;
  childrenOf(agencies: Keys): ByKey<readonly AgencyRecord[]>;
  allProvinces(): Promise<readonly ProvinceRecord[]>;
  systemsOf(agencies: Keys): ByKey<readonly SystemRecord[]>;
  allWindows(): Promise<readonly WindowRecord[]>;
  services(ids: Keys): ByKey<ServiceRecord>;
  servicesOf(agencies: Keys): ByKey<readonly ServiceRecord[]>;
  servicesIn(windows: Keys): ByKey<readonly ServiceRecord[]>;
  searchServices(filter: ServiceFilter, page: Page): Promise<readonly ServiceRecord[]>;
  countServices(filter: ServiceFilter): Promise<number>;
  /** In the order receipt, processing, delivery. */
  stagesOf(services: Keys): ByKey<readonly Stage[]>;
  requirementsOf(services: Keys): ByKey<readonly Requirement[]>;
  exposuresOf(services: Keys): ByKey<readonly Exposure[]>;
  allObligations(): Promise<readonly Obligation[]>;
  /** Oldest first. */
  evidenceOf(agencies: Keys): ByKey<readonly Evidence[]>;
  /** When the newest fact on record happened, RFC 3339 in UTC; null when there is none. */
  newestEvidenceAt(): Promise<string | null>;
  /** Calls to the agency's subgraphs in the hours that begin from one instant, before another; in milliseconds. */
  trafficOf(agency: string, from: number, before: number): Promise<readonly TrafficRow[]>;
  /** Puts on record what a process of the window has counted; whether it came for the first time. */
  takeBatch(batch: Batch): Promise<boolean>;
}

export function openRegistry(db: Kysely<CatalogueTables>): Registry {
  return {
    ...openAgencies(db),
    ...openServices(db),
    ...openEvidence(db),
    ...openCommittee(db),
    ...openEvidenceBook(db),
    ...openSecurityBook(db),
    ...openDuties(db),
    ...openTraffic(db),
    ...openOnceOnly(db),
  };
}

function openAgencies(db: Kysely<CatalogueTables>) {
  return {
    async agencies(ids: Keys) {
      const rows = await db.selectFrom('agency').selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, readAgency(row)]));
    },
    async allAgencies() {
      const rows = await db.selectFrom('agency').selectAll().orderBy('id').execute();
      return rows.map(readAgency);
    },
    async childrenOf(agencies: Keys) {
      const rows = await db.selectFrom('agency').selectAll().where('parent_id', 'in', agencies).orderBy('id').execute();
      return Map.groupBy(rows.map(readAgency), ({ parentId }) => parentId ?? '');
    },
    async allProvinces() {
      const rows = await db.selectFrom('province').selectAll().orderBy('code').execute();
      return rows.map(({ code, name_fa, name_en }) => ({ code, name: { fa: name_fa, en: name_en } }));
    },
    async systemsOf(agencies: Keys) {
      const rows = await db.selectFrom('system').selectAll().where('agency_id', 'in', agencies).orderBy('id').execute();
      const systems = rows.map(({ id, agency_id, name_fa, name_en }) => ({
        id,
        agencyId: agency_id,
        name: { fa: name_fa, en: name_en },
      }));
      return Map.groupBy(systems, ({ agencyId }) => agencyId);
    },
    async allWindows() {
      const rows = await db.selectFrom('service_window').selectAll().orderBy('id').execute();
      return rows.map(readWindow);
    },
  };
}

function openServices(db: Kysely<CatalogueTables>) {
  return {
    async services(ids: Keys) {
      const rows = await db.selectFrom('service').selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, readService(row)]));
    },
    async servicesOf(agencies: Keys) {
      const rows = await db
        .selectFrom('service')
        .selectAll()
        .where('agency_id', 'in', agencies)
        .orderBy('id')
        .execute();
      return Map.groupBy(rows.map(readService), ({ agencyId }) => agencyId);
    },
    async servicesIn(windows: Keys) {
      const rows = await db
        .selectFrom('exposure')
        .innerJoin('service', 'service.id', 'exposure.service_id')
        .selectAll('service')
        .select('exposure.window_id')
        .distinct()
        .where('exposure.window_id', 'in', windows)
        .orderBy('service.id')
        .execute();
      const groups = Map.groupBy(rows, ({ window_id }) => window_id);
      return new Map([...groups].map(([window, services]) => [window, services.map(readService)]));
    },
    searchServices: (filter: ServiceFilter, page: Page) => searchServices(db, filter, page),
    countServices: (filter: ServiceFilter) => countServices(db, filter),
    async stagesOf(services: Keys) {
      const rows = await db.selectFrom('stage').selectAll().where('service_id', 'in', services).execute();
      rows.sort((left, right) => stageKinds.indexOf(left.kind) - stageKinds.indexOf(right.kind));
      return grouped(rows, ({ kind, channel, document, human_step, implemented }) => ({
        kind,
        channel,
        document,
        humanStep: human_step === 1,
        implemented: implemented === 1,
      }));
    },
    async requirementsOf(services: Keys) {
      const rows = await db
        .selectFrom('requirement')
        .selectAll()
        .where('service_id', 'in', services)
        .orderBy('id')
        .execute();
      return grouped(rows, ({ id, label_fa, label_en, document }) => ({
        id,
        label: { fa: label_fa, en: label_en },
        document,
      }));
    },
    async exposuresOf(services: Keys) {
      const rows = await db.selectFrom('exposure').selectAll().where('service_id', 'in', services).execute();
      return grouped(rows, ({ window_id, offered_from, offered_until }) => ({
        windowId: window_id,
        from: offered_from,
        until: offered_until,
      }));
    },
  };
}

function openEvidence(db: Kysely<CatalogueTables>) {
  return {
    async allObligations() {
      const rows = await db.selectFrom('obligation').selectAll().orderBy('id').execute();
      return rows.map(readObligation);
    },
    async evidenceOf(agencies: Keys) {
      const rows = await db
        .selectFrom('evidence')
        .selectAll()
        .where('agency_id', 'in', agencies)
        .orderBy('at')
        .orderBy('id')
        .execute();
      return Map.groupBy(rows.map(readEvidence), ({ agencyId }) => agencyId);
    },
    async newestEvidenceAt() {
      const { newest } = await db
        .selectFrom('evidence')
        .select(({ fn }) => fn.max('at').as('newest'))
        .executeTakeFirstOrThrow();
      return newest;
    },
  };
}

function grouped<Row extends { readonly service_id: string }, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = Map.groupBy(rows, (row) => row.service_id);
  return new Map([...groups].map(([service, members]) => [service, members.map(read)]));
}
