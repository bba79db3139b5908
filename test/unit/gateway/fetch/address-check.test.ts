import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { createAddressCheck } from '../../../../gateway/fetch/address-check.ts';
import { createConnector } from '../../../../gateway/fetch/connector.ts';
import { openFetch, outcome, question, scopeOf } from '../../../support/open-fetch.ts';

const anywhere = { addresses: null, loopback: true };

describe('an agency may not be', () => {
  const isAllowed = createAddressCheck(anywhere);

  it.each([
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '0.0.0.0',
    '0.1.2.3',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'fd00:ec2::254',
    'fd20:ce::254',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
  ])('at %s', (address) => {
    expect(isAllowed(address)).toBe(false);
  });

  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('at %s in production', (address) => {
    expect([isAllowed(address), createAddressCheck({ addresses: null, loopback: false })(address)]).toEqual([
      true,
      false,
    ]);
  });
});

it.each(['10.0.0.7', '172.16.1.1', '192.168.1.1', '100.64.0.1', '8.8.8.8', 'fd12::1', '2a00::1'])(
  'an agency may be at %s',
  (address) => {
    expect(createAddressCheck({ addresses: null, loopback: false })(address)).toBe(true);
  },
);

it('an agency for which networks are configured may be there, and nowhere else', () => {
  const isAllowed = createAddressCheck({ addresses: ['10.20.0.0/16', '169.254.7.7', '::1'], loopback: true });
  const allowed = ['10.20.3.4', '169.254.7.7', '::1', '::ffff:10.20.3.4'];
  const refused = ['10.21.0.1', '169.254.169.254', '127.0.0.1', 'fe80::1'];

  expect([allowed.filter((one) => !isAllowed(one)), refused.filter((one) => isAllowed(one))]).toEqual([[], []]);
});

describe('a connection', () => {
  const settings = { ...anywhere, socket: null, http2: false, connectTimeout: 1000 };

  /** Where the connection went, or the code of its failure, for a name that resolves to these addresses. */
  async function connectTo(addresses: readonly string[], changed = {}) {
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const found: LookupAddress[] = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const connect = createConnector({ ...settings, ...changed }, (_name, _options, done) => done(null, found));
    const port = String((server.address() as AddressInfo).port);
    const went = await new Promise((resolve) => {
      connect({ hostname: 'post.example', protocol: 'http:', port }, (error, socket) => {
        resolve(error === null ? socket.remoteAddress : (error as NodeJS.ErrnoException).code);
        socket?.destroy();
      });
    });
    server.close();
    return went;
  }

  it('is not made to a name that resolves to a refused address', async () => {
    expect(await connectTo(['169.254.169.254'])).toBe('PANJEREH_REFUSED_ADDRESS');
  });

  it('is made to the allowed addresses of a name only', async () => {
    expect(await connectTo(['169.254.169.254', '127.0.0.1'])).toBe('127.0.0.1');
  });

  it('is not made to loopback in production, whatever the name', async () => {
    expect(await connectTo(['127.0.0.1'], { loopback: false })).toBe('PANJEREH_REFUSED_ADDRESS');
  });
});

it.each([
  ['http://169.254.169.254/latest/meta-data', {}, 'SUBGRAPH_ADDRESS_REFUSED'],
  ['http://[fe80::1]/', {}, 'SUBGRAPH_ADDRESS_REFUSED'],
  ['http://[::ffff:169.254.169.254]/', {}, 'SUBGRAPH_ADDRESS_REFUSED'],
  ['http://2852039166/', {}, 'SUBGRAPH_ADDRESS_REFUSED'], // 169.254.169.254 as one number
  ['http://0xa9.0xfe.0xa9.0xfe/', {}, 'SUBGRAPH_ADDRESS_REFUSED'],
  ['http://localhost:1/', { loopback: false }, 'SUBGRAPH_ADDRESS_REFUSED'],
  ['http://127.0.0.1:1/', { addresses: ['10.0.0.0/8'] }, 'SUBGRAPH_ADDRESS_REFUSED'],
  ['http://127.0.0.1:1/', {}, 'SUBGRAPH_UNAVAILABLE'],
])('a call to %s with %j is %s', async (url, settings, code) => {
  await using fetch = openFetch({ at: { post: url }, settings });

  expect(outcome(await fetch.ask(question('post'), scopeOf()))).toBe(code);
});
