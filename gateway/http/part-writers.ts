import type { FormattedExecutionResult } from 'graphql';
import type { LaterPart, PendingPart, Wave } from '../pipeline/pipeline.ts';
import type { Delivery } from './delivery.ts';
import type { ClientError } from './error-answer.ts';

/** A part whose errors may leave. */
export interface WrittenPart extends Omit<LaterPart, 'errors'> {
  readonly errors: readonly ClientError[];
}

interface WrittenWave extends Omit<Wave, 'parts'> {
  readonly parts: readonly WrittenPart[];
}

/** How one format writes the parts of an answer. */
export interface PartWriter {
  first(result: FormattedExecutionResult, pending: readonly PendingPart[]): object;
  next(wave: WrittenWave): object;
}

/**
 * The two formats of incremental delivery. Both say in `extensions.agencies` how it went with the agencies of a part,
 * and to who asks, in `extensions.provenance`, where it comes from.
 *
 * @see https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md
 * @see https://www.apollographql.com/docs/apollo-server/workflow/requests#incremental-delivery-experimental
 */
export const partWriters: Readonly<Record<Delivery['format'], PartWriter>> = {
  /** Parts are told apart by path and label (graphql-js 17.0.0-alpha.2). */
  'deferSpec=20220824': {
    first: (result) => ({ ...result, hasNext: true }),
    next: ({ parts, hasNext }) => ({
      incremental: parts.map((part) => ({
        data: part.data,
        path: part.path,
        ...labelled(part.label),
        ...failing(part.errors),
        extensions: extensionsOf(part),
      })),
      hasNext,
    }),
  },
  /** Parts are announced, and told apart by id (graphql-js 17.0.0-alpha.9). */
  'incrementalSpec=v0.2': {
    first: (result, pending) => ({ ...result, pending: pending.map(announced), hasNext: true }),
    next({ parts, pending, hasNext }) {
      const lost = parts.filter(({ data }) => data === null);
      const came = parts.filter(({ data }) => data !== null);
      return {
        ...(pending.length === 0 ? {} : { pending: pending.map(announced) }),
        ...(came.length === 0 ? {} : { incremental: came.map(brought) }),
        completed: parts.map(({ id, data, errors }) => ({ id, ...(data === null ? failing(errors) : {}) })),
        ...(lost.length === 0 ? {} : { extensions: { agencies: Object.assign({}, ...lost.map(agenciesOf)) } }),
        hasNext,
      };
    },
  },
};

function brought(part: WrittenPart) {
  return { id: part.id, data: part.data, ...failing(part.errors), extensions: extensionsOf(part) };
}

function extensionsOf({ agencies, provenance }: WrittenPart) {
  return provenance === null ? { agencies } : { agencies, provenance };
}

function announced({ id, path, label }: PendingPart) {
  return { id, path, ...labelled(label) };
}

function agenciesOf({ agencies }: WrittenPart): object {
  return agencies;
}

function labelled(label: string | null) {
  return label === null ? {} : { label };
}

function failing(errors: readonly ClientError[]) {
  return errors.length === 0 ? {} : { errors };
}
