import { denialCodes, type DenialCode } from '../kernel/errors.ts';
import type { Operation } from '../operation/operation.ts';
import type { AccessRule, Snapshot } from '../supergraph/supergraph.ts';
import { assurance } from './checks/assurance.ts';
import { authenticated } from './checks/authenticated.ts';
import type { Check } from './checks/check.ts';
import { purpose } from './checks/purpose.ts';
import { scopes } from './checks/scopes.ts';
import type { Standing } from './standing.ts';

/** The policy, in the order in which a refusal is explained. */
const checks: readonly Check[] = [authenticated, scopes, purpose, assurance];

/** What one operation asks of whoever sends it: each rule once, however many fields it is for. */
export interface OperationRules {
  /** The number of a coordinate's rule; undefined: it has none. */
  numberOf(coordinate: string): number | undefined;
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

/** A denial code, and the rule that was not met. */
export interface Reason {
  readonly code: DenialCode;
  readonly rule: AccessRule;
}

/** Finds out once which rules an operation meets. Equal rules are one object (`AccessRule`). */
export function readOperationRules(
  { coordinates }: Pick<Operation, 'coordinates'>,
  { access }: Snapshot,
): OperationRules {
  const fields = new Map([...coordinates].flatMap((name) => entry(name, access.fields.get(name))));
  const rules = [...new Set([...fields.values(), ...access.types.values()])];
  const numbers = new Map(rules.map((rule, number) => [rule, number]));

  function deniedOf(ruled: ReadonlyMap<string, AccessRule>, judgement: string): ReadonlyMap<string, Reason> {
    return new Map(
      [...ruled].flatMap(([name, rule]) => {
        const code = denialCodes[Number(judgement[numbers.get(rule)!])];
        return code === undefined ? [] : [[name, { code, rule }] as const];
      }),
    );
  }

  return {
    numberOf(coordinate) {
      const rule = fields.get(coordinate);
      return rule && numbers.get(rule);
    },
    judge(standing, now) {
      let judgement = '';
      for (const rule of rules) judgement += check(rule, standing, now);
      return judgement;
    },
    denied: (judgement) => ({ fields: deniedOf(fields, judgement), types: deniedOf(access.types, judgement) }),
  };
}

function entry(name: string, rule: AccessRule | undefined): [string, AccessRule][] {
  return rule === undefined ? [] : [[name, rule]];
}

function check(rule: AccessRule, standing: Standing, now: () => number): string {
  for (const passes of checks) {
    const code = passes(rule, standing, now);
    if (code !== null) return characters[code];
  }
  return '-';
}

/** There are fewer codes than digits; a test holds them to that. */
const characters = Object.fromEntries(denialCodes.map((code, place) => [code, String(place)])) as Readonly<
  Record<DenialCode, string>
>;
