import type { Kysely, Selectable } from 'kysely';
import type { StatisticsTables } from './tables.ts';

export type FigureRule = Selectable<StatisticsTables['figure_rule']>;

/** By which rules figures are released now; what was released before keeps its own. */
export function readRule(db: Kysely<StatisticsTables>): Promise<FigureRule> {
  return db.selectFrom('figure_rule').selectAll().executeTakeFirstOrThrow();
}
