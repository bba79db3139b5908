import { denialCodes, type DenialCode } from '../kernel/errors.ts';
import type { Operation } from '../operation/operation.ts';
import type { AccessRule, Snapshot } from '../supergraph/supergraph.ts';
import { assurance } from './checks/assurance.ts';
import { authenticated } from './checks/authenticated.ts';
import type { Check } from './checks/check.ts';
import { purpose } from './checks/purpose.ts';
import { scopes } from './checks/scopes.ts';
import { apartFromOwn, goodBasis, type BasisCheck } from './denied-by-basis.ts';
import type { Standing } from './standing.ts';

/** The policy, in the order in which a refusal is explained. */
const checks: readonly Check[] = [authenticated, scopes, purpose, assurance];

/** What one operation asks of whoever sends it: each rule once, however many fields it is for. */
export interface OperationRules {
  /** The numbers of a coordinate's rules. */
  numbersOf(coordinate: string): readonly number[];
  /** One character for each rule, by its number: `-` where the request passes, else the place of the denial code. */
  judge(standing: Standing, now: () => number): string;
  /** What `judge` said, by coordinate of the operation's fields and by object type. */
  denied(judgement: string): Denied;
}

/** Denied coordinates of fields, and denied object types, with the reason of each. */
export interface Denied {
  readonly fields: ReadonlyMap<string, Reason>;
  readonly types: ReadonlyMap<string, Reason>;
}

/** A denial code, and the rule that was not met; null where it was not one of the schema. */
export interface Reason {
  readonly code: DenialCode;
  readonly rule: AccessRule | null;
}

/** A rule of the schema, or one about the basis that a request names. */
type Rule = AccessRule | BasisCheck;

/** Finds out once which rules an operation meets. Equal rules are one object (`AccessRule`). */
export function readOperationRules(
  { coordinates }: Pick<Operation, 'coordinates'>,
  { access, subjects }: Pick<Snapshot, 'access' | 'subjects'>,
): OperationRules {
  const fields = new Map([...coordinates].map((name) => [name, rulesOf(name)]));
  const types = new Map([...access.types].map(([name, rule]) => [name, [rule]]));
  const rules = [...new Set([...fields.values(), ...types.values()].flat())];
  const numbers = new Map(rules.map((rule, number) => [rule, number]));

  function rulesOf(coordinate: string): readonly Rule[] {
    const basis = [goodBasis, apartFromOwn].filter((one) => one.isAbout(subjects, coordinate));
    const rule = access.fields.get(coordinate);
    return rule === undefined ? basis : [rule, ...basis];
  }

  function deniedOf(ruled: ReadonlyMap<string, readonly Rule[]>, judgement: string): ReadonlyMap<string, Reason> {
    return new Map(
      [...ruled].flatMap(([name, own]) => {
        const [first] = own.flatMap((rule) => reason(rule, judgement)).sort(byPlace);
        return first === undefined ? [] : [[name, first] as const];
      }),
    );
  }

  function reason(rule: Rule, judgement: string): readonly Reason[] {
    const code = denialCodes[Number(judgement[numbers.get(rule)!])];
    return code === undefined ? [] : [{ code, rule: 'isAbout' in rule ? null : rule }];
  }

  return {
    numbersOf: (coordinate) => (fields.get(coordinate) ?? []).map((rule) => numbers.get(rule)!),
    judge(standing, now) {
      let judgement = '';
      for (const rule of rules) judgement += check(rule, standing, now);
      return judgement;
    },
    denied: (judgement) => ({ fields: deniedOf(fields, judgement), types: deniedOf(types, judgement) }),
  };
}

/** The order of the table is that in which a refusal is explained. */
function byPlace(one: Reason, other: Reason): number {
  return denialCodes.indexOf(one.code) - denialCodes.indexOf(other.code);
}

function check(rule: Rule, standing: Standing, now: () => number): string {
  if ('isAbout' in rule) return character(rule.check(standing));
  for (const passes of checks) {
    const code = passes(rule, standing, now);
    if (code !== null) return character(code);
  }
  return '-';
}

function character(code: DenialCode | null): string {
  return code === null ? '-' : characters[code];
}

/** There are fewer codes than digits; a test holds them to that. */
const characters = Object.fromEntries(denialCodes.map((code, place) => [code, String(place)])) as Readonly<
  Record<DenialCode, string>
>;
