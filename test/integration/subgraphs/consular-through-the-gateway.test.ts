import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildASTSchema, isInputObjectType, parse } from 'graphql';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as consular } from '../../../subgraphs/consular/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const requests = '{ me { consularRequests { nodes { trackingCode stage state } } } }';
const renewal = `mutation ($input: PassportRenewalInput!, $key: ID!) {
  requestPassportRenewal(input: $input, idempotencyKey: $key) { trackingCode }
}`;
const fromThird = `mutation ($input: PowerOfAttorneyInput!, $key: ID!) {
  requestPowerOfAttorneyFromThirdCountry(input: $input, idempotencyKey: $key) { trackingCode }
}`;
const legalise = `mutation ($input: LegalisationInput!, $key: ID!) {
  requestLegalisation(input: $input, idempotencyKey: $key) { trackingCode }
}`;

describeOnEachDatabase(
  'A consular request, through the gateway',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    beforeAll(async () => {
      const key = testTrustKey();
      const agencies = [createTrustSubgraph({ key: () => key }), civilRegistry, socialSecurity, consular];
      gateway = await openGatewayOver(agencies, openDatabase);
    });
    afterAll(() => gateway.close());

    const abroad = () => gateway.agencies.get('consular')!.population.personas.abroad.person;
    const caller = (assurance: number, changed: Partial<Caller> = {}): Partial<Caller> => ({
      kind: 'citizen',
      subject: abroad().ref,
      client: 'portal',
      sector: 'portal',
      assurance,
      authTime: Math.floor(Date.now() / 1000),
      scopes: new Set(['civil:name', 'civil:birth-date', 'consular:read', 'consular:request', 'requests:read']),
      ...changed,
    });
    const refusals = ({ errors = [] }: Anything) =>
      errors.map(({ extensions: { code, acr_values } }: Anything) => [code, acr_values]);

    it('tells somebody who signed in by e-mail alone how it stands', async () => {
      const { data, errors, asked } = await gateway.ask(requests, {}, caller(1));

      expect(errors).toBeUndefined();
      expect(asked).toEqual(['consular']);
      expect(data.me.consularRequests.nodes[0]).toMatchObject({ stage: expect.any(String), state: expect.any(String) });
    });

    it.each([
      ['where she is registered', '{ me { consularRegistration { country } } }', {}],
      ['a passport request', renewal, { mission: 'berlin', reason: 'LOST' }],
      ['a legalisation', legalise, { mission: 'berlin', record: 'LIFE' }],
    ])('asks no agency for %s of somebody who signed in by e-mail alone', async (_what, query, input) => {
      const answer = await gateway.ask(query, { input, key: 'k' }, caller(1));

      expect(answer.asked).toEqual([]);
      expect(refusals(answer)).toEqual([['INSUFFICIENT_ASSURANCE', '2']]);
    });

    it('leaves out what a request says, and serves its status, for a sign-in by e-mail alone', async () => {
      const query = `{ me { consularRequests { nodes { state mission { id } applicant { givenName } passportReason } } } }`;

      const answer = await gateway.ask(query, {}, caller(1));

      const [first] = answer.data.me.consularRequests.nodes;
      expect(answer.asked).toEqual(['consular']);
      expect(first).toEqual({ state: expect.any(String), mission: null, applicant: null, passportReason: null });
      expect(refusals(answer).every(([code]: [string]) => code === 'INSUFFICIENT_ASSURANCE')).toBe(true);
    });

    it('asks no agency for a power of attorney from a third country below level 3, nor with an old sign-in', async () => {
      const input = { mission: 'paris', powers: ['COURT'], until: '2027-01-01' };
      const old = { authTime: Math.floor(Date.now() / 1000) - 400 };

      const weak = await gateway.ask(fromThird, { input, key: 'k' }, caller(2));
      const stale = await gateway.ask(fromThird, { input, key: 'k' }, caller(3, old));

      expect([weak.asked, stale.asked]).toEqual([[], []]);
      expect(refusals(weak)).toEqual([['INSUFFICIENT_ASSURANCE', '3']]);
      expect(refusals(stale)).toEqual([['INSUFFICIENT_ASSURANCE', '3']]);
    });

    it('asks no agency without a sign-in or without the scope', async () => {
      const nobody = await gateway.ask(requests, {}, {});
      const without = await gateway.ask(requests, {}, caller(2, { scopes: new Set(['civil:name']) }));

      expect([nobody.asked, without.asked]).toEqual([[], []]);
      expect([refusals(nobody)[0][0], refusals(without)[0][0]]).toEqual(['UNAUTHENTICATED', 'FORBIDDEN_SCOPE']);
    });

    it('reads what the civil registry holds there: through the graph, not from a form', async () => {
      const query = '{ me { consularRequests(first: 1) { nodes { applicant { givenName familyName birthDate } } } } }';

      const { data, errors, asked } = await gateway.ask(query, {}, caller(2));

      const { givenName, familyName, birthDate } = abroad();
      expect(errors).toBeUndefined();
      expect(asked).toEqual(['consular', 'civil-registry']);
      expect(data.me.consularRequests.nodes).toEqual([{ applicant: { givenName, familyName, birthDate } }]);
    });

    it('acts for somebody identified, and lets her see it', async () => {
      const input = { mission: 'berlin', record: 'MARRIAGE' };

      const made = await gateway.ask(legalise, { input, key: 'made' }, caller(2));
      const again = await gateway.ask(legalise, { input, key: 'made' }, caller(2));
      const listed = await gateway.ask(requests, {}, caller(1));

      const { trackingCode } = made.data.requestLegalisation;
      expect(again.data).toEqual(made.data);
      expect(listed.data.me.consularRequests.nodes[0]).toEqual({
        trackingCode,
        stage: 'RECEIPT',
        state: 'IN_PROGRESS',
      });
    });
  },
  { lifetime: 'describe' },
);

it('takes a document only where no register here holds the fact: of a birth in another country', () => {
  const types = Object.values(buildASTSchema(parse(consular.typeDefs), { assumeValidSDL: true }).getTypeMap());
  const inputs = types.filter(isInputObjectType);

  const takingDocuments = inputs.filter((input) =>
    Object.keys(input.getFields()).some((name) => /digest|document|upload|file|certificate|scan|photo/i.test(name)),
  );

  expect(takingDocuments.map(({ name }) => name).sort()).toEqual(['BirthAbroadInput', 'ForeignCertificateInput']);
});
