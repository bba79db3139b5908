import { describe, expect, it } from '@jest/globals';
import { type Anything, failed, openInlineGateway } from '../../support/inline-gateway.ts';

const agencies = {
  civil: {
    sdl: 'type Query { city(id: ID!): City } type City @key(fields: "id") { id: ID! name: String }',
    resolvers: { Query: { city: () => ({ id: '1', name: 'Isfahan' }) } },
  },
  weather: {
    sdl: 'type City @key(fields: "id") { id: ID! rain: Int } type Query { storms: Int }',
    resolvers: {
      City: { __resolveReference: ({ id }: { id: string }) => ({ id, rain: 3 }) },
      Query: { storms: () => 2 },
    },
  },
};
const query = '{ city(id: "1") { name rain } storms }';

describe('An agency in quarantine', () => {
  it('leaves nulls with its reason in both languages, and everything of the others', async () => {
    const intercept = ({ subgraph }: { readonly subgraph: string }) =>
      subgraph === 'weather' ? failed('AGENCY_QUARANTINED') : undefined;
    const gateway = await openInlineGateway(agencies, { intercept });

    const fa: Anything = await gateway.ask(query, { language: 'fa' });
    const en: Anything = await gateway.ask(query, { language: 'en' });

    expect(fa.data).toEqual({ city: { name: 'Isfahan', rain: null }, storms: null });
    expect(fa.extensions.agencies).toEqual({ civil: 'OK', weather: 'QUARANTINED' });
    expect(fa.errors.map(({ path }: Anything) => path.join('.')).sort()).toEqual(['city.rain', 'storms']);
    expect(fa.errors[0]).toMatchObject({ extensions: { code: 'AGENCY_QUARANTINED', serviceName: 'weather' } });
    expect(fa.errors[0].message).toContain('قرنطینه');
    expect(en.errors[0].message).toContain('quarantine');
  });
});
