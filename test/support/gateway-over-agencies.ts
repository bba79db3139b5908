import { anonymous, type Caller } from '../../gateway/kernel/caller.ts';
import type { Mandate } from '../../gateway/kernel/rights.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../../gateway/kernel/subgraph-call.ts';
import { askRegisters, openRights, type OpenRights } from '../../gateway/rights/rights.ts';
import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import type { Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import { composeStored } from './compose-stored.ts';
import { deliverEvents, TestPeers } from './deliver-events.ts';
import { type Anything, openInlineGateway } from './inline-gateway.ts';
import type { Filling, OpenTestDatabase } from './on-each-database.ts';
import { startAgency, type TestAgency } from './start-agency.ts';

/** Real agencies, seeded and asked over HTTP by signed calls, behind a gateway in this process. */
export interface GatewayOverAgencies {
  readonly agencies: ReadonlyMap<string, TestAgency>;
  /**
   * The answer, and which agencies were asked for it, in order. One question at a time.
   *
   * @param basis what the request names
   */
  ask(query: string, variables: Record<string, unknown>, caller: Partial<Caller>, basis?: string): Promise<Anything>;
  /** Lets every agency take what the others have told, until there is nothing more. */
  deliver(): Promise<void>;
  close(): Promise<void>;
}

/** What callers may read of others stands in the database of the agency `trust`, which is one of them. */
export async function openGatewayOver(
  subgraphs: readonly Subgraph[],
  openDatabase: OpenTestDatabase,
): Promise<GatewayOverAgencies> {
  const agencies = new Map<string, TestAgency>();
  const peers = new TestPeers();
  const places = new Map<string, DatabaseLocation>();
  for (const subgraph of subgraphs) {
    const open: OpenTestDatabase = async <Schema>(filling?: Filling) => {
      const database = await openDatabase<Schema>(filling);
      places.set(subgraph.name, database.location);
      return database;
    };
    agencies.set(subgraph.name, await startAgency(subgraph, open, { peers }));
  }
  async function call(request: SubgraphRequest, caller: Caller, mandate?: Mandate): Promise<SubgraphAnswer> {
    const { subgraph, query, variables } = request;
    const granted = { ...caller, scopes: [...caller.scopes], rights: mandate?.rights ?? [] };
    const answer = await agencies.get(subgraph)!.ask(query, variables, granted);
    const errors = (answer.errors ?? []).map(({ path, extensions }) => ({ ...extensions, path }));
    return { kind: 'answered', data: answer.data, errors };
  }

  let asking: Caller = anonymous;
  let stored: OpenRights | null = null;
  const schemas = Object.fromEntries(subgraphs.map(({ name, typeDefs }) => [name, { sdl: typeDefs }]));
  const gateway = await openInlineGateway(schemas, {
    composed: composeStored(Object.fromEntries(subgraphs.map(({ name, typeDefs }) => [name, typeDefs]))),
    intercept: (request, mandate) => call(request, asking, mandate),
    rights: {
      find: (question) => stored!.find(question),
      holding: (rights) => stored!.holding(rights),
    },
  });
  const { supergraph } = gateway;
  const ask = (request: SubgraphRequest, { caller }: { readonly caller: Caller }) => call(request, caller);
  const registers = askRegisters({ supergraph, ask, deadline: 5_000 });
  stored = openRights({
    database: places.get('trust')!,
    deadline: 5_000,
    presentId: (reference) => reference,
    registers,
  });
  return {
    agencies,
    async ask(query, variables, caller, basis) {
      asking = { ...anonymous, ...caller };
      const before = gateway.calls.length;
      const answer = await gateway.ask(query, { variables, caller, ...(basis === undefined ? {} : { basis }) });
      return { ...answer, asked: gateway.calls.slice(before).map(({ subgraph }) => subgraph) };
    },
    deliver: () => deliverEvents(agencies.values()),
    async close() {
      await stored.close();
      for (const agency of agencies.values()) await agency.close();
    },
  };
}
