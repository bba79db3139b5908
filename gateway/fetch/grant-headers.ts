import type { RequestScope } from '../kernel/subgraph-call.ts';

/**
 * Headers that tell an agency who asks: the secret shared by gateway and agencies, and the grant,
 * base64url of JSON. The other end is subgraphs/kit. Without a secret there is no grant either:
 * a foreign agency learns nothing about the caller.
 */
export function grantHeaders(secret: string | null, { caller, language }: RequestScope): Record<string, string> {
  if (secret === null) return {};
  const grant = {
    subject: caller.subject,
    kind: caller.kind,
    client: caller.client,
    scopes: [...caller.scopes],
    assurance: caller.assurance,
    authTime: caller.authTime,
    agency: caller.agency,
    language,
  };
  return {
    'x-panjereh-secret': secret,
    'x-panjereh-grant': Buffer.from(JSON.stringify(grant)).toString('base64url'),
  };
}
