import type { Kysely } from 'kysely';
import type { Requirement } from '../rules/stage.ts';
import type { CatalogueTables } from '../tables.ts';
import { readHeldFacts, type HeldFact, type HeldFacts, type InquiryField } from './held-facts.ts';

type ByKey<Value> = Promise<ReadonlyMap<string, Value>>;
type Keys = readonly string[];

/** A requirement and what of it the national graph holds; nothing, where nothing does. */
export interface BoundRequirement {
  readonly requirement: Requirement;
  readonly facts: readonly HeldFact[];
}

/** A document that a service asks for. */
export interface AskedDocument {
  readonly serviceId: string;
  readonly agencyId: string;
  readonly isHeld: boolean;
}

/** What the catalogue's database answers about what is asked although it is held. */
export interface OnceOnlyRegistry {
  /** In the order of the requirements' ids. */
  boundRequirementsOf(services: Keys): ByKey<readonly BoundRequirement[]>;
  /** What agencies have not published. */
  draftRequirementsOf(services: Keys): ByKey<readonly BoundRequirement[]>;
  inquiryFieldsOf(services: Keys): ByKey<readonly InquiryField[]>;
  /** Of all services, in the order of their ids. */
  askedDocuments(): Promise<readonly AskedDocument[]>;
}

type Asked = 'requirement' | 'requirement_draft';

export function openOnceOnly(db: Kysely<CatalogueTables>): OnceOnlyRegistry {
  const held = lazily(readHeldFacts);

  async function factsOf(services: Keys): ByKey<readonly HeldFact[]> {
    const rows = await db
      .selectFrom('requirement_binding')
      .selectAll()
      .where('service_id', 'in', services)
      .orderBy('position')
      .execute();
    const groups = Map.groupBy(rows, ({ service_id, requirement_id }) => `${service_id} ${requirement_id}`);
    return new Map([...groups].map(([key, bound]) => [key, bound.flatMap(({ path }) => held().fact(path) ?? [])]));
  }

  async function requirementsIn(table: Asked, services: Keys): ByKey<readonly BoundRequirement[]> {
    const [rows, facts] = await Promise.all([
      db.selectFrom(table).selectAll().where('service_id', 'in', services).orderBy('id').execute(),
      factsOf(services),
    ]);
    const groups = Map.groupBy(rows, (row) => row.service_id);
    return new Map(
      Array.from(groups, ([service, members]) => [
        service,
        members.map(({ id, label_fa, label_en, document }) => ({
          requirement: { id, label: { fa: label_fa, en: label_en }, document },
          facts: facts.get(`${service} ${id}`) ?? [],
        })),
      ]),
    );
  }

  return {
    boundRequirementsOf: (services) => requirementsIn('requirement', services),
    draftRequirementsOf: (services) => requirementsIn('requirement_draft', services),
    async inquiryFieldsOf(services) {
      const rows = await db
        .selectFrom('inquiry_field')
        .selectAll()
        .where('service_id', 'in', services)
        .orderBy('position')
        .execute();
      const groups = Map.groupBy(rows, (row) => row.service_id);
      return new Map(
        Array.from(groups, ([service, fields]) => [
          service,
          fields.flatMap(({ coordinate }) => held().inquiryField(coordinate) ?? []),
        ]),
      );
    },
    async askedDocuments() {
      const [documents, bound] = await Promise.all([documentsIn(db), boundIn(db, held())]);
      return documents.map(({ service_id, agency_id, id }) => ({
        serviceId: service_id,
        agencyId: agency_id,
        isHeld: bound.has(`${service_id} ${id}`),
      }));
    },
  };
}

function documentsIn(db: Kysely<CatalogueTables>) {
  return db
    .selectFrom('requirement')
    .innerJoin('service', 'service.id', 'requirement.service_id')
    .select(['requirement.service_id', 'service.agency_id', 'requirement.id'])
    .where('requirement.document', '!=', 'NONE')
    .orderBy('requirement.service_id')
    .orderBy('requirement.id')
    .execute();
}

async function boundIn(db: Kysely<CatalogueTables>, held: HeldFacts): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('requirement_binding').select(['service_id', 'requirement_id', 'path']).execute();
  const known = rows.filter(({ path }) => held.fact(path) !== null);
  return new Set(known.map(({ service_id, requirement_id }) => `${service_id} ${requirement_id}`));
}

function lazily<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: read() }).value;
}
