import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { createRandom } from './random.ts';

const conditions = ['', '', '', '', '$yes', '$no', 'true'].flatMap((value) =>
  value === '' ? ['', ''] : [` @include(if: ${value})`, ` @skip(if: ${value})`],
);

/**
 * Writes a valid query with aliases, fragments on abstract types, named fragments, `@skip` and `@include`.
 * Aliases are one for each field and its arguments, so that no two selections of one response name can differ.
 *
 * @param options.defers puts `@defer` onto some of the fragments, and some of the fields into fragments for it.
 */
export function randomOperation(schema: GraphQLSchema, seed: number, { depth = 4, defers = false } = {}): string {
  const random = createRandom(seed);
  const fragments: string[] = [];

  function field(parent: GraphQLCompositeType, definition: GraphQLField<unknown, unknown>, left: number): string {
    const args =
      definition.args.length === 0 || random(2) === 0
        ? ''
        : `(${definition.args.map(({ name }) => `${name}: ${random(3)}`).join(', ')})`;
    const alias =
      random(4) === 0 || args !== '' ? `${definition.name}_${parent.name}${args.replaceAll(/\W/g, '')}: ` : '';
    const type = getNamedType(definition.type);
    const conditional = conditions[random(conditions.length)] ?? '';
    const below = isCompositeType(type) ? ` ${selection(type, left - 1)}` : '';
    const text = `${alias}${definition.name}${args}${conditional}${below}`;
    return defers && random(4) === 0 ? `... ${defer()} { ${text} }` : text;
  }

  let labels = 0;
  /** Of every four, one is not put off at all, and one has no label. */
  function defer(): string {
    return ['@defer', '@defer(if: $no)', '@defer(if: $yes)', `@defer(label: "L${labels++}")`][random(4)] ?? '';
  }

  function sometimesDeferred(): string {
    return defers && random(2) === 0 ? ` ${defer()}` : '';
  }

  function fieldsOf(type: GraphQLCompositeType, left: number): string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const candidates = Object.values(type.getFields()).filter(
      ({ type: of }) => left > 0 || !isCompositeType(getNamedType(of)),
    );
    const count = 1 + random(4);
    return Array.from({ length: count }, () => candidates[random(candidates.length)]).map((chosen) =>
      chosen ? field(type, chosen, left) : '__typename',
    );
  }

  function selection(type: GraphQLCompositeType, left: number): string {
    const parts = fieldsOf(type, left);
    if (isAbstractType(type)) {
      for (const member of schema.getPossibleTypes(type))
        if (random(2) === 0) parts.push(`... on ${member.name}${sometimesDeferred()} ${selection(member, left)}`);
    }
    if (random(5) === 0 && left > 0) {
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selection(type, left - 1)}`;
      parts.push(`...${name}${sometimesDeferred()}`);
    }
    if (parts.length === 0 || random(6) === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  const body = selection(schema.getQueryType()!, depth);
  const text = [body, ...fragments].join('\n');
  const variables = ['$yes: Boolean! = true', '$no: Boolean! = false'].filter((declared) =>
    text.includes(`${declared.split(':')[0]})`),
  );
  return `query Random${variables.length === 0 ? '' : `(${variables.join(', ')})`} ${text}`;
}
