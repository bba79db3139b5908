import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startPostgres } from '../../scripts/lib/temporary-postgres.ts';
import { startWindow } from './start-window.ts';

/** Test files run in processes of their own; this variable tells them where to ask. */
const brokerVariable = 'PANJEREH_TEST_BROKER';

/** What a run has once, from when the first test file asks for it: as JSON, and how it ends. */
interface Lasting {
  readonly told: unknown;
  end(): Promise<void>;
}

const things = {
  /** Its URL. */
  async postgres(): Promise<Lasting> {
    const { url, stop } = await startPostgres({ durable: false });
    return { told: url, end: stop };
  },
  /** A window for those who leave it as they found it, or do not mind what others do there: a `SharedWindow`. */
  async window(): Promise<Lasting> {
    const window = await startWindow();
    return { told: { origin: window.origin, data: window.data }, end: async () => window[Symbol.asyncDispose]() };
  },
};

interface Broker {
  readonly server: Server;
  readonly lasting: Map<string, Promise<Lasting>>;
}

// Setup and teardown share the process and nothing else.
const shared = globalThis as typeof globalThis & { panjerehTestBroker?: Broker };

/** Answers with what one run has once, which the first to ask makes start. */
export async function startBroker(): Promise<void> {
  const lasting = new Map<string, Promise<Lasting>>();
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1) as keyof typeof things;
    if (!lasting.has(name)) lasting.set(name, things[name]());
    lasting.get(name)!.then(
      ({ told }) => response.end(JSON.stringify(told)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  shared.panjerehTestBroker = { server, lasting };
  process.env[brokerVariable] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function stopBroker(): Promise<void> {
  const broker = shared.panjerehTestBroker;
  if (!broker) return;
  broker.server.closeAllConnections();
  await new Promise((resolve) => broker.server.close(resolve));
  for (const starting of broker.lasting.values()) await (await starting.catch(() => undefined))?.end();
}

/** @throws when tests do not run by `npm test`, or what was asked for did not start */
export async function askBroker(name: keyof typeof things): Promise<unknown> {
  const broker = process.env[brokerVariable];
  if (broker === undefined) throw new Error(`Run tests by \`npm test\`: its global setup provides the ${name}.`);
  // Not fetch: a test may have replaced it, and its idle connection would outlive the test.
  const [status, text] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    get(`${broker}/${name}`, { agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve([response.statusCode, body])).on('error', reject);
    }).on('error', reject);
  });
  if (status !== 200) throw new Error(text);
  return JSON.parse(text);
}
