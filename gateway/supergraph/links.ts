import type { ConstDirectiveNode, DocumentNode } from 'graphql';
import { argumentOf } from './ast-values.ts';

/** The features that a schema links to, and the names that their elements have in it. */
export interface Links {
  /** Whether a feature is linked, by its identity: the link's URL without the version. */
  has(identity: string): boolean;
  /** The name of a feature's directive in this schema (without `@`); null when the feature is not linked. */
  directive(identity: string, element: string): string | null;
  /** The name of a feature's type in this schema; null when the feature is not linked. */
  type(identity: string, element: string): string | null;
}

interface Link {
  readonly identity: string;
  readonly name: string;
  readonly namespace: string;
  /** Imported elements, directives with their `@`, to the names they got here. */
  readonly imports: ReadonlyMap<string, string>;
}

const bootstrap = /^https:\/\/specs\.apollo\.dev\/(link|core)\/v/;

/**
 * Reads a schema's `@link` (or `@core`) applications by the link specification: a feature may be renamed as a
 * whole with `as:`, its elements one by one with `import: [{ name, as }]`, and so may `@link` itself.
 *
 * Source: https://specs.apollo.dev/link/v1.0
 */
export function readLinks(document: DocumentNode): Links {
  const applied = document.definitions.flatMap((definition) =>
    definition.kind === 'SchemaDefinition' || definition.kind === 'SchemaExtension'
      ? (definition.directives ?? [])
      : [],
  );
  const linking = new Set(applied.filter(linksItself).map(({ name }) => name.value));
  const links = new Map(
    applied
      .filter(({ name }) => linking.has(name.value))
      .map((directive) => asLink(directive))
      .map((link) => [link.identity, link]),
  );
  const nameOf = (identity: string, element: string, sigil: '@' | '') => {
    const link = links.get(identity);
    if (link === undefined) return null;
    const imported = link.imports.get(sigil + element);
    if (imported !== undefined) return imported;
    return sigil === '@' && element === link.name ? link.namespace : `${link.namespace}__${element}`;
  };
  return {
    has: (identity) => links.has(identity),
    directive: (identity, element) => nameOf(identity, element, '@'),
    type: (identity, element) => nameOf(identity, element, ''),
  };
}

function linksItself(directive: ConstDirectiveNode): boolean {
  const [, feature] = bootstrap.exec(urlOf(directive)) ?? [];
  return feature !== undefined && directive.name.value === (argumentOf(directive, 'as') ?? feature);
}

function asLink(directive: ConstDirectiveNode): Link {
  const parts = urlOf(directive).split('/');
  if (/^v\d+\.\d+$/.test(parts.at(-1) ?? '')) parts.pop();
  const name = parts.at(-1) ?? '';
  const as = argumentOf(directive, 'as');
  return {
    identity: parts.join('/'),
    name,
    namespace: typeof as === 'string' ? as : name,
    imports: new Map(importsOf(argumentOf(directive, 'import'))),
  };
}

function urlOf(directive: ConstDirectiveNode): string {
  const url = argumentOf(directive, 'url') ?? argumentOf(directive, 'feature');
  return typeof url === 'string' ? url : '';
}

function importsOf(value: unknown): [string, string][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): [string, string][] => {
    if (typeof item === 'string') return [[item, item.replace(/^@/, '')]];
    if (item === null || typeof item !== 'object' || !('name' in item)) return [];
    const name = String(item.name);
    return [[name, String('as' in item ? item.as : name).replace(/^@/, '')]];
  });
}
