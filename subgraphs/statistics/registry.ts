import { readSecret } from '../kit/agency-secret.ts';
import { askFigure, type FigureAnswer, type FigureQuestion } from './ask-figure.ts';
import { type Budget, budgetOf } from './budget.ts';
import { askCoverage, type Coverage } from './coverage.ts';
import type { Db } from './figures/base-figure.ts';
import { pseudonymOf } from './pseudonym.ts';

/** What the centre's database answers; every question of an analyst is paid from her own account there. */
export interface Registry {
  /**
   * @param analyst reference of the person
   * @throws AgencyError BAD_USER_INPUT, TABLE_NOT_OFFERED, FIGURE_NOT_RELEASED, BUDGET_EXHAUSTED
   */
  figure(analyst: string, question: FigureQuestion): Promise<FigureAnswer>;
  /** @throws AgencyError BAD_USER_INPUT, FIGURE_NOT_RELEASED, BUDGET_EXHAUSTED */
  coverage(analyst: string, year: string): Promise<Coverage>;
  budget(analyst: string): Promise<Budget>;
}

export function openRegistry(db: Db): Registry {
  const accountOf = async (analyst: string) => pseudonymOf(await readSecret(db), 'analyst', analyst);
  return {
    figure: async (analyst, question) => askFigure(db, await accountOf(analyst), question),
    coverage: async (analyst, year) => askCoverage(db, await accountOf(analyst), year),
    budget: async (analyst) => budgetOf(db, await accountOf(analyst)),
  };
}
