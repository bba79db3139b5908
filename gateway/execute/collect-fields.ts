import {
  isAbstractType,
  type DirectiveNode,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { Operation, Variables } from '../operation/operation.ts';
import type { Denial, Verdict } from '../policy/policy.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';

/** A field of the answer: all selections under one response name, for objects of one type. */
export interface AnswerField {
  readonly responseName: string;
  /** Its key in the tree: the response name, unless agencies could mistake that for a key or an input of theirs. */
  readonly innerName: string;
  readonly fieldName: string;
  readonly nodes: readonly FieldNode[];
  /** Null for `__typename` and introspection. */
  readonly type: GraphQLOutputType | null;
  readonly denial: Denial | null;
  /** Its value is a person's reference. */
  readonly isPairwise: boolean;
}

/** The type that an object of the answer turned out to have; an interface while no agency could tell more. */
export type RuntimeType = GraphQLObjectType | GraphQLInterfaceType;

/** The selections of a field, or of an operation. */
type Holders = readonly { readonly selectionSet?: SelectionSetNode | undefined }[];

/** Finds the fields of the answer for objects of a type, given the selections of the field that holds them. */
export type CollectFields = (nodes: Holders, type: RuntimeType) => readonly AnswerField[];

/**
 * Collects fields as the specification says (CollectFields).
 *
 * @param conditions the variables on which `@skip` and `@include` depend.
 *
 * Source: https://spec.graphql.org/October2021/#sec-Field-Collection
 */
export function createCollectFields(
  { schema, fragments }: Operation,
  { types, pairwise, innerNames }: Snapshot,
  verdict: Verdict,
  conditions: Variables,
): CollectFields {
  function collect(
    selectionSet: SelectionSetNode,
    type: RuntimeType,
    found: Map<string, FieldNode[]>,
    visited: Set<string>,
  ) {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(selection.directives ?? [], conditions)) continue;
      if (selection.kind === 'Field') {
        const name = selection.alias?.value ?? selection.name.value;
        found.set(name, [...(found.get(name) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value);
      if (fragment === undefined || !applies(fragment.typeCondition?.name.value, type)) continue;
      if (selection.kind === 'FragmentSpread') {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      collect(fragment.selectionSet, type, found, visited);
    }
  }

  function applies(condition: string | undefined, type: RuntimeType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditional = schema.getType(condition);
    return isAbstractType(conditional) && schema.isSubType(conditional, type);
  }

  function answerField(responseName: string, nodes: readonly FieldNode[], type: RuntimeType): AnswerField {
    const fieldName = nodes[0]?.name.value ?? responseName;
    const definition = type.getFields()[fieldName];
    const typeNames = [type.name, ...types.possibleTypes(type.name)];
    return {
      responseName,
      innerName: nodes[0] === undefined ? responseName : innerNames.of(nodes[0]),
      fieldName,
      nodes,
      type: definition?.type ?? null,
      denial: definition === undefined ? null : verdict.denialOf(type.name, fieldName, nodes),
      isPairwise: typeNames.some((name) => pairwise.has(`${name}.${fieldName}`)),
    };
  }

  return (nodes, type) => {
    const found = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const { selectionSet } of nodes) if (selectionSet !== undefined) collect(selectionSet, type, found, visited);
    return [...found].map(([responseName, selected]) => answerField(responseName, selected, type));
  };
}

function isIncluded(directives: readonly DirectiveNode[], variables: Variables): boolean {
  return directives.every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    const truth =
      value?.kind === 'Variable' ? variables[value.name.value] : value?.kind === 'BooleanValue' && value.value;
    return (truth === true) === (name.value === 'include');
  });
}
