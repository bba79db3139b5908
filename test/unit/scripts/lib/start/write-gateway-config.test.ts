import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../../../gateway/config/config.ts';
import { readManifest } from '../../../../../gateway/operation/trusted/read-manifest.ts';
import { readClients } from '../../../../../gateway/issuer/clients.ts';
import { backOfficeKeyFile, makeBackOffices } from '../../../../../scripts/lib/start/make-back-offices.ts';
import { makeSecrets } from '../../../../../scripts/lib/start/make-secrets.ts';
import { scopesOfSupergraph } from '../../../../../scripts/lib/start/scopes-of-supergraph.ts';
import { writeGatewayConfig } from '../../../../../scripts/lib/start/write-gateway-config.ts';
import { writePersonas } from '../../../../../scripts/lib/start/write-personas.ts';
import { readPersonas } from '../../../../../gateway/issuer/personas.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();

describe('writeGatewayConfig', () => {
  it('writes what the gateway reads', () => {
    makeSecrets(folder.path, ['traffic-police']);
    const file = writeGatewayConfig(folder.path, {
      port: 4321,
      supergraph: '/graph.graphql',
      explorer: '/page',
      scopes: ['post:address'],
      agencyPorts: new Map([['traffic-police', 4001]]),
    });
    const config = readConfig({ file, flags: {}, environment: {} });
    expect(config).toMatchObject({
      listen: { port: 4321 },
      supergraph: { file: '/graph.graphql' },
      agencies: {
        keysFolder: join(folder.path, 'keys'),
        named: { 'traffic-police': { url: 'http://127.0.0.1:4001/graphql' } },
      },
      issuer: { personasFile: join(folder.path, 'personas.json'), database: { file: join(folder.path, 'issuer.db') } },
      explorer: { folder: '/page', scopes: ['post:address'] },
      trustedDocuments: { clients: { officials: { require: true } } },
    });
    const documents = readManifest(readFileSync(config.trustedDocuments.clients['officials']!.manifest, 'utf8'));
    expect([...documents.values()].join('\n')).toContain('query InquiryFacts');
  });
});

describe('the made-up back offices', () => {
  it('are clients that the issuer reads, with keys that are made once and for this user alone', async () => {
    const file = makeBackOffices(folder.path);
    const key = backOfficeKeyFile(folder.path, 'judiciary');
    const made = readFileSync(key, 'utf8');
    makeBackOffices(folder.path);

    const clients = await readClients('http://127.0.0.1:4000', file);

    expect(clients).toContainEqual(expect.objectContaining({ kind: 'backOffice', agency: 'judiciary' }));
    expect(readFileSync(key, 'utf8')).toBe(made);
    expect([statSync(key).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o600, 0o600]);
  });
});

describe('writePersonas', () => {
  it('writes what the issuer reads, the same for the same population', async () => {
    const personas = writePersonas(folder.path, 200);
    const file = join(folder.path, 'personas.json');
    const written = readFileSync(file, 'utf8');
    writePersonas(folder.path, 200);
    expect((await readPersonas(file)).all.map(({ name }) => name)).toEqual(personas.map(({ name }) => name));
    expect(readFileSync(file, 'utf8')).toBe(written);
  });
});

describe('scopesOfSupergraph', () => {
  it('finds every scope once, sorted', () => {
    const file = join(folder.path, 'supergraph.graphql');
    writeFileSync(
      file,
      'type A { b: Int @requiresScopes(scopes: [["y", "x"], ["z"]]) c: Int @requiresScopes(scopes: [["x"]]) }',
    );
    expect(scopesOfSupergraph(file)).toEqual(['x', 'y', 'z']);
  });
});
