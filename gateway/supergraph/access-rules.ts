import type { ConstDirectiveNode, DocumentNode, SelectionSetNode } from 'graphql';
import { isHigher, type Classification } from '../../schema/shared/classes.ts';
import type { Purpose } from '../../schema/shared/purposes.ts';
import { applications, argumentOf } from './ast-values.ts';
import { assuranceOn, classificationOn, type AssuranceRule, type Classified } from './classification.ts';
import { readRequirements } from './field-owners.ts';
import { parseFieldSet } from './field-sets.ts';
import type { Links } from './links.ts';
import type { TypeTable } from './type-table.ts';

/**
 * What a caller must have. Every entry of `scopes` must hold; one holds when all scopes of one of its groups are granted.
 * Equal rules of a supergraph are one object.
 */
export interface AccessRule {
  readonly authenticated: boolean;
  readonly scopes: readonly ScopeRule[];
  /** What it may be read for; null: for anything. */
  readonly purposes: readonly Purpose[] | null;
  readonly assurance: AssuranceRule | null;
  /** Null: not classified. */
  readonly class: Classification | null;
}

/** The argument of `@requiresScopes`: groups of scopes, any group is enough. */
type ScopeRule = readonly (readonly string[])[];

/** Rules by coordinate of an object type's field (`Person.insurance`) and by object type; what has none is open. */
export interface AccessRules {
  readonly fields: ReadonlyMap<string, AccessRule>;
  readonly types: ReadonlyMap<string, AccessRule>;
  /** Coordinates of fields that are public, whomever they are about, and whatever else is asked for them. */
  readonly published: ReadonlySet<string>;
}

type Annotated = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

const open: AccessRule = { authenticated: false, scopes: [], purposes: null, assurance: null, class: null };

/** Identities of the two features whose directives are enforced in policy. */
export const accessFeatures = {
  authenticated: 'https://specs.apollo.dev/authenticated',
  requiresScopes: 'https://specs.apollo.dev/requiresScopes',
} as const;

/**
 * Reads who may read which field, and for what, from `@authenticated`, `@requiresScopes`, `@classified` and
 * `@requiresAssurance`, expanded to the fields of object types.
 *
 * A field's rule joins its own, its object type's, that of the type it returns, and those of the fields that its
 * subgraphs need as input (`@requires`): otherwise a computed field would tell what may not be read. Of several lists
 * of purposes those count that are on all of them, of several levels of assurance the highest. A type's `@classified`
 * is for those of its fields that have none.
 * Composition copies rules up to interfaces from the types that implement them, so a rule on an interface
 * counts only where no implementation has one: then somebody wrote it there, and meant all of them.
 */
