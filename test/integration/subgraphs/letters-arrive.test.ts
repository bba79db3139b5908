import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { subgraph as agriculture } from '../../../subgraphs/agriculture/subgraph.ts';
import { subgraph as consular } from '../../../subgraphs/consular/subgraph.ts';
import { subgraph as correspondence } from '../../../subgraphs/correspondence/subgraph.ts';
import { putEvent } from '../../../subgraphs/kit/events/events.ts';
import { deliverEvents, TestPeers } from '../../support/deliver-events.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const send = `mutation ($input: SendLetterInput!, $key: ID!) {
  sendLetter(input: $input, idempotencyKey: $key) { id state arrivedAt }
}`;
const read = 'query ($id: ID!) { letter(id: $id) { state arrivedAt } }';
const body = { reference: 'archive/1405/19', mediaType: 'application/pdf', digest: 'ab'.repeat(32), size: 900 };

describeOnEachDatabase(
  'An official letter',
  (openDatabase) => {
    let agencies: readonly [registers: TestAgency, farms: TestAgency, consulates: TestAgency];
    beforeAll(async () => {
      const peers = new TestPeers();
      agencies = [
        await startAgency(correspondence, openDatabase, { peers }),
        await startAgency(agriculture, openDatabase, { peers }),
        await startAgency(consular, openDatabase, { peers }),
      ];
    });
    afterAll(() => Promise.all(agencies.map((agency) => agency.close())));

    const official: TestCaller = {
      kind: 'official',
      subject: 'clerk',
      agency: 'post',
      scopes: ['official:letters'],
      assurance: 3,
      authTime: Math.floor(Date.now() / 1000),
    };
    const sent = async (receiver: string, key: string) => {
      const input = { receiver, subject: 'اعلام آمادگی برای آزمون', body };
      const { data, errors } = await agencies[0].ask(send, { input, key }, official);
      expect(errors).toBeUndefined();
      return data.sendLetter as { id: string; state: string; arrivedAt: string | null };
    };
    const stateOf = async (id: string) => (await agencies[0].ask(read, { id }, official)).data.letter;
    const arrived = (agency: TestAgency) => agency.db.selectFrom('arrived_letter').selectAll().execute();

    it('arrives once at the agency it was sent to, which says so, and at no other', async () => {
      const letter = await sent('nomads-affairs', 'k1');
      expect(letter).toMatchObject({ state: 'SENT', arrivedAt: null });

      await deliverEvents(agencies);
      await deliverEvents(agencies);

      expect(await arrived(agencies[1])).toEqual([
        expect.objectContaining({ id: letter.id, sender: 'post', receiver: 'nomads-affairs' }),
      ]);
      expect(await arrived(agencies[2])).toEqual([]);
      expect(await stateOf(letter.id)).toEqual({ state: 'ARRIVED', arrivedAt: expect.any(String) });
    });

    it('has not arrived because another agency says so', async () => {
      const letter = await sent('judiciary', 'k2');

      await agencies[2].db.transaction().execute((transaction) =>
        putEvent(transaction, {
          type: 'letter.arrived',
          entity: letter.id,
          to: ['correspondence'],
          data: { arrivedAt: '2026-01-01T00:00:00.000Z' },
        }),
      );
      await deliverEvents(agencies);

      expect(await stateOf(letter.id)).toEqual({ state: 'SENT', arrivedAt: null });
    });

    it('tells of itself neither what it says nor whom it is about', async () => {
      const { id } = await sent('foreign-affairs', 'k3');

      const told = await agencies[0].db.selectFrom('event').select('data').where('entity', '=', id).execute();

      expect(Object.keys(JSON.parse(String(told[0]?.['data']))).sort()).toEqual([
        'contentDigest',
        'receiver',
        'registryNumber',
        'sender',
        'sentAt',
      ]);
    });
  },
  { lifetime: 'describe' },
);
