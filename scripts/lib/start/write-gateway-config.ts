import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { audiences, type Audience } from '../clients/audiences.ts';
import { projectFolder } from '../project-folder.ts';
import { writeFiles } from '../write-files.ts';
import { makeBackOffices } from './make-back-offices.ts';
import { writeOfficeDocuments } from './write-office-documents.ts';

/** What the gateway of `npm start` is told. */
export interface GatewaySettings {
  readonly port: number;
  readonly supergraph: string;
  readonly explorer: string;
  /** What the explorer asks for at sign-in. */
  readonly scopes: readonly string[];
  readonly agencyPorts: ReadonlyMap<string, number>;
}

const heading = `# Written by \`npm start\` at each start; changes here are lost.
# To set something else, use the environment: PANJEREH_REQUEST__DEADLINE=5s sets request.deadline.
`;

/** Agencies that countersign the ledger on one machine; two, so that one may be away. */
const witnesses: ReadonlySet<string> = new Set(['judiciary', 'civil-registry']);

function ofClients<Value>(valueOf: (client: string, audience: Audience) => Value): Readonly<Record<string, Value>> {
  const there = Object.entries(audiences).filter(([client]) => existsSync(schemaFile(`clients/${client}.graphql`)));
  return Object.fromEntries(there.map(([client, audience]) => [client, valueOf(client, audience)]));
}

function schemaFile(path: string): string {
  return join(projectFolder, 'schema', path);
}

/** Writes the gateway's configuration into the data folder; returns the file. */
export function writeGatewayConfig(folder: string, settings: GatewaySettings): string {
  const { port, supergraph, explorer, scopes, agencyPorts } = settings;
  const agencies = [...agencyPorts].map(([name, at]) => [name, { url: `http://127.0.0.1:${at}/graphql` }]);
  const file = join(folder, 'gateway.yaml');
  const content = {
    development: true,
    listen: { host: '127.0.0.1', port },
    supergraph: { file: supergraph },
    agencies: { keysFolder: join(folder, 'keys'), ...Object.fromEntries(agencies) },
    identity: { pairwiseSecretFile: join(folder, 'pairwise-secret') },
    issuer: {
      personasFile: join(folder, 'personas.json'),
      keysFile: join(folder, 'issuer-keys.json'),
      clientsFile: makeBackOffices(folder),
      databaseFile: join(folder, 'issuer.db'),
    },
    ledger: {
      databaseFile: join(folder, 'access-ledger.db'),
      subjectKeyFile: join(folder, 'ledger-key'),
      witnesses: [...agencyPorts.keys()].filter((name) => witnesses.has(name)),
      checkpoint: '15s',
    },
    ...(agencyPorts.has('trust') ? { rights: { databaseFile: join(folder, 'trust.db') } } : {}),
    traffic: { databaseFile: join(folder, 'traffic.db') },
    contracts: { clients: ofClients((client) => ({ schema: schemaFile(`clients/${client}.graphql`) })) },
    trustedDocuments: {
      clients: {
        ...ofClients((client, { trustedOnly }) => {
          return { manifest: schemaFile(`operations/${client}/manifest.json`), require: trustedOnly };
        }),
        officials: { manifest: writeOfficeDocuments(folder), require: true },
      },
    },
    explorer: { folder: explorer, scopes },
  };
  writeFiles(new Map([[file, `${heading}${stringify(content)}`]]), 0o600);
  return file;
}
