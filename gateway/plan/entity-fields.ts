import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { variablesIn } from './variables-in.ts';

/** A field that a fetch for entities asks for, on the type that the fragment around it names. */
export interface EntityField {
  readonly typeName: string;
  readonly fieldName: string;
  readonly responseName: string;
}

/** Reads a fetch's document of entities, its fragments written out. */
export function parseEntityDocument(text: string): DocumentNode {
  const { definitions } = parse(text, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const operation = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: operation };
  const expand = (root: DocumentNode): DocumentNode =>
    visit(root, {
      FragmentSpread({ name, directives = [] }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) return undefined;
        const { typeCondition, selectionSet } = fragment;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
      },
    });
  return expand(document);
}

/** The fields of entities that a document asks for: those directly below `_entities`, whatever fragment they are in. */
export function entityFields(document: DocumentNode): readonly EntityField[] {
  const found: EntityField[] = [];
  keepEntityFields(document, (field) => found.push(field) > 0);
  return found;
}

/** A document of entities with some of their fields only; what is empty then is left out, and so are its variables. */
export function keepEntityFields(document: DocumentNode, keeps: (field: EntityField) => boolean): DocumentNode {
  const kept = visit(document, {
    Field(node) {
      if (node.name.value !== '_entities' || node.selectionSet === undefined) return undefined;
      return { ...node, selectionSet: keepIn(node.selectionSet, '', keeps) };
    },
  });
  return withoutUnusedVariables(kept);
}

/** Names of the variables that a document declares. */
export function variablesOf(document: DocumentNode): ReadonlySet<string> {
  const names = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  return new Set(names.map(({ variable }) => variable.name.value));
}

function keepIn(set: SelectionSetNode, typeName: string, keeps: (field: EntityField) => boolean): SelectionSetNode {
  const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
    if (selection.kind === Kind.FIELD) return keeps(entityField(selection, typeName)) ? [selection] : [];
    const below = keepIn(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, keeps);
    return below.selections.length === 0 ? [] : [{ ...selection, selectionSet: below }];
  });
  return { ...set, selections };
}

function entityField({ alias, name }: FieldNode, typeName: string): EntityField {
  return { typeName, fieldName: name.value, responseName: alias?.value ?? name.value };
}

function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = variablesIn(document);
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null),
  });
}
