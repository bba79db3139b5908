import type { TypeNode } from 'graphql';
import type { Caller } from '../kernel/caller.ts';
import type { Right } from '../kernel/rights.ts';
import { countObjects, type Operation, type Variables } from '../operation/operation.ts';
import type { Verdict } from '../policy/policy.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { coordinatesLeft, readRequested, selectionLeft } from './requested.ts';

/** How many it will be. */
export interface Range {
  readonly least: number;
  /** Null: nobody can say, for a list on the way may have any length. */
  readonly most: number | null;
}

/** What an operation will say of people, and to the ledger. */
export interface Foreseen {
  readonly people: Range;
  /** Lines for people; one whom nobody can name yet counts as well. */
  readonly ledgerLines: Range;
}

/** Who reads, and by what right. */
interface Reader {
  readonly caller: Caller;
  /** Whose own data are open to the request; null: nobody's. */
  readonly self: string | null;
  /** Whom the named basis is about, as far as it is about one. */
  readonly about: string | null;
  /** To what is somebody else's, as far as they are known: those that nobody named are looked up by a run alone. */
  readonly rights: readonly Right[];
}

interface Asked {
  readonly operation: Operation;
  readonly verdict: Verdict;
  readonly variables: Variables;
  readonly reader: Reader;
}

/**
 * Estimates from the selection, before anything is asked, what the ledger will be told. The caller herself is known
 * beforehand. Of other objects only their agency knows whose they are: her own as a rule, at most somebody else each.
 * What is read by a right that is known stands in a line for each right, beside the one for what it leaves out.
 */
export function foresee(snapshot: Snapshot, { operation, verdict, variables, reader }: Asked): Foreseen {
  const { isPersonal, effects, denied } = readRequested(snapshot, operation, verdict);
  const { caller, self, about, rights } = reader;
  const isKnown = caller.kind !== 'anonymous';
  const left = [...coordinatesLeft(operation, verdict)];
  const readsOwn = isPersonal && left.some((coordinate) => snapshot.subjects.ofCaller.has(coordinate));
  const others = countOthers(snapshot, operation, verdict, variables);
  const certain = new Set([
    ...(readsOwn ? [self] : []),
    ...(effects.length > 0 || (isKnown && denied.ofCaller.length > 0) ? [caller.subject] : []),
    ...(isKnown && denied.ofNobody.length > 0 ? [about] : []),
  ]);
  const more = others === 0 ? 0 : others + rights.length;
  const later = (operation.deferred?.size ?? 0) * (certain.size + more);
  return {
    people: rangeOf(count(readsOwn && self !== null), others),
    ledgerLines: rangeOf(certain.size + count(effects.length > 0), more + (Number.isNaN(later) ? 0 : later)),
  };
}

/** Objects about somebody, where the schema does not say that it is the caller; Infinity where one may be about many. */
function countOthers(
  { listSizes, subjects, types }: Snapshot,
  { schema, definition }: Operation,
  { allowed }: Verdict,
  variables: Variables,
): number {
  const selected = { schema, listSizes, ...selectionLeft(allowed), root: schema.getRootType(definition.operation) };
  const counted = new Set<string>();
  const others = countObjects(selected, variables, (coordinate, typeName) => {
    const personal = types.possibleTypes(typeName).filter((name) => subjects.fields.has(name));
    if (subjects.ofCaller.has(coordinate)) return false;
    for (const name of personal) counted.add(name);
    return personal.length > 0;
  });
  const isAboutMany = (name: string) => isListed(types.field(name, subjects.fields.get(name) ?? '')?.type);
  return [...counted].some(isAboutMany) ? Infinity : others;
}

function isListed(type: TypeNode | undefined): boolean {
  return type?.kind === 'NonNullType' ? isListed(type.type) : type?.kind === 'ListType';
}

function rangeOf(least: number, more: number): Range {
  return { least, most: more === Infinity ? null : least + more };
}

function count(is: boolean): number {
  return is ? 1 : 0;
}
