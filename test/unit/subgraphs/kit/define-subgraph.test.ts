import { describe, expect, it } from '@jest/globals';
import { type AgencyDefinition, defineSubgraph } from '../../../../subgraphs/kit/define-subgraph.ts';

const definition: AgencyDefinition<unknown, string, string> = {
  name: 'post',
  agency: 'post',
  schemaFile: new URL('../../../../subgraphs/post/schema.graphql', import.meta.url),
  resolvers: {},
  migrations: [],
  seed: () => Promise.resolve(),
  openRegistry: () => 'registry',
  createLoaders: (registry, caller) => `loaders of ${registry} for ${caller.client}`,
};
const step = (name: string) => ({ name, up: () => Promise.resolve() });

describe('Defining an agency', () => {
  it('makes loaders anew for each caller', () => {
    const contextOf = defineSubgraph(definition).open(undefined as never);

    const context = contextOf({ client: 'portal' } as never, 'fa');

    expect(context).toMatchObject({ registry: 'registry', loaders: 'loaders of registry for portal', language: 'fa' });
  });

  it.each(['Post', 'post_office', '', 'post-', '1post'])('refuses the name %j', (name) => {
    expect(() => defineSubgraph({ ...definition, name })).toThrow(TypeError);
  });

  it.each([[['first']], [['0002-b', '0001-a']], [['0001-a', '0001-a']]])('refuses migrations named %j', (names) => {
    expect(() => defineSubgraph({ ...definition, migrations: names.map(step) })).toThrow(/must be named/);
  });

  it('names the schema file that it cannot read', () => {
    const schemaFile = new URL('./no-such.graphql', import.meta.url);

    expect(() => defineSubgraph({ ...definition, schemaFile })).toThrow(/no-such\.graphql/);
  });

  it('gives a frozen agency', () => {
    expect(Object.isFrozen(defineSubgraph(definition))).toBe(true);
  });
});