export function readAccessRules(document: DocumentNode, links: Links, types: TypeTable): AccessRules {
  const read = (node: Annotated | undefined) => (node === undefined ? open : ruleOn(node, links));
  const leaves = new Map(
    document.definitions.flatMap((definition): [string, AccessRule][] =>
      definition.kind === 'ScalarTypeDefinition' || definition.kind === 'EnumTypeDefinition'
        ? [[definition.name.value, read(definition)]]
        : [],
    ),
  );
  const interfacesOf = (typeName: string) =>
    types.withFields.get(typeName)?.interfaces?.map(({ name }) => name.value) ?? [];
  const implementations = (name: string) => types.possibleTypes(name).map((member) => types.withFields.get(member));

  function typeRule(typeName: string): AccessRule {
    const inherited = interfacesOf(typeName).map((parent) =>
      unlessBelow(read(types.withFields.get(parent)), implementations(parent).map(read)),
    );
    return all([read(types.withFields.get(typeName)), ...inherited]);
  }

  function ownRule(typeName: string, fieldName: string): AccessRule {
    const inherited = interfacesOf(typeName).map((parent) =>
      unlessBelow(
        read(types.field(parent, fieldName)),
        implementations(parent).map((member) => read(member && types.field(member.name.value, fieldName))),
      ),
    );
    const returned = types.typeOf(typeName, fieldName) ?? '';
    const returnedRule = leaves.get(returned) ?? (types.isAbstract(returned) ? open : typeRule(returned));
    const classified = classifiedRules(typeName, fieldName);
    return all([typeRule(typeName), read(types.field(typeName, fieldName)), returnedRule, ...inherited, ...classified]);
  }

  function classifiedRules(typeName: string, fieldName: string): AccessRule[] {
    const own = classificationIn(typeName, fieldName);
    const inherited = interfacesOf(typeName).flatMap((parent) => {
      const isBelow = types.possibleTypes(parent).some((member) => classificationIn(member, fieldName) !== null);
      return isBelow ? [] : [classificationIn(parent, fieldName)];
    });
    return [own, ...inherited].flatMap((classified) => (classified === null ? [] : [{ ...open, ...classified }]));
  }

  function classificationIn(typeName: string, fieldName: string): Classified | null {
    const field = types.field(typeName, fieldName);
    if (field === undefined) return null;
    return classificationOn(field, links) ?? classificationOn(types.withFields.get(typeName), links);
  }

  function fieldSetRules(typeName: string, selectionSet: SelectionSetNode): AccessRule[] {
    return selectionSet.selections.flatMap((selection): AccessRule[] => {
      if (selection.kind === 'FragmentSpread') return [];
      if (selection.kind === 'InlineFragment') {
        return fieldSetRules(selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
      }
      const fieldName = selection.name.value;
      const returned = types.typeOf(typeName, fieldName) ?? '';
      const below = selection.selectionSet === undefined ? [] : fieldSetRules(returned, selection.selectionSet);
      return [...types.possibleTypes(typeName).map((member) => ownRule(member, fieldName)), ...below];
    });
  }

  const known = new Map<string, AccessRule>();

  function keep(rules: Map<string, AccessRule>, key: string, rule: AccessRule): void {
    if (asksNothing(rule)) return;
    const text = JSON.stringify(rule);
    const same = known.get(text) ?? rule;
    known.set(text, same);
    rules.set(key, same);
  }

  const fields = new Map<string, AccessRule>();
  const typeRules = new Map<string, AccessRule>();
  const published = new Set<string>();
  for (const [typeName, type] of types.withFields) {
    if (type.kind !== 'ObjectTypeDefinition') continue;
    keep(typeRules, typeName, typeRule(typeName));
    for (const [coordinate, required] of readRequirements(type, links)) {
      const own = ownRule(typeName, coordinate.slice(typeName.length + 1));
      const inputs = required.flatMap((text) => fieldSetRules(typeName, parseFieldSet(text)));
      const rule = all([own, ...inputs]);
      if (rule.class === 'PUBLIC') published.add(coordinate);
      keep(fields, coordinate, rule);
    }
  }
  return { fields, types: typeRules, published };
}

function ruleOn(node: Annotated, links: Links): AccessRule {
  const authenticated = applications(node, links.directive(accessFeatures.authenticated, 'authenticated')).length > 0;
  const scopes = applications(node, links.directive(accessFeatures.requiresScopes, 'requiresScopes')).map(
    (directive) => argumentOf(directive, 'scopes') as ScopeRule,
  );
  return { ...open, authenticated, scopes, assurance: assuranceOn(node, links) };
}

function all(rules: readonly AccessRule[]): AccessRule {
  const scopes = rules.flatMap((rule) => rule.scopes);
  return {
    authenticated: rules.some((rule) => rule.authenticated),
    scopes: [...new Map(scopes.map((scope) => [JSON.stringify(scope), scope])).values()],
    purposes: rules.map((rule) => rule.purposes).reduce(bothPurposes, null),
    assurance: rules.map((rule) => rule.assurance).reduce(bothAssurances, null),
    class: rules.map((rule) => rule.class).reduce((one, other) => (isHigher(other, one) ? other : one), null),
  };
}

function bothPurposes(one: AccessRule['purposes'], other: AccessRule['purposes']): AccessRule['purposes'] {
  if (one === null || other === null) return one ?? other;
  return one.filter((purpose) => other.includes(purpose));
}

/** The assurance that is enough for both. */
export function bothAssurances(one: AssuranceRule | null, other: AssuranceRule | null): AssuranceRule | null {
  if (one === null || other === null) return one ?? other;
  const maxAge = Math.min(one.maxAge ?? Infinity, other.maxAge ?? Infinity);
  return { level: Math.max(one.level, other.level), maxAge: maxAge === Infinity ? null : maxAge };
}

function unlessBelow(rule: AccessRule, below: readonly AccessRule[]): AccessRule {
  return {
    ...open,
    authenticated: rule.authenticated && !below.some((other) => other.authenticated),
    scopes: below.some((other) => other.scopes.length > 0) ? [] : rule.scopes,
    assurance: below.some((other) => other.assurance !== null) ? null : rule.assurance,
  };
}

function asksNothing({ authenticated, scopes, purposes, assurance }: AccessRule): boolean {
  return !authenticated && scopes.length === 0 && purposes === null && assurance === null;
}
