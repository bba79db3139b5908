import { visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { applications, argumentOf } from './ast-values.ts';
import type { Links } from './links.ts';
import type { TypeWithFields } from './type-table.ts';

/**
 * Drops a type's `resolvable: false` keys in subgraphs where it has a resolvable one.
 *
 * The planner may choose such a key for a jump although it cannot be resolved there.
 *
 * @returns the same document when there is nothing to drop.
 */
export function withoutRedundantKeys(document: DocumentNode, links: Links): DocumentNode {
  const joinType = links.directive('https://specs.apollo.dev/join', 'type');
  const drop = <Type extends TypeWithFields>(type: Type): Type | undefined => {
    const redundant = redundantKeys(type, joinType);
    if (redundant.size === 0) return undefined;
    return { ...type, directives: type.directives?.filter((directive) => !redundant.has(directive)) };
  };
  return visit(document, { ObjectTypeDefinition: drop, InterfaceTypeDefinition: drop });
}

function redundantKeys(type: TypeWithFields, joinType: string | null): ReadonlySet<ConstDirectiveNode> {
  const keys = applications(type, joinType).filter((directive) => argumentOf(directive, 'key') !== undefined);
  const resolvable = keys.filter((directive) => argumentOf(directive, 'resolvable') !== false);
  const graphs = new Set(resolvable.map((directive) => argumentOf(directive, 'graph')));
  return new Set(
    keys.filter((directive) => !resolvable.includes(directive) && graphs.has(argumentOf(directive, 'graph'))),
  );
}
