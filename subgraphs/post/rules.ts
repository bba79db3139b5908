import type { Person } from '../kit/population/population.ts';

/** The dead and those who live abroad have no residence here, whoever else of their household has. */
export function resides({ deathDate, abroad }: Pick<Person, 'deathDate' | 'abroad'>): boolean {
  return deathDate === null && !abroad;
}
