import type { Kysely } from 'kysely';
import { actOnce, type IdempotentRequest } from '../../kit/idempotency.ts';
import { secretariat } from '../rules/offices.ts';
import type { Succession } from '../rules/succession.ts';
import type { CatalogueTables } from '../tables.ts';
import { writeSuccession } from './write-succession.ts';

/** An agency that is founded by a merger or a split. */
export interface FoundedAgency {
  readonly id: string;
  readonly class: CatalogueTables['agency']['class'];
  readonly name: { readonly fa: string; readonly en: string };
  readonly parent: string | null;
}

export interface SuccessionRegistry {
  /** In the order of their days. */
  allSuccessions(): Promise<readonly Succession[]>;
  /** When the newest fact about any of these agencies happened, RFC 3339; null when there is none. */
  newestEvidenceOf(agencies: readonly string[]): Promise<string | null>;
  /**
   * Records a merger or a split, and the agencies that it founds, once for each key.
   *
   * @param check is called inside the transaction, with what was on record by then
   */
  recordSuccession(
    request: IdempotentRequest,
    succession: Succession,
    founded: readonly FoundedAgency[],
    check: (registry: SuccessionRegistry) => Promise<void>,
  ): Promise<string>;
}

export function openSuccessions(db: Kysely<CatalogueTables>): SuccessionRegistry {
  return {
    async allSuccessions() {
      const rows = await db.selectFrom('succession').selectAll().orderBy('effective_on').orderBy('id').execute();
      const agencies = await db.selectFrom('succession_agency').selectAll().orderBy('agency_id').execute();
      const handovers = await db.selectFrom('service_handover').selectAll().orderBy('service_id').execute();
      return rows.map((row) => read(row, agencies, handovers));
    },
    async newestEvidenceOf(agencies) {
      const { newest } = await db
        .selectFrom('evidence')
        .select(({ fn }) => fn.max('at').as('newest'))
        .where('agency_id', 'in', agencies)
        .executeTakeFirstOrThrow();
      return newest;
    },
    recordSuccession: (request, succession, founded, check) =>
      actOnce(db, request, async (transaction) => {
        await takeTurn(transaction);
        await check(openSuccessions(transaction));
        for (const agency of founded) await found(transaction, agency);
        await writeSuccession(transaction, succession);
        return succession.id;
      }),
  };
}

/** One at a time: PostgreSQL would let two check the same state and both write. Held to the end of the transaction. */
async function takeTurn(db: Kysely<CatalogueTables>): Promise<void> {
  await db
    .updateTable('agency')
    .set(({ ref }) => ({ id: ref('id') }))
    .where('id', '=', secretariat)
    .execute();
}

async function found(db: Kysely<CatalogueTables>, { id, class: rank, name, parent }: FoundedAgency): Promise<void> {
  await db
    .insertInto('agency')
    .values({
      id,
      class: rank,
      name_fa: name.fa,
      name_en: name.en,
      parent_id: parent,
      province_code: null,
      stated_by_fa: null,
      stated_by_en: null,
      stated_from: null,
      stated_until: null,
    })
    .execute();
}

function read(
  row: CatalogueTables['succession'],
  agencies: readonly CatalogueTables['succession_agency'][],
  handovers: readonly CatalogueTables['service_handover'][],
): Succession {
  const inRole = (role: string) =>
    agencies.filter((one) => one.succession_id === row.id && one.role === role).map(({ agency_id }) => agency_id);
  const { source_fa, source_en } = row;
  return {
    id: row.id,
    kind: row.kind,
    effectiveOn: row.effective_on,
    predecessors: inRole('PREDECESSOR'),
    successors: inRole('SUCCESSOR'),
    legalBasis: { fa: row.legal_basis_fa, en: row.legal_basis_en },
    source: source_fa === null || source_en === null ? null : { fa: source_fa, en: source_en },
    decidedBy: { fa: row.decided_by_fa, en: row.decided_by_en },
    decidedOn: row.decided_on,
    centreVote: row.centre_vote,
    handovers: handovers
      .filter(({ succession_id }) => succession_id === row.id)
      .map(({ service_id, from_agency, to_agency }) => ({ service: service_id, from: from_agency, to: to_agency })),
  };
}
