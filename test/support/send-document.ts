import type { ClientDocument } from '../../schema/operations/client-document.ts';

/** What a small client gets for a document of its own: typed by the document. */
export interface DocumentAnswer<Data> {
  readonly data: Data | null;
  readonly codes: readonly string[];
  /** Bytes of the body. */
  readonly size: number;
}

/** Sends the id of a document, never its text, as a client that `npm run codegen` has typed would. */
export async function sendDocument<Data, Variables>(
  origin: string,
  token: string | null,
  { id }: ClientDocument<Data, Variables>,
  variables: Variables,
): Promise<DocumentAnswer<Data>> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollographql-client-name': 'mobile',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ documentId: id, variables }),
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as {
    readonly data?: Data;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return { data, codes: errors.map(({ extensions }) => extensions.code), size: Buffer.byteLength(text) };
}
