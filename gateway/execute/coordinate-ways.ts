import type { Variables } from '../operation/operation.ts';
import type { Condition } from '../plan/plan.ts';
import { conditionsKey } from './condition-names.ts';
import { holds, mostCases } from './provides.ts';

/** Coordinates of fields, each with the ways in which it is asked for: it is when all conditions of one way hold. */
export class CoordinateWays {
  readonly #ways = new Map<string, (readonly Condition[])[]>();

  add(coordinate: string, conditions: readonly Condition[]): void {
    const ways = this.#ways.get(coordinate) ?? [];
    ways.push(conditions);
    this.#ways.set(coordinate, ways);
  }

  get isEmpty(): boolean {
    return this.#ways.size === 0;
  }

  every(test: (coordinate: string) => boolean): boolean {
    return [...this.#ways.keys()].every(test);
  }

  /** Those asked for with these variables: the same list each time, found out once for each case. */
  compile(): (variables: Variables) => readonly string[] {
    const ways = [...this.#ways];
    const names = new Set(ways.flatMap(([, all]) => all.flat()).map(({ variable }) => variable));
    if (names.size === 0) {
      const coordinates = ways.map(([coordinate]) => coordinate);
      return () => coordinates;
    }
    const variableNames = [...names].filter((name) => typeof name === 'string');
    const known = new Map<string, readonly string[]>();
    return (variables) => {
      const key = conditionsKey(variableNames, variables);
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = ways.flatMap(([coordinate, all]) =>
        all.some((way) => way.every((condition) => holds(condition, variables))) ? [coordinate] : [],
      );
      if (known.size < mostCases) known.set(key, made);
      return made;
    };
  }
}
