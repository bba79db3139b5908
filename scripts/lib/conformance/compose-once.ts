import { composeSupergraph } from '../compose-supergraph.ts';
import type { RoverSubgraph } from '../read-rover.ts';
import type { AgencyUnderTest } from './agency-under-test.ts';

/** The same schemas are composed once, whatever the number of agencies. */
export function composeOnce(): AgencyUnderTest['composes'] {
  const known = new WeakMap<readonly RoverSubgraph[], readonly string[]>();
  return (subgraphs) => {
    const before = known.get(subgraphs);
    if (before !== undefined) return before;
    const composition = composeSupergraph(subgraphs);
    const problems = composition.kind === 'failed' ? composition.problems : [];
    known.set(subgraphs, problems);
    return problems;
  };
}
