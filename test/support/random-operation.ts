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

/** Whole numbers below `limit`, always the same for the same seed. */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed | 0;
  return (limit) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    state ^= state >>> 12;
    return (state >>> 0) % limit;
  };
}

const conditions = ['', '', '', '', '$yes', '$no', 'true'].flatMap((value) =>
  value === '' ? ['', ''] : [` @include(if: ${value})`, ` @skip(if: ${value})`],
);

/**
 * Writes a valid query with aliases, fragments on abstract types, named fragments, `@skip` and `@include`.
 * Aliases are one for each field and its arguments, so that no two selections of one response name can differ.
 */
export function randomOperation(schema: GraphQLSchema, seed: number, depth = 4): string {
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
    return `${alias}${definition.name}${args}${conditional}${below}`;
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
        if (random(2) === 0) parts.push(`... on ${member.name} ${selection(member, left)}`);
    }
    if (random(5) === 0 && left > 0) {
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selection(type, left - 1)}`;
      parts.push(`...${name}`);
    }
    if (parts.length === 0 || random(6) === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  const body = selection(schema.getQueryType()!, depth);
  const text = [body, ...fragments].join('\n');
  const variables = ['$yes: Boolean = true', '$no: Boolean = false'].filter((declared) =>
    text.includes(`${declared.split(':')[0]})`),
  );
  return `query Random${variables.length === 0 ? '' : `(${variables.join(', ')})`} ${text}`;
}
