import type { HostingKind } from '../../kit/hosting.ts';
import type { CentreKind, Evidence } from '../rules/evidence.ts';

interface Text {
  readonly fa: string;
  readonly en: string;
}

/** What failed in a run, as whoever ran it was told. */
export interface FailedCheck {
  readonly id: string;
  readonly title: Text;
  readonly expected: Text;
  readonly found: Text;
  readonly advice: Text;
}

/** One run of the conformance suite against a subgraph. */
export interface ConformanceFinding {
  readonly subgraph: string;
  /** By the agency's own word; null: it said nothing, or is of a body that the catalogue does not list. */
  readonly agency: string | null;
  readonly schemaVersion: string;
  readonly composes: boolean;
  readonly passed: number;
  readonly failedChecks: readonly FailedCheck[];
  readonly hosting: readonly {
    readonly centre: CentreKind;
    readonly hostedAt: HostingKind;
    readonly site: string | null;
  }[];
}

/**
 * The facts that follow from a run, as evidence observed at this instant.
 *
 * @param run what tells the run from every other one
 */
export function factsOf(finding: ConformanceFinding, agencyId: string, run: string, at: Date): readonly Evidence[] {
  const { subgraph, schemaVersion, composes, passed, failedChecks, hosting } = finding;
  const base = { agencyId, at: at.toISOString(), origin: 'OBSERVED', source: null, subgraph } as const;
  return [
    { ...base, id: `${run}.schema`, kind: composes ? 'COMPOSED' : 'COMPOSITION_FAILED', schemaVersion },
    { ...base, id: run, kind: 'CONFORMANCE_RUN', schemaVersion, passed, failed: failedChecks.length },
    ...hosting.map((seen) => ({
      ...base,
      id: `${run}.${seen.centre.toLowerCase()}`,
      kind: 'HOSTED' as const,
      ...seen,
    })),
  ];
}
