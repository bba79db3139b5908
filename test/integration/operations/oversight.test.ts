import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { projectFolder } from '../../../scripts/lib/project-folder.ts';
import { subgraph as catalogue } from '../../../subgraphs/catalogue/subgraph.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { reasonsIn } from '../../support/agencies-here.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const dashboard = `query ($id: ID!, $from: Date!, $to: Date!) { agency(id: $id) { exchange(from: $from, to: $to) {
  connected exchanging threshold
  availability { calls answered share suppressed }
  refusals { nodes { by code calls suppressed } }
  readVolumes { nodes { readerKind reader { id } reads suppressed } }
} } }`;
const handIn = `mutation ($input: TrafficBatch!, $key: ID!) {
  recordTraffic(input: $input, idempotencyKey: $key) { sequence }
}`;

const office: Partial<Caller> = {
  kind: 'client',
  client: 'back-office.social-security',
  agency: 'social-security',
  scopes: new Set(['oversight:figures']),
};
const day = { id: 'post', from: '2022-12-18', to: '2022-12-18' };
const count = (reader: string | null, calls: number, hour: string, more: object = {}) => ({
  hour,
  subgraph: 'post',
  operation: 'QUERY',
  outcome: 'ANSWERED',
  code: null,
  callerKind: reader === null ? 'CITIZEN' : 'OFFICIAL',
  clientKind: reader === null ? 'NATIONAL_WINDOW' : 'BACK_OFFICE',
  reader,
  calls,
  latency: [calls, 0, 0, 0, 0],
  ...more,
});

