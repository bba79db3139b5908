import type { FastifyRequest } from 'fastify';

type AskedById = Readonly<Record<string, unknown>>;

/** Puts the text of a document where its id stood: Apollo Server then sees an ordinary request. */
export function placeDocument(request: FastifyRequest, query: string): void {
  if (request.method === 'GET') {
    const url = new URL(request.raw.url ?? '', 'http://gateway.invalid');
    url.searchParams.set('query', query);
    url.searchParams.delete('extensions'); // nothing but the id is read from there
    request.raw.url = `${url.pathname}${url.search}`;
    return;
  }
  const { documentId: _documentId, doc_id: _docId, extensions: _extensions, ...rest } = request.body as AskedById;
  request.body = { ...rest, query };
}
