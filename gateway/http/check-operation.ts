import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { GatewayError } from '../kernel/errors.ts';
import { isRecord } from '../kernel/is-record.ts';
import { deliveryOf, type Delivery } from './delivery.ts';
import { mediaTypeFor, type MediaType } from './media-type.ts';

/** What a request asks for. */
export interface AskedOperation {
  /** Its text; null: an id stands for it. */
  readonly query: string | null;
  /** `documentId`, `doc_id`, or the hash of the automatic persisted queries protocol. */
  readonly id: string | null;
  /** Whether the id may be one that a client has registered by itself. */
  readonly automatic: boolean;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  readonly form: Form;
}

/** How the client takes an answer; one of them is not null. */
interface Form {
  /** In one piece. */
  readonly mediaType: MediaType | null;
  /** In parts. */
  readonly delivery: Delivery | null;
}

/**
 * Checks a GraphQL request as HTTP brought it (GraphQL over HTTP; automatic persisted queries; documents by id),
 * before anyone asks who sent it.
 *
 * @throws GatewayError BAD_REQUEST, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, PERSISTED_QUERY_NOT_SUPPORTED
 */
export function checkOperation(request: FastifyRequest): AskedOperation {
  const { accept } = request.headers;
  const form: Form = { mediaType: mediaTypeFor(accept), delivery: deliveryOf(accept) };
  if (form.mediaType === null && form.delivery === null) throw new GatewayError('NOT_ACCEPTABLE');
  return checkParts(request.method === 'GET' ? readParameters(request) : readBody(request.body), form);
}

interface Parts {
  readonly query: unknown;
  readonly operationName: unknown;
  readonly variables: unknown;
  readonly extensions: unknown;
  /** As Hive's and Relay's clients call it. */
  readonly documentId: unknown;
}

function readBody(body: unknown): Parts {
  if (Array.isArray(body))
    refuse('چند عملیات در یک درخواست پذیرفته نمی‌شود.', 'Send one operation a request, not a list.');
  if (!isRecord(body)) {
    refuse('بدنه باید یک شیء JSON با «query» باشد.', 'The body must be a JSON object with "query".');
  }
  const { query, operationName, variables, extensions, documentId = body['doc_id'] } = body;
  return { query, operationName, variables, extensions, documentId };
}

/** Browsers send a GET from any page without asking first; a header of ours makes them ask (CSRF). */
function readParameters({ headers, query }: FastifyRequest): Parts {
  const asksFirst = [headers['apollo-require-preflight'], headers['x-apollo-operation-name'], headers['content-type']];
  if (!asksFirst.some((value) => value !== undefined && value !== '')) {
    refuse(
      'برای GET سرآیند «apollo-require-preflight» لازم است.',
      'GET needs the header "apollo-require-preflight: true", so that no other page can send it.',
    );
  }
  // Fastify makes a list of a parameter that comes twice.
  const parameters = query as Readonly<Record<string, string | string[] | undefined>>;
  if (Object.values(parameters).some(Array.isArray)) {
    refuse('هر پارامتر باید یک بار بیاید.', 'Each parameter may be there once only.');
  }
  const { query: text, operationName, documentId = parameters['doc_id'] } = parameters;
  const variables = readJson('variables', parameters['variables']);
  const extensions = readJson('extensions', parameters['extensions']);
  return { query: text, operationName, variables, extensions, documentId };
}

function checkParts({ query, operationName, variables, extensions, documentId }: Parts, form: Form): AskedOperation {
  if (query !== undefined && query !== null && typeof query !== 'string') {
    refuse('«query» باید متن باشد.', '"query" must be a string.');
  }
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    refuse('«operationName» باید متن باشد.', '"operationName" must be a string.');
  }
  const rest = {
    operationName: operationName ?? undefined,
    variables: readRecord('variables', variables),
    extensions: readRecord('extensions', extensions),
    form,
  };
  const persisted = rest.extensions?.['persistedQuery'];
  const text = typeof query === 'string' && query.trim() !== '' ? query : null;
  if (persisted !== undefined) return { ...rest, query: text, id: checkPersisted(persisted, query), automatic: true };
  const id = checkDocumentId(documentId);
  if (text === null && id === null) refuse('«query» در درخواست نیست.', 'The request has no "query".');
  return { ...rest, query: text, id, automatic: false };
}

function checkDocumentId(id: unknown): string | null {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string' && id !== '') return id;
  return refuse('«documentId» باید متن باشد.', '"documentId" must be a string.');
}

function checkPersisted(persisted: unknown, query: unknown): string {
  const { version, sha256Hash } = isRecord(persisted) ? persisted : {};
  if (version !== 1) throw new GatewayError('PERSISTED_QUERY_NOT_SUPPORTED');
  if (typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash)) {
    refuse('«sha256Hash» باید ۶۴ رقم شانزده‌شانزدهی باشد.', '"sha256Hash" must be 64 hexadecimal digits.');
  }
  if (typeof query === 'string' && createHash('sha256').update(query).digest('hex') !== sha256Hash) {
    refuse('«sha256Hash» از آنِ این «query» نیست.', '"sha256Hash" is not the hash of "query".');
  }
  return sha256Hash;
}

function readRecord(name: string, value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined || value === null) return undefined;
  return isRecord(value) ? value : refuse(`«${name}» باید یک شیء JSON باشد.`, `"${name}" must be a JSON object.`);
}

function readJson(name: string, text: string | string[] | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    return refuse(`«${name}» باید JSON باشد.`, `"${name}" must be JSON.`);
  }
}

function refuse(fa: string, en: string): never {
  throw new GatewayError('BAD_REQUEST', { fa, en });
}
