import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { publicJwkOf, publishKey, readPeers } from '../../../../../subgraphs/kit/events/events.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();

function open() {
  const troubles: unknown[] = [];
  const addresses = join(folder.path, 'agencies.json');
  const keysFolder = join(folder.path, 'agency-keys');
  const peers = readPeers({ addresses, keysFolder, onTrouble: (error) => void troubles.push(error) });
  return { peers, troubles, keysFolder, write: (text: string) => writeFileSync(addresses, text) };
}

it('knows nobody while there is no list, and whoever is in it once there is', () => {
  const { peers, write, troubles } = open();
  const before = peers.names();
  write('{"post": "http://127.0.0.1:4002", "bills": "unix:/run/bills.sock"}');

  expect(before).toEqual([]);
  expect(peers.names()).toEqual(['post', 'bills']);
  expect(peers.addressOf('bills')).toBe('unix:/run/bills.sock');
  expect(peers.addressOf('nobody')).toBeUndefined();
  expect(troubles).toEqual([]);
});

it.each(['{', '{"Post": "http://127.0.0.1:1"}', '{"post": 4002}', '{"post": "ftp://127.0.0.1"}'])(
  'goes on with those it knows when the list becomes %s, and says so once',
  (text) => {
    const { peers, write, troubles } = open();
    write('{"post": "http://127.0.0.1:4002"}');
    const before = peers.names();
    write(text);

    expect([before, peers.names(), peers.names()]).toEqual([['post'], ['post'], ['post']]);
    expect(troubles).toHaveLength(1);
  },
);

it('finds a key once its agency has laid it down, and no key outside of its folder', () => {
  const { peers, keysFolder } = open();
  const { privateKey } = generateKeyPairSync('ed25519');
  const { kid } = publicJwkOf(privateKey);
  const before = peers.keyOf('post', kid);
  publishKey(keysFolder, 'post', privateKey);
  mkdirSync(join(folder.path, 'elsewhere'));
  publishKey(join(folder.path, 'elsewhere'), 'post', privateKey);

  expect(before).toBeUndefined();
  expect(peers.keyOf('post', kid)).toMatchObject({ id: kid, algorithm: 'ed25519', sign: null });
  expect(peers.keyOf('post', 'another')).toBeUndefined();
  expect(peers.keyOf('../elsewhere/post', kid)).toBeUndefined();
});
