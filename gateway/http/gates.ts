import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../kernel/caller.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { AskedOperation } from './check-operation.ts';

/** What a request has to pass once it is known who asks, and before its document is read. */
export interface Gates {
  /** Milliseconds until this caller may ask again; 0: now. Null: nobody counts. */
  readonly throttle: ((caller: Caller, address: string) => Promise<number>) | null;
  /** Finds documents by their ids, for clients by name; throws where only listed ones are taken. Null: no lists. */
  readonly resolve:
    | ((asked: {
        readonly clients: readonly string[];
        readonly query: string | null;
        readonly id: string | null;
      }) => string | null)
    | null;
  /** The SHA-256 of a document's text; throws for one that is larger than allowed. */
  readonly admit: (text: string) => string;
}

/** A document that got through the gates. */
export interface AdmittedDocument {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Counts a request of this caller.
 *
 * @throws GatewayError RATE_LIMITED
 */
export async function takeTurn(
  throttle: NonNullable<Gates['throttle']>,
  caller: Caller,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  refuseUntil(await throttle(caller, request.ip), reply);
}

/**
 * Leads a request through the gates. Gives back its document; null: it is one that the client may have registered
 * before.
 *
 * @throws GatewayError PERSISTED_QUERY_NOT_IN_LIST, QUERY_NOT_IN_SAFELIST or the code of a limit
 */
export function passGates(
  { resolve, admit }: Gates,
  asked: AskedOperation,
  caller: Caller,
  request: FastifyRequest,
): AdmittedDocument | null {
  const clients = clientsOf(caller, request);
  const text = resolve === null ? asked.query : resolve({ clients, query: asked.query, id: asked.id });
  if (text !== null) return { text, sha256: admit(text) };
  if (!asked.automatic) throw new GatewayError('PERSISTED_QUERY_NOT_IN_LIST');
  return null;
}

function refuseUntil(wait: number, reply: FastifyReply): void {
  if (wait === 0) return;
  reply.header('retry-after', Math.ceil(wait / 1000));
  throw new GatewayError('RATE_LIMITED');
}

/**
 * A token says which client it was given to; without one, a client may say who it is, and is bound by both lists. What
 * an official reads of somebody by a basis stands in the list of officials, whichever client she uses.
 */
function clientsOf({ kind, client }: Caller, { headers, exchange }: FastifyRequest): readonly string[] {
  if (kind === 'official' && typeof exchange.scope?.basis === 'string') return [client, 'officials'];
  const name = headers['apollographql-client-name'];
  return kind === 'anonymous' && typeof name === 'string' ? [client, name] : [client];
}
