import type { Caller } from '../../gateway/kernel/caller.ts';
import type { Ledger } from '../../gateway/kernel/ledger.ts';
import type { Mandate } from '../../gateway/kernel/rights.ts';
import type { RequestScope, SubgraphAnswer, SubgraphRequest } from '../../gateway/kernel/subgraph-call.ts';
import { askRegisters, openRights, type OpenRights } from '../../gateway/rights/rights.ts';
import { withGeneralServices } from '../../scripts/lib/general-services.ts';
import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import type { Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import { composeInline } from './compose-inline.ts';
import { deliverEvents, TestPeers } from './deliver-events.ts';
import { type Anything, openInlineGateway } from './inline-gateway.ts';
import type { Filling } from './filled-file.ts';
import type { OpenTestDatabase } from './on-each-database.ts';
import { startAgency, type TestAgency } from './start-agency.ts';

/** Real agencies, seeded and asked over HTTP by signed calls, behind a gateway in this process. */
export interface GatewayOverAgencies {
  readonly agencies: ReadonlyMap<string, TestAgency>;
  /**
   * The answer, which agencies were asked for it, in order (`asked`), and for which fields (`coordinates`). One question
   * at a time.
   *
   * @param basis what the request names
   */
  ask(query: string, variables: Record<string, unknown>, caller: Partial<Caller>, basis?: string): Promise<Anything>;
  /** The same as a client that takes parts: the data of all of them, in their order, and the errors of all. */
  askInParts: GatewayOverAgencies['ask'];
  /** Lets every agency take what the others have told, until there is nothing more. */
  deliver(): Promise<void>;
  /** Lets an agency be away, or come back. */
  setAway(agency: string, isAway: boolean): void;
  close(): Promise<void>;
}

/** For a plan, and for what is asked about rights; how fast this machine is, is not what these tests are about. */
const patience = 30_000;

/**
 * What callers may read of others stands in the database of the agency `trust`, which is one of them. An agency that lists
 * the requests of all knows those of these agencies.
 */
export async function openGatewayOver(
  given: readonly Subgraph[],
  openDatabase: OpenTestDatabase,
  ledger: Ledger | null = null,
): Promise<GatewayOverAgencies> {
  const subgraphs = amongThemselves(given);
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
  async function call(
    { subgraph, query, variables, coordinates }: SubgraphRequest,
    { caller }: Pick<RequestScope, 'caller'>,
    mandate?: Mandate,
  ): Promise<SubgraphAnswer> {
    if (away.has(subgraph)) return { kind: 'failed', code: 'SUBREQUEST_HTTP_ERROR' };
    const granted = { ...(coordinates && { coordinates }), ...(mandate && { mandate }) };
    const agency = agencies.get(subgraph)!;
    const answer = await agency.ask(query, variables, { ...caller, scopes: [...caller.scopes] }, granted);
    const errors = (answer.errors ?? []).map(({ path, extensions }) => ({ ...extensions, path }));
    return { kind: 'answered', data: answer.data, errors };
  }

  const away = new Set<string>();
  let stored: OpenRights | null = null;
  const schemas = Object.fromEntries(subgraphs.map(({ name, typeDefs }) => [name, { sdl: typeDefs }]));
  const gateway = await openInlineGateway(schemas, {
    composed: composeInline(Object.fromEntries(subgraphs.map(({ name, typeDefs }) => [name, typeDefs]))),
    intercept: call,
    limits: { planningTime: patience },
    ...(ledger === null ? {} : { ledger }),
    rights: {
      find: (question) => stored!.find(question),
      holding: (rights) => stored!.holding(rights),
    },
  });
  const { supergraph } = gateway;
  const registers = askRegisters({ supergraph, ask: call, deadline: patience });
  stored = openRights({
    database: places.get('trust')!,
    deadline: patience,
    presentId: (reference) => reference,
    registers,
  });
  /** What was asked of agencies for an answer. */
  async function withCalls(answering: () => Promise<Anything>): Promise<Anything> {
    const before = gateway.calls.length;
    const answer = await answering();
    const calls = gateway.calls.slice(before);
    const coordinates = [...new Set(calls.flatMap((one) => one.coordinates ?? []))].sort();
    return { ...answer, asked: calls.map(({ subgraph }) => subgraph), coordinates };
  }

  const asked = (variables: Record<string, unknown>, caller: Partial<Caller>, basis: string | undefined) => {
    return { variables, caller, ...(basis === undefined ? {} : { basis }) };
  };

  return {
    agencies,
    ask: (query, variables, caller, basis) =>
      withCalls(() => gateway.ask(query, asked(variables, caller, basis)) as Promise<Anything>),
    askInParts: (query, variables, caller, basis) =>
      withCalls(async () => {
        const { first, waves } = await gateway.askInParts(query, asked(variables, caller, basis));
        const later = [];
        for await (const { parts } of waves) later.push(...parts);
        const errors = [first, ...later].flatMap((part) => part.errors ?? []);
        return { data: [first.data, ...later.map(({ data }) => data)], errors };
      }),
    deliver: () => deliverEvents(agencies.values()),
    setAway(agency, isAway) {
      if (isAway) away.add(agency);
      else away.delete(agency);
    },
    async close() {
      await stored.close();
      for (const agency of agencies.values()) await agency.close();
    },
  };
}

function amongThemselves(subgraphs: readonly Subgraph[]): readonly Subgraph[] {
  const schemas = subgraphs.map(({ name, typeDefs: sdl }) => ({ name, sdl, routingUrl: '', source: name }));
  const completed = withGeneralServices(schemas);
  return subgraphs.map((subgraph, index) => ({ ...subgraph, typeDefs: completed[index]!.sdl }));
}