describeOnEachDatabase(
  'The dashboard of oversight (egov.md §6.3, operation 11)',
  (openDatabase) => {
    let over: GatewayOverAgencies;
    beforeAll(async () => {
      over = await openGatewayOver(
        [catalogue, createTrustSubgraph({ key: () => testTrustKey() }), civilRegistry, socialSecurity],
        openDatabase,
      );
      const counts = [
        count('tax-administration', 300, '2022-12-18T08:00:00Z'),
        count('judiciary', 4, '2022-12-18T09:00:00Z'),
        count('civil-registry', 70, '2022-12-18T09:00:00Z'),
        count(null, 500, '2022-12-18T10:00:00Z'),
        count(null, 6, '2022-12-18T10:00:00Z', { outcome: 'REFUSED', code: 'NOT_FOUND' }),
        count('tax-administration', 200, '2022-12-17T08:00:00Z'),
        count('civil-registry', 90, '2022-12-17T08:00:00Z'),
      ];
      const input = { writer: 'g1', sequence: 1, counts };
      const window = { kind: 'client', client: 'panjereh-gateway', scopes: ['platform:traffic'] } as const;
      const agency = over.agencies.get('catalogue')!;
      expect(await agency.ask(handIn, { input, key: 'g1-1' }, window)).not.toHaveProperty('errors');
    }, 120_000);
    afterAll(() => over.close());

    const see = (variables: object = day, caller = office) => over.ask(dashboard, { ...variables }, caller);
    const reads = async (variables: object = day): Promise<Record<string, number | null>> => {
      const { data }: Anything = await see(variables);
      const { nodes } = data.agency.exchange.readVolumes;
      return Object.fromEntries(nodes.map((node: Anything) => [node.reader?.id ?? node.readerKind, node.reads]));
    };

    it('shows a connected agency how another exchanges', async () => {
      const { data, errors }: Anything = await see();

      expect(errors).toBeUndefined();
      expect(data.agency.exchange).toMatchObject({ exchanging: true, threshold: 10 });
      expect(data.agency.exchange.availability.calls).toBeGreaterThan(500);
    });

    it('has no row of a person: no type that it leads to has a field about one', () => {
      const schema = buildSchema(readFileSync(join(projectFolder, 'schema/api.graphql'), 'utf8'));
      const seen = new Set<string>();
      const walk = (name: string) => {
        const type = schema.getType(name);
        if (seen.has(name) || !isObjectType(type) || name === 'Agency') return; // agencies are public
        seen.add(name);
        for (const field of Object.values(type.getFields())) walk(getNamedType(field.type).name);
      };
      walk('AgencyExchange');

      const fields = [...seen].flatMap((name) => Object.keys((schema.getType(name) as Anything).getFields()));
      expect([...seen].filter((name) => /Person|Caller|Request|Subject/.test(name))).toEqual([]);
      expect(fields.filter((name) => /person|subject|client|session|operation|address|name/i.test(name))).toEqual([]);
    });

    it('has no row of a person in what it is made from', async () => {
      const [row] = await over.agencies.get('catalogue')!.db.selectFrom('traffic').selectAll().limit(1).execute();

      const latency = ['latency_10', 'latency_50', 'latency_250', 'latency_1000', 'latency_more'];
      const by = ['caller_kind', 'client_kind', 'code', 'hour', 'key', 'operation', 'outcome', 'reader', 'subgraph'];
      expect(Object.keys(row as object).sort()).toEqual(['calls', ...by, ...latency].sort());
    });

    it('leaves out a count below ten, and says so', async () => {
      const { data }: Anything = await see();
      const { readVolumes, refusals } = data.agency.exchange;

      const small = readVolumes.nodes.find((node: Anything) => node.reader?.id === 'judiciary');
      expect(small).toMatchObject({ reads: null, suppressed: true });
      expect(refusals.nodes).toEqual([{ by: 'AGENCY', code: 'NOT_FOUND', calls: null, suppressed: true }]);
    });

    it('leaves out what a count below ten would follow from: another reader, or the total', async () => {
      const { data }: Anything = await see();
      const { availability, readVolumes } = data.agency.exchange;
      const hidden = readVolumes.nodes.filter(({ suppressed }: Anything) => suppressed);

      expect(hidden.length > 1 || availability.suppressed).toBe(true);
    });

    it('gives a small count away by no difference of two periods', async () => {
      const both = await reads({ ...day, from: '2022-12-17' });
      const before = await reads({ ...day, from: '2022-12-17', to: '2022-12-17' });
      const alone = await reads();

      const differences = Object.keys(both).map((reader) => (both[reader] ?? 0) - (before[reader] ?? 0));
      expect(differences).toEqual(Object.keys(both).map((reader) => alone[reader] ?? 0));
      expect(both['judiciary']).toBeNull();
    });

    it.each<[string, Partial<Caller>]>([
      ['an office with every right that is granted', office],
      [
        'somebody who calls herself the window',
        { ...office, scopes: new Set(['platform:traffic', 'oversight:figures']) },
      ],
    ])('has figures that nobody can edit: not %s', async (_who, caller) => {
      const counts = [count('tax-administration', 1_000, '2022-12-18T08:00:00Z')];
      const input = { writer: 'g9', sequence: 1, counts };
      // GRAPHQL_VALIDATION_FAILED over HTTP: clients have no such mutation, and no word tells that there is one.
      await expect(over.ask(handIn, { input, key: 'g9-1' }, caller)).rejects.toThrow('Unknown type "TrafficBatch".');
    });

    it('has figures that the catalogue itself takes from the window alone', async () => {
      const input = { writer: 'g9', sequence: 1, counts: [count(null, 50, '2022-12-18T08:00:00Z')] };
      const own = { ...office, scopes: [...office.scopes!, 'requests:handle'] } as const;
      const answer = await over.agencies.get('catalogue')!.ask(handIn, { input, key: 'g9-1' }, own);

      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN_SCOPE']);
    });

    it.each<[string, Partial<Caller>, string, readonly string[]]>([
      ['nobody', {}, 'UNAUTHENTICATED', []],
      ['a citizen', { kind: 'citizen', subject: 'p1', scopes: new Set(['oversight:none']) }, 'FORBIDDEN_SCOPE', []],
      ['an office without the scope', { ...office, scopes: new Set() }, 'FORBIDDEN_SCOPE', []],
      [
        'the office of an agency that is not connected',
        { ...office, agency: 'nomads-affairs' },
        'FORBIDDEN',
        ['catalogue'],
      ],
    ])('is not shown to %s', async (_who, caller, code, asked) => {
      const answer = await see(day, caller);

      expect(answer.data?.agency?.exchange ?? null).toBeNull();
      expect(reasonsIn(answer)).toEqual([expect.stringMatching(new RegExp(`^agency(.exchange)? ${code}$`))]);
      expect(answer.asked).toEqual(asked);
    });
  },
  { lifetime: 'describe' },
);
