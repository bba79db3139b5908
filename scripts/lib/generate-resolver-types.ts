import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, GraphQLError, Kind, parse, visit, type DocumentNode } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { readExportedTypes, type ExportedType } from './exported-types.ts';
import { projectFolder } from './project-folder.ts';
import { ToolError } from './tool-error.ts';

/** What code inside an agency sees for each scalar, as `schema/shared/scalars.ts` parses it. */
const scalars = {
  ID: 'string',
  Rial: 'bigint',
  Date: 'string',
  DateTime: 'string',
  NationalId: 'string',
  LegalId: 'string',
  PostalCode: 'string',
  BillId: 'string',
  PaymentId: 'string',
  MobileNumber: 'string',
  Sheba: 'string',
  _FieldSet: 'string',
} as const;

/** The directives of Federation that decide which resolvers an agency must write. */
const federation = parse(/* GraphQL */ `
  scalar _FieldSet
  directive @key(fields: _FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @external on OBJECT | FIELD_DEFINITION
  directive @requires(fields: _FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: _FieldSet!) on FIELD_DEFINITION
`);

const kept = new Set(['key', 'external', 'requires', 'provides', 'deprecated', 'specifiedBy', 'oneOf']);

const heading = '// Written by `npm run codegen` from schema.graphql; do not edit.\n\n';

/**
 * Writes the TypeScript types of one agency's resolvers, formatted.
 *
 * Two conventions tie them to the agency's own code, whichever of its files exports the type:
 * `<Something>Context` is the resolvers' context, `<Type>Record` is what stands behind the GraphQL type `<Type>`.
 *
 * @param folder the agency's folder, which holds `schema.graphql`
 * @throws {ToolError} when the schema cannot be read, uses a scalar that is not national, or a convention is unclear
 */
export async function generateResolverTypes(folder: string): Promise<string> {
  const schema = readSchema(folder);
  const types = readExportedTypes(folder);
  const source = await codegen({
    filename: 'resolver-types.ts',
    schema,
    schemaAst: buildASTSchema(schema),
    documents: [],
    config: {
      federation: true,
      enumsAsConst: true,
      useTypeImports: true,
      importExtension: '.ts',
      strictScalars: true,
      namingConvention: 'keep',
      disableDescriptions: true,
      scalars,
      contextType: contextType(folder, types),
      mappers: mappers(folder, schema, types),
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  }).catch((error: unknown) => refuse(folder, error));
  const style = await resolveConfig(join(projectFolder, 'package.json'));
  return format(heading + source, { ...style, parser: 'typescript' });
}

function readSchema(folder: string): DocumentNode {
  const file = join(folder, 'schema.graphql');
  if (!existsSync(file)) throw new ToolError(`${basename(folder)}: there is no ${file}.`);
  try {
    const document = visit(parse(readFileSync(file, 'utf8')), {
      SchemaExtension: () => null,
      DirectiveDefinition: () => null,
      Directive: ({ name }) => (kept.has(name.value) ? undefined : null),
    });
    const whole: DocumentNode = { ...document, definitions: [...document.definitions, ...federation.definitions] };
    buildASTSchema(whole);
    return whole;
  } catch (error) {
    return refuse(folder, error);
  }
}

function refuse(folder: string, error: unknown): never {
  const message = error instanceof GraphQLError ? error.toString() : (error as Error).message;
  throw new ToolError(`${basename(folder)}: ${message}`);
}

function contextType(folder: string, types: readonly ExportedType[]): string {
  const found = types.filter(({ name }) => name.endsWith('Context'));
  const [context, ...others] = found;
  if (context === undefined) return 'unknown';
  if (others.length > 0) throw unclear(folder, 'the context of its resolvers', '…Context', found);
  return reference(context);
}

function mappers(folder: string, schema: DocumentNode, types: readonly ExportedType[]): Record<string, string> {
  const entries = schema.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [];
    const type = definition.name.value;
    const found = types.filter(({ name }) => name === `${type}Record`);
    const [record, ...others] = found;
    if (others.length > 0) throw unclear(folder, `the record of ${type}`, `${type}Record`, found);
    return record === undefined ? [] : [[type, reference(record)] as const];
  });
  return Object.fromEntries(entries);
}

function reference({ name, file }: ExportedType): string {
  return `./${file}#${name}`;
}

function unclear(folder: string, what: string, pattern: string, found: readonly ExportedType[]): ToolError {
  const places = found.map(({ name, file }) => `${name} in ${file}`).join(', ');
  return new ToolError(`${basename(folder)}: one type named ${pattern} is ${what}, but there are several: ${places}.`);
}
