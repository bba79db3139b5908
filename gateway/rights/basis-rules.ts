import type { Kysely } from 'kysely';
import type { TrustTables } from '../../schema/shared/trust/tables.ts';

/** What the law lets each basis read: coordinates by basis. */
export type BasisRules = ReadonlyMap<string, ReadonlySet<string>>;

/** How long rules are remembered, in milliseconds: the law changes more rarely than people give and take back. */
const memory = 1_000;

/** Reads the rules where those last read are older than a second. */
export class BasisRuleMemory {
  readonly #now: () => Date;
  #last: { readonly at: number; readonly rules: Promise<BasisRules> } | null = null;

  constructor(now: () => Date) {
    this.#now = now;
  }

  read(db: Kysely<TrustTables>): Promise<BasisRules> {
    const at = this.#now().getTime();
    if (this.#last === null || Math.abs(at - this.#last.at) >= memory) this.#last = { at, rules: this.#readAnew(db) };
    return this.#last.rules;
  }

  async #readAnew(db: Kysely<TrustTables>): Promise<BasisRules> {
    try {
      return await readBasisRules(db);
    } catch (cause) {
      this.#last = null;
      throw cause;
    }
  }
}

async function readBasisRules(db: Kysely<TrustTables>): Promise<BasisRules> {
  const rows = await db.selectFrom('basis_rule').select(['basis', 'coordinate']).execute();
  const byBasis = Map.groupBy(rows, ({ basis }) => basis);
  return new Map([...byBasis].map(([basis, own]) => [basis, new Set(own.map(({ coordinate }) => coordinate))]));
}

/** Of these coordinates, those that the law lets the basis read. */
export function lawful(coordinates: Iterable<string>, basis: string, rules: BasisRules): ReadonlySet<string> {
  const allowed = rules.get(basis);
  return new Set([...coordinates].filter((coordinate) => allowed?.has(coordinate)));
}
