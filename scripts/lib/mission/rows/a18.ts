import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const send = `mutation ($input: SendLetterInput!, $key: ID!) {
  sendLetter(input: $input, idempotencyKey: $key) { id registryNumber serial state contentDigest }
}`;
const register = `mutation ($input: ReceiptKeyInput!, $key: ID!) {
  registerReceiptKey(input: $input, idempotencyKey: $key) { keyId until }
}`;
const statement = `query ($id: ID!, $at: DateTime!) {
  letter(id: $id) { registryNumber receiptStatement(receivedAt: $at) }
}`;
const acknowledge = `mutation ($input: AcknowledgeLetterInput!, $key: ID!) {
  acknowledgeLetter(input: $input, idempotencyKey: $key) { state receipt { receivedAt statement signature } }
}`;
const read = 'query ($id: ID!) { letter(id: $id) { registryNumber content { subject } } }';

const tax = { office: 'tax-administration', official: 'official-tax', scopes: ['official:letters'] };
const police = { office: 'traffic-police', official: 'technician-traffic', scopes: ['official:letters'] };
const policeOffice = { office: 'traffic-police', scopes: ['letters:exchange'] };
const others = { office: 'judiciary', scopes: ['letters:exchange'] };

const subject = 'درخواست تمدید مهلت اتصال';
const digest = 'ab'.repeat(32);
const body = { reference: 'archive/1405/17', mediaType: 'application/pdf', digest, size: 1200 };
const input = { receiver: 'traffic-police', subject, body };

/** An official letter has a registry number, and a receipt that the receiver has signed. */
export const row = missionRow({
  id: 'A18',
  title: { fa: 'مکاتبات دستگاه‌ها', en: 'Agency correspondence' },
  owners: ['correspondence'],
  restarts: ['correspondence'],

  async allowed(mission) {
    const sent = await mission.ask(tax, send, { variables: { input, key: 'mission-a18' } });
    mission.expect('reasons for nulls', sent.errors, []);
    mission.expect('the letter', sent.data.sendLetter, {
      registryNumber: /^14\d\d\/tax-administration\/\d+$/,
      state: 'SENT',
    });
    const { id, serial } = sent.data.sendLetter as { readonly id: string; readonly serial: number };

    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const x = publicKey.export({ format: 'jwk' }).x ?? '';
    const claim = ['panjereh/receipt-key/v1', 'traffic-police', x].join('\n');
    const proof = sign(null, Buffer.from(claim), privateKey).toString('base64url');
    const variables = { input: { publicKey: x, proof }, key: 'mission-a18-key' };
    const registered = await mission.ask(police, register, { variables });
    mission.expect('the key', registered.data?.registerReceiptKey, { until: null });

    const receivedAt = new Date().toISOString();
    const asked = await mission.ask(policeOffice, statement, { variables: { id, at: receivedAt } });
    const said = asked.data.letter.receiptStatement as string;
    const signature = sign(null, Buffer.from(said), privateKey).toString('base64url');
    const keyId = registered.data.registerReceiptKey.keyId as string;
    const receipt = { letter: id, receivedAt, keyId, signature };
    const got = await mission.ask(policeOffice, acknowledge, { variables: { input: receipt, key: 'mission-a18-got' } });
    mission.expect('the receipt', got.data?.acknowledgeLetter, { state: 'RECEIVED', receipt: { statement: said } });
    const proven = got.data.acknowledgeLetter.receipt as { readonly statement: string; readonly signature: string };
    const bytes = Buffer.from(proven.signature, 'base64url');
    mission.expect('whether it verifies', verify(null, Buffer.from(proven.statement), publicKey, bytes), true);
    return { id, serial };
  },

  async refused(mission, { id }) {
    const citizen = await mission.ask('citizen', read, { variables: { id } });
    mission.expect('a letter, to a citizen', citizen.errors, ['letter FORBIDDEN_SCOPE']);
    mission.expect('the agencies called', citizen.called, []);
    const foreign = await mission.ask(others, 'query ($id: ID!) { letter(id: $id) { registryNumber } }', {
      variables: { id },
    });
    mission.expect('a letter, to an agency that it is not between', foreign.errors, ['letter FORBIDDEN']);
    const office = await mission.ask(policeOffice, read, { variables: { id } });
    mission.expect('what it says, to nobody in particular', office.errors, ['letter.content FORBIDDEN_SCOPE']);
  },

  async effect(mission, { id, serial }) {
    const query = sql`select l.serial, l.sender, l.receiver, l.subject, r.signature from letter l
      join receipt r on r.letter_id = l.id where l.id = ${id}`;
    mission.expect('letter and receipt', await mission.stored('correspondence', query), [
      { serial, sender: 'tax-administration', receiver: 'traffic-police', subject, signature: /^[\w-]{86}$/ },
    ]);
    const numbers = sql`select count(*) as letters, max(serial) as last from letter
      where sender = 'tax-administration' and jalali_year = (select jalali_year from letter where id = ${id})`;
    const [{ letters, last }] = (await mission.stored('correspondence', numbers)) as [
      { readonly letters: number | bigint | string; readonly last: number | bigint | string },
    ];
    mission.expect('gaps in the register', Number(last) - Number(letters), 0);
  },
});
