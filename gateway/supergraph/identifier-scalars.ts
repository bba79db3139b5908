import { Kind, type DocumentNode, type TypeNode } from 'graphql';
import { classificationOn } from './classification.ts';
import type { Links } from './links.ts';
import type { TypeTable } from './type-table.ts';

/**
 * Scalars of the agencies' own whose values stand for a person or a thing of hers (`NationalId`, `PlateNumber`): those
 * that a field of the class IDENTIFIER gives. GraphQL's own scalars hold anything and are none of them.
 */
export function readIdentifierScalars(document: DocumentNode, links: Links, types: TypeTable): ReadonlySet<string> {
  const scalars = new Set(
    document.definitions.flatMap((node) => (node.kind === Kind.SCALAR_TYPE_DEFINITION ? node.name.value : [])),
  );
  const found = [...types.withFields.values()].flatMap((type) =>
    (type.fields ?? []).flatMap((field) => {
      const { class: kept } = classificationOn(field, links) ?? classificationOn(type, links) ?? {};
      return kept === 'IDENTIFIER' ? [nameIn(field.type)] : [];
    }),
  );
  return new Set(found.filter((name) => scalars.has(name)));
}

function nameIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type);
}
