import {
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Operation, Variables } from '../operation/operation.ts';
import type { Verdict } from '../policy/policy.ts';
import type { Snapshot, TypeTable } from '../supergraph/supergraph.ts';
import {
  createCollectFields,
  createSelect,
  type AnswerField,
  type CollectFields,
  type RuntimeType,
} from './collect-fields.ts';
import { compileDeferred, type Deferred } from './compile-deferred.ts';
import { compileLeaf, takesText } from './compile-leaf.ts';
import { compileFields, type CompiledField } from './complete-fields.ts';
import { blame, bubble, deny, enter, reportHole, reportUntold } from './completion.ts';
import type { CompleteObject, CompleteValue, Completion, Place } from './completion.ts';
import { createNeedsObjectType, type NeedsObjectType } from './needs-object-type.ts';
import { runtimeTypeOf } from './runtime-type.ts';
import { Hole, isTree, Opaque } from './tree.ts';
import { ValueKinds, type ValueKind } from './value-kinds.ts';

/** How the tree becomes the answer to one operation. */
export interface CompiledAnswer {
  readonly complete: CompleteObject;
  /** The fields of the root; those that introspect are answered before the rest is completed. */
  readonly rootFields: readonly AnswerField[];
  /** Of objects below the root. */
  readonly collectFields: CollectFields;
  /** What of the operation is put off; null when nothing is. */
  readonly deferred: Deferred | null;
}

/** What compiling the parts of one answer needs. */
interface Compiler {
  readonly schema: GraphQLSchema;
  /** With what clients do not see. */
  readonly types: TypeTable;
  readonly verdict: Verdict;
  readonly collectFields: CollectFields;
  readonly needsObjectType: NeedsObjectType;
  readonly kinds: ValueKinds;
}

/**
 * Compiles the reading of a tree by an operation as the client wrote it: exactly the fields selected, values checked
 * against their types, nulls propagated, and every null that is not the agency's own word explained by an error.
 * All that depends on the operation and the caller's rights only is found out here, once for many requests.
 *
 * @param conditions the variables on which `@skip` and `@include` depend: their values are compiled in.
 * @see https://spec.graphql.org/October2021/#sec-Value-Completion
 */
export function compileAnswer(
  operation: Operation,
  snapshot: Snapshot,
  verdict: Verdict,
  conditions: Variables,
): CompiledAnswer {
  const { schema, definition } = operation;
  const root = schema.getRootType(definition.operation);
  if (!root) throw new TypeError(`A schema without ${definition.operation}s.`);
  const collectFields = createCollectFields(operation, snapshot, verdict, conditions);
  const rootFields = collectFields([definition], root);
  const needsObjectType = createNeedsObjectType(schema, createSelect(operation, conditions));
  const kinds = new ValueKinds();
  const compiler: Compiler = { schema, types: snapshot.types, verdict, collectFields, needsObjectType, kinds };
  return {
    rootFields,
    collectFields,
    complete: compileObject(compiler, rootFields, root, 0),
    deferred:
      operation.deferred === null
        ? null
        : compileDeferred(operation, snapshot.innerNames, conditions, {
            collectFields,
            needsObjectType,
            compileObject: (fields, type, depth) => compileObject(compiler, fields, type, depth),
          }),
  };
}

/** @param depth the index of the object's own fields in a path. */
function compileObject(
  compiler: Compiler,
  fields: readonly AnswerField[],
  type: RuntimeType,
  depth: number,
): CompleteObject {
  return compileFields(
    fields.map((field): CompiledField => {
      const { responseName: name, innerName } = field;
      const complete = compileField(compiler, field, type, { depth, key: name });
      return { name, innerName, takesText: passesTexts(field), complete };
    }),
  );
}

/** No text of the field is held back, or becomes another. */
function passesTexts(field: AnswerField): boolean {
  const { fieldName, type, denial } = field;
  if (fieldName === '__typename' || type === null) return false;
  return (denial === null || denial.yields) && passesTextsOf(type, field);
}

function passesTextsOf(type: GraphQLOutputType, { isPairwise }: AnswerField): boolean {
  return !isPairwise && takesText(getNullableType(type));
}

function compileField(compiler: Compiler, field: AnswerField, parent: RuntimeType, place: Place): CompleteValue {
  const { responseName, type, denial } = field;
  if (field.fieldName === '__typename') return () => parent.name;
  if (type === null) return (run) => run.introspected[responseName] ?? null;
  if (denial !== null && !denial.yields) return (run) => deny(run, denial, type, place);
  const complete = compileValue(compiler, type, field, place);
  if (denial === null) return complete;
  return (run, value) => (value === undefined ? deny(run, denial, type, place) : complete(run, value));
}

function compileValue(compiler: Compiler, type: GraphQLOutputType, field: AnswerField, place: Place): CompleteValue {
  const complete = compileAnyValue(compiler, type, field, place);
  if (!passesTextsOf(type, field)) return complete;
  return (run, value) => (typeof value === 'string' ? value : complete(run, value));
}

