import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personaToken } from '../persona-token.ts';
import { projectFolder } from '../project-folder.ts';
import { ToolError } from '../tool-error.ts';

const rounds = 300;
const warmUp = 50;

/**
 * How long the citizen's profile takes in each window, in milliseconds: the median of requests that are sent one at a
 * time and in turn, so that a noisy machine slows all windows alike.
 */
export async function compareProfiles(gateways: readonly string[]): Promise<readonly number[]> {
  const asks = await Promise.all(gateways.map(createAsk));
  const times = gateways.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, ask] of asks.entries()) {
      const startedAt = performance.now();
      await ask();
      if (round >= 0) times[index]?.push(performance.now() - startedAt);
    }
  }
  return times.map(median);
}

async function createAsk(gateway: string): Promise<() => Promise<void>> {
  const file = join(projectFolder, 'schema', 'operations', 'portal', 'citizen-profile.graphql');
  const body = JSON.stringify({ query: readFileSync(file, 'utf8') });
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await personaToken(gateway, 'citizen')}`,
  };
  return async () => {
    const response = await fetch(`${gateway}/graphql`, { method: 'POST', headers, body });
    const answer = (await response.json()) as { readonly data?: unknown; readonly errors?: readonly unknown[] };
    if (answer.errors !== undefined) throw new ToolError(`The profile has errors: ${JSON.stringify(answer.errors)}`);
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
