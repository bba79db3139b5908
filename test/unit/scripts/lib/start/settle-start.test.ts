import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { settleInnerPorts } from '../../../../../scripts/lib/start/inner-ports.ts';
import { settlePeople } from '../../../../../scripts/lib/start/settle-people.ts';
import { settleStart } from '../../../../../scripts/lib/start/settle-start.ts';
import { readKeySet } from '../../../../../schema/grant/key-set.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const rover = {
  federationVersion: '2.14.4',
  subgraphs: ['post', 'bills'].map((name) => ({ name, routingUrl: `http://${name}.test`, sdl: '', source: '' })),
};

async function takePort(): Promise<{ readonly port: number; free(): void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, free: () => void server.close() };
}

describe('settleInnerPorts', () => {
  it('gives every agency its own port and the same one at the next start', async () => {
    const first = await settleInnerPorts(folder.path, ['post', 'bills']);
    expect(new Set(first.values()).size).toBe(2);
    expect(await settleInnerPorts(folder.path, ['post', 'bills'])).toEqual(first);
  });

  it('finds another port where the kept one is taken, and leaves the rest', async () => {
    const first = await settleInnerPorts(folder.path, ['post', 'bills']);
    const taken = await takePort();
    writeFileSync(join(folder.path, 'ports.json'), JSON.stringify({ ...Object.fromEntries(first), post: taken.port }));
    const second = await settleInnerPorts(folder.path, ['post', 'bills']);
    taken.free();
    expect(second.get('bills')).toBe(first.get('bills'));
    expect(second.get('post')).not.toBe(taken.port);
  });

  it('chooses anew when ports.json is not usable', async () => {
    writeFileSync(join(folder.path, 'ports.json'), '{"post": "80"}');
    expect((await settleInnerPorts(folder.path, ['post'])).get('post')).toBeGreaterThan(0);
  });
});

describe('settlePeople', () => {
  it('keeps the number of the first start', () => {
    expect(settlePeople(folder.path, 200)).toBe(200);
    expect(settlePeople(folder.path, null)).toBe(200);
  });

  it('takes a thousand when nothing is said', () => {
    expect(settlePeople(folder.path, null)).toBe(1000);
  });

  it('refuses another number for a folder that is filled', () => {
    settlePeople(folder.path, 200);
    expect(() => settlePeople(folder.path, 300)).toThrow('was filled with 200 people, not 300');
  });
});

describe('settleStart', () => {
  it('refuses a port that is taken, in both languages', async () => {
    const taken = await takePort();
    const settling = settleStart({ port: taken.port, data: folder.path, people: null }, rover);
    await expect(settling).rejects.toMatchObject({
      message: expect.stringContaining(`Port ${taken.port} of 127.0.0.1 is taken`),
      persian: expect.stringContaining('گرفته است'),
    });
    taken.free();
  });

  it('makes secrets and keys that only their owner may read, once', async () => {
    const options = { port: 0, data: folder.path, people: 50 };
    await settleStart(options, rover);
    const keys = readFileSync(join(folder.path, 'keys/post.json'), 'utf8');
    await settleStart(options, rover);
    expect(readKeySet(keys, 'post')).toMatchObject([{ algorithm: 'hmac-sha256' }]);
    expect(readFileSync(join(folder.path, 'keys/post.json'), 'utf8')).toBe(keys);
    expect(readFileSync(join(folder.path, 'keys/bills.json'), 'utf8')).not.toBe(keys);
    for (const file of ['pairwise-secret', 'keys/post.json'])
      expect(statSync(join(folder.path, file)).mode & 0o777).toBe(0o600);
  });
});
