import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { generateResolverTypes } from '../../../../scripts/lib/generate-resolver-types.ts';
import { projectFolder } from '../../../../scripts/lib/project-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();

const schema = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@authenticated", "@requiresScopes"])
  scalar Rial @specifiedBy(url: "https://panjereh.example/rial")
  type Query { me: Person @shareable @authenticated }
  type Person @key(fields: "id") {
    id: ID!
    vehicles(first: Int = 10): VehicleConnection @requiresScopes(scopes: [["traffic:vehicles"]])
  }
  type VehicleConnection { nodes: [Vehicle!]! total: Rial }
  type Vehicle @key(fields: "id") { id: ID! model: String state: FineState }
  enum FineState { DUE PAID }
  type Agency @key(fields: "id", resolvable: false) { id: ID! }
`;

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
}

const agency = {
  'schema.graphql': schema,
  'context.ts': 'export interface TrafficContext { readonly subject: string | null }',
  'registry.ts': 'export interface VehicleRecord { readonly id: string; readonly modelName: string }',
};

describe('generateResolverTypes', () => {
  it("ties the types to the agency's own context and records", async () => {
    write(agency);
    const types = await generateResolverTypes(folder.path);
    expect(types).toMatch(/^\/\/ Written by `npm run codegen`/);
    expect(types).toContain("import type { VehicleRecord } from './registry.ts';");
    expect(types).toContain('export type QueryResolvers<\n  ContextType = TrafficContext,');
    expect(types).toContain('Rial: { input: bigint; output: bigint };');
    expect(types).toContain("DUE: 'DUE',");
    expect(types).not.toContain('VehicleResolvers<ContextType = unknown');
  });

  it('gives types that resolvers pass the strict compiler with', async () => {
    write(agency);
    write({
      'package.json': '{ "type": "module" }',
      'resolver-types.ts': await generateResolverTypes(folder.path),
      'resolvers.ts': `
        import type { Resolvers } from './resolver-types.ts';
        export const resolvers: Resolvers = {
          Query: { me: (_parent, _arguments, { subject }) => (subject === null ? null : { id: subject }) },
          Person: {
            __resolveReference: ({ id }) => ({ id }),
            vehicles: ({ id }, { first }) => ({ nodes: [{ id, modelName: String(first) }], total: 5n }),
          },
          Vehicle: { model: ({ modelName }) => modelName },
        };`,
    });
    symlinkSync(join(projectFolder, 'node_modules'), join(folder.path, 'node_modules'));
    const { config } = ts.readConfigFile(join(projectFolder, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder.path);
    const program = ts.createProgram([join(folder.path, 'resolvers.ts')], { ...options, types: [] });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(problems).toEqual([]);
  });

  it('goes on without a context or records, as long as the agency has none', async () => {
    write({ 'schema.graphql': schema });
    expect(await generateResolverTypes(folder.path)).toContain('ContextType = unknown');
  });

  it.each([
    ['no schema', {}, 'there is no'],
    ['a schema that does not parse', { 'schema.graphql': 'type {' }, 'Syntax Error: Expected Name, found "{".'],
    ['a type that is not there', { 'schema.graphql': 'type Query { a: Nowhere }' }, 'Unknown type "Nowhere".'],
    ['a scalar that is not national', { 'schema.graphql': 'scalar Toman type Query { a: Toman }' }, 'Toman'],
    ['two contexts', { ...agency, 'other.ts': 'export type OtherContext = 1;' }, 'OtherContext in other.ts'],
    [
      'two records of a type',
      { ...agency, 'other.ts': 'export type { VehicleRecord };' },
      'one type named VehicleRecord',
    ],
  ])('refuses %s', async (_case, files, message) => {
    write(files);
    await expect(generateResolverTypes(folder.path)).rejects.toThrow(message);
  });
});

describe('scalars of the generated types', () => {
  it('are all national scalars, so that a new one is not forgotten here', async () => {
    const national = readFileSync(join(projectFolder, 'schema/shared/scalars.graphql'), 'utf8');
    const names = [...national.matchAll(/^scalar (\w+)/gm)].flatMap(([, name]) => name ?? []);
    write({ 'schema.graphql': `${national} type Query { ${names.map((name) => `a${name}: ${name}`).join(' ')} }` });
    const types = await generateResolverTypes(folder.path);
    expect(names.filter((name) => !types.includes(`  ${name}: { input: `))).toEqual([]);
  });
});
