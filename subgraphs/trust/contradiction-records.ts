import type { Selectable } from 'kysely';
import type { TrustTables } from './tables.ts';

export type ContradictionRuleSideRecord = Selectable<TrustTables['contradiction_rule_side']>;

/** What stands behind a ContradictionRule. */
export interface ContradictionRuleRecord extends Selectable<TrustTables['contradiction_rule']> {
  readonly sides: readonly ContradictionRuleSideRecord[];
}

/** What stands behind a ContradictionSide. */
export interface ContradictionSideRecord extends Selectable<TrustTables['contradiction_side']> {
  /** When the records went together again. */
  readonly resolved_at: string | null;
}

/** What stands behind a Contradiction: for whom it is about. */
export interface ContradictionRecord extends Selectable<TrustTables['contradiction']> {
  readonly sides: readonly ContradictionSideRecord[];
}

/** What stands behind an AgencyFinding: one owner's side, without the other's. */
export interface AgencyFindingRecord extends ContradictionSideRecord {
  readonly rule: string;
  readonly subject: string;
  readonly opened_at: string;
}
