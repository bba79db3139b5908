import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { StartError } from '../kernel/start-error.ts';
import type { ExplorerConfiguration, SignInConfiguration } from './configuration.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { isOtherLoopbackName } from './loopback-name.ts';
import type { SchemaRights } from './schema-rights.ts';

export interface ExplorerOptions {
  /** The folder that `scripts/build-explorer.ts` wrote. */
  readonly folder: string;
  /**
   * Where people reach the gateway. The issuer knows the page by this address alone, so that a request to another
   * name of the same machine (`localhost`, `127.0.0.1`, `[::1]`) is sent on to it.
   */
  readonly origin: URL;
  /** Null: the page offers no sign-in. */
  readonly signIn: SignInConfiguration | null;
  /** What the schema that is in use now asks of its readers. */
  readonly rights: () => SchemaRights;
  /** Path of the GraphQL endpoint; `/graphql` by default. */
  readonly graphql?: string;
}

/**
 * The explorer as a Fastify plugin, to be registered under a prefix: `register(createExplorer(…), { prefix: '/explorer' })`.
 *
 * @throws StartError EXPLORER_NOT_BUILT when the folder holds no page.
 */
export function createExplorer(options: ExplorerOptions): FastifyPluginAsync {
  const page = renderPage(options);
  return async function explorer(app) {
    sendSecurityHeaders(app, contentSecurityPolicy(options.signIn?.issuer ?? null));
    app.get('/', { prefixTrailingSlash: 'no-slash' }, (request, reply) => reply.redirect(withSlash(request.url)));
    app.get('/', { prefixTrailingSlash: 'slash' }, (request, reply) =>
      answerPage(request, reply, options.origin, page),
    );
    app.get('/rights.json', (request, reply) => answerRights(request, reply, options.rights()));
    await app.register(fastifyStatic, {
      root: join(options.folder, 'assets'),
      prefix: '/assets/',
      index: false,
      decorateReply: false,
      // Their names carry a hash of their content.
      immutable: true,
      maxAge: '1y',
      preCompressed: true,
    });
  };
}

function renderPage({ folder, graphql = '/graphql', signIn }: ExplorerOptions): string {
  const configuration: ExplorerConfiguration = { graphql, signIn };
  // A `<` inside the JSON could end the element that holds it.
  const json = JSON.stringify(configuration).replaceAll('<', '\\u003c');
  return readPage(folder).replace('{{configuration}}', () => json);
}

function readPage(folder: string): string {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) {
    throw new StartError(
      'EXPLORER_NOT_BUILT',
      `There is no explorer in ${folder}. ` +
        `Build it: node scripts/build-explorer.ts --out ${folder}, or switch it off: explorer.enabled: false.`,
    );
  }
  return readFileSync(file, 'utf8');
}

function sendSecurityHeaders(app: FastifyInstance, policy: string): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
}

function answerPage(request: FastifyRequest, reply: FastifyReply, origin: URL, page: string): FastifyReply {
  if (isOtherLoopbackName(request.host, origin)) return reply.redirect(new URL(request.url, origin).href);
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}

/** It changes with the supergraph only: who has it asks whether it still holds. */
function answerRights({ headers }: FastifyRequest, reply: FastifyReply, rights: SchemaRights): FastifyReply {
  const etag = `"${rights.id}"`;
  reply.header('cache-control', 'no-cache').header('etag', etag);
  return headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(rights);
}

function withSlash(url: string): string {
  const [path = '', query] = url.split('?', 2);
  return query === undefined ? `${path}/` : `${path}/?${query}`;
}
