import { Kind, parse, type DirectiveNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Condition, FieldSelection, Selection } from './query-plan.ts';

/** What a fetch's document selects: root fields, or the fields of `_entities` when it asks for entities. */
export function providedBy(document: string, asksEntities: boolean): readonly Selection[] {
  const { definitions } = parse(document, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  const operation = definitions.find((node) => node.kind === 'OperationDefinition');
  if (operation === undefined) throw new TypeError('A fetch without an operation.');
  const root = selectionsOf(operation.selectionSet, fragments);
  if (!asksEntities) return root;
  const entities = root.find((selection) => selection.kind === 'field' && selection.from === '_entities');
  if (entities?.selections == null) throw new TypeError('A fetch for entities that does not select _entities.');
  return entities.selections;
}

function selectionsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly Selection[] {
  return selections.flatMap((node): Selection[] => {
    const conditions = conditionsOf(node.directives ?? []);
    if (node.kind === Kind.FIELD) {
      const name = node.alias?.value ?? node.name.value;
      const below = node.selectionSet === undefined ? null : selectionsOf(node.selectionSet, fragments);
      return [{ kind: 'field', from: name, name, conditions, selections: below }];
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (fragment === undefined) return [];
    const on = fragment.typeCondition?.name.value ?? null;
    return [{ kind: 'fragment', on, conditions, selections: selectionsOf(fragment.selectionSet, fragments) }];
  });
}

/** The `@skip` and `@include` among directives. */
export function conditionsOf(directives: readonly DirectiveNode[]): readonly Condition[] {
  return directives.flatMap(({ name, arguments: given }): Condition[] => {
    if (name.value !== 'skip' && name.value !== 'include') return [];
    const is = name.value === 'include';
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) return [{ variable: value.name.value, is }];
    return value?.kind === Kind.BOOLEAN ? [{ variable: value.value, is }] : [];
  });
}

/** A change of what is read, as the planner writes it: a path of response names and `... on Type` elements. */
export type Rewrite =
  | { readonly kind: 'KeyRenamer'; readonly path: readonly string[]; readonly renameKeyTo: string }
  | { readonly kind: 'ValueSetter'; readonly path: readonly string[]; readonly setValueTo: unknown };

type IsSubtype = TypeTable['isSubtype'];

/**
 * Builds a planner's rewrite into the selections it is about, so that nothing has to be rewritten at run time.
 * A rewrite stays in force whatever the value is, be it 0, "", false or null. One for objects of a type is in force
 * for those of its subtypes too.
 */
export function rewritten(
  selections: readonly Selection[],
  rewrite: Rewrite,
  isSubtype: IsSubtype,
): readonly Selection[] {
  const done = rewriteAt(selections, rewrite.path, rewrite, isSubtype);
  if (done === selections) throw new TypeError(`A rewrite at ${rewrite.path.join(' / ')} that meets no field.`);
  return done;
}

function rewriteAt(
  selections: readonly Selection[],
  path: readonly string[],
  rewrite: Rewrite,
  isSubtype: IsSubtype,
): readonly Selection[] {
  const [head, ...rest] = path;
  if (head === undefined) return selections;
  const [, on] = /^\.\.\. on (.*)$/.exec(head) ?? [];
  let changed = false;
  const done = selections.map((selection): Selection => {
    const next =
      on === undefined
        ? atField(selection, head, rest, rewrite, isSubtype)
        : atFragment(selection, on, path, rewrite, isSubtype);
    changed ||= next !== selection;
    return next;
  });
  return changed ? done : selections;
}

/** Fields may stand below fragments that the path does not name: the same object is meant. */
function atField(
  selection: Selection,
  name: string,
  rest: readonly string[],
  rewrite: Rewrite,
  isSubtype: IsSubtype,
): Selection {
  if (selection.kind === 'fragment')
    return withSelections(selection, rewriteAt(selection.selections, [name, ...rest], rewrite, isSubtype));
  if (selection.name !== name) return selection;
  if (rest.length === 0) return replaced(selection, rewrite);
  return selection.selections === null
    ? selection
    : withSelections(selection, rewriteAt(selection.selections, rest, rewrite, isSubtype));
}

function atFragment(
  selection: Selection,
  on: string,
  path: readonly string[],
  rewrite: Rewrite,
  isSubtype: IsSubtype,
): Selection {
  if (selection.kind === 'field') return selection;
  const isAbout = selection.on !== null && isSubtype(on, selection.on);
  const inside = rewriteAt(selection.selections, isAbout ? path.slice(1) : path, rewrite, isSubtype);
  return withSelections(selection, inside);
}

function replaced(field: FieldSelection, rewrite: Rewrite): FieldSelection {
  return rewrite.kind === 'KeyRenamer'
    ? { ...field, name: rewrite.renameKeyTo }
    : { ...field, constant: String(rewrite.setValueTo) };
}

function withSelections<Kept extends Selection>(selection: Kept, selections: readonly Selection[]): Kept {
  return selections === selection.selections ? selection : { ...selection, selections };
}
