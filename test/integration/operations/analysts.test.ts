import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { type Contracts, openContracts } from '../../../gateway/operation/operation.ts';
import { projectFolder } from '../../../scripts/lib/project-folder.ts';
import { failed, openInlineGateway } from '../../support/inline-gateway.ts';

const schema = (file: string) => join(projectFolder, 'schema', file);
const analyst = {
  kind: 'official',
  subject: 'somebody',
  client: 'analyst',
  sector: 'analyst',
  agency: 'executive-council-it',
  scopes: new Set(['statistics:read']),
} as const;

describe('the schema of analysts', () => {
  let gateway: Awaited<ReturnType<typeof openInlineGateway>>;
  let contracts: Contracts;
  beforeAll(async () => {
    contracts = await openContracts({
      clients: { analyst: { schema: schema('clients/analyst.graphql') } },
      onTrouble: () => undefined,
    });
    const composed = readFileSync(schema('supergraph.graphql'), 'utf8');
    gateway = await openInlineGateway({}, { composed, contracts, intercept: () => failed('SUBREQUEST_HTTP_ERROR') });
  }, 30_000);
  afterAll(() => contracts.close());

  it('names no type and no field that holds anything about a person, introspection included', async () => {
    const personal = new Set(Object.keys(JSON.parse(readFileSync(schema('field-purposes.json'), 'utf8')) as object));
    const ofPeople = new Set([...personal].map((coordinate) => coordinate.slice(0, coordinate.indexOf('.'))));
    const { data } = await gateway.ask(getIntrospectionQuery(), { caller: analyst });
    const { types, queryType, mutationType } = (data as IntrospectionQuery).__schema;
    const roots = new Set([queryType.name]);
    const named = types.filter(({ name }) => !name.startsWith('__') && !roots.has(name)).map(({ name }) => name);
    expect(mutationType).toBeNull();
    expect(named).toContain('FigureTable');
    expect(named.filter((name) => ofPeople.has(name))).toEqual([]);
    expect(ofPeople.has('Person')).toBe(true);
    const fields = types.flatMap((type) =>
      'fields' in type && type.fields !== null ? type.fields.map(({ name }) => `${type.name}.${name}`) : [],
    );
    expect(fields.filter((coordinate) => personal.has(coordinate))).toEqual([]);
    expect(fields.filter((coordinate) => coordinate.startsWith('Query.')).sort()).toEqual([
      'Query.analystBudget',
      'Query.coverage',
      'Query.figure',
      'Query.figureExport',
      'Query.figures',
    ]);
  });

  it.each([
    '{ me { id givenName } }',
    '{ agencies { nodes { id } } }',
    '{ __type(name: "Person") { name } me { id } }',
  ])('refuses %s before any agency is asked', async (query) => {
    const { data, errors } = await gateway.ask(query, { caller: analyst });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(gateway.calls).toEqual([]);
  });

  it('says of a type of people that there is none', async () => {
    const { data } = await gateway.ask('{ __type(name: "Person") { name } }', { caller: analyst });
    expect(data).toEqual({ __type: null });
  });

  it('asks the centre only with the scope', async () => {
    const query = '{ analystBudget { spent } }';
    const without = await gateway.ask(query, { caller: { ...analyst, scopes: new Set<string>() } });
    expect(without.data).toEqual({ analystBudget: null });
    expect(without.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN_SCOPE' } }]);
    expect(gateway.calls).toEqual([]);
    await gateway.ask(query, { caller: analyst });
    expect(gateway.calls.map(({ subgraph }) => subgraph)).toContain('statistics');
  });
});
