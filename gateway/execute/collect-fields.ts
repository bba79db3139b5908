import {
  isAbstractType,
  type DirectiveNode,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type InlineFragmentNode,
  type SelectionNode,
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
  /** For a field of a deferred fragment: what earlier parts of the answer select of the same value. */
  readonly around: Around | null;
}

/** Selections in which a part of the answer stands: those of the parts before it, and its own. */
export interface Around<Nodes extends Holders = Holders> {
  readonly nodes: Nodes;
  /** Labels of the deferred fragments that count. */
  readonly open: ReadonlySet<string>;
}

/** A fragment that is put off, by the label that the operation has given it. */
export interface DeferredFragment {
  readonly label: string;
  readonly node: InlineFragmentNode;
}

/** The type that an object of the answer turned out to have; an interface while no agency could tell more. */
export type RuntimeType = GraphQLObjectType | GraphQLInterfaceType;

/** The selections of a field, or of an operation. */
export type Holders = readonly { readonly selectionSet?: SelectionSetNode | undefined }[];

/**
 * Finds the fields of the answer for objects of a type, given the selections of the field that holds them.
 *
 * @param around in a deferred fragment: a field of it is denied only if what came before selects nothing of it either.
 */
export type CollectFields = (nodes: Holders, type: RuntimeType, around?: Around | null) => readonly AnswerField[];

/** What is selected of objects of a type, and what of it is put off. */
export interface Selected {
  readonly fields: ReadonlyMap<string, readonly FieldNode[]>;
  readonly deferred: readonly DeferredFragment[];
}

/** Collects selections, deferred fragments that are not `open` apart. */
export type Select = (nodes: Holders, type: RuntimeType, open: ReadonlySet<string>) => Selected;

const none: ReadonlySet<string> = new Set();

/**
 * Collects fields as the specification says (CollectFields); those that `@defer` puts off are not among them.
 *
 * @param conditions the variables on which `@skip` and `@include` depend.
 *
 * Source: https://spec.graphql.org/October2021/#sec-Field-Collection
 */
export function createCollectFields(
  operation: Operation,
  { types, pairwise, innerNames }: Snapshot,
  verdict: Verdict,
  conditions: Variables,
): CollectFields {
  const select = createSelect(operation, conditions);

  function answerField(
    responseName: string,
    nodes: readonly FieldNode[],
    type: RuntimeType,
    around: Around<readonly FieldNode[]> | null,
  ): AnswerField {
    const fieldName = nodes[0]?.name.value ?? responseName;
    const definition = type.getFields()[fieldName];
    const typeNames = [type.name, ...types.possibleTypes(type.name)];
    return {
      responseName,
      innerName: nodes[0] === undefined ? responseName : innerNames.of(nodes[0]),
      fieldName,
      nodes,
      type: definition?.type ?? null,
      denial: definition === undefined ? null : verdict.denialOf(type.name, fieldName, around?.nodes ?? nodes),
      isPairwise: typeNames.some((name) => pairwise.has(`${name}.${fieldName}`)),
      around,
    };
  }

  return (nodes, type, around = null) => {
    const { fields } = select(nodes, type, none);
    const all = around === null ? null : select(around.nodes, type, around.open).fields;
    return [...fields].map(([responseName, selected]) => {
      const own = around && { nodes: all?.get(responseName) ?? selected, open: around.open };
      return answerField(responseName, selected, type, own);
    });
  };
}

/** @param conditions the variables on which `@skip` and `@include` depend. */
export function createSelect({ schema, fragments, deferred }: Operation, conditions: Variables): Select {
  function collect(
    selectionSet: SelectionSetNode,
    type: RuntimeType,
    open: ReadonlySet<string>,
    found: Map<string, FieldNode[]>,
    later: DeferredFragment[],
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
      } else if (deferred !== null) {
        const label = deferredLabel(selection);
        if (label !== null && !open.has(label)) {
          later.push({ label, node: selection });
          continue;
        }
      }
      collect(fragment.selectionSet, type, open, found, later, visited);
    }
  }

  function applies(condition: string | undefined, type: RuntimeType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditional = schema.getType(condition);
    return isAbstractType(conditional) && schema.isSubType(conditional, type);
  }

  return (nodes, type, open) => {
    const fields = new Map<string, FieldNode[]>();
    const later: DeferredFragment[] = [];
    const visited = new Set<string>();
    for (const { selectionSet } of nodes)
      if (selectionSet !== undefined) collect(selectionSet, type, open, fields, later, visited);
    return { fields, deferred: later };
  };
}

/** The label of a fragment that is put off: in an operation with such, no fragment is spread by name. */
export function deferredLabel(selection: SelectionNode): string | null {
  const directive = selection.directives?.find(({ name }) => name.value === 'defer');
  const label = directive?.arguments?.find(({ name }) => name.value === 'label')?.value;
  return label?.kind === 'StringValue' ? label.value : null;
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
