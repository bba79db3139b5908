import type { Kysely, Transaction } from 'kysely';
import { type Move, moveRequest } from './move-request.ts';
import { type NewRequest, openRequest } from './open-request.ts';
import type { PlaceRecord, RequestRecord } from './records.ts';
import { requestResolvers } from './request-resolvers.ts';
import { createRequestLoaders, type RequestLoaders, type RequestsContext } from './store.ts';
import type { RequestTables } from './tables.ts';
import { checkPrefix } from './tracking-code.ts';

// The door of this room: what an agency that takes requests needs of the kit.
export { createFeedbackTable } from './feedback-table.ts';
export type { RequestRecord } from './records.ts';
export type { RequestsContext } from './store.ts';
export { createRequestTables, type RequestStage, type RequestState, type RequestTables } from './tables.ts';
export { readTrackingCode } from './tracking-code.ts';

export interface RequestsDefinition<Type extends string> {
  /** The agency's own in tracking codes, two to four capital letters: `CNS`. */
  readonly prefix: string;
  /** Its types that `implements ServiceRequest`. */
  readonly types: readonly Type[];
  /** The agency's id in the catalogue. */
  readonly office: string;
}

/** The requests that an agency takes. */
export interface Requests<Type extends string> extends RequestsDefinition<Type> {
  /** Records a request, in the transaction of what else the agency records of it; in a seed, in its own. */
  open<Tables extends RequestTables>(
    transaction: Kysely<Tables> | Transaction<Tables>,
    request: NewRequest<Type>,
  ): Promise<RequestRecord>;
  /**
   * Moves one.
   *
   * @throws AgencyError FORBIDDEN when there is none of that code, REQUEST_CLOSED
   */
  move<Tables extends RequestTables>(
    transaction: Kysely<Tables> | Transaction<Tables>,
    move: Move,
  ): Promise<RequestRecord>;
  /** Adds a place at which people can come: in the seed, or a migration. */
  addPlace<Tables extends RequestTables>(db: Kysely<Tables>, place: PlaceRecord): Promise<void>;
  /** For the kit. @param agency the subgraph's name */
  resolvers(agency: string): Readonly<Record<string, object>>;
  /** For the kit: one for each call to the agency. */
  createLoaders<Tables extends RequestTables>(db: Kysely<Tables>): RequestLoaders;
}

/** @throws TypeError when the prefix is not well formed. */
export function defineRequests<const Type extends string>(definition: RequestsDefinition<Type>): Requests<Type> {
  checkPrefix(definition.prefix);
  return Object.freeze({
    ...definition,
    open: (transaction, request) => openRequest(within(transaction), definition, request),
    move: (transaction, move) => moveRequest(within(transaction), move),
    addPlace: async (db, place) => void (await own(db).insertInto('request_place').values(place).execute()),
    resolvers: (agency) => requestResolvers({ ...definition, word: wordFor(agency) }),
    createLoaders: (db) => createRequestLoaders(own(db)),
  } satisfies Requests<Type>);
}

/** A request by its tracking code, whoever's it is; null when there is none. */
export function loadRequest(
  trackingCode: string,
  context: Pick<RequestsContext, 'requests'>,
): Promise<RequestRecord | null> {
  return context.requests.request.load(trackingCode);
}

/** The requests of a person or a company at this agency, newest first. */
export async function loadRequestsOf(
  owner: string,
  context: Pick<RequestsContext, 'requests'>,
): Promise<readonly RequestRecord[]> {
  return (await context.requests.requestsOf.load(owner)) ?? [];
}

/** `TrafficPolice`, as `npm run compose` writes it (scripts/lib/general-services.ts). */
function wordFor(agency: string): string {
  return agency.replace(/(?:^|-)([a-z0-9])/g, (_match, first: string) => first.toUpperCase());
}

/** Of an agency's tables those of the kit. */
function own<Tables extends RequestTables>(db: Kysely<Tables>): Kysely<RequestTables> {
  const shared: unknown = db;
  return shared as Kysely<RequestTables>;
}

/** @throws TypeError outside a transaction: what is told must happen with it, or not at all. */
function within<Tables extends RequestTables>(db: Kysely<Tables>): Transaction<RequestTables> {
  if (db.isTransaction) return own(db) as Transaction<RequestTables>;
  throw new TypeError('A request is opened and moved in a transaction.');
}
