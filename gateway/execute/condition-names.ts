import { visit } from 'graphql';
import type { Operation, Variables } from '../operation/operation.ts';

/** Names of the variables on which `@skip` and `@include` of an operation depend. */
export function conditionNames({ definition, fragments }: Operation): readonly string[] {
  const names = new Set<string>();
  for (const node of [definition, ...fragments.values()]) {
    visit(node, {
      Directive({ name, arguments: given }) {
        if (name.value !== 'skip' && name.value !== 'include') return;
        const value = given?.find((argument) => argument.name.value === 'if')?.value;
        if (value?.kind === 'Variable') names.add(value.name.value);
      },
    });
  }
  return [...names];
}

/** One character for each variable, telling whether it is true: requests with the same text take the same fields. */
export function conditionsKey(names: readonly string[], variables: Variables): string {
  let key = '';
  for (const name of names) key += variables[name] === true ? '1' : '0';
  return key;
}
