import type { DenialCode } from '../kernel/errors.ts';
import type { EmitEvent } from '../kernel/events.ts';
import { actsForCompany, type Mandate } from '../kernel/rights.ts';
import type { RequestScope } from '../kernel/subgraph-call.ts';

/** Tells what policy denies to a request, once for each agency and code however many places of the answer it leaves null. */
export function tellDenials(
  scope: RequestScope,
  mandate: Mandate,
  emit: EmitEvent,
): (agency: string, code: DenialCode) => void {
  let told: Set<string> | null = null; // most requests are denied nothing
  return (agency, code) => {
    const key = `${agency} ${code}`;
    if (told?.has(key) === true) return;
    told ??= new Set();
    told.add(key);
    emit({ kind: 'agency-denied', scope, agency, code, asSignatory: actsForCompany(mandate) });
  };
}
