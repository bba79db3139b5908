import type { GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import { GatewayError } from '../kernel/errors.ts';
import type { LaterPart, LaterParts, PendingPart, Wave } from '../pipeline/pipeline.ts';
import type { Delivery } from './delivery.ts';
import { clientError, type ClientError } from './error-answer.ts';
import type { Exchange } from './exchange.ts';
import { formatError } from './format-error.ts';
import { partWriters, type PartWriter, type WrittenPart } from './part-writers.ts';

type Body = GraphQLResponse['body'];

/** What sending an answer in parts needs beside it. */
export interface PartOptions {
  /** Bytes of all parts together. */
  readonly maxAnswer: number;
  /** For the operator's log: what went wrong inside. */
  readonly report: (error: unknown) => void;
}

/**
 * The body of an answer that leaves in several parts, in the client's format. Errors are turned into those that may
 * leave, as Apollo Server does for the first part. Parts that would make the answer too large come as that error.
 */
export function bodyInParts(
  first: FormattedExecutionResult,
  { pending, waves }: LaterParts,
  { format }: Delivery,
  exchange: Exchange,
  options: PartOptions,
): Body {
  const writer = partWriters[format];
  const initialResult = writer.first(first, pending);
  exchange.inParts = true;
  exchange.bytes = sizeOf(initialResult);
  if (exchange.bytes > options.maxAnswer) return refused(exchange);
  const sent = writeWaves(pending, waves, writer.next, exchange, options);
  return { kind: 'incremental', initialResult, subsequentResults: sent } as Body;
}

/** An answer that is there as a whole, for a client that takes parts only. */
export function bodyInOnePart(result: FormattedExecutionResult): Body {
  return { kind: 'incremental', initialResult: { ...result, hasNext: false }, subsequentResults: nothing() };
}

async function* nothing(): AsyncGenerator<never, void> {}

async function* writeWaves(
  first: readonly PendingPart[],
  waves: AsyncIterable<Wave>,
  write: PartWriter['next'],
  exchange: Exchange,
  options: PartOptions,
): AsyncGenerator<object, void> {
  const open = new Map(first.map((part) => [part.id, part]));
  const fail = (error: GatewayError) => {
    const parts = [...open.values()].map((part) => failed(part, error, exchange));
    exchange.codes = [...new Set([...exchange.codes, error.code])];
    return write({ parts, pending: [], hasNext: false });
  };
  try {
    for await (const wave of waves) {
      const parts = wave.parts.map((part) => ({ ...part, errors: formatErrors(part, exchange, options) }));
      const written = write({ ...wave, parts });
      exchange.bytes += sizeOf(written);
      if (exchange.bytes > options.maxAnswer) return yield fail(new GatewayError('MAX_RESPONSE_SIZE_LIMIT'));
      for (const { id } of parts) open.delete(id);
      for (const part of wave.pending) open.set(part.id, part);
      note(parts, exchange);
      yield written;
    }
  } catch (error) {
    options.report(error);
    yield fail(new GatewayError('INTERNAL_SERVER_ERROR'));
  }
}

function formatErrors({ errors }: LaterPart, { language }: Exchange, { report }: PartOptions): readonly ClientError[] {
  return errors.map((error: GraphQLError) => formatError(error.toJSON(), error, language, report));
}

function failed(part: PendingPart, { code, messages }: GatewayError, { language }: Exchange): WrittenPart {
  const errors = [{ ...clientError(code, messages, language), path: part.path }];
  return { ...part, data: null, errors, agencies: {}, provenance: null };
}

function note(parts: readonly WrittenPart[], exchange: Exchange): void {
  const codes = parts.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
  if (codes.length > 0) exchange.codes = [...new Set([...exchange.codes, ...codes])];
}

/** Counted as text, which is written once more when it is sent: only answers in parts pay for it. */
function sizeOf(part: object): number {
  return Buffer.byteLength(JSON.stringify(part));
}

function refused(exchange: Exchange): Body {
  const { code, messages } = new GatewayError('MAX_RESPONSE_SIZE_LIMIT');
  exchange.codes = [code];
  return { kind: 'single', singleResult: { errors: [clientError(code, messages, exchange.language)] } };
}
