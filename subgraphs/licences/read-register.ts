import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Page } from '../kit/connection.ts';
import type { LicenceRecord } from './records.ts';
import type { LicencesTables } from './tables.ts';

/** What the public register can be narrowed by; what is left out does not narrow it. */
export interface RegisterFilter {
  /** The day for which it is asked. */
  readonly day: string;
  /** LIKE patterns that must all match; see kit/search-text.ts. */
  readonly patterns: readonly string[];
  readonly kind?: string | null | undefined;
  /** Catalogue id. */
  readonly issuer?: string | null | undefined;
}

/** One page, newest first, and one row more where the list goes on. */
export async function pageOfRegister(
  db: Kysely<LicencesTables>,
  filter: RegisterFilter,
  { limit, after }: Page,
): Promise<readonly LicenceRecord[]> {
  const [day, id] = [String(after?.[0]), String(after?.[1])];
  return select(db, filter)
    .selectAll('licence')
    .$if(after !== null, (query) =>
      query.where(({ eb, or, and }) =>
        or([eb('issued_on', '<', day), and([eb('issued_on', '=', day), eb('licence.id', '>', id)])]),
      ),
    )
    .orderBy('issued_on', 'desc')
    .orderBy('licence.id')
    .limit(limit + 1)
    .execute();
}

export async function countRegister(db: Kysely<LicencesTables>, filter: RegisterFilter): Promise<number> {
  const counted = select(db, filter).select(({ fn }) => fn.countAll().as('total'));
  return Number((await counted.executeTakeFirstOrThrow()).total);
}

function select(db: Kysely<LicencesTables>, { day, patterns, kind, issuer }: RegisterFilter) {
  return db
    .selectFrom('licence')
    .innerJoin('licence_kind', 'licence_kind.id', 'licence.kind')
    .where(({ and, eb }) =>
      and([
        ...(kind ? [eb('licence.kind', '=', kind)] : []),
        ...(issuer ? [eb('licence_kind.issuer', '=', issuer)] : []),
        ...patterns.map((pattern) => sql<boolean>`${sql.ref('licence.search_text')} like ${pattern} escape '!'`),
        isListed(day),
      ]),
    );
}

/** As `isShown` of rules.ts says it of one decision. */
function isListed(day: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from decision join publication on publication.decision_id = decision.id
    where decision.licence_id = licence.id and ${isOwed(day)}
  )`;
}

/** Whether a decision of a licence is for everybody to read that day, if it is published at all. */
export function isOwed(day: string): RawBuilder<boolean> {
  return sql<boolean>`(
    licence.holder_company_ref is not null
    or decision.decision not in ('REVOCATION', 'REINSTATEMENT')
    or (
      decision.decision = 'REVOCATION'
      and (decision.in_force_until is null or decision.in_force_until >= ${day})
      and not exists (
        select 1 from decision later
        where later.licence_id = decision.licence_id
          and later.decision = 'REINSTATEMENT' and later.place > decision.place
      )
    )
  )`;
}
