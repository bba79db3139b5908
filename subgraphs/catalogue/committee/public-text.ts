import { findIdentifiers } from '../../../schema/shared/find-identifiers.ts';
import { requireFreeText } from '../../kit/free-text.ts';
import { textHoldsIdentifiers } from './refusals.ts';

/**
 * What an office wrote and everybody will read.
 *
 * @param name of the argument, for the message
 * @throws AgencyError BAD_USER_INPUT, TEXT_HOLDS_IDENTIFIERS
 */
export function publicText(
  text: string,
  name: string,
  bounds?: { readonly least: number; readonly most: number },
): string {
  if (findIdentifiers(text).length > 0) throw textHoldsIdentifiers(name);
  return requireFreeText(text, name, bounds);
}
