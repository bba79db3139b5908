import type { Basis, Right } from '../kernel/rights.ts';
import type { Representation } from './registers.ts';
import type { BasisRules } from './basis-rules.ts';

/** The bases that registers may state. */
const represented: ReadonlySet<string> = new Set<Basis>([
  'NATURAL_GUARDIAN',
  'TESTAMENTARY_GUARDIAN',
  'COURT_GUARDIAN',
  'CUSTODIAN',
  'COMPANY_SIGNATORY',
]);

/**
 * The rights that follow from what registers say: what the law lets each basis read, without what a court took out.
 *
 * An exclusion, in whichever register it stands, is taken from every entry about the same subject: a parent who may read
 * nothing as a guardian may not read it as a custodian either.
 *
 * @param isNamed whether the request names this reference; without a reference nothing has to be named.
 */
export function rightsOf(
  entries: readonly Representation[],
  rules: BasisRules,
  isNamed: (reference: string) => boolean,
  now: Date,
): readonly Right[] {
  const excluded = exclusionsIn(entries);
  return entries.flatMap(({ subject, basis, reference, until }) => {
    const ends = until === null ? null : Date.parse(until);
    if (!isRepresented(basis) || (reference !== null && !isNamed(reference))) return [];
    if (ends !== null && !(ends > now.getTime())) return [];
    const coordinates = without(rules.get(basis) ?? nothing, excluded.get(subject));
    if (coordinates.size === 0) return [];
    const plain = { grounds: null, purpose: 'SELF_SERVICE', case: null, visibleFrom: null } as const;
    return [{ subject, basis, coordinates, until: ends, ...plain }];
  });
}

const nothing: ReadonlySet<string> = new Set();

/** By subject, where there are any. */
function exclusionsIn(entries: readonly Representation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bySubject = new Map<string, Set<string>>();
  for (const { subject, excluded } of entries) {
    if (excluded.length > 0) bySubject.set(subject, new Set([...(bySubject.get(subject) ?? []), ...excluded]));
  }
  return bySubject;
}

/** The very set where nothing is taken out: whatever is worked out from it is then worked out once for everybody. */
function without(allowed: ReadonlySet<string>, excluded: ReadonlySet<string> = nothing): ReadonlySet<string> {
  if (excluded.size === 0) return allowed;
  return excluded.has('*') ? nothing : new Set(allowed.values().filter((coordinate) => !excluded.has(coordinate)));
}

function isRepresented(basis: string): basis is Basis {
  return represented.has(basis);
}
