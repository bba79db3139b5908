import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPairwise } from '../../../../gateway/identity/identity.ts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { askedPeople } from '../country/country.ts';
import { guardedScope } from '../country/guard-schema.ts';
import { personId } from '../country/person-id.ts';

/** An issuer as far as a benchmark needs one: keys that can be fetched, and a token for each person asked about. */
export interface SignIn {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly audience: string;
  /** How long the tokens are good, in seconds. */
  readonly lifetime: number;
  readonly tokens: readonly string[];
  /** Behind the ids of people in them. */
  readonly pairwiseSecret: string;
  close(): void;
}

const pairwiseSecret = 'made up for the benchmark, known to all';
const sector = 'portal';
const audience = 'https://panjereh.example/graphql';
const lifetime = 7200;

export async function openSignIn(): Promise<SignIn> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' }] });
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(jwks));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const iat = Math.floor(Date.now() / 1000);
  const pairwise = createPairwise(Buffer.from(pairwiseSecret));
  const mint = (index: number) =>
    new SignJWT({
      client_id: sector,
      sector,
      scope: `openid ${guardedScope}`,
      acr: '2',
      sid: randomUUID(),
      jti: randomUUID(),
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'bench' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(pairwise.present(personId(index), sector))
      .setIssuedAt(iat)
      .setExpirationTime(iat + lifetime)
      .sign(privateKey);
  const tokens = await Promise.all(Array.from({ length: askedPeople }, (_, index) => mint(index)));
  return { issuer, jwksUri: `${issuer}/keys`, audience, lifetime, tokens, pairwiseSecret, close: () => server.close() };
}
