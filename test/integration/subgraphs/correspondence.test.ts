import { createHash, generateKeyPairSync, sign, verify, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createLoaders } from '../../../subgraphs/correspondence/context.ts';
import { madeUpKey, publicKeyOf } from '../../../subgraphs/correspondence/made-up-key.ts';
import { keyIdOf } from '../../../subgraphs/correspondence/receipt-key.ts';
import { openRegistry } from '../../../subgraphs/correspondence/registry.ts';
import { keyStatementOf } from '../../../subgraphs/correspondence/statements.ts';
import { subgraph } from '../../../subgraphs/correspondence/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const send = `mutation ($input: SendLetterInput!, $key: ID!) { sendLetter(input: $input, idempotencyKey: $key) {
  id registryNumber serial state receiver { id } isAboutPerson contentDigest inReplyTo { id }
  content { subject attachments { digest } }
} }`;
const acknowledge = `mutation ($input: AcknowledgeLetterInput!, $key: ID!) {
  acknowledgeLetter(input: $input, idempotencyKey: $key) { state receipt { receivedAt statement keyId signature } }
}`;
const register = `mutation ($input: ReceiptKeyInput!, $key: ID!) {
  registerReceiptKey(input: $input, idempotencyKey: $key) { agency { id } keyId since until }
}`;
const read = `query ($id: ID!, $at: DateTime!) { letter(id: $id) {
  registryNumber state receiptStatement(receivedAt: $at) content { subject body { reference digest } }
} }`;

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
const body = { reference: 'archive/1405/17', mediaType: 'application/pdf', digest: digestOf('text'), size: 1200 };
const letter = { receiver: 'traffic-police', subject: 'درخواست تمدید مهلت اتصال', body };

describeOnEachDatabase(
  'The correspondence',
  (openDatabase) => {
    let agency: TestAgency;
    let asked = 0;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase);
    });
    afterAll(() => agency.close());

    const newKey = () => `key-${(asked += 1)}`;
    const official = (of: string, changed: Partial<TestCaller> = {}): TestCaller => ({
      kind: 'official',
      subject: agency.population.personas['official-tax'].person.ref,
      agency: of,
      scopes: ['official:letters'],
      assurance: 3,
      authTime: Math.floor(Date.now() / 1000),
      ...changed,
    });
    const office = (of: string): TestCaller => ({ kind: 'client', agency: of, scopes: ['letters:exchange'] });
    const tax = () => official('tax-administration');
    const codeOf = async (query: string, variables: object, caller: TestCaller) =>
      (await agency.ask(query, variables, caller)).errors?.[0]?.extensions.code;
    const sent = async (changed: object = {}, caller = tax()) => {
      const { data, errors } = await agency.ask(send, { input: { ...letter, ...changed }, key: newKey() }, caller);
      expect(errors).toBeUndefined();
      return data.sendLetter;
    };
    const now = () => new Date().toISOString();
    const receiptFor = async (id: string, signer = madeUpKey('traffic-police'), receivedAt = now()) => {
      const { data } = await agency.ask(read, { id, at: receivedAt }, official('traffic-police'));
      const signature = sign(null, Buffer.from(data.letter.receiptStatement), signer).toString('base64url');
      return { letter: id, receivedAt, keyId: keyIdOf(publicKeyOf(signer)), signature };
    };

    it('numbers the letters of an agency without gaps, also when they are sent at once or refused', async () => {
      const first = await sent();
      const refused = await codeOf(send, { input: { ...letter, receiver: 'nobody' }, key: newKey() }, tax());
      const many = await Promise.all(Array.from({ length: 5 }, () => sent()));
      const other = await sent({ receiver: 'judiciary' }, official('traffic-police'));

      expect(refused).toBe('RECEIVER_NOT_JOINED');
      expect(many.map(({ serial }) => serial).sort((one, two) => one - two)).toEqual(
        [1, 2, 3, 4, 5].map((step) => first.serial + step),
      );
      expect(first.registryNumber).toMatch(/^14\d\d\/tax-administration\/\d+$/);
      expect(other.registryNumber).toMatch(/^14\d\d\/traffic-police\/\d+$/);
    });

    it('shows a letter to the two agencies, and answers everybody else as if there were none', async () => {
      const { id } = await sent();
      const ask = (caller: TestCaller, which = id) => agency.ask(read, { id: which, at: now() }, caller);

      const received = await ask(official('traffic-police'));
      const foreign = await ask(official('judiciary'));
      const unknown = await ask(official('judiciary'), 'nothing');

      expect(received.data.letter).toMatchObject({ state: 'SENT', content: { subject: letter.subject, body: {} } });
      expect(foreign).toEqual(unknown);
      expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('is closed to citizens, whatever scopes their token says', async () => {
      const { id } = await sent();
      const citizen: TestCaller = { subject: 'p', kind: 'citizen', scopes: ['official:letters'], assurance: 3 };

      expect(await codeOf(read, { id, at: now() }, citizen)).toBe('FORBIDDEN');
      expect(await codeOf('{ letters(box: SENT) { totalCount } }', {}, citizen)).toBe('FORBIDDEN');
    });

    it('tells a back office that names nobody of letters, but not what they say', async () => {
      const { id } = await sent();

      const { data, errors } = await agency.ask(read, { id, at: now() }, office('traffic-police'));

      expect(data.letter).toMatchObject({ state: 'SENT', content: null });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN_SCOPE']);
    });

    it('keeps a confidential letter from weak sign-ins, and a highly confidential one from colleagues of the sender', async () => {
      const confidential = await sent({ confidentiality: 'CONFIDENTIAL' });
      const highly = await sent({ confidentiality: 'HIGHLY_CONFIDENTIAL' });
      const colleague = agency.population.personas.analyst.person.ref;
      const hourAgo = Math.floor(Date.now() / 1000) - 3700;
      const codeFor = (id: string, caller: TestCaller) => codeOf(read, { id, at: now() }, caller);

      expect(await codeFor(confidential.id, official('traffic-police', { assurance: 2 }))).toBe(
        'INSUFFICIENT_ASSURANCE',
      );
      expect(await codeFor(confidential.id, official('traffic-police', { authTime: hourAgo }))).toBeUndefined();
      expect(await codeFor(highly.id, official('traffic-police', { authTime: hourAgo }))).toBe(
        'INSUFFICIENT_ASSURANCE',
      );
      expect(await codeFor(highly.id, official('traffic-police'))).toBeUndefined();
      expect(await codeFor(highly.id, official('tax-administration', { subject: colleague }))).toBe('FORBIDDEN');
      expect(await codeFor(highly.id, tax())).toBeUndefined();
    });

    it('takes a receipt signed by the receiver’s key, which anybody can verify; the first one stands', async () => {
      const { id, contentDigest } = await sent();
      const input = await receiptFor(id);

      const { data } = await agency.ask(acknowledge, { input, key: newKey() }, office('traffic-police'));
      const again = await agency.ask(
        acknowledge,
        { input: await receiptFor(id), key: newKey() },
        office('traffic-police'),
      );
      const { data: open } = await agency.ask(
        '{ correspondents(first: 100) { nodes { agency { id } keyId publicKey until } } }',
      );

      const { receipt, state } = data.acknowledgeLetter;
      expect(state).toBe('RECEIVED');
      expect(again.data.acknowledgeLetter.receipt).toEqual(receipt);
      const { publicKey: x } = open.correspondents.nodes.find((one: { keyId: string }) => one.keyId === receipt.keyId);
      const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
      const proof = Buffer.from(receipt.signature, 'base64url');
      expect(verify(null, Buffer.from(receipt.statement), key, proof)).toBe(true);
      expect(receipt.statement.split('\n')).toEqual([
        'panjereh/letter-receipt/v1',
        expect.stringMatching(/^14\d\d\/tax-administration\/\d+$/),
        'tax-administration',
        'traffic-police',
        contentDigest,
        receipt.receivedAt,
        '',
      ]);
    });

    it('refuses a receipt of the sender, by another’s key, over another time, from the past or the future', async () => {
      const { id } = await sent();
      const good = await receiptFor(id);
      const codeFor = (input: object, caller = office('traffic-police')) =>
        codeOf(acknowledge, { input, key: newKey() }, caller);

      expect(await codeFor(good, office('tax-administration'))).toBe('NOT_THE_RECEIVER');
      expect(await codeFor(good, office('judiciary'))).toBe('FORBIDDEN');
      expect(await codeFor(await receiptFor(id, madeUpKey('judiciary')))).toBe('RECEIPT_NOT_VALID');
      expect(await codeFor({ ...good, receivedAt: now() })).toBe('RECEIPT_NOT_VALID');
      expect(await codeFor({ ...good, signature: 'short' })).toBe('RECEIPT_NOT_VALID');
      expect(await codeFor(await receiptFor(id, undefined, '2020-01-01T00:00:00.000Z'))).toBe('BAD_USER_INPUT');
      expect(await codeFor(await receiptFor(id, undefined, '2099-01-01T00:00:00.000Z'))).toBe('BAD_USER_INPUT');
      expect(await codeFor({ ...good, receivedAt: '1405-01-01T00:00:00' })).toBe('BAD_USER_INPUT');
    });

    it('replaces the key of an agency by one that it holds, and keeps earlier receipts good', async () => {
      const joining = official('post');
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      const x = publicKey.export({ format: 'jwk' }).x ?? '';
      const proofBy = (of: string) => sign(null, Buffer.from(keyStatementOf(of, x)), privateKey).toString('base64url');

      const stolen = await codeOf(
        register,
        { input: { publicKey: x, proof: proofBy('judiciary') }, key: 'r0' },
        joining,
      );
      const malformed = await codeOf(
        register,
        { input: { publicKey: 'AAAA', proof: proofBy('post') }, key: 'r1' },
        joining,
      );
      const input = { publicKey: x, proof: proofBy('post') };
      const { data } = await agency.ask(register, { input, key: 'r2' }, joining);
      const { data: again } = await agency.ask(register, { input, key: 'r2' }, joining);
      const keys = (await openRegistry(agency.db).keys()).filter((one) => one.agency === 'post');

      expect([stolen, malformed]).toEqual(['RECEIPT_KEY_NOT_VALID', 'RECEIPT_KEY_NOT_VALID']);
      expect(data.registerReceiptKey).toMatchObject({ agency: { id: 'post' }, until: null });
      expect(again).toEqual(data);
      expect(keys.map(({ until }) => until === null)).toEqual([false, true]);
    });

    it('lets a letter answer one between the same two agencies only', async () => {
      const { id } = await sent();

      const answer = await sent({ receiver: 'tax-administration', inReplyTo: id }, official('traffic-police'));

      expect(answer.inReplyTo).toEqual({ id });
      const elsewhere = { ...letter, receiver: 'judiciary', inReplyTo: id };
      expect(await codeOf(send, { input: elsewhere, key: newKey() }, tax())).toBe('BAD_USER_INPUT');
    });

    it('sends once for a key: the same letter again, another one refused', async () => {
      const input = { ...letter, subject: 'نامهٔ یک‌باره' };

      const first = await agency.ask(send, { input, key: 'once' }, tax());
      const again = await agency.ask(send, { input, key: 'once' }, tax());

      expect(again).toEqual(first);
      expect(await codeOf(send, { input: { ...input, subject: 'نامهٔ دیگر' }, key: 'once' }, tax())).toBe(
        'IDEMPOTENCY_KEY_REUSED',
      );
    });

    it.each([
      ['to itself', { receiver: 'tax-administration' }, 'LETTER_TO_ITSELF'],
      ['without a subject', { subject: '   ' }, 'BAD_USER_INPUT'],
      ['with a subject of marks only', { subject: '\u202e\u200f\u202e\u200f\u202e' }, 'BAD_USER_INPUT'],
      ['with a national number in its subject, in Persian digits', { subject: 'دربارهٔ ۰۰۱۲۳۴۵۶۷۹' }, 'BAD_USER_INPUT'],
      ['with a national number split by marks', { subject: 'دربارهٔ ۰۰۱۲\u200f۳۴۵۶۷۹' }, 'BAD_USER_INPUT'],
      ['with a digest that is none', { body: { ...body, digest: 'abc' } }, 'BAD_USER_INPUT'],
      ['with a size that is too large', { body: { ...body, size: 2_000_000_000 } }, 'BAD_USER_INPUT'],
      ['with a size that overflows', { body: { ...body, size: 2 ** 40 } }, 'BAD_USER_INPUT'],
      ['with a reference that leads elsewhere', { body: { ...body, reference: '../../etc' } }, 'BAD_USER_INPUT'],
      ['with too many attachments', { attachments: Array.from({ length: 21 }, () => body) }, 'BAD_USER_INPUT'],
      ['about a person without an inquiry', { aboutPerson: true }, 'FORBIDDEN'],
    ])('refuses a letter %s', async (_what, changed, code) => {
      expect(await codeOf(send, { input: { ...letter, ...changed }, key: newKey() }, tax())).toBe(code);
    });

    it('keeps the subject as it was typed, without invisible marks of direction', async () => {
      const { content } = await sent({ subject: '\u200fدرخواست می\u200cشود: تمدید\u202e' });

      expect(content.subject).toBe('درخواست می\u200cشود: تمدید');
    });

    it('pages an agency’s letters, newest first, by box and state', async () => {
      const query = `query ($box: LetterBox!, $state: LetterState, $after: String) {
        letters(box: $box, state: $state, first: 2, after: $after) {
          totalCount nodes { id sentAt state sender { id } } pageInfo { endCursor hasNextPage }
        }
      }`;
      const page = async (variables: object) => (await agency.ask(query, variables, tax())).data.letters;

      const one = await page({ box: 'SENT' });
      const two = await page({ box: 'SENT', after: one.pageInfo.endCursor });
      const open = await page({ box: 'SENT', state: 'SENT' });

      const times = [...one.nodes, ...two.nodes].map(({ sentAt }: { sentAt: string }) => sentAt);
      expect(times).toEqual(times.toSorted().toReversed());
      expect(new Set([...one.nodes, ...two.nodes].map(({ sender }) => sender.id))).toEqual(
        new Set(['tax-administration']),
      );
      expect(open.totalCount).toBeLessThanOrEqual(one.totalCount);
      expect(open.nodes.every(({ state }: { state: string }) => state === 'SENT')).toBe(true);
    });

    it('finds the documents of forty letters in one statement', async () => {
      const registry = openRegistry(agency.db);
      const ids = (await agency.db.selectFrom('letter').select('id').limit(40).execute()).map((row) =>
        String(row['id']),
      );

      expect(await agency.countStatements(() => createLoaders(registry).documentsOf.loadMany(ids))).toBe(1);
    });
  },
  { lifetime: 'describe' },
);
