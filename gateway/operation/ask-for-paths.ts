import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { FilledFields } from '../supergraph/supergraph.ts';
import { filledName } from './filled-names.ts';

/**
 * A valid document that asks, beside each field that the gateway fills in, for the path to it: under a name that says
 * what is to be put where, and under the same conditions. So the answer itself tells what is left to be filled in,
 * through aliases, fragments and lists. The very document when it selects nothing of the kind.
 */
export function askForPaths(document: DocumentNode, schema: GraphQLSchema, filled: FilledFields): DocumentNode {
  if (filled.size === 0) return document;
  const types = new TypeInfo(schema);

  function pathTo(node: SelectionNode): FieldNode[] {
    if (node.kind !== Kind.FIELD) return [];
    const field = filled.get(`${types.getParentType()?.name}.${node.name.value}`);
    if (field === undefined) return [];
    const name = filledName({ name: (node.alias ?? node.name).value, part: field.part });
    const [alias, own] = [name, field.pathField].map((value) => ({ kind: Kind.NAME, value }) as const);
    return [{ ...node, alias: alias!, name: own! }];
  }

  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const paths = node.selections.flatMap(pathTo);
          return paths.length === 0 ? undefined : { ...node, selections: [...node.selections, ...paths] };
        },
      },
    }),
  );
}
