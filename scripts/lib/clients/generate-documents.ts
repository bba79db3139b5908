import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { format, resolveConfig } from 'prettier';
import { projectFolder } from '../project-folder.ts';
import { ToolError } from '../tool-error.ts';
import { operationTypes } from './operation-types.ts';

/** What the gateway adds to every schema that it serves. */
const defer = 'directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT';

/**
 * What is written beside the documents of one client: `documents.ts`, typed, and `manifest.json`, the list of trusted
 * documents that a gateway takes (Apollo's persisted query manifest).
 *
 * @param client the folder below `schema/operations`, and the contract below `schema/clients`
 * @returns texts by path
 * @throws {ToolError} naming the document that is not valid by the client's contract
 */
export async function generateDocuments(client: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(projectFolder, 'schema/operations', client);
  const schema = readContract(client);
  const documents = globSync('*.graphql', { cwd: folder })
    .sort()
    .map((file) => readDocument(schema, join(folder, file), `schema/operations/${client}/${file}`));
  const style = await resolveConfig(join(projectFolder, 'package.json'));
  const write = (text: string, parser: string) => format(text, { ...style, parser });
  return new Map([
    [join(folder, 'documents.ts'), await write(typed(documents), 'typescript')],
    [join(folder, 'manifest.json'), await write(JSON.stringify(manifestOf(documents)), 'json')],
  ]);
}

interface ReadDocument {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly text: string;
  readonly data: string;
  readonly variables: string;
}

function readContract(client: string): GraphQLSchema {
  const file = join(projectFolder, 'schema/clients', `${client}.graphql`);
  if (existsSync(file)) return buildSchema(`${readFileSync(file, 'utf8')}\n${defer}`);
  throw new ToolError(`There is no contract of the client ${client}. Run: npm run compose`);
}

function readDocument(schema: GraphQLSchema, file: string, shown: string): ReadDocument {
  const document = parse(readFileSync(file, 'utf8'), { noLocation: true });
  const [error] = validate(schema, document);
  if (error !== undefined) throw new ToolError(`${shown}: ${error.message}`);
  const operation = onlyOperation(document, shown);
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const text = stripIgnoredCharacters(print(document));
  return {
    id: createHash('sha256').update(text).digest('hex'),
    name: operation.name?.value ?? '',
    kind: operation.operation,
    text,
    ...operationTypes(schema, operation, fragments),
  };
}

function onlyOperation({ definitions }: DocumentNode, shown: string): OperationDefinitionNode {
  const [operation, ...others] = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation?.name !== undefined && others.length === 0) return operation;
  throw new ToolError(`${shown} must hold exactly one operation, with a name.`);
}

function typed(documents: readonly ReadDocument[]): string {
  const parts = documents.map(({ id, name, text, data, variables }) =>
    [
      `export type ${name}Data = ${data};`,
      `export type ${name}Variables = ${variables};`,
      `export const ${name}: ClientDocument<${name}Data, ${name}Variables> = {`,
      `  id: '${id}', name: '${name}', text: ${JSON.stringify(text)} };`,
    ].join('\n'),
  );
  const heading = '// Written by `npm run codegen` from the documents beside it; do not edit.\n\n';
  return `${heading}import type { ClientDocument } from '../client-document.ts';\n\n${parts.join('\n\n')}\n`;
}

function manifestOf(documents: readonly ReadDocument[]) {
  const operations = documents.map(({ id, name, kind, text }) => ({ id, name, type: kind, body: text }));
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}
