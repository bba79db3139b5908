import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Insertable } from 'kysely';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import type { TrustTables } from '../../../schema/shared/trust/tables.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as correspondence } from '../../../subgraphs/correspondence/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const send = `mutation ($input: SendLetterInput!, $key: ID!) { sendLetter(input: $input, idempotencyKey: $key) {
  id registryNumber isAboutPerson content { subject } personal { subject caseRef body { digest } }
} }`;
const read = `query ($id: ID!) { letter(id: $id) { registryNumber content { subject } personal { subject caseRef } } }`;
const body = { reference: 'archive/1405/18', mediaType: 'application/pdf', digest: 'ab'.repeat(32), size: 900 };
const letter = { receiver: 'traffic-police', subject: 'استعلام توقیف خودرو', body, aboutPerson: true };
const coordinates = ['PersonalLetterContent.subject', 'PersonalLetterContent.caseRef', 'PersonalLetterContent.body'];

describeOnEachDatabase(
  'A letter between agencies, through the gateway',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    beforeAll(async () => {
      const key = testTrustKey();
      gateway = await openGatewayOver(
        [createTrustSubgraph({ key: () => key }), civilRegistry, socialSecurity, correspondence],
        openDatabase,
      );
      await gateway.agencies
        .get('trust')!
        .db.insertInto('inquiry')
        .values([sendersInquiry(), receiversInquiry()])
        .execute();
    });
    afterAll(() => gateway.close());

    const refOf = (name: 'official-tax' | 'technician-traffic' | 'widow' | 'citizen') =>
      gateway.agencies.get('trust')!.population.personas[name].person.ref;
    const inquiry = (id: string, agency: string, official: string): Insertable<TrustTables['inquiry']> => ({
      id,
      subject: refOf('widow'),
      agency,
      official,
      client: 'office',
      purpose: 'SERVICE_DELIVERY',
      legal_basis: 'art. 1',
      case_ref: `${agency}-7`,
      coordinates: JSON.stringify([...coordinates, 'PersonalLetterDocument.digest']),
      emergency: 0,
      opened_at: new Date(Date.now() - 60_000).toISOString(),
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      notify_at: new Date().toISOString(),
    });
    const sendersInquiry = () => inquiry('inq_sender', 'tax-administration', refOf('official-tax'));
    const receiversInquiry = () => inquiry('inq_receiver', 'traffic-police', refOf('technician-traffic'));
    const official = (agency: string, subject: string, changed: Partial<Caller> = {}): Partial<Caller> => ({
      kind: 'official',
      subject,
      client: 'office',
      sector: 'office',
      agency,
      assurance: 3,
      authTime: Math.floor(Date.now() / 1000),
      scopes: new Set(['official:letters']),
      ...changed,
    });
    const tax = () => official('tax-administration', refOf('official-tax'));
    const police = () => official('traffic-police', refOf('technician-traffic'));
    const sent = async (key: string) => {
      const { data, errors } = await gateway.ask(send, { input: letter, key }, tax(), 'inq_sender');
      expect(errors).toBeUndefined();
      return data.sendLetter;
    };

    it('is about the person of the inquiry it is sent with, in its case', async () => {
      const sentLetter = await sent('k1');

      expect(sentLetter).toMatchObject({
        isAboutPerson: true,
        content: null,
        personal: { subject: letter.subject, caseRef: 'tax-administration-7', body: { digest: body.digest } },
      });
      const row = await gateway.agencies
        .get('correspondence')!
        .db.selectFrom('letter')
        .selectAll()
        .where('id', '=', sentLetter.id)
        .executeTakeFirst();
      expect(row).toMatchObject({ person_ref: refOf('widow'), case_ref: 'tax-administration-7' });
    });

    it('is read by the receiver’s official with an inquiry about that person, and not without one', async () => {
      const { id } = await sent('k2');

      const read1 = await gateway.ask(read, { id }, police(), 'inq_receiver');
      const without = await gateway.ask(read, { id }, police());

      expect(read1.errors).toBeUndefined();
      expect(read1.data.letter.personal).toEqual({ subject: letter.subject, caseRef: 'tax-administration-7' });
      expect(without.data.letter).toMatchObject({ registryNumber: expect.any(String), personal: null });
      expect(without.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([
        'FORBIDDEN_PURPOSE',
      ]);
    });

    it('is not sent about a person without an inquiry, nor with that of a colleague', async () => {
      const bare = await gateway.ask(send, { input: letter, key: 'k3' }, tax());
      const borrowed = await gateway.ask(send, { input: letter, key: 'k4' }, police(), 'inq_sender');

      expect(bare.data.sendLetter).toBeNull();
      expect(bare.errors[0].extensions.code).toBe('FORBIDDEN');
      expect(borrowed).toMatchObject({ data: { sendLetter: null }, asked: [] });
      expect(borrowed.errors[0].extensions.code).toBe('BASIS_NOT_VALID');
    });

    it.each([
      ['a citizen', 'FORBIDDEN_SCOPE', { kind: 'citizen', agency: null, scopes: new Set(['post:address']) }],
      ['nobody', 'UNAUTHENTICATED', { kind: 'anonymous', subject: null, agency: null, scopes: new Set<string>() }],
    ] as const)('is asked of no agency for %s', async (_who, code, changed) => {
      const caller = { ...tax(), ...changed } as Partial<Caller>;

      const listed = await gateway.ask('{ letters(box: SENT) { nodes { registryNumber } } }', {}, caller);
      const opened = await gateway.ask(read, { id: 'any' }, caller);
      const written = await gateway.ask(send, { input: letter, key: 'k5' }, caller);

      for (const answer of [listed, opened, written]) {
        expect(answer.asked).toEqual([]);
        expect(answer.errors[0].extensions.code).toBe(code);
      }
    });

    it('is not sent by an official who signed in weakly: no agency is asked', async () => {
      const { errors, asked } = await gateway.ask(send, { input: letter, key: 'k6' }, { ...tax(), assurance: 1 });

      expect(asked).toEqual([]);
      expect(errors[0].extensions).toMatchObject({ code: 'INSUFFICIENT_ASSURANCE', acr_values: '2' });
    });
  },
  { lifetime: 'describe' },
);
