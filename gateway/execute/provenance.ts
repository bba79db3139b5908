import { getNamedType, isCompositeType, type GraphQLError } from 'graphql';
import { typesOf, type Selection } from '../plan/plan.ts';
import type { Snapshot, TypeTable } from '../supergraph/supergraph.ts';
import type { AnswerField, CollectFields, RuntimeType } from './collect-fields.ts';
import { appliesTo } from './join.ts';
import type { ResponsePath } from './path.ts';
import { runtimeTypeOf } from './runtime-type.ts';
import { isTree, type Tree } from './tree.ts';

/** What one call brought, and to which place of the tree. */
export interface Source {
  readonly agency: string;
  /** Names in the tree from the root, `@` for list elements. */
  readonly path: readonly string[];
  readonly provides: readonly Selection[];
  /** As the agency wrote it. */
  readonly asOf: unknown;
}

/** Where the values of one field at one place of an answer come from. */
export interface Origin {
  /** The agency that was asked for them. */
  readonly owner: string;
  readonly coordinate: string;
  /** RFC 3339, in UTC: the agency's register as it was then; of several readings the oldest. Absent: it does not say. */
  readonly asOf?: string;
}

/**
 * Origins by response path, positions in lists left out: `me.vehicles.nodes.plate`. A place has several where objects
 * of several types stand. Leaves have one, and what is null or an empty list by the agency's own word; what is null for
 * a reason that `errors` names has none, nor have objects: they come from wherever their fields do.
 */
export type Provenance = Readonly<Record<string, readonly Origin[]>>;

interface Known {
  readonly snapshot: Snapshot;
  readonly collectFields: CollectFields;
  readonly sources: readonly Source[];
}

/** One part of an answer, completed, and the object of the tree of which it was made. */
interface AnswerPart {
  readonly fields: readonly AnswerField[];
  readonly type: RuntimeType;
  readonly tree: Tree;
  readonly path: ResponsePath;
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
}

/** Finds where what came in a part of an answer comes from. It reads the part once more: only who asks pays for it. */
export function provenanceOf(known: Known, { fields, type, tree, path, data, errors }: AnswerPart): Provenance {
  const failed = failedPlaces(errors);
  const exact = [...path];
  const origins = new Map<string, Map<string, Origin>>();

  function visitObject(selected: readonly AnswerField[], at: RuntimeType, held: Tree, given: unknown, trail: Trail) {
    for (const field of selected) {
      const value = (given as Readonly<Record<string, unknown>>)[field.responseName];
      if (field.type === null || value === undefined) continue;
      exact.push(field.responseName);
      visit(field, held[field.innerName], value, trail.to(field, at));
      exact.pop();
    }
  }

  function visit(field: AnswerField, held: unknown, value: unknown, trail: Trail): void {
    const named = getNamedType(field.type);
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    if (isEmpty || !isCompositeType(named)) return note(value, trail);
    if (Array.isArray(value))
      return value.forEach((element, index) => visitElement(field, held, element, index, trail));
    const at = isTree(held) ? runtimeTypeOf(known.snapshot.apiSchema, named, held['__typename']) : null;
    if (isTree(held) && at !== null) visitObject(trail.fieldsOf(field, at), at, held, value, trail);
  }

  function visitElement(field: AnswerField, held: unknown, element: unknown, index: number, trail: Trail): void {
    exact.push(index);
    visit(field, Array.isArray(held) ? held[index] : undefined, element, trail);
    exact.pop();
  }

  function note(value: unknown, trail: Trail): void {
    if (value === null && failed.has(exact.join('.'))) return;
    const origin = trail.origin();
    if (origin === null) return;
    const here = origins.get(trail.path) ?? new Map<string, Origin>();
    origins.set(trail.path, here.set(origin.coordinate, origin));
  }

  const root = new Trail(known, path.filter((key) => typeof key === 'string').join('.'), stepsTo(path));
  if (data !== null) visitObject(fields, type, tree, data, root);
  return Object.fromEntries(Array.from(origins, ([place, here]) => [place, [...here.values()]]));
}

/** The places that an error explains, and those around them. */
function failedPlaces(errors: readonly GraphQLError[]): ReadonlySet<string> {
  const paths = errors.flatMap(({ path, extensions: { alsoAt } }) => [
    ...(path === undefined ? [] : [path]),
    ...(Array.isArray(alsoAt) ? (alsoAt as ResponsePath[]) : []),
  ]);
  return new Set(paths.flatMap((path) => path.map((_, index) => path.slice(0, index + 1).join('.'))));
}

