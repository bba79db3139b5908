import type { HostingKind } from '../../kit/hosting.ts';

interface EvidenceBase {
  readonly id: string;
  readonly agencyId: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** SEEDED: written by the seed. OBSERVED: recorded by the platform itself. */
  readonly origin: 'SEEDED' | 'OBSERVED';
  /** The source document that states this fact; null when a seeded fact is made up. */
  readonly source: { readonly fa: string; readonly en: string } | null;
  /** The subgraph that it is about; an agency may have several. Null: of the time before it had one here. */
  readonly subgraph?: string | null;
}

/** Which of an agency's two data centres. */
export type CentreKind = 'MAIN' | 'BACKUP';

/** One dated fact about an agency. Facts are added, never changed; a later one of the same kind prevails. */
export type Evidence = EvidenceBase &
  (
    | { readonly kind: 'WINDOW_OPENED' | 'WINDOW_CLOSED'; readonly windowId: string }
    | { readonly kind: 'COMPOSED' | 'COMPOSITION_FAILED'; readonly schemaVersion: string }
    | {
        readonly kind: 'CONFORMANCE_RUN';
        readonly schemaVersion: string;
        readonly passed: number;
        readonly failed: number;
      }
    /** `callerId`: the agency behind the caller; null for a probe of the platform. */
    | { readonly kind: 'ANSWERED'; readonly callerId: string | null }
    | { readonly kind: 'SYSTEM_CONNECTED'; readonly systemId: string }
    /** Where a data centre of the agency was seen to be. */
    | {
        readonly kind: 'HOSTED';
        readonly centre: CentreKind;
        readonly hostedAt: HostingKind;
        readonly site: string | null;
      }
    /** What was said or met about; it has no effect on the status. */
    | { readonly kind: 'MEETING' | 'DECLARATION'; readonly text: { readonly fa: string; readonly en: string } }
  );

export type EvidenceKind = Evidence['kind'];

type OfKind<Kind extends EvidenceKind> = Extract<Evidence, { readonly kind: Kind }>;

/**
 * The newest fact of these kinds at an instant, or null.
 *
 * @param asOf milliseconds since the epoch; facts after it do not exist yet
 */
export function newest<Kind extends EvidenceKind>(
  evidence: readonly Evidence[],
  asOf: number,
  ...kinds: readonly Kind[]
): OfKind<Kind> | null {
  return newestWhere(evidence, asOf, (fact): fact is OfKind<Kind> => kinds.some((kind) => kind === fact.kind));
}

/** The newest fact that `matches`, at an instant; of two at the same time the later recorded one, by id. */
export function newestWhere<Fact extends Evidence>(
  evidence: readonly Evidence[],
  asOf: number,
  matches: (fact: Evidence) => fact is Fact,
): Fact | null {
  let found: Fact | null = null;
  for (const fact of evidence) {
    if (!matches(fact) || Date.parse(fact.at) > asOf) continue;
    if (found === null || isLater(fact, found)) found = fact;
  }
  return found;
}

function isLater(left: Evidence, right: Evidence): boolean {
  const difference = Date.parse(left.at) - Date.parse(right.at);
  return difference === 0 ? left.id > right.id : difference > 0;
}
