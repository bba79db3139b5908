import { buildSchema, execute, parse } from 'graphql';
import { composeAgencies } from '../country/agencies.ts';
import { createCountry } from '../country/country.ts';

/** The right answer to a workload's query for a person: its `data`. */
export type Reference = (id: string) => unknown;

/** Answers from the country itself, by graphql-js, with no agencies and no gateway in between. */
export function createReference(query: string): Reference {
  const schema = buildSchema(composeAgencies({}).api);
  const document = parse(query);
  const find = createCountry();
  const rootValue = { person: ({ id }: { readonly id: string }) => find('Person', id) };
  return (id) => {
    const result = execute({ schema, document, rootValue, variableValues: { id } });
    if (result instanceof Promise || result.errors !== undefined) throw new Error('The reference has no answer.');
    return result.data;
  };
}
