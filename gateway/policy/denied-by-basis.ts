import type { DenialCode } from '../kernel/errors.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import type { Standing } from './standing.ts';

/** A question about the basis that a request names, for the fields that it is about. */
export interface BasisCheck {
  isAbout(subjects: Snapshot['subjects'], coordinate: string): boolean;
  /** Null when the request passes. */
  check(standing: Standing): DenialCode | null;
}

/**
 * A basis that does not hold gives nothing personal at all: whether it is made up, over or another's, the same is left,
 * which is what everybody may know.
 */
export const goodBasis: BasisCheck = {
  isAbout({ personal, roots, ofCaller, published }, coordinate) {
    const [type = ''] = coordinate.split('.');
    if (published.fields.has(coordinate) || published.roots.has(coordinate)) return false;
    return personal.has(type) || roots.has(coordinate) || ofCaller.has(coordinate);
  },
  check: ({ basis }) => (basis === null || basis === 'good' || basis === 'apart' ? null : basis),
};

/** Who acts for somebody else does not read her own in the same request. */
export const apartFromOwn: BasisCheck = {
  isAbout: ({ ofCaller }, coordinate) => ofCaller.has(coordinate),
  check: ({ basis }) => (basis === 'apart' ? 'FORBIDDEN_PURPOSE' : null),
};