/** A field on the way down the tree, and the type of the object that has it; null: above a part of its own. */
interface Step {
  readonly name: string;
  readonly type: string | null;
}

/** One way down an answer, whatever the positions in lists: what is found out about it is found out once. */
class Trail {
  readonly path: string;
  readonly #known: Known;
  readonly #steps: readonly Step[];
  readonly #coordinate: string;
  readonly #fields = new Map<RuntimeType, readonly AnswerField[]>();
  readonly #below = new Map<AnswerField, Trail>();
  #origin: Origin | null | undefined;

  constructor(known: Known, path: string, steps: readonly Step[], coordinate = '') {
    this.path = path;
    this.#known = known;
    this.#steps = steps;
    this.#coordinate = coordinate;
  }

  fieldsOf(field: AnswerField, type: RuntimeType): readonly AnswerField[] {
    const fields = this.#fields.get(type) ?? this.#known.collectFields(field.nodes, type, field.around);
    this.#fields.set(type, fields);
    return fields;
  }

  to(field: AnswerField, { name: type }: RuntimeType): Trail {
    const known = this.#below.get(field);
    if (known !== undefined) return known;
    const path = this.path === '' ? field.responseName : `${this.path}.${field.responseName}`;
    const steps = [...this.#steps, { name: field.innerName, type }];
    const made = new Trail(this.#known, path, steps, `${type}.${field.fieldName}`);
    this.#below.set(field, made);
    return made;
  }

  /** Null where no call brought it. */
  origin(): Origin | null {
    if (this.#origin === undefined) this.#origin = this.#findOrigin();
    return this.#origin;
  }

  /** Keys come from every agency that was asked about the object; then the first that the supergraph names is told. */
  #findOrigin(): Origin | null {
    const { sources, snapshot } = this.#known;
    const coordinate = this.#coordinate;
    const brought = sources.filter((source) => brings(snapshot, source, this.#steps));
    const agencies = new Set(brought.map(({ agency }) => agency));
    const owner = snapshot.owners.get(coordinate)?.find((name) => agencies.has(name)) ?? brought[0]?.agency;
    if (owner === undefined) return null;
    const asOf = oldest(brought.filter(({ agency }) => agency === owner).map((source) => source.asOf));
    return { owner, coordinate, ...(asOf === null ? {} : { asOf }) };
  }
}

function stepsTo(path: ResponsePath): readonly Step[] {
  return path.flatMap((key) => (typeof key === 'string' ? [{ name: key, type: null }] : []));
}

function brings(snapshot: Snapshot, { path, provides }: Source, steps: readonly Step[]): boolean {
  let depth = 0;
  for (const step of path) {
    const at = steps[depth];
    const types = typesOf(step);
    if (types !== null) {
      if (typeof at?.type === 'string' && !types.has(at.type)) return false;
    } else if (step !== '@') {
      if (!isAt(snapshot, at, step)) return false;
      depth += 1;
    }
  }
  return selects(snapshot, provides, steps.slice(depth));
}

function selects(snapshot: Snapshot, selections: readonly Selection[], steps: readonly Step[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return false;
  return selections.some((selection) => {
    if (selection.kind === 'fragment')
      return applies(snapshot.types, selection.on, step) && selects(snapshot, selection.selections, steps);
    if (!isAt(snapshot, step, selection.name)) return false;
    return rest.length === 0 || selects(snapshot, selection.selections ?? [], rest);
  });
}

function applies(types: TypeTable, condition: string | null, { type }: Step): boolean {
  return type === null || appliesTo(types, condition, type);
}

/** Of what is above a part only the client's names are known. */
function isAt({ innerNames }: Snapshot, step: Step | undefined, name: string): boolean {
  return step?.type === null ? innerNames.responseName(name) === step.name : step?.name === name;
}

/** RFC 3339, and nothing else: what an agency writes is not passed on as it is. */
const instant = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;

/** Null where one of them is not said: then nobody knows how old the whole is. */
function oldest(instants: readonly unknown[]): string | null {
  const times = instants.map((text) => (typeof text === 'string' && instant.test(text) ? Date.parse(text) : NaN));
  const first = Math.min(...times);
  return Number.isNaN(first) || times.length === 0 ? null : new Date(first).toISOString();
}
