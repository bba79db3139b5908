import type { GraphQLResolveInfo } from 'graphql';
import type { AgencyCaller } from './context.ts';
import { requireOwnRecord } from './own-record.ts';
import { selectedParts } from './selected-parts.ts';

/**
 * Refuses everybody who has no right to this field of a company, and to what is selected of its value: an agency asks
 * it in each field of LegalPerson that is not for everybody.
 *
 * @throws AgencyError FORBIDDEN
 */
export function requireCompanyRecord(caller: AgencyCaller, company: string, info: GraphQLResolveInfo): void {
  requireOwnRecord(caller, company, [`${info.parentType.name}.${info.fieldName}`, ...selectedParts(info)]);
}
