import { Kind, type DocumentNode, type ObjectTypeDefinitionNode } from 'graphql';
import type { AccessRules } from './access-rules.ts';
import { applications, argumentOf, namedType } from './ast-values.ts';
import { parseFieldSet } from './field-sets.ts';
import type { Links } from './links.ts';
import { national } from './pairwise-fields.ts';
import type { TypeTable, TypeWithFields } from './type-table.ts';

const join = 'https://specs.apollo.dev/join';

/** Whose data the objects of a supergraph are, by its directives `@subject` and `@ofCaller`. */
export interface Subjects {
  /** The field of an object type that holds the reference of the person, or of the people, whom its objects are about. */
  readonly fields: ReadonlyMap<string, string>;
  /** Coordinates of fields that lead to what is about whoever asks. */
  readonly ofCaller: ReadonlySet<string>;
  /** Coordinates of fields by which their objects are named between agencies: references that mean nothing. */
  readonly keys: ReadonlySet<string>;
  /** Coordinates of root fields that lead to objects of a type with a subject. */
  readonly roots: ReadonlySet<string>;
  /** Types with a subject, and those whose objects belong to the object of such a type that they stand in. */
  readonly personal: ReadonlySet<string>;
  readonly published: Published;
}

/** What everybody may know of objects that have a subject: by `@classified(as: "PUBLIC")`. */
export interface Published {
  /** Coordinates of fields. */
  readonly fields: ReadonlySet<string>;
  /** Types with such fields, and interfaces of none but such: that an object of them exists is no secret. */
  readonly types: ReadonlySet<string>;
  /** Coordinates of root fields that lead to objects of such types. */
  readonly roots: ReadonlySet<string>;
}

/** Reads whose data is whose. Without the directives nothing is anybody's. */
export function readSubjects(document: DocumentNode, links: Links, types: TypeTable, access: AccessRules): Subjects {
  const [subject, ofCaller] = [links.directive(national, 'subject'), links.directive(national, 'ofCaller')];
  const fields = new Map<string, string>();
  const caller = new Set<string>();
  for (const [name, type] of types.withFields) {
    const [applied] = applications(type, subject);
    const field = applied && argumentOf(applied, 'field');
    if (typeof field === 'string') for (const possible of types.possibleTypes(name)) fields.set(possible, field);
    for (const one of type.fields ?? [])
      if (applications(one, ofCaller).length > 0) caller.add(`${name}.${one.name.value}`);
  }
  const parts = partsIn(document, links);
  const keys = [...fields.keys()].flatMap((name) => keysOf(types.withFields.get(name), links));
  const isPersonal = (name: string) => types.possibleTypes(name).some((possible) => fields.has(possible));
  return {
    keys: new Set(keys),
    roots: rootsTo(isPersonal, types),
    fields,
    ofCaller: caller,
    personal: reachedFrom([...fields.keys()], types, (name) => parts.has(name)),
    published: publishedOf(access, fields, types),
  };
}

function publishedOf(
  { published: fields }: AccessRules,
  subjects: ReadonlyMap<string, string>,
  types: TypeTable,
): Published {
  const published = new Set(
    [...fields].map((coordinate) => coordinate.split('.')[0] ?? '').filter((name) => subjects.has(name)),
  );
  const isPublished = (name: string) => types.possibleTypes(name).some((possible) => published.has(possible));
  const isPublishedWhole = (name: string) => types.possibleTypes(name).every((possible) => published.has(possible));
  // An interface object has the interface's name where another agency knows what it is.
  const interfaces = types.withFields.keys().filter((name) => isPublished(name) && isPublishedWhole(name));
  const roots = (types.withFields.get('Query')?.fields ?? []).filter(({ type }) => isPublished(namedType(type)));
  return {
    fields,
    types: new Set([...published, ...interfaces]),
    roots: new Set(roots.map(({ name }) => `Query.${name.value}`)),
  };
}

function keysOf(type: TypeWithFields | undefined, links: Links): readonly string[] {
  if (type === undefined) return [];
  const sets = applications(type, links.directive(join, 'type')).map((directive) => argumentOf(directive, 'key'));
  const selected = sets.flatMap((set) => (typeof set === 'string' ? parseFieldSet(set).selections : []));
  return selected.flatMap((one) =>
    one.kind === Kind.FIELD && one.selectionSet === undefined ? `${type.name.value}.${one.name.value}` : [],
  );
}

function rootsTo(isPersonal: (name: string) => boolean, { withFields }: TypeTable): ReadonlySet<string> {
  return new Set(
    ['Query', 'Mutation'].flatMap((root) =>
      (withFields.get(root)?.fields ?? [])
        .filter(({ type }) => root === 'Mutation' || isPersonal(namedType(type)))
        .map(({ name }) => `${root}.${name.value}`),
    ),
  );
}

/** Object types without a key that one agency alone has: their objects are nothing by themselves. */
function partsIn(document: DocumentNode, links: Links): ReadonlySet<string> {
  const objects = document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode => definition.kind === 'ObjectTypeDefinition',
  );
  const parts = objects.filter((type) => {
    const joined = applications(type, links.directive(join, 'type'));
    return joined.length === 1 && joined.every((directive) => argumentOf(directive, 'key') === undefined);
  });
  return new Set(parts.map(({ name }) => name.value));
}

function reachedFrom(
  start: readonly string[],
  types: TypeTable,
  isPart: (name: string) => boolean,
): ReadonlySet<string> {
  const reached = new Set(start);
  for (const name of reached) {
    for (const { type } of types.withFields.get(name)?.fields ?? [])
      for (const possible of types.possibleTypes(namedType(type))) if (isPart(possible)) reached.add(possible);
  }
  return reached;
}
