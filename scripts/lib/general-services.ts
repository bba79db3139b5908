import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLError,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  visit,
} from 'graphql';
import { hasDirective } from './lint/directives.ts';
import { projectFolder } from './project-folder.ts';
import type { RoverSubgraph } from './read-rover.ts';

const heading = '# From here on written by `npm run compose`; do not edit.';
const general = 'ServiceRequest';

/** Definitions of schema/shared, by name; a directive's with its `@`. */
type Masters = ReadonlyMap<string, DefinitionNode>;

/** What of an agency's schema was written by hand. */
interface ByHand {
  readonly subgraph: RoverSubgraph;
  readonly text: string;
  readonly document: DocumentNode;
  /** Its own types that `implements ServiceRequest`. */
  readonly requests: readonly ObjectTypeDefinitionNode[];
}

/**
 * The agencies' schemas, each with the part that nobody writes by hand: where a type `implements ServiceRequest`, the
 * general services of schema/shared/service-requests.graphql; where a field leads to the ServiceRequest of all agencies,
 * a stub of each such type. Other schemas, and those that do not parse, are as they were.
 */
export function withGeneralServices(subgraphs: readonly RoverSubgraph[]): RoverSubgraph[] {
  const masters = readMasters();
  const read = subgraphs.map(readByHand);
  const everywhere = read.flatMap(({ requests }) => requests);
  return read.map((agency) => {
    if (!namesIn([agency.document]).has(general)) return agency.subgraph;
    const parts = agency.requests.length > 0 ? services(agency, masters) : stubs(everywhere, masters);
    const all = [...parts, ...missing(parts, agency.document, masters)];
    return { ...agency.subgraph, sdl: `${[agency.text, heading, ...all].join('\n\n')}\n` };
  });
}

function readByHand(subgraph: RoverSubgraph): ByHand {
  const text = (subgraph.sdl.split(heading)[0] ?? '').trimEnd();
  const document = parseOrNothing(text);
  return { subgraph, text, document, requests: document.definitions.filter(isRequest) };
}

/** What cannot be read is left to composition, which says why. */
function parseOrNothing(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return { kind: Kind.DOCUMENT, definitions: [] };
    throw error;
  }
}

function isRequest(node: DefinitionNode): node is ObjectTypeDefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return false;
  return node.interfaces?.some(({ name }) => name.value === general) ?? false;
}

function stubs(types: readonly ObjectTypeDefinitionNode[], masters: Masters): string[] {
  const request = requestOf(masters);
  const code = fieldsOf(request).filter(({ name }) => name.value === 'trackingCode');
  const sorted = types.toSorted((one, other) => (one.name.value < other.name.value ? -1 : 1));
  const head = (node: ObjectTypeDefinitionNode) =>
    `${node.name.value} implements ${general} @key(fields: "trackingCode")`;
  return [
    block(request, `interface ${general} @key(fields: "trackingCode")`, code.map(textOf)),
    ...sorted.map((node) => block(node, `type ${head(node)}`, code.map(textOf))),
  ];
}

function services({ subgraph, document, requests }: ByHand, masters: Masters): string[] {
  const request = requestOf(masters);
  const fields = fieldsOf(request);
  const shown = fields.filter((field) => !hasDirective(field, 'inaccessible'));
  const directives = (request.directives ?? []).map(textOf).join(' ');
  return [
    block(request, `interface ${general}`, shown.map(signatureOf)),
    ...requests.map(({ name }) => block(null, `extend type ${name.value} ${directives}`, fields.map(textOf))),
    ...['Query', 'Mutation'].map((root) => rootFields(root, subgraph.name, document, masters)),
  ];
}

function rootFields(root: string, agency: string, document: DocumentNode, masters: Masters): string {
  const type = objectOf(root, masters);
  const isThere = document.definitions.some(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === root,
  );
  const fields = fieldsOf(type).map((field) =>
    textOf(field).replace(field.name.value, nameFor(agency, field.name.value)),
  );
  return isThere ? block(null, `extend type ${root}`, fields) : block(type, `type ${root}`, fields);
}

/** `fileAgencyComplaint` of traffic-police: `fileTrafficPoliceComplaint`. */
function nameFor(agency: string, name: string): string {
  const words = agency.split('-').map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  const named = name.replace(/Agency/, words.join('')).replace(/^agency/, words.join(''));
  return `${named[0]?.toLowerCase()}${named.slice(1)}`;
}

/** What the parts name, and what that names, as far as the schema does not define it. */
function missing(parts: readonly string[], document: DocumentNode, masters: Masters): string[] {
  const known = new Set(document.definitions.flatMap(nameOf));
  const found = new Set<string>();
  const written = parse(parts.join('\n'));
  for (const node of written.definitions) for (const name of nameOf(node)) known.add(name);
  const follow = (nodes: readonly ASTNode[]) => {
    for (const name of namesIn(nodes)) {
      const master = masters.get(name);
      if (known.has(name) || found.has(name) || master === undefined) continue;
      found.add(name);
      follow([master]);
    }
  };
  follow([written]);
  return [...masters].filter(([name]) => found.has(name)).map(([, node]) => textOf(node));
}

/** Types and directives that are named anywhere in these. */
function namesIn(nodes: readonly ASTNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      NamedType: ({ name }) => void names.add(name.value),
      Directive: ({ name }) => void names.add(`@${name.value}`),
    });
  }
  return names;
}

function nameOf(node: DefinitionNode): string[] {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return [`@${node.name.value}`];
  return 'name' in node && node.name !== undefined ? [node.name.value] : [];
}

/** @param described whose description it gets; null: an extension has none. */
function block(described: ObjectTypeDefinitionNode | null, head: string, fields: readonly string[]): string {
  const description = described?.description === undefined ? '' : `${textOf(described.description)}\n`;
  return `${description}${head} {\n${fields.map((field) => `  ${field}`).join('\n')}\n}`;
}

function fieldsOf({ fields }: ObjectTypeDefinitionNode): readonly FieldDefinitionNode[] {
  return fields ?? [];
}

function requestOf(masters: Masters): ObjectTypeDefinitionNode {
  return objectOf(general, masters);
}

function objectOf(name: string, masters: Masters): ObjectTypeDefinitionNode {
  const node = masters.get(name);
  if (node?.kind === Kind.OBJECT_TYPE_DEFINITION) return node;
  throw new TypeError(`schema/shared/service-requests.graphql defines no type ${name}.`);
}

/** A node word for word as its source has it. */
function textOf({ loc }: ASTNode): string {
  return loc?.source.body.slice(loc.start, loc.end) ?? '';
}

/** A field up to its type, without directives. */
function signatureOf({ loc, type }: FieldDefinitionNode): string {
  return loc?.source.body.slice(loc.start, type.loc?.end) ?? '';
}

function readMasters(): Masters {
  const files = ['service-requests', 'value-types', 'scalars', 'directives'];
  const texts = files.map((name) => readFileSync(join(projectFolder, `schema/shared/${name}.graphql`), 'utf8'));
  return new Map(
    texts.flatMap((text) =>
      parse(text).definitions.flatMap((node) => nameOf(node).map((name) => [name, node] as const)),
    ),
  );
}
