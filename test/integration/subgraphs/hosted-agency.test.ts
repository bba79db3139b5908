import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as agriculture } from '../../../subgraphs/agriculture/subgraph.ts';
import { subgraph as catalogue } from '../../../subgraphs/catalogue/subgraph.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const feed = `mutation ($input: LivestockFeedInput!, $key: ID!) {
  requestLivestockFeed(input: $input, idempotencyKey: $key) { trackingCode state service { id agency { id } } feed { kilograms } }
}`;
const counts = `query ($id: ID!) { agency(id: $id) {
  id ownWindow { id } hostedIn { id } connection { status }
  services(first: 100) { nodes { id isSmart exposedIn { nodes { id } } } }
} }`;

describeOnEachDatabase(
  'An agency hosted in another’s window',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    beforeAll(async () => {
      const key = testTrustKey();
      const agencies = [createTrustSubgraph({ key: () => key }), civilRegistry, socialSecurity, catalogue, agriculture];
      gateway = await openGatewayOver(agencies, openDatabase);
    });
    afterAll(() => gateway.close());

    const nomad = (changed: Partial<Caller> = {}): Partial<Caller> => ({
      kind: 'citizen',
      subject: gateway.agencies.get('agriculture')!.population.personas.guardian.person.ref,
      client: 'portal',
      sector: 'portal',
      assurance: 3,
      authTime: Math.floor(Date.now() / 1000),
      scopes: new Set(['agriculture:read', 'agriculture:request', 'requests:read']),
      ...changed,
    });

    it('offers its service there, and counts as not connected', async () => {
      const input = { kind: 'BARLEY', kilograms: 50 };

      const made = await gateway.ask(feed, { input, key: 'k' }, nomad());
      const { data } = await gateway.ask(counts, { id: 'nomads-affairs' }, {});

      expect(made.errors).toBeUndefined();
      expect(made.data.requestLivestockFeed).toMatchObject({
        state: 'IN_PROGRESS',
        service: { id: 'nomads-affairs.livestock-feed', agency: { id: 'nomads-affairs' } },
        feed: { kilograms: 50 },
      });
      expect(data.agency).toMatchObject({
        ownWindow: null,
        hostedIn: { id: 'agriculture-jihad-window' },
        connection: { status: 'NOT_CONNECTED' },
      });
    });

    it('leads to its name from the household that it keeps', async () => {
      const query = '{ me { nomadHousehold { keptBy { id name { en } } tribe } } }';

      const { data, errors, asked } = await gateway.ask(query, {}, nomad());

      expect(errors).toBeUndefined();
      expect(asked).toEqual(['agriculture', 'catalogue']);
      expect(data.me.nomadHousehold.keptBy).toEqual({
        id: 'nomads-affairs',
        name: { en: expect.stringContaining('Nomad') },
      });
    });

    it.each([
      'foreign-affairs',
      'agriculture-jihad',
      'non-government-schools',
      'education-ministry',
      'university-of-tehran',
    ])('or %s: whether it is connected and whether its services are electronic are two answers', async (id) => {
      const { data, errors } = await gateway.ask(counts, { id }, {});

      expect(errors).toBeUndefined();
      expect(data.agency.connection.status).toMatch(/^(CONNECTED|CONNECTING|NOT_CONNECTED)$/);
      expect(data.agency.services.nodes.length).toBeGreaterThan(0);
      for (const { isSmart } of data.agency.services.nodes) expect(typeof isSmart).toBe('boolean');
    });

    it('has universities ahead in electronic services and behind in connection', async () => {
      const { data } = await gateway.ask(counts, { id: 'isfahan-university-of-technology' }, {});

      const { connection, services } = data.agency;
      expect(connection.status).not.toBe('CONNECTED');
      expect(services.nodes.some(({ isSmart }: { isSmart: boolean }) => isSmart)).toBe(true);
    });

    it.each([
      ['without a sign-in', { kind: 'anonymous', subject: null }, 'UNAUTHENTICATED'],
      ['with a weak one', { assurance: 1 }, 'INSUFFICIENT_ASSURANCE'],
      ['without the scope', { scopes: new Set(['agriculture:read']) }, 'FORBIDDEN_SCOPE'],
    ] as const)('is asked for nothing %s', async (_how, changed, code) => {
      const variables = { input: { kind: 'BARLEY', kilograms: 1 }, key: 'k2' };

      const { errors, asked } = await gateway.ask(feed, variables, nomad(changed));

      expect(asked).toEqual([]);
      expect(errors[0].extensions.code).toBe(code);
    });
  },
  { lifetime: 'describe' },
);
