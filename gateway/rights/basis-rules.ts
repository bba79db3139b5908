import type { Kysely } from 'kysely';
import type { TrustTables } from '../../schema/shared/trust/tables.ts';

/** What the law lets each basis read: coordinates by basis. */
export type BasisRules = ReadonlyMap<string, ReadonlySet<string>>;

export async function readBasisRules(db: Kysely<TrustTables>): Promise<BasisRules> {
  const rows = await db.selectFrom('basis_rule').select(['basis', 'coordinate']).execute();
  const byBasis = Map.groupBy(rows, ({ basis }) => basis);
  return new Map([...byBasis].map(([basis, own]) => [basis, new Set(own.map(({ coordinate }) => coordinate))]));
}

/** Of these coordinates, those that the law lets the basis read. */
export function lawful(coordinates: Iterable<string>, basis: string, rules: BasisRules): ReadonlySet<string> {
  const allowed = rules.get(basis);
  return new Set([...coordinates].filter((coordinate) => allowed?.has(coordinate)));
}
