import {
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { errorTable, type ErrorCode } from '../kernel/errors.ts';
import type { Denial, Verdict } from '../policy/policy.ts';
import type { Agencies } from './agencies.ts';
import { completeLeaf } from './complete-leaf.ts';
import type { AnswerField, CollectFields, RuntimeType } from './collect-fields.ts';
import type { ErrorList } from './error-list.ts';
import { pathToArray, type Path } from './path.ts';
import { Hole, isTree, Opaque, type Tree, type TreeValue } from './tree.ts';

/** What turning the tree into an answer needs. */
export interface Completion {
  readonly schema: GraphQLSchema;
  readonly verdict: Verdict;
  readonly collectFields: CollectFields;
  readonly errors: ErrorList;
  readonly agencies: Agencies;
  /** The agency that the plan asks for a field, by response names; for errors only. */
  readonly delivererOf: (names: readonly string[]) => string | null;
  /** A person's reference as the caller may know it. */
  readonly present: (reference: string) => string;
  /** Answers of `__schema` and `__type` by response name. */
  readonly introspected: Readonly<Record<string, unknown>>;
}

/** Stands for a null that its non-null type does not allow: the nearest nullable place above becomes null. */
const bubble = Symbol('null in a non-null place');

type Completed = unknown;

/**
 * Completes an object by the operation as the client wrote it: exactly the fields selected, values checked against
 * their types, nulls propagated, and every null that is not the agency's own word explained by an error.
 *
 * Source: https://spec.graphql.org/October2021/#sec-Value-Completion
 *
 * @returns null when a non-null field of the object has no value.
 */
export function completeObject(
  work: Completion,
  type: RuntimeType,
  tree: Tree,
  nodes: Parameters<CollectFields>[0],
  path: Path | undefined,
): Readonly<Record<string, unknown>> | null {
  const answer: Record<string, unknown> = Object.create(null);
  for (const field of work.collectFields(nodes, type)) {
    const value = completeField(work, field, type, tree, { before: path, key: field.responseName });
    if (value === bubble) return null;
    answer[field.responseName] = value;
  }
  return answer;
}

function completeField(work: Completion, field: AnswerField, type: RuntimeType, tree: Tree, path: Path): Completed {
  if (field.fieldName === '__typename') return type.name;
  if (field.type === null) return work.introspected[field.responseName] ?? null;
  if (field.denial !== null) return deny(work, field.denial, field.type, path);
  return completeValue(work, field.type, tree[field.innerName], field, path);
}

function deny(work: Completion, { code, agencies }: Denial, type: GraphQLOutputType, path: Path): Completed {
  const [agency] = agencies;
  const subgraph = agencies.length === 1 && agency !== undefined ? agency : null;
  work.errors.report({ subgraph, code, messages: errorTable[code] }, path);
  for (const name of agencies) work.agencies.report(name, 'DENIED');
  return isNonNullType(type) ? bubble : null;
}

function completeValue(
  work: Completion,
  type: GraphQLOutputType,
  value: unknown,
  field: AnswerField,
  path: Path,
): Completed {
  if (isNonNullType(type)) {
    const before = work.errors.reported;
    const completed = completeValue(work, type.ofType, value, field, path);
    if (completed !== null) return completed;
    if (work.errors.reported === before) blame(work, 'UNEXPECTED_NULL', path);
    return bubble;
  }
  if (value === null) return null;
  if (value === undefined) return blame(work, 'UNEXPECTED_NULL', path);
  if (value instanceof Hole) {
    for (const cause of value.causes) work.errors.report(cause, path);
    return null;
  }
  if (isListType(type)) return completeList(work, type.ofType, value, field, path);
  if (isLeafType(type)) return completeScalar(work, type, value, field, path);
  return isTree(value as TreeValue)
    ? completeComposite(work, type, value as Tree, field, path)
    : blame(work, 'SUBREQUEST_MALFORMED_RESPONSE', path);
}

function completeList(
  work: Completion,
  type: GraphQLOutputType,
  value: unknown,
  field: AnswerField,
  path: Path,
): Completed {
  const elements = value instanceof Opaque ? value.value : value;
  if (!Array.isArray(elements)) return blame(work, 'SUBREQUEST_MALFORMED_RESPONSE', path);
  const completed: Completed[] = [];
  for (const [index, element] of elements.entries()) {
    const next = completeValue(work, type, element, field, { before: path, key: index });
    if (next === bubble) return null;
    completed.push(next);
  }
  return completed;
}

function completeScalar(
  work: Completion,
  type: Parameters<typeof completeLeaf>[0],
  value: unknown,
  field: AnswerField,
  path: Path,
): Completed {
  const leaf = completeLeaf(type, value instanceof Opaque ? value.value : value);
  if (leaf === undefined) return blame(work, 'SUBREQUEST_MALFORMED_RESPONSE', path);
  if (!field.isPairwise) return leaf;
  try {
    return work.present(leaf as string);
  } catch {
    return blame(work, 'SUBREQUEST_MALFORMED_RESPONSE', path); // no reference: it must not leave as it is
  }
}

function completeComposite(
  work: Completion,
  type: GraphQLOutputType,
  tree: Tree,
  field: AnswerField,
  path: Path,
): Completed {
  const runtimeType = runtimeTypeOf(work.schema, type, tree['__typename']);
  if (runtimeType === null) return blame(work, 'SUBREQUEST_MALFORMED_RESPONSE', path);
  const denial = work.verdict.denialOfType(runtimeType.name);
  if (denial !== null) return deny(work, denial, type, path);
  return completeObject(work, runtimeType, tree, field.nodes, path);
}

/** An interface stays one while only an agency that knows it as an interface object was asked. */
function runtimeTypeOf(schema: GraphQLSchema, type: GraphQLOutputType, typeName: unknown): RuntimeType | null {
  if (isObjectType(type)) return type;
  if (!isAbstractType(type)) return null;
  if (typeof typeName !== 'string') return typeName === undefined && isInterfaceType(type) ? type : null;
  const told = schema.getType(typeName);
  if (told === type) return isInterfaceType(told) ? told : null;
  return (isObjectType(told) || isInterfaceType(told)) && schema.isSubType(type, told) ? told : null;
}

/** Reports what the agency got wrong here; the place itself becomes null. */
function blame(work: Completion, code: ErrorCode, path: Path): null {
  const names = pathToArray(path).filter((key) => typeof key === 'string');
  work.errors.report({ subgraph: work.delivererOf(names), code, messages: errorTable[code] }, path);
  return null;
}
