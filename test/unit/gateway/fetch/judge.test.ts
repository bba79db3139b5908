import { describe, expect, it } from '@jest/globals';
import { isPassing, judge } from '../../../../gateway/fetch/judge.ts';
import type { RawAnswer, SendFailure } from '../../../../gateway/fetch/send.ts';

const received = (status: number, headers = {}): RawAnswer => ({
  kind: 'received',
  status,
  headers,
  body: Buffer.alloc(0),
});
const failed = (code: SendFailure['code']): SendFailure => ({ kind: 'failed', code });

describe('what a call says about its agency', () => {
  it.each([
    ['an answer', received(200), 1, 'good'],
    ['a refusal of the question', received(400), 1, 'good'],
    ['a refusal for now', received(429), 1, 'bad'],
    ['a fault', received(500), 1, 'bad'],
    ['nobody there', failed('SUBGRAPH_UNAVAILABLE'), 0, 'bad'],
    ['a forbidden address', failed('SUBGRAPH_ADDRESS_REFUSED'), 0, 'bad'],
    ['a lost connection', failed('SUBGRAPH_CONNECTION_LOST'), 0, 'bad'],
    ['silence', failed('SUBGRAPH_REQUEST_TIMEOUT'), 1, 'bad'],
    ['no HTTP', failed('SUBREQUEST_HTTP_ERROR'), 0, 'bad'],
    ['more than may be', failed('SUBGRAPH_RESPONSE_TOO_LARGE'), 1, 'none'],
    ['a client that left, however late', failed('REQUEST_ABORTED'), 1, 'none'],
    ['a budget that ended when it had hardly begun', failed('GATEWAY_TIMEOUT'), 0.4, 'none'],
    ['a budget that it used up', failed('GATEWAY_TIMEOUT'), 0.5, 'bad'],
  ] as const)('%s', (_, outcome, share, verdict) => {
    expect(judge(outcome, share)).toBe(verdict);
  });
});

it.each([
  [received(503), true],
  [received(503, { 'retry-after': '60' }), false],
  [received(500), false],
  [received(200), false],
  [failed('SUBGRAPH_UNAVAILABLE'), true],
  [failed('SUBGRAPH_CONNECTION_LOST'), true],
  [failed('SUBGRAPH_REQUEST_TIMEOUT'), false],
  [failed('SUBGRAPH_ADDRESS_REFUSED'), false],
  [failed('REQUEST_ABORTED'), false],
])('%j may be gone a moment later: %j', (outcome, passing) => {
  expect(isPassing(outcome)).toBe(passing);
});
