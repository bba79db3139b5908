import { join } from 'node:path';
import { createPopulation, type Persona } from '../../../subgraphs/kit/population/population.ts';
import { writeFiles } from '../write-files.ts';

/** Writes the made-up people that may sign in, for the embedded issuer. The same number of people gives the same. */
export function writePersonas(folder: string, people: number): readonly Persona[] {
  const personas = Object.values(createPopulation({ people }).personas);
  const entries = personas.map(({ name, person, kind, agency, assurance, byEmail, titles, story }) => {
    return { name, ref: person.ref, kind, agency, assurance, byEmail, titles, story };
  });
  writeFiles(new Map([[join(folder, 'personas.json'), `${JSON.stringify(entries, null, 2)}\n`]]), 0o600);
  return personas;
}
