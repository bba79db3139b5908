import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { errorTable, GatewayError, type Messages } from '../kernel/errors.ts';
import type { Fragments } from './expand.ts';

/** An operation in which every `@defer` puts something off and has a label of its own; all fragments are inline. */
export interface Deferring {
  readonly definition: OperationDefinitionNode;
  /** The client's labels by those in `definition`; null where it gave none. */
  readonly labels: ReadonlyMap<string, string | null>;
}

/** What an operation puts off, depending on its variables. */
export interface Deferrals {
  /** Names of the variables that decide on it. */
  readonly conditions: readonly string[];
  deferring(isTrue: (variable: string) => boolean): Deferring;
}

/**
 * Reads the `@defer` directives of a valid operation; null when it has none.
 *
 * @throws GatewayError GRAPHQL_VALIDATION_FAILED for a label that is not text or stands twice, and for a root field of
 *   a mutation put off: it would not be carried out in its turn.
 * @see https://github.com/graphql/graphql-spec/pull/1110 (Validation: Defer And Stream Directives)
 */
export function readDeferrals(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  fragments: Fragments,
): Deferrals | null {
  const directives = deferDirectives(document);
  if (directives.length === 0) return null;
  checkLabels(directives);
  if (definition.operation === 'mutation' && defersRoot(definition.selectionSet, fragments)) refuse(deferredRoot);
  const deferring: Deferrals['deferring'] = (isTrue) => expand(definition, fragments, isTrue);
  return { conditions: conditionsOf(directives), deferring };
}

function deferDirectives(document: DocumentNode): readonly DirectiveNode[] {
  const found: DirectiveNode[] = [];
  visit(document, { Directive: (node) => void (node.name.value === 'defer' && found.push(node)) });
  return found;
}

function conditionsOf(directives: readonly DirectiveNode[]): readonly string[] {
  const conditions = directives.map((directive) => argumentOf(directive, 'if'));
  return [...new Set(conditions.flatMap((value) => (value?.kind === Kind.VARIABLE ? [value.name.value] : [])))];
}

function checkLabels(directives: readonly DirectiveNode[]): void {
  const seen = new Set<string>();
  for (const directive of directives) {
    const label = argumentOf(directive, 'label');
    if (label === undefined || label.kind === Kind.NULL) continue;
    if (label.kind !== Kind.STRING) return refuse(variableLabel);
    if (seen.has(label.value)) refuse(repeatedLabel);
    seen.add(label.value);
  }
}

function defersRoot({ selections }: SelectionSetNode, fragments: Fragments): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return false;
    if (selection.directives?.some(isDefer) === true) return true;
    const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return within !== undefined && defersRoot(within.selectionSet, fragments);
  });
}

/** Fragments are written out where they are spread, so that a label stands for one place. */
function expand(
  definition: OperationDefinitionNode,
  fragments: Fragments,
  isTrue: (variable: string) => boolean,
): Deferring {
  const labels = new Map<string, string | null>();

  function expandSet({ selections }: SelectionSetNode): SelectionSetNode {
    return { kind: Kind.SELECTION_SET, selections: selections.map(expandSelection) };
  }

  function expandSelection(selection: SelectionNode): SelectionNode {
    if (selection.kind === Kind.FIELD) {
      return selection.selectionSet === undefined
        ? selection
        : { ...selection, selectionSet: expandSet(selection.selectionSet) };
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (fragment === undefined) throw new TypeError('A spread of a fragment that is not there.');
    const directives = (selection.directives ?? []).flatMap(label);
    const { typeCondition, selectionSet } = fragment;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(typeCondition && { typeCondition }),
      directives,
      selectionSet: expandSet(selectionSet),
    } satisfies InlineFragmentNode;
  }

  function label(directive: DirectiveNode): readonly DirectiveNode[] {
    if (!isDefer(directive)) return [directive];
    const condition = argumentOf(directive, 'if');
    if (condition?.kind === Kind.BOOLEAN && !condition.value) return [];
    if (condition?.kind === Kind.VARIABLE && !isTrue(condition.name.value)) return [];
    const given = argumentOf(directive, 'label');
    const own = `d${labels.size}`;
    labels.set(own, given?.kind === Kind.STRING ? given.value : null);
    return [deferAs(own)];
  }

  return { definition: { ...definition, selectionSet: expandSet(definition.selectionSet) }, labels };
}

function deferAs(label: string): ConstDirectiveNode {
  const value = { kind: Kind.STRING, value: label } as const;
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'defer' },
    arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'label' }, value }],
  };
}

function isDefer({ name }: DirectiveNode): boolean {
  return name.value === 'defer';
}

function argumentOf({ arguments: given = [] }: DirectiveNode, name: string) {
  return given.find((argument) => argument.name.value === name)?.value;
}

const deferredRoot: Messages = {
  fa: '«@defer» فیلدهای ریشهٔ mutation را به تأخیر نمی‌اندازد؛ درون یک فیلد بگذاریدش.',
  en: '"@defer" cannot put off root fields of a mutation; place it inside of one.',
};
const variableLabel: Messages = {
  fa: 'برچسب «@defer» باید متن ثابت باشد، نه متغیر.',
  en: 'The label of "@defer" must be a string, not a variable.',
};
const repeatedLabel: Messages = {
  fa: 'هر برچسب «@defer» تنها یک بار می‌آید.',
  en: 'Each label of "@defer" may stand once only.',
};

function refuse(why: Messages): never {
  const { fa, en } = errorTable.GRAPHQL_VALIDATION_FAILED;
  throw new GatewayError('GRAPHQL_VALIDATION_FAILED', { fa: `${fa} ${why.fa}`, en: `${en} ${why.en}` });
}
