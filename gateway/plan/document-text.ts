import { print, stripIgnoredCharacters, type DocumentNode } from 'graphql';

/** A document as it is sent. */
export function documentText(document: DocumentNode): string {
  return stripIgnoredCharacters(print(document));
}
