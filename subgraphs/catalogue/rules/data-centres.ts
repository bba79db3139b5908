import type { HostingKind } from '../../kit/hosting.ts';
import { type CentreKind, type Evidence, newest } from './evidence.ts';
import { factsBySubgraph } from './subgraph-facts.ts';

type HostingFact = Extract<Evidence, { readonly kind: 'HOSTED' }>;

/** A data centre of an agency as it was seen; of several subgraphs the one that has moved least decides. */
export interface DataCentre {
  readonly kind: CentreKind;
  readonly hostedAt: HostingKind;
  readonly site: string | null;
  /** Since when it has been seen there without a break, in milliseconds since the epoch. */
  readonly since: number;
  /** The fact by which it is known. */
  readonly evidence: HostingFact;
}

const centres: readonly CentreKind[] = ['MAIN', 'BACKUP'];
/** From what has moved least. */
const ways: readonly HostingKind[] = ['THIS_MACHINE', 'OWN_DATA_CENTRE', 'GOVERNMENT_CLOUD'];

/**
 * Where an agency's main and backup data centres are, by what was seen; one that nobody has seen is not in the list.
 * Source: draft seventh plan, art. 280 (move to the unified government cloud).
 *
 * @param asOf milliseconds since the epoch
 */
export function dataCentres(evidence: readonly Evidence[], asOf: number): readonly DataCentre[] {
  const facts = evidence.filter((fact) => fact.kind === 'HOSTED');
  return centres.flatMap((kind) => {
    const ofCentre = facts.filter(({ centre }) => centre === kind);
    const decisive = leastMoved(ofCentre, asOf);
    if (decisive === null) return [];
    const { hostedAt, site } = decisive;
    return [{ kind, hostedAt, site, since: sinceWhen(ofCentre, asOf, hostedAt), evidence: decisive }];
  });
}

/** Whether both data centres were seen in the government cloud. */
export function hasMovedToCloud(evidence: readonly Evidence[], asOf: number): boolean {
  const inCloud = dataCentres(evidence, asOf).filter(({ hostedAt }) => hostedAt === 'GOVERNMENT_CLOUD');
  return inCloud.length === centres.length;
}

function leastMoved(facts: readonly HostingFact[], asOf: number): HostingFact | null {
  const last = factsBySubgraph(facts, asOf).flatMap((one) => newest(one, asOf, 'HOSTED') ?? []);
  const [least] = last.toSorted((left, right) => ways.indexOf(left.hostedAt) - ways.indexOf(right.hostedAt));
  return least ?? null;
}

function sinceWhen(facts: readonly HostingFact[], asOf: number, hostedAt: HostingKind): number {
  const instants = facts.map(({ at }) => Date.parse(at)).filter((at) => at <= asOf);
  let since = asOf;
  for (const instant of instants.toSorted((left, right) => right - left)) {
    if (leastMoved(facts, instant)?.hostedAt !== hostedAt) break;
    since = instant;
  }
  return since;
}
