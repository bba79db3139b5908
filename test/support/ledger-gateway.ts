import { join } from 'node:path';
import { createPairwise } from '../../gateway/identity/pairwise.ts';
import { composeInline } from './compose-inline.ts';
import { openGatewayStand, type GatewayStand } from './gateway-stand.ts';
import type { InlineAgencies } from './inline-gateway.ts';
import { serveAgencies } from './serve-agencies.ts';
import { serveHttp } from './loopback-server.ts';
import { testSubjectKey } from './ledger-options.ts';
import { createTokenMint } from './token-mint.ts';

export interface LedgerGateway extends AsyncDisposable {
  readonly url: string;
  readonly databaseFile: string;
  /** Headers of somebody who is signed in, by her reference. */
  headersOf(reference: string): Promise<Record<string, string>>;
  /** Ends the process at once, wherever it is. */
  kill(): Promise<void>;
  /** Starts the gateway anew, over the same ledger. */
  restart(): Promise<void>;
}

const issuer = { issuer: 'http://127.0.0.1/', audience: 'ledger' };
const sector = 'portal';

/** A gateway process that knows who asks and keeps a ledger on SQLite, over agencies of a test. */
export async function openLedgerGateway(folder: string, agencies: InlineAgencies): Promise<LedgerGateway> {
  const mint = await createTokenMint({ ...issuer, now: Date.now, lifetime: 900 });
  const keys = await serveHttp((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(mint.jwks));
  });
  const served = await serveAgencies(agencies);
  const secret = 'ids of people in tests depend on this secret';
  const pairwise = createPairwise(new TextEncoder().encode(secret));
  const databaseFile = join(folder, 'ledger.db');
  const sdls = Object.fromEntries(Object.entries(agencies).map(([name, { sdl }]) => [name, sdl]));
  const start = () =>
    openGatewayStand({
      folder,
      supergraph: composeInline(sdls),
      agencies: Object.fromEntries(Object.entries(served.servers).map(([name, { url }]) => [name, { url }])),
      config: {
        identity: { ...issuer, jwksUri: keys.url, pairwiseSecret: secret },
        ledger: { databaseFile, subjectKey: testSubjectKey, deadline: '1s' },
      },
    });
  let gateway: GatewayStand = await start();
  return {
    get url() {
      return gateway.url;
    },
    databaseFile,
    async headersOf(reference) {
      const token = await mint.mint({ sub: pairwise.present(reference, sector), sector, client_id: sector });
      return { authorization: `Bearer ${token}` };
    },
    async kill() {
      gateway.child.kill('SIGKILL');
      await gateway.ended;
    },
    async restart() {
      gateway = await start();
    },
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await served[Symbol.asyncDispose]();
      await keys[Symbol.asyncDispose]();
    },
  };
}
