/**
 * What has to be granted for something to be asked for: the rules, by number, of at least one of these lists. No list is
 * longer than selections are deep, and there are no more of them than fields below.
 */
export type Need = readonly (readonly number[])[];

/** It is asked for whatever is granted. */
export const always: Need = [[]];
/** It is asked for in no case. */
export const never: Need = [];

export function isAlways(need: Need): boolean {
  return need.some((rules) => rules.length === 0);
}

export function isNever(need: Need): boolean {
  return need.length === 0;
}

export function either(one: Need, other: Need): Need {
  if (isAlways(one) || isAlways(other)) return always;
  return shortest([...one, ...other]);
}

export function both(one: Need, other: Need): Need {
  if (isAlways(one)) return other;
  if (isAlways(other)) return one;
  return shortest(one.flatMap((left) => other.map((right) => [...left, ...right])));
}

/** What is left to be granted where these rules are. */
export function beyond(need: Need, granted: Need): Need {
  const [sole, ...others] = granted;
  if (sole === undefined || others.length > 0) return need;
  return shortest(need.map((rules) => rules.filter((rule) => !sole.includes(rule))));
}

/** Whether it is asked for, when these are the rules that are not met. */
export function isMet(need: Need, isGranted: (rule: number) => boolean): boolean {
  return need.some((rules) => rules.every(isGranted));
}

/** The same text for the same need. */
export function textOf(need: Need): string {
  return isNever(need) ? 'never' : need.map((rules) => rules.join(' ')).join(', ');
}

/** Each list sorted and once, without those that contain another. */
function shortest(lists: Need): Need {
  const sorted = [...new Map(lists.map((rules) => normal(rules)).map((rules) => [rules.join(' '), rules])).values()];
  const kept = sorted.filter(
    (rules) => !sorted.some((other) => other !== rules && other.every((rule) => rules.includes(rule))),
  );
  return kept.toSorted((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1));
}

function normal(rules: readonly number[]): readonly number[] {
  return [...new Set(rules)].toSorted((one, other) => one - other);
}
