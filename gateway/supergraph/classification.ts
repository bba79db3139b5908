import type { ConstDirectiveNode } from 'graphql';
import { classes, type Classification } from '../../schema/shared/classes.ts';
import { purposes, type Purpose } from '../../schema/shared/purposes.ts';
import { applications, argumentOf } from './ast-values.ts';
import type { Links } from './links.ts';
import { national } from './pairwise-fields.ts';

/** What `@classified` says of a field, or of the fields of a type that say nothing themselves. */
export interface Classified {
  readonly class: Classification;
  /** What it may be read for; null: for anything. */
  readonly purposes: readonly Purpose[] | null;
}

/** What `@requiresAssurance` asks of a sign-in. */
export interface AssuranceRule {
  readonly level: number;
  /** Seconds since the person last authenticated (RFC 9470, `max_age`); null: no matter when. */
  readonly maxAge: number | null;
}

type Annotated = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

/**
 * Reads `@classified`; null where there is none. What is public may be read for anything. A class or purpose that the
 * gateway does not know closes: the class counts as the highest, the purpose is nobody's.
 */
export function classificationOn(node: Annotated | undefined, links: Links): Classified | null {
  const [applied] = applications(node ?? {}, links.directive(national, 'classified'));
  if (applied === undefined) return null;
  const [as, listed] = [argumentOf(applied, 'as'), argumentOf(applied, 'for')];
  const known = classes.find((name) => name === as) ?? 'IDENTIFIER';
  if (known === 'PUBLIC') return { class: known, purposes: null };
  return { class: known, purposes: purposes.filter((purpose) => Array.isArray(listed) && listed.includes(purpose)) };
}

/** Reads `@requiresAssurance`; null where there is none. What is no number closes. */
export function assuranceOn(node: Annotated, links: Links): AssuranceRule | null {
  const [applied] = applications(node, links.directive(national, 'requiresAssurance'));
  if (applied === undefined) return null;
  const [level, maxAge] = [argumentOf(applied, 'level'), argumentOf(applied, 'maxAge') ?? null];
  return { level: numberIn(level) ?? Infinity, maxAge: maxAge === null ? null : (numberIn(maxAge) ?? -1) };
}

/** `valueFromASTUntyped` reads an Int as a number. */
function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
