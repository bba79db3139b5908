import type { Caller } from '../kernel/caller.ts';
import type { RequestScope } from '../kernel/subgraph-call.ts';

/** Every header of a call but those that HTTP itself needs, as names and values in turn. Nothing of the client's. */
export function callHeaders({ traceparent, id }: RequestScope, compress: boolean, grant: readonly string[]): string[] {
  return [
    'content-type',
    'application/json',
    'accept',
    'application/graphql-response+json, application/json;q=0.9',
    'accept-encoding',
    compress ? 'br, gzip' : 'identity',
    'traceparent',
    traceparent,
    'x-request-id',
    id,
    ...grant,
  ];
}

/**
 * Headers that tell an agency who asks: the secret shared by gateway and agencies, and the grant,
 * base64url of JSON. The other end is subgraphs/kit. Without a secret there is no grant either:
 * a foreign agency learns nothing about the caller.
 */
export function createGrants(secret: string | null): (scope: RequestScope) => readonly string[] {
  if (secret === null) return () => [];
  // A caller is the same object for as long as her token is remembered.
  const known = new WeakMap<Caller, Map<string, readonly string[]>>();
  return ({ caller, language }) => {
    let byLanguage = known.get(caller);
    if (byLanguage === undefined) known.set(caller, (byLanguage = new Map()));
    let headers = byLanguage.get(language);
    if (headers === undefined) {
      headers = ['x-panjereh-secret', secret, 'x-panjereh-grant', writeGrant(caller, language)];
      byLanguage.set(language, headers);
    }
    return headers;
  };
}

function writeGrant(caller: Caller, language: 'fa' | 'en'): string {
  const { subject, kind, client, scopes, assurance, authTime, agency } = caller;
  const grant = { subject, kind, client, scopes: [...scopes], assurance, authTime, agency, language };
  return Buffer.from(JSON.stringify(grant)).toString('base64url');
}
