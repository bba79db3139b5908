import type { Caller } from '../../gateway/kernel/caller.ts';
import type { Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import { type Anything, openInlineGateway } from './inline-gateway.ts';
import type { OpenTestDatabase } from './on-each-database.ts';
import { startAgency, type TestAgency } from './start-agency.ts';

/** Real agencies, seeded and asked over HTTP by signed calls, behind a gateway in this process. */
export interface GatewayOverAgencies {
  readonly agencies: ReadonlyMap<string, TestAgency>;
  /** The answer, and which agencies were asked for it, in order. One question at a time. */
  ask(query: string, variables: Record<string, unknown>, caller: Partial<Caller>): Promise<Anything>;
  close(): Promise<void>;
}

export async function openGatewayOver(
  subgraphs: readonly Subgraph[],
  openDatabase: OpenTestDatabase,
): Promise<GatewayOverAgencies> {
  const agencies = new Map<string, TestAgency>();
  for (const subgraph of subgraphs) agencies.set(subgraph.name, await startAgency(subgraph, openDatabase));
  let asking: Partial<Caller> = {};
  const schemas = Object.fromEntries(subgraphs.map(({ name, typeDefs }) => [name, { sdl: typeDefs }]));
  const gateway = await openInlineGateway(schemas, {
    async intercept({ subgraph, query, variables }) {
      const { scopes = new Set<string>(), ...caller } = asking;
      const answer = await agencies.get(subgraph)!.ask(query, variables, { ...caller, scopes: [...scopes] });
      const errors = (answer.errors ?? []).map(({ path, extensions }) => ({ ...extensions, path }));
      return { kind: 'answered', data: answer.data, errors };
    },
  });
  return {
    agencies,
    async ask(query, variables, caller) {
      asking = caller;
      const before = gateway.calls.length;
      const answer = await gateway.ask(query, { variables, caller });
      return { ...answer, asked: gateway.calls.slice(before).map(({ subgraph }) => subgraph) };
    },
    async close() {
      for (const agency of agencies.values()) await agency.close();
    },
  };
}
