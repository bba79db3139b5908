import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startPostgres, type TemporaryPostgres } from '../../scripts/lib/temporary-postgres.ts';

/** Test files run in processes of their own; this variable tells them where to ask for PostgreSQL. */
export const brokerVariable = 'PANJEREH_TEST_POSTGRES_BROKER';

interface Broker {
  readonly server: Server;
  postgres?: Promise<TemporaryPostgres>;
}

// Setup and teardown share the process and nothing else.
const shared = globalThis as typeof globalThis & { panjerehPostgresBroker?: Broker };

/** Answers with the URL of one PostgreSQL for the whole run, which the first to ask makes start. */
export async function startPostgresBroker(): Promise<void> {
  const broker: Broker = {
    server: createServer((_request, response) => {
      broker.postgres ??= startPostgres({ durable: false });
      broker.postgres.then(
        ({ url }) => response.end(url),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    }),
  };
  await new Promise<void>((resolve) => broker.server.listen(0, '127.0.0.1', resolve));
  broker.server.unref();
  shared.panjerehPostgresBroker = broker;
  process.env[brokerVariable] = `http://127.0.0.1:${(broker.server.address() as AddressInfo).port}`;
}

export async function stopPostgresBroker(): Promise<void> {
  const broker = shared.panjerehPostgresBroker;
  if (!broker) return;
  broker.server.closeAllConnections();
  await new Promise((resolve) => broker.server.close(resolve));
  const postgres = await broker.postgres?.catch(() => undefined);
  await postgres?.stop();
}
