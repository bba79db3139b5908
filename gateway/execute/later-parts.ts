import { GraphQLError } from 'graphql';
import { errorTable } from '../kernel/errors.ts';
import type { AgencyStatus } from './agencies.ts';
import type { Deferred, Spot } from './compile-deferred.ts';
import type { Deferral } from './deferral.ts';
import type { ResponsePath } from './path.ts';
import type { Provenance } from './provenance.ts';
import type { Run } from './run.ts';

/** A part of the answer that is to come. */
export interface PendingPart {
  /** Unique in the answer. */
  readonly id: string;
  readonly label: string | null;
  /** The object whose fields it brings. */
  readonly path: ResponsePath;
}

/** A part of the answer that was put off. */
export interface LaterPart extends PendingPart {
  /** Null when a field that may not be null has no value. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
  /** How it went with each agency that was asked for it, or denied. */
  readonly agencies: Readonly<Record<string, AgencyStatus>>;
  /** Where its data comes from; null unless that is to be told. */
  readonly provenance: Provenance | null;
}

/** Parts that leave together, and those that they announce. */
export interface Wave {
  readonly parts: readonly LaterPart[];
  readonly pending: readonly PendingPart[];
  readonly hasNext: boolean;
}

/** What follows the first part of an answer. */
export interface LaterParts {
  readonly pending: readonly PendingPart[];
  /** To be read once. Each part comes as soon as it has everything, after those in which it stands. */
  readonly waves: AsyncIterable<Wave>;
}

/** Completes one deferred part of what has come. */
export type CompletePart = (spot: Spot, run: Run | null) => Omit<LaterPart, keyof PendingPart>;

interface Awaited extends PendingPart {
  readonly spot: Spot;
}

interface Later {
  readonly deferred: Deferred;
  readonly deferral: Deferral;
  readonly complete: CompletePart;
  readonly language: 'fa' | 'en';
  /** Called once nothing more is to come, or nobody reads on. */
  readonly release: () => void;
}

/** Follows up the first part of an answer; null when, for its nulls or types, nothing is left to follow. */
export function followUp(first: readonly Spot[], later: Later): LaterParts | null {
  let count = 0;
  const awaited = (spot: Spot): Awaited => ({
    id: String(count++),
    label: spot.part.clientLabel,
    path: spot.path,
    spot,
  });
  const pending = first.map(awaited);
  if (pending.length === 0) return null;
  return { pending: pending.map(announce), waves: deliver(pending, awaited, later) };
}

async function* deliver(
  first: readonly Awaited[],
  awaited: (spot: Spot) => Awaited,
  later: Later,
): AsyncGenerator<Wave, void> {
  const { deferral, deferred } = later;
  let waiting = first;
  try {
    while (waiting.length > 0) {
      await deferral.untilReady([...new Set(waiting.map(labelOf))]);
      const ready = waiting.filter((one) => deferral.isReady(labelOf(one)));
      const arrived = ready.map((one) => ({ ...one, spot: deferred.arrived(one.spot) }));
      const parts = arrived.map((one) => partOf(one, later));
      const next = arrived.flatMap(({ spot }, index) => {
        const data = parts[index]?.data ?? null;
        return data === null ? [] : deferred.afterPart(spot, data).map(awaited);
      });
      waiting = [...waiting.filter((one) => !ready.includes(one)), ...next];
      yield { parts, pending: next.map(announce), hasNext: waiting.length > 0 };
    }
  } finally {
    later.release();
  }
}

function partOf({ spot, ...pending }: Awaited, { deferral, complete, language }: Later): LaterPart {
  const part = deferral.partOf(spot.part.label);
  if (part?.failure) return { ...pending, ...nothing, errors: [masked(part.failure.error, spot, language)] };
  return { ...pending, ...complete(spot, part?.run ?? null) };
}

const nothing = { data: null, agencies: {}, provenance: null };

/** What nobody foresaw stays inside the part where it happened. */
function masked(error: unknown, { path }: Spot, language: 'fa' | 'en'): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(errorTable.INTERNAL_SERVER_ERROR[language], {
    path,
    originalError,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}

function labelOf({ spot }: Awaited): string {
  return spot.part.label;
}

function announce({ id, label, path }: Awaited): PendingPart {
  return { id, label, path };
}
