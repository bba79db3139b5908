import { describe, expect, it } from '@jest/globals';
import type { AnswerReport } from '../../../../../gateway/explorer/page/answer-report.ts';
import { createSender, type SenderOptions } from '../../../../../gateway/explorer/page/send.ts';

interface Sent {
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

function sender(fetch: typeof globalThis.fetch, options: Partial<SenderOptions> = {}) {
  const reports: AnswerReport[] = [];
  const ticks = [0, 85.4];
  const send = createSender({
    endpoint: 'http://gateway.test/graphql',
    language: () => 'fa',
    session: null,
    onReport: (report) => reports.push(report),
    fetch,
    now: () => ticks.shift() ?? 0,
    ...options,
  });
  return { send, reports };
}

function answering(answer: unknown, sent: Sent[] = []): typeof globalThis.fetch {
  return async (_url, init) => {
    sent.push({ headers: init?.headers as Record<string, string>, body: JSON.parse(init?.body as string) });
    return Response.json(answer);
  };
}

describe('sender of the explorer', () => {
  it('sends the language and the token, and what the person typed over them', async () => {
    const sent: Sent[] = [];
    const session = { accessToken: async () => 'token-1', renew: async () => undefined };
    const { send } = sender(answering({ data: {} }, sent), { session });

    await send({ query: '{ me { id } }' }, { headers: { 'Accept-Language': 'en', 'X-Count': 3 } });

    expect(sent).toEqual([
      {
        body: { query: '{ me { id } }' },
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          'accept-language': 'en',
          authorization: 'Bearer token-1',
          'x-panjereh-provenance': 'true',
          'x-count': '3',
        },
      },
    ]);
  });

  it('sends no authorization when nobody is signed in', async () => {
    const sent: Sent[] = [];
    const { send } = sender(answering({ data: {} }, sent));

    await send({ query: '{ agencies { totalCount } }' });

    expect(sent[0]?.headers).not.toHaveProperty('authorization');
  });

  it('reports time and errors, and puts data before errors', async () => {
    const { send, reports } = sender(
      answering({ errors: [{ message: 'Oops' }], data: null, extensions: { agencies: { bills: 'OK', post: 'OK' } } }),
    );

    const answer = await send({ query: '{ me { id } }' });

    expect(Object.keys(answer)).toEqual(['data', 'errors', 'extensions']);
    expect(reports).toEqual([
      {
        milliseconds: 85,
        agencies: [
          { name: 'bills', status: 'OK' },
          { name: 'post', status: 'OK' },
        ],
        origins: [],
        parts: 1,
        hasNext: false,
        stepUp: null,
        errors: [{ code: null, agency: null, path: null, messages: { fa: 'Oops', en: 'Oops' } }],
      },
    ]);
  });

  it('reports which sign-in would be enough: the highest level and the shortest age that are asked for', async () => {
    const refused = (acr_values: string, max_age?: number) => ({
      message: 'more',
      extensions: { code: 'INSUFFICIENT_ASSURANCE', acr_values, ...(max_age === undefined ? {} : { max_age }) },
    });
    const { send, reports } = sender(answering({ errors: [refused('2', 300), refused('3', 900), refused('1')] }));
    const undated = sender(answering({ errors: [refused('2'), { message: 'other' }] }));

    await send({ query: '{ me { id } }' });
    await undated.send({ query: '{ me { id } }' });

    expect(reports[0]?.stepUp).toEqual({ acrValues: '3', maxAge: 300 });
    expect(undated.reports[0]?.stepUp).toEqual({ acrValues: '2', maxAge: null });
  });

  it('reports on the schema only when it could not be read', async () => {
    const fine = sender(answering({ data: { __schema: {} } }));
    const off = sender(answering({ errors: [{ message: 'off' }] }));

    await fine.send({ query: '…', operationName: 'IntrospectionQuery' });
    await off.send({ query: '…', operationName: 'IntrospectionQuery' });

    expect([fine.reports.length, off.reports.length]).toEqual([0, 1]);
  });

  it.each([
    ['دروازه در دسترس نیست', () => Promise.reject(new TypeError('refused'))],
    ['پاسخ دروازه خوانده نشد', async () => new Response('<html>')],
    ['پاسخ دروازه خوانده نشد', async () => Response.json(null)],
  ])('answers "%s…" instead of failing', async (text, fetch) => {
    const { send } = sender(fetch);

    const answer = await send({ query: '{ me { id } }' });

    expect(answer).toEqual({ errors: [expect.objectContaining({ message: expect.stringContaining(text) })] });
  });

  it('says which part of the page to mend when a typed header cannot be sent', async () => {
    const { send } = sender(answering({ data: {} }));

    const answer = await send({ query: '{ me { id } }' }, { headers: { 'bad name': 'x' } });

    expect(answer).toEqual({ errors: [expect.objectContaining({ message: expect.stringContaining('Headers') })] });
  });

  it('shows where things come from in the report alone', async () => {
    const provenance = { me: [{ owner: 'civil', coordinate: 'Query.me' }] };
    const { send, reports } = sender(answering({ data: { me: null }, extensions: { agencies: {}, provenance } }));

    expect(await send({ query: '{ me { id } }' })).toEqual({ data: { me: null }, extensions: { agencies: {} } });
    expect(reports[0]?.origins).toEqual([{ path: 'me', owner: 'civil', coordinate: 'Query.me', asOf: null }]);
  });

  describe('of an operation that puts something off', () => {
    const query = '{ me { id ... @defer { bills } } }';
    const first = { data: { me: { id: '1' } }, extensions: { agencies: { civil: 'OK' } }, hasNext: true };
    const second = {
      incremental: [{ data: { bills: 3 }, path: ['me'], extensions: { agencies: { bills: 'OK' } } }],
      hasNext: false,
    };
    const inParts = (sent: Sent[], ...parts: readonly object[]): typeof globalThis.fetch => {
      const text = parts.map((part) => `---\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(part)}\r\n`);
      const headers = { 'content-type': 'multipart/mixed; boundary="-"; deferSpec=20220824' };
      return async (_url, init) => {
        sent.push({ headers: init?.headers as Record<string, string>, body: null });
        return new Response(`\r\n${text.join('')}-----\r\n`, { headers });
      };
    };
    const all = async (answer: object) => {
      const answers: unknown[] = [];
      for await (const one of answer as AsyncIterable<unknown>) answers.push(structuredClone(one));
      return answers;
    };

    it('asks for parts, and gives the answer anew with each', async () => {
      const sent: Sent[] = [];
      const { send, reports } = sender(inParts(sent, first, second));

      expect(await all(await send({ query }))).toEqual([
        { data: { me: { id: '1' } }, extensions: { agencies: { civil: 'OK' } } },
        { data: { me: { id: '1', bills: 3 } }, extensions: { agencies: { civil: 'OK', bills: 'OK' } } },
      ]);
      expect(sent[0]?.headers['accept']).toMatch(/^multipart\/mixed;deferSpec=20220824, application\/graphql-response/);
      expect(reports.map(({ parts, hasNext, agencies }) => [parts, hasNext, agencies.length])).toEqual([
        [1, true, 1],
        [2, false, 2],
      ]);
    });

    it('keeps what came of an answer that broke off, and says so', async () => {
      const { send, reports } = sender(inParts([], first));

      const answers = await all(await send({ query }));

      expect(answers.at(-1)).toMatchObject({
        data: { me: { id: '1' } },
        errors: [{ message: expect.stringContaining('نیمه‌کاره') }],
      });
      expect(reports.at(-1)).toMatchObject({ hasNext: false });
    });
  });

  it('asks for a new token when the gateway does not accept the present one', async () => {
    let renewed = 0;
    const session = { accessToken: async () => 'revoked', renew: async () => void (renewed += 1) };
    const answer = { errors: [{ message: '…', extensions: { code: 'UNAUTHENTICATED' } }] };
    const { send } = sender(answering(answer), { session });

    await send({ query: '{ me { id } }' });

    expect(renewed).toBe(1);
  });
});
