import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../../gateway/config/config.ts';
import type { ConfigFlags, Environment, GatewayConfig } from '../../../../gateway/config/config.ts';
import type { KeyTree } from '../../../../gateway/config/key-tree.ts';
import { readKeyTree } from '../../../../gateway/config/key-tree.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'panjereh-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly flags?: ConfigFlags;
  readonly environment?: Environment;
}

function read(yaml: string, { flags = {}, environment = {} }: Given = {}): GatewayConfig {
  const file = join(folder, 'gateway.yaml');
  writeFileSync(file, yaml);
  return readConfig({ file, flags, environment });
}

function refusal(yaml: string, given?: Given): { code: string; message: string } {
  try {
    read(yaml, given);
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('It was not refused.');
}

const secret = 'not-a-real-secret-'.repeat(3);

describe('a configuration', () => {
  it('has safe defaults when nothing is configured', () => {
    expect(readConfig({ file: undefined, flags: {}, environment: {} })).toMatchObject({
      listen: { host: '127.0.0.1', port: 4000 },
      request: { deadline: 10_000, maxBody: 256_000 },
      agencies: { keysFolder: null, all: { deadline: 5000, trustMessages: false } },
      cors: { origins: [] },
      identity: null,
      issuer: null,
      explorer: null,
    });
  });

  it('reads durations and sizes with their units', () => {
    const { request } = read('request: { deadline: 1.5s, maxBody: 2MiB, keepAlive: 5m }');

    expect(request).toMatchObject({ deadline: 1500, maxBody: 2_097_152, keepAlive: 300_000 });
  });

  it('takes a flag before the environment, the environment before the file', () => {
    const { listen, request } = read('{ listen: { port: 1, host: a }, request: { deadline: 1s, maxBody: 1MB } }', {
      flags: { port: '3' },
      environment: { PANJEREH_LISTEN__PORT: '2', PANJEREH_REQUEST__DEADLINE: '2s' },
    });

    expect([listen.port, listen.host, request.deadline, request.maxBody]).toEqual([3, 'a', 2000, 1_000_000]);
  });

  it('gives an agency what is set for it, then what is set for all', () => {
    const { agencies } = read('agencies: { all: { deadline: 2s }, post: { maxResponse: 1MB } }');

    expect(agencies.named['post']).toMatchObject({ deadline: 2000, maxResponse: 1_000_000, connections: 128 });
  });

  it('lets agencies be asked again, waited for and left alone within safe bounds, and shares nothing', () => {
    const { all } = readConfig({ file: undefined, flags: {}, environment: {} }).agencies;

    expect(all).toMatchObject({
      retries: 1,
      retryDelay: 50,
      retryBudget: 10,
      concurrency: 128,
      queue: 1000,
      queueTimeout: 1000,
      breaker: true,
      breakerPause: 3000,
      shareCalls: false,
      http2: false,
      addresses: null,
      loopback: true,
    });
  });

  it('takes the networks of an agency from the file or a variable', () => {
    const { agencies } = read('agencies: { post: { addresses: [10.0.0.0/8, "fd00::/8"] }, bills: {} }', {
      environment: { PANJEREH_AGENCIES__BILLS__ADDRESSES: '10.1.2.3, ::1' },
    });

    expect([agencies.named['post']?.addresses, agencies.named['bills']?.addresses]).toEqual([
      ['10.0.0.0/8', 'fd00::/8'],
      ['10.1.2.3', '::1'],
    ]);
  });

  it('finds keys and agencies that the environment names', () => {
    const { agencies, cors, introspection } = read('agencies: { civil-registry: { deadline: 1s } }', {
      environment: {
        PANJEREH_AGENCIES__CIVIL_REGISTRY__URL: 'http://10.0.0.1/graphql',
        PANJEREH_AGENCIES__ALL__MAX_RESPONSE: '5MB',
        PANJEREH_CORS__ORIGINS: 'https://a.example, https://b.example',
        PANJEREH_INTROSPECTION: 'false',
        PANJEREH_AGENCIES__KEYS_FOLDER: '/keys',
      },
    });

    expect(agencies).toMatchObject({
      keysFolder: '/keys',
      named: { 'civil-registry': { url: 'http://10.0.0.1/graphql', deadline: 1000, maxResponse: 5_000_000 } },
    });
    expect([cors.origins, introspection]).toEqual([['https://a.example', 'https://b.example'], false]);
  });

  it('reads paths relative to its file, and secrets from theirs', () => {
    writeFileSync(join(folder, 'secret'), `${secret}\n`);
    const config = read(
      '{ supergraph: { file: a.graphql }, agencies: { keysFolder: keys },' +
        'identity: { issuer: https://login.example, pairwiseSecretFile: secret } }',
    );

    expect([config.supergraph.file, config.agencies.keysFolder, config.agencies.all.trustMessages]).toEqual([
      join(folder, 'a.graphql'),
      join(folder, 'keys'),
      true,
    ]);
    expect(config.identity?.pairwiseSecret).toBe(secret);
  });

  it('places the ledger in a file beside it, or on a server, and reads its key', () => {
    writeFileSync(join(folder, 'subjects'), secret);
    const file = '{ ledger: { databaseFile: ledger.db, subjectKeyFile: subjects } }';
    const moved = { environment: { PANJEREH_LEDGER__DATABASE_URL: 'postgres://x/ledger' } };

    expect(read(file).ledger).toEqual({
      database: { file: join(folder, 'ledger.db') },
      subjectKey: secret,
      deadline: 2_000,
      gather: 3,
      queue: 10_000,
      witnesses: [],
      checkpoint: 60_000,
    });
    expect([read(file, moved).ledger?.database, read('').ledger]).toEqual([{ url: 'postgres://x/ledger' }, null]);
  });

  it('places the store of rights in a file beside it, or on a server', () => {
    const moved = { environment: { PANJEREH_RIGHTS__DATABASE_URL: 'postgres://x/trust' } };

    expect(read('{ rights: { databaseFile: trust.db } }').rights).toEqual({
      database: { file: join(folder, 'trust.db') },
      deadline: 1_000,
    });
    expect([read('', moved).rights?.database, read('').rights]).toEqual([{ url: 'postgres://x/trust' }, null]);
  });

  it('finds the manifests of trusted documents beside its file', () => {
    const { trustedDocuments } = read(
      'trustedDocuments: { clients: { mobile: { manifest: lists/mobile.json, require: true } } }',
    );

    expect(trustedDocuments).toEqual({
      requireForAll: false,
      clients: { mobile: { manifest: join(folder, 'lists/mobile.json'), require: true } },
    });
  });

  it('limits operations with room for honest ones, and counts no requests unless told to', () => {
    const { limits, rateLimits } = read('{ limits: { depth: 9 }, rateLimits: { client: { requests: 50 } } }');

    expect(limits).toMatchObject({ depth: 9, tokens: 5_000, fetches: 100, answer: 20_000_000, planningTime: 1_000 });
    expect(rateLimits).toEqual({ client: { requests: 50, per: 1_000 }, subject: null, clients: {} });
    expect(read('').rateLimits).toEqual({ client: null, subject: null, clients: {} });
  });

  it('lets a secret in the environment take the place of a file', () => {
    const { identity } = read('identity: { issuer: https://login.example, pairwiseSecretFile: nowhere }', {
      environment: { PANJEREH_IDENTITY__PAIRWISE_SECRET: secret },
    });

    expect(identity?.pairwiseSecret).toBe(secret);
  });

  it('cannot be changed', () => {
    const config = read('');

    expect([config, config.listen, config.agencies.all].every(Object.isFrozen)).toBe(true);
  });
});

describe('a wrong configuration is refused', () => {
  it.each([
    ['listn: { port: 1 }', 'CONFIG_UNKNOWN_KEY', ['"listn"', 'Did you mean "listen"?']],
    ['request: { maxbodi: 1MB }', 'CONFIG_UNKNOWN_KEY', ['"request.maxbodi"', '"maxBody"']],
    ['agencies: { post: { urll: x } }', 'CONFIG_UNKNOWN_KEY', ['"agencies.post.urll"', '"url"']],
    ['agencies: { keysfolder: x }', 'CONFIG_UNKNOWN_KEY', ['"agencies.keysfolder"', '"keysFolder"']],
    ['agencies: { all: { zzzzzz: x } }', 'CONFIG_UNKNOWN_KEY', ['"agencies.all.zzzzzz"', 'README']],
    ['request: { deadline: 30 }', 'CONFIG_INVALID', ['request.deadline', '"30s"', 'but is 30']],
    ['request: { deadline: 30 seconds }', 'CONFIG_INVALID', ['request.deadline', '"30 seconds"']],
    ['request: { maxBody: 2 }', 'CONFIG_INVALID', ['request.maxBody', '"2MB"']],
    ['listen: { port: 70000 }', 'CONFIG_INVALID', ['listen.port', '65535', '70000']],
    ['listen: 4000', 'CONFIG_INVALID', ['listen', 'a mapping']],
    ['introspection: perhaps', 'CONFIG_INVALID', ['introspection', 'true or false']],
    ['agencies: { post: { url: ftp://x } }', 'CONFIG_INVALID', ['agencies.post.url', 'http']],
    ['agencies: { all: { addresses: [localhost] } }', 'CONFIG_INVALID', ['agencies.all.addresses', '10.0.0.0/8']],
    ['agencies: { post: { addresses: [10.0.0.0/33] } }', 'CONFIG_INVALID', ['agencies.post.addresses']],
    ['agencies: { post: { addresses: ["::/129"] } }', 'CONFIG_INVALID', ['agencies.post.addresses']],
    ['agencies: { all: { retries: 9 } }', 'CONFIG_INVALID', ['agencies.all.retries', 'from 0 to 5']],
    ['agencies: { all: { breakerWindow: 10 } }', 'CONFIG_INVALID', ['agencies.all.breakerWindow', '"30s"']],
    ['agencies: { all: { breakerFailures: 101 } }', 'CONFIG_INVALID', ['agencies.all.breakerFailures', '100']],
    ['log: { level: loud }', 'CONFIG_INVALID', ['log.level', 'silent']],
    ['issuer: { keysFile: x, databaseFile: x }', 'CONFIG_INVALID', ['issuer.personasFile', 'missing']],
    [
      `{ identity: { pairwiseSecret: ${secret} }, issuer: { personasFile: x, keysFile: x } }`,
      'CONFIG_INVALID',
      ['databaseFile', 'databaseUrl'],
    ],
    ['issuer: { personasFile: x, keysFile: x, databaseFile: x }', 'CONFIG_INVALID', ['"identity"']],
    [`ledger: { subjectKey: ${secret} }`, 'CONFIG_INVALID', ['ledger', 'databaseFile', 'databaseUrl']],
    ['ledger: { databaseFile: x }', 'CONFIG_INVALID', ['ledger', 'subjectKeyFile']],
    ['rights: { deadline: 1s }', 'CONFIG_INVALID', ['rights', 'databaseFile', 'databaseUrl']],
    ['ledger: { databaseFile: x, subjectKey: short }', 'CONFIG_INVALID', ['ledger.subjectKey', '32']],
    ['identity: { audience: x }', 'CONFIG_INVALID', ['identity.issuer', '"issuer"']],
    ['identity: { issuer: https://login.example }', 'CONFIG_INVALID', ['pairwiseSecretFile']],
    [
      'identity: { issuer: https://login.example, pairwiseSecret: short }',
      'CONFIG_INVALID',
      ['identity.pairwiseSecret', '32'],
    ],
    [
      `identity: { issuer: https://login.example, pairwiseSecret: ${secret}, pairwiseSecretFile: x }`,
      'CONFIG_INVALID',
      ['identity.pairwiseSecret', 'both'],
    ],
    [
      'identity: { issuer: https://login.example, pairwiseSecretFile: nowhere }',
      'CONFIG_UNREADABLE',
      ['identity.pairwiseSecretFile', 'ENOENT'],
    ],
    ['- a list', 'CONFIG_INVALID', ['mapping']],
    ['listen: { port: 1', 'CONFIG_INVALID', ['not YAML', 'line 1']],
    ['listen: { port: 1 }\nlisten: { port: 2 }', 'CONFIG_INVALID', ['not YAML']],
  ])('%s', (yaml, code, words) => {
    const error = refusal(yaml);

    expect([
      error.code,
      words.filter((word) => !error.message.includes(word)),
      error.message.split('\n').length,
    ]).toEqual([code, [], 1]);
  });

  it('naming the variable that a wrong value came from', () => {
    const { message } = refusal('', { environment: { PANJEREH_REQUEST__DEADLINE: 'soon' } });

    expect(message).toContain('PANJEREH_REQUEST__DEADLINE');
  });

  it('when a variable sets an unknown key', () => {
    const error = refusal('', { environment: { PANJEREH_REQUEST__DEADLIN: '1s' } });

    expect([error.code, error.message]).toEqual(['CONFIG_UNKNOWN_KEY', expect.stringContaining('"deadline"')]);
  });

  it('without printing a secret or the password in an address', () => {
    const messages = [
      refusal('identity: { pairwiseSecret: [hunter2] }').message,
      refusal('identity: { jwksUri: "redis://me:hunter2@x" }').message,
    ];

    expect(messages.filter((message) => message.includes('hunter2'))).toEqual([]);
  });

  it('when its file is missing', () => {
    expect(() => readConfig({ file: join(folder, 'nowhere.yaml'), flags: {}, environment: {} })).toThrow(
      expect.objectContaining({ code: 'CONFIG_UNREADABLE', message: expect.stringContaining('nowhere.yaml') }),
    );
  });

  it.each(['APOLLO_DISABLE_SECURITY_NON_LOCAL_SELECTIONS_CHECK', 'APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK'])(
    'when %s is set',
    (name) => {
      expect(refusal('', { environment: { [name]: '1' } }).code).toBe('UNSAFE_ENVIRONMENT');
    },
  );
});

describe('with a real issuer', () => {
  const identity = `identity: { issuer: https://login.example, pairwiseSecret: ${secret} }`;

  it('introspection is off unless it is switched on', () => {
    expect([read(identity).introspection, read(`${identity}\nintrospection: true`).introspection]).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    ['the issuer of personas', 'issuer: { personasFile: x, keysFile: x, databaseFile: x }'],
    ['a configuration with seeded data', 'development: true'],
    ['the keys of the seeded data folder', 'agencies: { keysFolder: keys }'],
    ['a seeded store of rights', 'rights: { databaseFile: trust.db }'],
    ['the key of a seeded ledger', 'ledger: { databaseFile: x, subjectKeyFile: ledger-key }'],
  ])('%s is refused', (_, yaml) => {
    writeFileSync(join(folder, 'personas.json'), '[]');
    const error = refusal(`${identity}\n${yaml}`);
    rmSync(join(folder, 'personas.json'));

    expect(error.code).toBe('DEVELOPMENT_IN_PRODUCTION');
  });

  it('keys without TLS are refused, unless they are on this machine', () => {
    const withKeys = (address: string) => identity.replace(', pairwise', `, jwksUri: "${address}", pairwise`);
    expect(refusal(withKeys('http://login.example/keys'))).toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('identity.jwksUri'),
    });
    expect(read(withKeys('http://127.0.0.1/keys')).identity?.jwksUri).toBe('http://127.0.0.1/keys');
  });

  it('agencies are not on the gateway’s own machine, unless the issuer is, or addresses say so', () => {
    const near = identity.replace('https://login.example', 'http://127.0.0.1:9000');
    const open = `${identity}\nagencies: { post: { addresses: [127.0.0.1] } }`;

    expect([read(identity).agencies.all.loopback, read(near).agencies.all.loopback]).toEqual([false, true]);
    expect(read(open).agencies.named['post']?.addresses).toEqual(['127.0.0.1']);
  });

  it('an issuer without TLS is refused, unless it is on this machine', () => {
    expect(refusal(identity.replace('https', 'http')).code).toBe('CONFIG_INVALID');
    expect(read(identity.replace('https://login.example', 'http://127.0.0.1')).identity?.issuer).toBe(
      'http://127.0.0.1',
    );
  });
});

it('every key is described in the README, and no other', async () => {
  const readme = await readFile(new URL('../../../../gateway/config/README.md', import.meta.url), 'utf8');
  const described = [...readme.matchAll(/^\| `([^`]+)` *\|/gm)].map(([, key]) => key);

  expect(new Set(described)).toEqual(new Set(leaves(readKeyTree(), '')));
});

function leaves({ keys, others }: KeyTree, prefix: string): string[] {
  const named = [...keys].flatMap(([key, below]) => leaves(below, `${prefix}${key}.`));
  const free = others === null || others.keys.size === 0 ? [] : leaves(others, `${prefix}<name>.`);
  return [...named, ...free].length === 0 ? [prefix.slice(0, -1)] : [...named, ...free];
}