function compileAnyValue(compiler: Compiler, type: GraphQLOutputType, field: AnswerField, place: Place): CompleteValue {
  if (isNonNullType(type)) return nonNull(compileAnyValue(compiler, type.ofType, field, place), place);
  if (isLeafType(type)) return compileScalar(compiler, type, field, place);
  const complete = isListType(type)
    ? compileList(compiler, type, field, place)
    : compileComposite(compiler, type, field, place);
  const kind = compiler.kinds.of(type, field);
  return (run, value) => {
    if (value === null) return null;
    if (value === undefined) return blame(run, 'UNEXPECTED_NULL', place);
    if (value instanceof Hole) return reportHole(run, value, place);
    return run.shared.has(value) ? completeOnce(run, value, complete, kind) : complete(run, value);
  };
}

/** What stands at several places is completed once for them all, unless errors have to say where each is. */
function completeOnce(run: Completion, value: unknown, complete: CompleteValue, kind: ValueKind): unknown {
  let known = run.memory.get(kind);
  if (known === undefined) run.memory.set(kind, (known = new Map()));
  const remembered = known.get(value);
  if (remembered !== undefined) return remembered;
  const before = run.errors.reported;
  const completed = complete(run, value);
  if (run.errors.reported === before) known.set(value, completed);
  return completed;
}

function nonNull(complete: CompleteValue, place: Place): CompleteValue {
  return (run, value) => {
    const before = run.errors.reported;
    const completed = complete(run, value);
    if (completed !== null) return completed;
    if (run.errors.reported === before) blame(run, 'UNEXPECTED_NULL', place);
    return bubble;
  };
}

function compileScalar({ types }: Compiler, type: GraphQLLeafType, field: AnswerField, place: Place): CompleteValue {
  const fit = compileLeaf(type, types);
  const present = field.isPairwise ? presentReference : (_: Completion, leaf: unknown) => leaf;
  return (run, value) => {
    if (value === null) return null;
    if (value === undefined) return blame(run, 'UNEXPECTED_NULL', place);
    if (value instanceof Hole) return reportHole(run, value, place);
    const leaf = fit(value instanceof Opaque ? value.value : value);
    if (leaf === null) return null;
    const presented = leaf === undefined ? undefined : present(run, leaf);
    return presented === undefined ? blame(run, 'SUBREQUEST_MALFORMED_RESPONSE', place) : presented;
  };
}

/** What is no reference must not leave as it is: then there is nothing. */
function presentReference({ present }: Completion, leaf: unknown): string | undefined {
  try {
    return present(leaf as string);
  } catch {
    return undefined;
  }
}

function compileList(
  compiler: Compiler,
  { ofType }: GraphQLList<GraphQLOutputType>,
  field: AnswerField,
  place: Place,
): CompleteValue {
  const position = place.depth + 1;
  const complete = compileValue(compiler, ofType, field, { depth: position, key: null });
  return (run, value) => {
    const elements: unknown = value instanceof Opaque ? value.value : value;
    if (!Array.isArray(elements)) return blame(run, 'SUBREQUEST_MALFORMED_RESPONSE', place);
    enter(run, place);
    const completed: unknown[] = [];
    for (let index = 0; index < elements.length; index += 1) {
      run.path[position] = index;
      const element = complete(run, elements[index]);
      if (element === bubble) return null;
      completed.push(element);
    }
    return completed;
  };
}

function compileComposite(
  compiler: Compiler,
  type: GraphQLCompositeType,
  field: AnswerField,
  place: Place,
): CompleteValue {
  const known = new Map<unknown, CompleteObject | CompleteValue>();
  const isAbstract = isAbstractType(type);
  let only: CompleteObject | CompleteValue | null = null; // of an object type, found when it is met first

  function completerFor(told: unknown): CompleteObject | CompleteValue | null {
    const found = known.get(told);
    if (found !== undefined) return found;
    const runtimeType = runtimeTypeOf(compiler.schema, type, told);
    if (runtimeType === null && !isHidden(compiler, told)) return null;
    const made = make(runtimeType);
    known.set(told, made);
    return made;
  }

  function make(runtimeType: RuntimeType | null): CompleteObject | CompleteValue {
    if (runtimeType === null) return () => null;
    if (compiler.needsObjectType(field.nodes, runtimeType))
      return (run: Completion, value: unknown) => reportUntold(run, value, place);
    return compileRuntimeType(compiler, runtimeType, type, field, place);
  }

  return (run, value) => {
    if (!isTree(value)) return blame(run, 'SUBREQUEST_MALFORMED_RESPONSE', place);
    const complete = isAbstract ? completerFor(value['__typename']) : (only ??= completerFor(undefined));
    if (complete === null) return blame(run, 'SUBREQUEST_MALFORMED_RESPONSE', place);
    enter(run, place);
    return complete(run, value);
  };
}

function compileRuntimeType(
  compiler: Compiler,
  runtimeType: RuntimeType,
  type: GraphQLOutputType,
  field: AnswerField,
  place: Place,
): CompleteObject | CompleteValue {
  const denial = compiler.verdict.denialOfType(runtimeType.name);
  if (denial !== null) return (run: Completion) => deny(run, denial, type, place);
  return compileObject(
    compiler,
    compiler.collectFields(field.nodes, runtimeType, field.around),
    runtimeType,
    place.depth + 1,
  );
}

/** An object of a type that clients do not see is null to them, as if the agency had said so. */
function isHidden({ schema, types }: Compiler, typeName: unknown): boolean {
  return typeof typeName === 'string' && types.withFields.has(typeName) && schema.getType(typeName) === undefined;
}
