import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { FieldRule, SchemaRights } from '../schema-rights.ts';

/** A selected field that not everybody may read, and where its name ends in the document. */
export interface GuardedField {
  readonly coordinate: string;
  readonly rule: FieldRule;
  /** From 1, as the next. */
  readonly line: number;
  readonly column: number;
}

/**
 * The guarded fields of a document, in their order. A field of an interface, or below one, counts as that of the first
 * object type whose field is guarded. What the schema does not have is passed over.
 */
export function guardedFields(
  document: DocumentNode,
  schema: GraphQLSchema,
  rights: SchemaRights['fields'],
): readonly GuardedField[] {
  const found: GuardedField[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const coordinate = coordinatesOf(schema, types, node.name.value).find((one) => Object.hasOwn(rights, one));
        const rule = coordinate === undefined ? undefined : rights[coordinate];
        const { startToken } = node.name.loc ?? {};
        if (coordinate === undefined || rule === undefined || startToken === undefined) return;
        const column = startToken.column + node.name.value.length;
        found.push({ coordinate, rule, line: startToken.line, column });
      },
    }),
  );
  return found;
}

function coordinatesOf(schema: GraphQLSchema, types: TypeInfo, field: string): readonly string[] {
  const parent = getNamedType(types.getParentType());
  const objects = isAbstractType(parent) ? schema.getPossibleTypes(parent) : isObjectType(parent) ? [parent] : [];
  return objects.map(({ name }) => `${name}.${field}`);
}
