import type { DocumentNode } from 'graphql';
import { errorTable, GatewayError } from '../kernel/errors.ts';
import { aliases } from './checks/aliases.ts';
import type { LimitCheck } from './checks/check.ts';
import { depth } from './checks/depth.ts';
import { fields } from './checks/fields.ts';
import { fragments } from './checks/fragments.ts';
import { introspectionDepth } from './checks/introspection-depth.ts';
import { repeatedFields } from './checks/repeated-fields.ts';
import { rootFields } from './checks/root-fields.ts';
import { valueDepth } from './checks/value-depth.ts';
import type { OperationLimits } from './limits.ts';
import { measureDocument } from './measure.ts';
import { overLimit } from './over-limit.ts';

/** Cheapest first: the last one walks all fields, whose number is known to be small by then. */
const checks: readonly LimitCheck[] = [
  fragments,
  depth,
  introspectionDepth,
  valueDepth,
  rootFields,
  aliases,
  fields,
  repeatedFields,
];

/**
 * Checks the size of a document before anything expensive is done with it; it need not be valid.
 *
 * @throws GatewayError with the code of the first limit that is exceeded; GRAPHQL_VALIDATION_FAILED for a fragment
 *   that contains itself, which has no size.
 */
export function checkLimits(document: DocumentNode, limits: OperationLimits): void {
  const measure = measureDocument(document);
  if (measure.cycle !== null) throw cyclic(measure.cycle);
  for (const { code, limit, found } of checks) {
    const most = limit(limits);
    if (most === Infinity) continue; // nobody asks, and counting may be work
    const seen = found(measure);
    if (seen > most) throw overLimit(code, most, seen);
  }
}

function cyclic(name: string): GatewayError {
  const { fa, en } = errorTable.GRAPHQL_VALIDATION_FAILED;
  return new GatewayError('GRAPHQL_VALIDATION_FAILED', {
    fa: `${fa} قطعهٔ «${name}» خودش را در بر دارد.`,
    en: `${en} The fragment "${name}" contains itself.`,
  });
}
