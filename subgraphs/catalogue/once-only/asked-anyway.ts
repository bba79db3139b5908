import type { AskedDocument } from './open-once-only.ts';

/** What the services of one agency ask for. */
export interface AskedAnyway {
  /** The agency's. */
  readonly id: string;
  /** Services that ask for a document of which the state holds what it proves. */
  readonly services: number;
  readonly documents: number;
  /** Documents that would be avoided. */
  readonly askedAnyway: number;
}

/** Counts documents by the agency that asks for them, in the order of ids; who asks for none is not there. */
export function askedAnyway(asked: readonly AskedDocument[]): readonly AskedAnyway[] {
  const byAgency = Map.groupBy(asked, ({ agencyId }) => agencyId);
  const counts = Array.from(byAgency, ([id, documents]): AskedAnyway => {
    const held = documents.filter(({ isHeld }) => isHeld);
    const services = new Set(held.map(({ serviceId }) => serviceId)).size;
    return { id, services, documents: documents.length, askedAnyway: held.length };
  });
  return counts.sort((one, other) => (one.id < other.id ? -1 : 1));
}
