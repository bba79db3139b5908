import type { Kysely, Selectable } from 'kysely';
import type { Exemption } from '../rules/exemption.ts';
import type { CatalogueTables } from '../tables.ts';

type Db = Kysely<CatalogueTables>;
type Row<Table extends keyof CatalogueTables> = Selectable<CatalogueTables[Table]>;

/** Exemptions with what was recorded about them, oldest first: one statement where there is none, otherwise three. */
export async function exemptionsWhere(
  db: Db,
  column: 'id' | 'agency_id',
  values: readonly string[],
): Promise<readonly Exemption[]> {
  const rows = await db
    .selectFrom('exemption')
    .selectAll()
    .where(column, 'in', values)
    .orderBy('requested_at')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [steps, votes] = await Promise.all([stepsOf(db, ids), votesOf(db, ids)]);
  return rows.map((row) => readExemption(row, steps.get(row.id) ?? [], votes.get(row.id) ?? []));
}

async function stepsOf(db: Db, ids: readonly string[]) {
  const rows = await db.selectFrom('exemption_step').selectAll().where('exemption_id', 'in', ids).execute();
  return Map.groupBy(rows, ({ exemption_id }) => exemption_id);
}

async function votesOf(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('exemption_vote')
    .selectAll()
    .where('exemption_id', 'in', ids)
    .orderBy('at')
    .orderBy('institution')
    .execute();
  return Map.groupBy(rows, ({ exemption_id }) => exemption_id);
}

function readExemption(
  row: Row<'exemption'>,
  steps: readonly Row<'exemption_step'>[],
  votes: readonly Row<'exemption_vote'>[],
): Exemption {
  const timeOf = (kind: string) => steps.find((step) => step.kind === kind)?.at ?? null;
  return {
    id: row.id,
    agencyId: row.agency_id,
    obligationId: row.obligation_id,
    ground: row.ground,
    reasons: row.reasons,
    requestedAt: row.requested_at,
    days: row.days,
    renews: row.renews,
    seats: row.seats.split(' '),
    recused: row.recused,
    reviewedAt: timeOf('REVIEW'),
    withdrawnAt: timeOf('WITHDRAWAL'),
    votes: votes.map(({ institution, official, vote, reasons, digest, at }) => ({
      institution,
      official,
      vote,
      reasons,
      digest,
      at,
    })),
  };
}
