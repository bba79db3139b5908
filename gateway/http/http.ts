import type { RequestListener } from 'node:http';
import type { ApolloOptions } from './create-apollo.ts';
import { createApollo } from './create-apollo.ts';
import type { AppOptions } from './create-app.ts';
import { createApp } from './create-app.ts';
import type { ServerOptions } from './open-server.ts';
import { openServer } from './open-server.ts';

export { persistedQueries } from './persisted-queries.ts';
export { createThrottle } from './throttle.ts';
export type { ServerOptions } from './open-server.ts';

interface ServeOptions extends Omit<AppOptions, 'apollo' | 'isReady'>, ApolloOptions {}

export interface Http {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Opens the routes; from here on it is ready. */
  serve(options: ServeOptions): Promise<void>;
  /**
   * Says "not ready", waits `delay` so that a load balancer notices, takes no more connections, and lets requests
   * that run finish for at most `grace` (milliseconds both). True: all finished.
   */
  drain(times: { readonly delay: number; readonly grace: number }): Promise<boolean>;
}

/**
 * The gateway's door to the network. Takes the port first and alone, so that a taken one is told at once.
 *
 * @throws StartError PORT_TAKEN or LISTEN_FAILED
 */
export async function openHttp(options: ServerOptions): Promise<Http> {
  const { server, url, drain } = await openServer(options);
  server.on('request', answerStarting);
  let ready = false;
  let stop = async (): Promise<void> => undefined;

  return {
    url,
    async serve(serving) {
      const apollo = await createApollo(serving);
      const app = await createApp({ ...serving, apollo, isReady: () => ready });
      server.off('request', answerStarting).on('request', app.routing);
      stop = async () => {
        await app.close();
        await apollo.stop();
      };
      ready = true;
    },
    async drain({ delay, grace }) {
      ready = false;
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      const finished = await drain(grace);
      await stop();
      return finished;
    },
  };
}

/** The process lives, and that is all it can say yet. */
const answerStarting: RequestListener = (request, response) => {
  const live = request.url === '/health/live';
  response.writeHead(live ? 200 : 503, { 'content-type': 'application/json', 'retry-after': '1', connection: 'close' });
  response.end(JSON.stringify({ status: live ? 'live' : 'starting' }));
};
