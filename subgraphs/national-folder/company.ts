import type { GraphQLResolveInfo } from 'graphql';
import { requireOwnRecord } from '../kit/own-record.ts';
import { selectedParts } from '../kit/selected-parts.ts';
import type { FolderContext } from './context.ts';

/**
 * Lets only those read what is of a company who have a right to it, as the kit does for a person.
 *
 * @returns the company's reference
 * @throws AgencyError FORBIDDEN
 */
export function requireCompanyRight(
  { id }: { readonly id: string },
  { caller }: FolderContext,
  info: GraphQLResolveInfo,
): string {
  requireOwnRecord(caller, id, [`LegalPerson.${info.fieldName}`, ...selectedParts(info)]);
  return id;
}
