import type { FastifyReply, FastifyRequest } from 'fastify';

interface Link {
  readonly path: string;
  readonly fa: string;
  readonly en: string;
}

const links: readonly Link[] = [
  { path: '/explorer/', fa: 'کاوشگر: پرس‌وجو در مرورگر', en: 'Explorer: queries in the browser' },
  { path: '/graphql', fa: 'نشانی GraphQL برای برنامه‌ها (POST)', en: 'GraphQL endpoint for programs (POST)' },
  { path: '/health/ready', fa: 'آمادگی', en: 'Readiness' },
];

/** What someone finds who opens the gateway's bare address: where to go from here, as a page or as JSON. */
export function homePage(
  { headers, exchange }: FastifyRequest,
  reply: FastifyReply,
  { explorer }: { readonly explorer: boolean },
): FastifyReply {
  const shown = links.filter(({ path }) => explorer || path !== '/explorer/');
  reply.header('vary', 'accept, accept-language');
  if (!(headers.accept ?? '').includes('text/html')) {
    return reply.send({ name: 'Panjereh', links: Object.fromEntries(shown.map(({ path, en }) => [path, en])) });
  }
  const language = exchange.language;
  const items = shown.map((link) => `<li><a href="${link.path}">${link[language]}</a></li>`).join('');
  const title = { fa: 'پنجره', en: 'Panjereh' }[language];
  return reply
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}"><meta charset="utf-8">` +
        `<meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><ul>${items}</ul></html>`,
    );
}
