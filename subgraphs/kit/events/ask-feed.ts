import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { GrantKey } from '../../../schema/grant/key-set.ts';
import { AgencyError } from '../errors.ts';
import type { FeedPage, FeedPosition } from './feed.ts';
import { signQuestion, verifyAnswer } from './feed-signature.ts';
import type { Peers } from './peers.ts';

/** Why a feed was not given. */
export class FeedTrouble extends Error {
  override readonly name = 'FeedTrouble';
  /** `absent`: nobody answers; `silent`: it tells nothing; `refused`: it answered, but not with a page of its own. */
  readonly kind: 'absent' | 'silent' | 'refused';

  constructor(kind: FeedTrouble['kind'], text: string, options?: ErrorOptions) {
    super(text, options);
    this.kind = kind;
  }
}

export interface AskFeedOptions {
  /** The follower. */
  readonly name: string;
  readonly key: GrantKey;
  readonly peers: Peers;
}

/** How long to wait for events, and what ends the waiting. */
export interface Patience {
  /** Milliseconds; 0: what there is now. */
  readonly wait: number;
  readonly signal?: AbortSignal;
}

export type AskFeed = (publisher: string, position: FeedPosition, patience: Patience) => Promise<FeedPage>;

/** For an answer to come after the waiting, in milliseconds. */
const grace = 10_000;
/** Bytes; a page is far shorter. */
const longestPage = 8 * 1024 * 1024;

/** Asks other agencies for their feeds, over HTTP, each question signed and each answer verified. */
export function createAskFeed({ name, key, peers }: AskFeedOptions): { readonly ask: AskFeed; close(): void } {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 2 });
  return {
    async ask(publisher, { feed, after }, { wait, signal }) {
      const address = peers.addressOf(publisher);
      if (address === undefined) throw new FeedTrouble('absent', `${publisher} has no address.`);
      const query = new URLSearchParams({ from: name, to: publisher, feed, after: String(after), wait: String(wait) });
      const url = `/events?${query.toString()}`;
      const headers = signQuestion(key, url, Date.now());
      const answer = await get({ address, url, headers, agent, limit: wait + grace, signal });
      if (answer.status === 404) throw new FeedTrouble('silent', `${publisher} tells nothing.`);
      if (answer.status !== 200) throw new FeedTrouble('refused', `${publisher} answered with ${answer.status}.`);
      verify(publisher, headers.signature, answer, peers);
      return readPage(publisher, answer.body);
    },
    close: () => agent.destroy(),
  };
}

function verify(publisher: string, question: string, answer: Answer, peers: Peers): void {
  try {
    verifyAnswer(question, answer, (id) => peers.keyOf(publisher, id));
  } catch (cause) {
    if (!(cause instanceof AgencyError)) throw cause;
    throw new FeedTrouble('refused', `What came as the feed of ${publisher} is not signed by it.`, { cause });
  }
}

/** Its publisher has signed it: only one of another release would not fit. */
function readPage(publisher: string, body: Buffer): FeedPage {
  const page = JSON.parse(body.toString()) as FeedPage;
  const isEvent = ({ from, sequence, entity }: FeedPage['events'][number]) =>
    from === publisher && /^\d{1,19}$/.test(sequence) && typeof entity === 'string';
  if (typeof page.feed === 'string' && Array.isArray(page.events) && page.events.every(isEvent)) return page;
  throw new FeedTrouble(
    'refused',
    `The feed of ${publisher} has another form than expected; is it of another release?`,
  );
}

interface Question {
  readonly address: string;
  readonly url: string;
  readonly headers: object;
  readonly agent: Agent;
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function get({ address, url, headers, agent, limit, signal }: Question): Promise<Answer> {
  const place = address.startsWith('unix:') ? { socketPath: address.slice('unix:'.length) } : placeOf(new URL(address));
  const ends = AbortSignal.any([AbortSignal.timeout(limit), ...(signal === undefined ? [] : [signal])]);
  return new Promise((resolve, reject) => {
    const fail = (cause: Error) => reject(new FeedTrouble('absent', `No answer: ${cause.message}`, { cause }));
    const asked = request({ ...place, path: url, headers: { ...headers }, agent, signal: ends }, (response) => {
      const parts: Buffer[] = [];
      let length = 0;
      response.on('data', (part: Buffer) => {
        length += part.length;
        if (length > longestPage) response.destroy(new Error('the page is too long'));
        else parts.push(part);
      });
      response.on('error', fail);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', fail);
    asked.end();
  });
}

function placeOf({ hostname, port }: URL): { readonly host: string; readonly port: string } {
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port };
}
