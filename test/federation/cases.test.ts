import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openInlineGateway } from '../support/inline-gateway.ts';
import type { FederationCase } from './federation-case.ts';

const folder = join(import.meta.dirname, 'cases');
const files = globSync('*/case.ts', { cwd: folder }).sort();
const cases = await Promise.all(
  files.map(async (file) => {
    const { federationCase } = (await import(join(folder, file))) as { federationCase: FederationCase };
    return [file.replace('/case.ts', ''), federationCase] as const;
  }),
);

/** What holds has to hold whether a supergraph is planned on as a whole, or each operation on its part of it. */
const bothWays = cases.flatMap(([name, one]) => [
  [name, one, Infinity] as const,
  [`${name}, planned on parts`, one, 1] as const,
]);

describe.each(bothWays)('%s', (_name, { agencies, asks, rests }, projectFrom) => {
  const opened = openInlineGateway(agencies, {
    projectFrom,
    intercept: ({ subgraph, query }) => {
      if (rests?.some((field) => new RegExp(`\\b${field}\\b`).test(query))) throw new Error(`${subgraph}: ${query}`);
      return undefined;
    },
  });

  it.each(asks)('$it', async ({ query, variables, data, failing = false }) => {
    const gateway = await opened;
    // A document that does not fit the schema is refused before the gateway: as an answer it is null and an error.
    const answer = await gateway.ask(query, variables === undefined ? {} : { variables }).catch((error: unknown) => {
      if (failing && data === null) return { data: null, errors: [error] };
      throw error;
    });
    expect({ data: answer.data ?? null, failing: (answer.errors ?? []).length > 0, errors: answer.errors }).toEqual({
      data,
      failing,
      errors: failing ? expect.anything() : undefined,
    });
  });
});
