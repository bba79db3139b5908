import { withLink } from './compose-inline.ts';
import { createRandom } from './random.ts';

const keys = ['id', 'id', 'id', 'number', 'id number'];

/**
 * Schemas of three to five agencies that share two entities, a value, an interface and a union, with keys in common or
 * not, resolvable or not, and fields that need others. Many of them do not fit together: composing has to tell.
 */
export function randomFederation(seed: number): Readonly<Record<string, string>> {
  const random = createRandom(Math.imul(seed, 0x9e3779b1));
  const chance = (percent: number) => random(100) < percent;
  const count = 3 + random(3);
  const [hasInterface, hasUnion] = [chance(33), chance(33)];

  function entity(name: string, agency: number, returned: readonly string[]): string {
    const own = new Set([...(chance(85) ? [pick(keys)] : []), ...(chance(20) ? [pick(keys)] : [])]);
    const inKeys = new Set([...own].flatMap((key) => key.split(' ')));
    const names = new Set([...inKeys, ...(chance(25) ? ['id'] : []), ...(chance(15) ? ['number'] : [])]);
    if (names.size === 0) names.add('id');
    const other = (agency + 1 + random(count - 1)) % count;
    const fields = [
      ...[...names].map((field) => `${field}: ID! ${inKeys.has(field) ? '' : '@shareable'}`),
      ...['one', 'two', 'three'].filter(() => chance(25)).map((field) => `${field}: Int @shareable`),
      ...(chance(60) ? [`own${agency}: Int`] : []),
      ...(chance(40) ? [`leads${agency}: ${pick(returned)}`] : []),
      ...(chance(25) && returned.includes('Value') ? ['value: Value @shareable'] : []),
      ...(chance(20) && own.size > 0
        ? [`own${other}: Int @external computed${agency}: Int @requires(fields: "own${other}")`]
        : []),
    ];
    const implementing = hasInterface && names.has('id') ? 'implements Node' : '';
    const directives = [...own].map((key) => `@key(fields: "${key}"${chance(12) ? ', resolvable: false' : ''})`);
    return `type ${name} ${implementing} ${directives.join(' ')} { ${fields.join(' ')} }`;
  }

  function schemaOf(number: number): string {
    const entities = ['First', 'Second'].filter(() => chance(75));
    const [some] = entities;
    const hasValue = chance(50);
    const abstract = [...(hasInterface ? ['Node'] : []), ...(hasUnion ? ['Either'] : [])];
    const returned = [...entities, ...(hasValue ? ['Value'] : []), ...(some === undefined ? [] : abstract)];
    const roots = [
      ...(returned.length > 0 && chance(60) ? [`root${number}: ${pick(returned)}`] : []),
      ...(some !== undefined && chance(40) ? [`shared${some}: ${some} @shareable`] : []),
      ...(number === 0 ? ['zero: Int'] : []),
    ];
    const back = some !== undefined && chance(30) ? `back${number}: ${some}` : '';
    return [
      roots.length > 0 ? `type Query { ${roots.join(' ')} }` : '',
      hasValue ? `type Value { x: Int @shareable ${chance(70) ? 'y: Int @shareable' : ''} ${back} }` : '',
      ...entities.map((name) => entity(name, number, returned)),
      some !== undefined && hasInterface ? 'interface Node { id: ID! }' : '',
      some !== undefined && hasUnion ? `union Either = ${entities.join(' | ')}` : '',
    ].join('\n');
  }

  function pick(from: readonly string[]): string {
    return from[random(from.length)] ?? '';
  }

  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [`agency${number}`, withLink(schemaOf(number))]),
  );
}
