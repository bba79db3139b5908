import { createHash, hkdfSync, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { StartError } from '../kernel/start-error.ts';

/** The private keys that this issuer can sign with, by what tells them apart; `alg` is filled in when it is missing. */
const privateKey = z
  .looseObject({
    kty: z.enum(['EC', 'OKP', 'RSA']),
    kid: z.string().min(1),
    d: z.string().min(1),
    alg: z.string().optional(),
  })
  .transform((key) => ({ ...key, alg: key.alg ?? algorithmOf(key), use: 'sig' as const }));

type SigningKey = z.infer<typeof privateKey>;

export interface SigningKeys {
  /** The first signs; the others only verify what they signed before. */
  readonly all: readonly [SigningKey, ...SigningKey[]];
  readonly publicKeys: JSONWebKeySet;
  /** One per signing key, in their order, so that cookies live on through a rotation. */
  readonly cookieKeys: readonly string[];
}

/**
 * The issuer's keys: a private JSON Web Key Set (RFC 7517) in a file that only its owner may read, made with one ES256
 * key when it is missing. To rotate, put a new key in front of the old one and restart; take the old one out once the
 * tokens it signed have expired.
 *
 * @throws StartError ISSUER_KEYS_UNREADABLE or ISSUER_KEYS_INVALID; no text of the file is in the message.
 */
export async function openSigningKeys(file: string): Promise<SigningKeys> {
  const text = (await read(file)) ?? (await create(file));
  const all = parse(file, text);
  return { all, publicKeys: { keys: all.map(withoutSecrets) }, cookieKeys: all.map(cookieKeyOf) };
}

async function read(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(file, cause);
  }
}

/** Written aside and then linked: another process sees the whole file or none, and the first one wins. */
async function create(file: string): Promise<string> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(aside, `${JSON.stringify({ keys: [await newKey()] }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    await link(aside, file).catch((cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    });
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause);
  } finally {
    await rm(aside, { force: true });
  }
}

async function newKey() {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' };
}

function parse(file: string, text: string): SigningKeys['all'] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw invalid(file, 'it is not JSON');
  }
  const result = z.object({ keys: z.array(privateKey).min(1) }).safeParse(json);
  if (!result.success) throw invalid(file, `something is wrong at ${result.error.issues[0]?.path.join('.') ?? 'keys'}`);
  const [first, ...others] = result.data.keys;
  if (first === undefined) throw invalid(file, 'it has no key');
  const all: SigningKeys['all'] = [first, ...others];
  if (new Set(all.map((key) => key.kid)).size < all.length) throw invalid(file, 'two keys have the same kid');
  return all;
}

function algorithmOf(key: { readonly kty: string }): string {
  return { EC: 'ES256', OKP: 'EdDSA', RSA: 'PS256' }[key.kty] ?? 'ES256';
}

/** RFC 7518 6: the members that are public. */
const publicMembers = ['kty', 'kid', 'alg', 'use', 'crv', 'x', 'y', 'n', 'e'];

function withoutSecrets(key: SigningKey): JSONWebKeySet['keys'][number] {
  return Object.fromEntries(Object.entries(key).filter(([name]) => publicMembers.includes(name)));
}

function cookieKeyOf(key: SigningKey): string {
  const salt = createHash('sha256').update(key.kid).digest();
  return Buffer.from(hkdfSync('sha256', key.d, salt, 'panjereh issuer cookies', 32)).toString('base64url');
}

function unreadable(file: string, cause: unknown): StartError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
  const message = `The issuer's keys ${file} cannot be read or written (${code}); give a path this user may use.`;
  return new StartError('ISSUER_KEYS_UNREADABLE', message, { cause });
}

function invalid(file: string, problem: string): StartError {
  const shape = 'expected a private JSON Web Key Set, each key with kty, kid and d';
  return new StartError('ISSUER_KEYS_INVALID', `The issuer's keys ${file} are not usable: ${problem}; ${shape}.`);
}
