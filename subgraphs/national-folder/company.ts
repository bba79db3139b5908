import type { GraphQLResolveInfo } from 'graphql';
import { requireCompanyRecord } from '../kit/company-record.ts';
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
  requireCompanyRecord(caller, id, info);
  return id;
}
