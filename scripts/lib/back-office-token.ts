import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { z } from 'zod';
import { createPairwise } from '../../gateway/identity/identity.ts';
import { signInBackOffice } from './back-office-sign-in.ts';
import { backOfficeKeyFile, backOfficeOf } from './start/make-back-offices.ts';
import { readJsonFile } from './start/read-json-file.ts';
import { ToolError } from './tool-error.ts';

export interface BackOfficeTokenRequest {
  /** The gateway on this machine, `http://127.0.0.1:4000`. */
  readonly gateway: string;
  /** The folder that `npm start` seeded: the back office's key is there. */
  readonly data: string;
  readonly agency: string;
  /** The persona it acts for; null: nobody. */
  readonly official: string | null;
  readonly scopes: readonly string[];
}

const personasFile = z.array(z.object({ name: z.string(), ref: z.string(), assurance: z.int() }));

/**
 * An access token of an agency's made-up back office, which may name the official it acts for.
 *
 * @throws ToolError
 */
export async function backOfficeToken({
  gateway,
  data,
  agency,
  official,
  scopes,
}: BackOfficeTokenRequest): Promise<string> {
  const client = backOfficeOf(agency);
  const key = readKey(data, agency);
  const who = official === null ? { official: null } : officialAt(data, client, official);
  const answer = await signInBackOffice({ issuer: `${gateway}/oidc`, client, key, scopes, ...who }).catch(() => null);
  if (answer === null) {
    throw new ToolError(
      `No gateway answers at ${gateway}; start it with "npm start".`,
      'دروازه در این نشانی پاسخ نمی‌دهد؛ آن را با «npm start» راه بیندازید.',
    );
  }
  if (answer.access_token !== undefined) return answer.access_token;
  throw new ToolError(
    `The back office was refused: ${answer.error_description ?? answer.error ?? `status ${answer.status}`}.`,
    'ورود انجام نشد.',
  );
}

function readKey(data: string, agency: string): JWK {
  const file = backOfficeKeyFile(data, agency);
  const key = /^[\w-]+$/.test(agency) && existsSync(file) ? firstKey(file) : undefined;
  if (key !== undefined) return key;
  throw new ToolError(
    `There is no key of a back office of "${agency}" in ${data}; "npm start" makes those of its made-up back offices.`,
    `در ${data} کلید سامانهٔ داخلی «${agency}» نیست.`,
  );
}

function firstKey(file: string): JWK | undefined {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly keys: readonly JWK[] }).keys[0];
}

/** Her id in the back office's sector, as an ID token there would say it. */
function officialAt(data: string, client: string, name: string): { readonly official: string; readonly acr: string } {
  const persona = readJsonFile(join(data, 'personas.json'), personasFile)?.find((one) => one.name === name);
  if (persona === undefined) throw new ToolError(`There is no persona "${name}".`, `شخص ساختگی «${name}» نیست.`);
  const secret = readFileSync(join(data, 'pairwise-secret'), 'utf8').trim();
  const official = createPairwise(new TextEncoder().encode(secret)).present(persona.ref, client);
  return { official, acr: String(persona.assurance) };
}
