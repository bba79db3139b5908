import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultClients } from '../../../../gateway/issuer/default-clients.ts';
import { readClients } from '../../../../gateway/issuer/clients.ts';
import { readPersonas } from '../../../../gateway/issuer/personas.ts';
import { openSigningKeys } from '../../../../gateway/issuer/signing-keys.ts';

const place = { folder: '' };
beforeAll(async () => void (place.folder = await mkdtemp(join(tmpdir(), 'panjereh-files-'))));
afterAll(() => rm(place.folder, { recursive: true }));

async function fileWith(content: unknown): Promise<string> {
  const file = join(place.folder, `${randomUUID()}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const text = { fa: 'ف', en: 'e' };
const citizen = {
  name: 'citizen',
  ref: 'A'.repeat(22),
  kind: 'citizen',
  agency: null,
  assurance: 3,
  titles: text,
  story: text,
};

describe('the personas file', () => {
  it('is read in its order', async () => {
    const spouse = { ...citizen, name: 'spouse', ref: `${'B'.repeat(21)}A` };

    const personas = await readPersonas(await fileWith([spouse, citizen]));

    expect(personas.all.map(({ name }) => name)).toEqual(['spouse', 'citizen']);
    expect(personas.byRef(citizen.ref)?.name).toBe('citizen');
  });

  it.each([
    ['is not JSON', '{', 'it is not JSON'],
    ['is empty', [], 'at the top: needs at least one persona'],
    ['is no list', { citizen }, 'at the top'],
    ['has a wrong reference', [{ ...citizen, ref: 'citizen' }], 'at 0.ref: must be 16 bytes'],
    ['lacks a story', [citizen, { ...citizen, story: { fa: 'ف' } }], 'at 1.story.en'],
    ['has an unknown key', [{ ...citizen, password: 'x' }], 'password'],
    ['has a name twice', [citizen, { ...citizen, ref: `${'B'.repeat(21)}A` }], 'same name'],
    ['has a person twice', [citizen, { ...citizen, name: 'other' }], 'same ref'],
  ])('is refused when it %s', async (_problem, content, reason) => {
    await expect(readPersonas(await fileWith(content))).rejects.toMatchObject({
      code: 'PERSONAS_INVALID',
      message: expect.stringContaining(reason),
    });
  });

  it('is named when it is missing', async () => {
    const file = join(place.folder, 'missing.json');

    await expect(readPersonas(file)).rejects.toMatchObject({
      code: 'PERSONAS_UNREADABLE',
      message: expect.stringContaining(`${file} cannot be read (ENOENT)`),
    });
  });
});

describe('the keys file', () => {
  const key = { kty: 'EC', crv: 'P-256', kid: 'one', x: 'x', y: 'y', d: 'very-secret' };

  it.each([
    ['is not JSON', 'very-secret', 'it is not JSON'],
    ['has no key', { keys: [] }, 'keys'],
    ['has a public key only', { keys: [{ ...key, d: undefined }] }, 'keys.0.d'],
    ['has a shared secret', { keys: [{ kty: 'oct', kid: 'k', k: 'very-secret', d: 'x' }] }, 'keys.0.kty'],
    ['has a kid twice', { keys: [key, key] }, 'same kid'],
  ])('is refused, without a word of it, when it %s', async (_problem, content, reason) => {
    const error = await openSigningKeys(await fileWith(content)).catch((cause: unknown) => cause);

    expect(error).toMatchObject({ code: 'ISSUER_KEYS_INVALID', message: expect.stringContaining(reason) });
    expect((error as Error).message).not.toContain('very-secret');
  });

  it('is one and the same for two processes that make it at once', async () => {
    const file = join(place.folder, 'raced.json');

    const [one, other] = await Promise.all([openSigningKeys(file), openSigningKeys(file)]);

    expect(one).toEqual(other);
  });

  it('gives each key a cookie key of its own', async () => {
    const { cookieKeys } = await openSigningKeys(await fileWith({ keys: [key, { ...key, kid: 'two' }] }));

    expect(new Set(cookieKeys).size).toBe(2);
    expect(cookieKeys.join()).not.toContain('very-secret');
  });

  it('is named when its folder cannot be made', async () => {
    const file = join(await fileWith('a file, not a folder'), 'keys.json');

    await expect(openSigningKeys(file)).rejects.toMatchObject({ code: 'ISSUER_KEYS_UNREADABLE' });
  });
});

describe('the clients file', () => {
  const portal = {
    id: 'portal',
    name: text,
    sector: 'portal',
    kind: 'web',
    firstParty: true,
    scopes: ['civil:name'],
    redirectUris: ['https://portal.test/callback'],
  };

  it('adds clients, and replaces a default one of the same id', async () => {
    const file = await fileWith([portal, { ...portal, id: 'health' }]);

    const clients = await readClients('https://gateway.test', file);

    const before = defaultClients('https://gateway.test').map(({ id }) => id);
    expect(clients.map(({ id }) => id)).toEqual([...before, 'health']);
    expect(clients[0]).toMatchObject({ redirectUris: ['https://portal.test/callback'], origins: [] });
  });

  it.each([
    ['is not JSON', '[', 'it is not JSON'],
    ['has a client without a sector', [{ ...portal, sector: '' }], 'at 0.sector'],
    ['has an address that is none', [{ ...portal, redirectUris: ['callback'] }], 'at 0.redirectUris.0'],
    ['has a scope with a space', [{ ...portal, scopes: ['civil:name civil:age'] }], 'at 0.scopes.0'],
    ['has a secret', [{ ...portal, secret: 'x' }], 'secret'],
  ])('is refused when it %s', async (_problem, content, reason) => {
    await expect(readClients('https://gateway.test', await fileWith(content))).rejects.toMatchObject({
      code: 'CLIENTS_INVALID',
      message: expect.stringContaining(reason),
    });
  });
});
