import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
  visit,
} from 'graphql';

/** What a token must have to read anything about people. */
export const guardedScope = 'benchmark:read';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const header = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@inaccessible", "@requiresScopes", "@composeDirective"])
  @link(url: "https://panjereh.example/national/v0.1", import: ["@subject", "@ofCaller", "@classified", "@registerOf"])
  @composeDirective(name: "@subject")
  @composeDirective(name: "@ofCaller")
  @composeDirective(name: "@classified")
  @composeDirective(name: "@registerOf")
directive @subject(field: String!) on OBJECT
directive @ofCaller on FIELD_DEFINITION
directive @classified(as: String!, for: [String!]!) on FIELD_DEFINITION | OBJECT
directive @registerOf(role: String!) on FIELD_DEFINITION
`;

/** For whom a person may act, as her register tells the gateway. */
const register = `
extend type Person { represents: [Representation!]! @inaccessible @registerOf(role: "REPRESENTATION") }
type Representation @inaccessible {
  subject: ID!
  basis: String!
  reference: String
  until: String
  excluded: [String!]!
}
`;

/** Types whose objects are one person's, and the field that says whose. */
const subjectFields: Readonly<Record<string, string>> = {
  Person: 'id',
  Vehicle: 'dataSubject',
  Fine: 'dataSubject',
  Bill: 'dataSubject',
  Notice: 'dataSubject',
};

/**
 * An agency's schema with the rules of a national one: what is about people is classified, takes a scope, and says whose
 * it is; the agency that owns Person keeps the register of those who may act for others.
 */
export function guardSchema(sdl: string): string {
  let ownsPerson = false;
  const guarded = visit(parse(sdl), {
    enter(node) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return undefined;
      ownsPerson ||= node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Person';
      if (node.name.value === 'Query') return ofCaller(node);
      const subject = subjectFields[node.name.value];
      return subject === undefined ? undefined : guardType(node, subject);
    },
  });
  return `${header}${print(guarded)}${ownsPerson ? register : ''}`;
}

function guardType(node: ObjectNode, subject: string): ObjectNode {
  const rules = directives(`@subject(field: "${subject}") @classified(as: "PERSONAL", for: ["SELF_SERVICE"])`);
  const fields = (node.fields ?? []).map(guardField);
  const added = fields.some(({ name }) => name.value === subject) ? [] : [field(`${subject}: ID! @inaccessible`)];
  return { ...node, directives: [...(node.directives ?? []), ...rules], fields: [...fields, ...added] };
}

function guardField(node: FieldDefinitionNode): FieldDefinitionNode {
  if (node.name.value === 'id') return node;
  const rule = directives(`@requiresScopes(scopes: [["${guardedScope}"]])`);
  return { ...node, directives: [...(node.directives ?? []), ...rule] };
}

function directives(text: string): readonly ConstDirectiveNode[] {
  return objectType(`type T ${text} { only: Int }`).directives ?? [];
}

/** In the workloads everybody asks for herself, as `me` does in the national schema. */
function ofCaller(node: ObjectNode): ObjectNode {
  const own = (one: FieldDefinitionNode) => ({
    ...one,
    directives: [...(one.directives ?? []), ...directives('@ofCaller')],
  });
  return { ...node, fields: (node.fields ?? []).map((one) => (one.name.value === 'person' ? own(one) : one)) };
}

function field(text: string): FieldDefinitionNode {
  return objectType(`type T { ${text} }`).fields![0]!;
}

function objectType(text: string): ObjectTypeDefinitionNode {
  return parse(text, { noLocation: true }).definitions[0] as ObjectTypeDefinitionNode;
}

/** Every field of these schemas, as schema coordinates. */
export function coordinatesOf(sdls: readonly string[]): readonly string[] {
  const types = sdls.flatMap((sdl) => parse(sdl, { noLocation: true }).definitions).filter(isObject);
  const all = types.flatMap(({ name, fields = [] }) => fields.map((own) => `${name.value}.${own.name.value}`));
  return [...new Set(all)];
}

function isObject(node: DefinitionNode): node is ObjectNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
}
