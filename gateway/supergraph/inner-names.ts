import type { FieldNode } from 'graphql';
import { applications, argumentOf } from './ast-values.ts';
import { fieldsIn, parseFieldSet } from './field-sets.ts';
import type { Links } from './links.ts';
import type { TypeTable } from './type-table.ts';

const join = 'https://specs.apollo.dev/join';

/**
 * Under which names fields are asked for and kept inside, where the client's own would be mistaken.
 *
 * Agencies are sent keys and `@requires` inputs by field name. If a client asked for `id: spouseId`, the planner
 * would send that as the key: the client, not the schema, would say whose entity is meant. So a response name that
 * an agency might be sent belongs to the plain field of that name; any other selection under it goes by another.
 */
export interface InnerNames {
  /** The name of a selected field inside; its response name, unless that could be mistaken. */
  of(field: FieldNode): string;
  /** The response name of a field by its name inside. */
  responseName(inner: string): string;
}

/** Reads which names matter: those of fields in keys, in `@requires` and in `@fromContext`. */
export function readInnerNames(links: Links, types: TypeTable): InnerNames {
  const sent = namesSent(links, types);
  const suffix = unusedSuffix(sent, '__own');
  // A response name that looks like a name inside gets one more underscore: no two of them become one.
  const lookalike = new RegExp(`^(.*)${suffix}_*$`);
  return {
    of(field) {
      const { alias, name, arguments: given = [] } = field;
      const responseName = alias?.value ?? name.value;
      if (sent.has(lookalike.exec(responseName)?.[1] ?? '')) return `${responseName}_`;
      const isPlain = responseName === name.value && given.length === 0;
      return isPlain || !sent.has(responseName) ? responseName : responseName + suffix;
    },
    responseName(inner) {
      const [, own = ''] = lookalike.exec(inner) ?? [];
      if (!sent.has(own)) return inner;
      return inner.endsWith('_') ? inner.slice(0, -1) : own;
    },
  };
}

function namesSent(links: Links, types: TypeTable): ReadonlySet<string> {
  const [joinType, joinField] = [links.directive(join, 'type'), links.directive(join, 'field')];
  const sets = [...types.withFields.values()].flatMap((type) => [
    ...applications(type, joinType).map((directive) => argumentOf(directive, 'key')),
    ...(type.fields ?? []).flatMap((field) =>
      applications(field, joinField).flatMap((directive) => [
        argumentOf(directive, 'requires'),
        ...contextSelections(argumentOf(directive, 'contextArguments')),
      ]),
    ),
  ]);
  const texts = new Set(sets.filter((text) => typeof text === 'string'));
  return new Set([...texts].flatMap((text) => fieldsIn(parseFieldSet(text)).map(({ name }) => name.value)));
}

/** Source: https://specs.apollo.dev/join/v0.5 (`ContextArgument`: its selection begins with a brace, or with types) */
function contextSelections(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [];
  return value.map((argument: { readonly selection?: unknown } | null) => argument?.selection);
}

function unusedSuffix(names: ReadonlySet<string>, suffix: string): string {
  return [...names].some((name) => name.includes(suffix)) ? unusedSuffix(names, `${suffix}n`) : suffix;
}
