import type { FastifyInstance } from 'fastify';
import type { GrantKey } from '../../../schema/grant/key-set.ts';
import { AgencyError } from '../errors.ts';
import { SignedOnce } from '../signed-once.ts';
import type { Feed } from './feed.ts';
import { signAnswer, verifyQuestion } from './feed-signature.ts';
import type { Peers } from './peers.ts';

export interface ServeFeedOptions {
  readonly feed: Feed;
  /** The publisher. */
  readonly name: string;
  readonly key: GrantKey;
  readonly peers: Peers;
}

/** The longest that a question is held open, in milliseconds. */
const longestWait = 60_000;
/** The greatest 64-bit number. */
const greatest = 2n ** 63n - 1n;

/**
 * Gives each other agency, at `/events`, the events that are for it: the question is signed with a key of the agency
 * that asks, for this one, in time, and comes once.
 */
export function serveFeed(http: FastifyInstance, { feed, name, key, peers }: ServeFeedOptions): void {
  const once = new SignedOnce();
  http.addHook('preClose', async () => feed.close());
  http.get('/events', async (request, reply) => {
    const { url = '', headers } = request.raw;
    const { from, to, ...asked } = readQuery(url);
    const signed = verifyQuestion(url, headers, (id) => peers.keyOf(from, id));
    once.requireInTime(signed);
    if (to !== name) throw new AgencyError('GRANT_MISADDRESSED');
    once.claim(signed);
    const page = await feed.wait(from, { feed: asked.feed, after: asked.after }, asked.wait);
    const body = JSON.stringify(page);
    const signature = String(headers['signature']);
    return reply
      .headers(signAnswer(key, signature, body, Date.now()))
      .type('application/json')
      .send(body);
  });
}

/** @throws AgencyError BAD_REQUEST */
function readQuery(url: string) {
  const query = new URLSearchParams(url.split('?')[1]);
  const [from = '', to = '', feed = '', after = '', wait = ''] = ['from', 'to', 'feed', 'after', 'wait'].map(
    (name) => query.get(name) ?? '',
  );
  const areNumbers = [after, wait].every((text) => /^\d{1,19}$/.test(text));
  if (!areNumbers || BigInt(after) > greatest) throw new AgencyError('BAD_REQUEST');
  return { from, to, feed, after: BigInt(after), wait: Math.min(Number(wait), longestWait) };
}
