import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKey, writeKeySet } from '../../../../schema/grant/make-key.ts';
import type { TrustTables } from '../../../../schema/shared/trust/tables.ts';
import { bulkInsert, migrate, openDatabase } from '../../../../subgraphs/kit/database/database.ts';
import { migrations } from '../../../../subgraphs/trust/migrations.ts';
import { type BenchmarkAgency, composeAgencies, readAgencies, readGuardedAgencies } from '../country/agencies.ts';
import { coordinatesOf } from '../country/guard-schema.ts';
import type { SignIn } from './sign-in.ts';

/** What this gateway does besides answering. */
export interface OurSettings {
  /** Keys with which each call is signed (RFC 9421); null: calls are not signed. */
  readonly keys: 'hmac-sha256' | 'ed25519' | null;
  /** Whether what is read of people takes a right, a purpose and a line in the ledger. */
  readonly guarded: boolean;
  /** Whether equal calls of anonymous clients, under way at the same time, are one. */
  readonly shareCalls: boolean;
}

export interface OurFiles {
  readonly supergraphFile: string;
  readonly configFile: string;
}

/** Writes a supergraph, a configuration and what it names into a folder of the gateway's own. */
export async function writeOurFiles(
  folder: string,
  { keys, guarded, shareCalls }: OurSettings,
  { addresses, signIn }: { readonly addresses: Readonly<Record<string, string>>; readonly signIn: SignIn },
): Promise<OurFiles> {
  mkdirSync(folder, { recursive: true });
  const agencies = guarded ? readGuardedAgencies() : readAgencies();
  const [supergraphFile, configFile] = [join(folder, 'supergraph.graphql'), join(folder, 'panjereh.yaml')];
  writeFileSync(supergraphFile, composeAgencies(addresses, agencies).supergraph);
  const config = {
    identity: identityOf(signIn),
    agencies: { all: { shareCalls }, ...(keys === null ? {} : { keysFolder: writeKeys(folder, agencies, keys) }) },
    ...(guarded ? await openBooks(folder, agencies) : {}),
  };
  writeFileSync(configFile, JSON.stringify(config)); // JSON is YAML
  return { supergraphFile, configFile };
}

function identityOf({ issuer, jwksUri, audience, lifetime, pairwiseSecret }: SignIn) {
  return { issuer, jwksUri, audience, maxTokenAge: `${lifetime}s`, pairwiseSecret };
}

function writeKeys(folder: string, agencies: readonly BenchmarkAgency[], algorithm: 'hmac-sha256' | 'ed25519'): string {
  const keysFolder = join(folder, 'keys');
  mkdirSync(keysFolder, { recursive: true, mode: 0o700 });
  for (const { name } of agencies) {
    writeFileSync(join(keysFolder, `${name}.json`), writeKeySet([makeKey(algorithm)]), { mode: 0o600 });
  }
  return keysFolder;
}

/** A ledger, and the trust agency's store, in which the law lets guardians read all that the workloads ask for. */
async function openBooks(folder: string, agencies: readonly BenchmarkAgency[]) {
  const file = join(folder, 'trust.db');
  const { db, close } = await openDatabase<TrustTables>({ file });
  await migrate(db, migrations);
  await db.deleteFrom('basis_rule').execute();
  const rules = coordinatesOf(agencies.map(({ sdl }) => sdl)).map((coordinate) => ({
    basis: 'NATURAL_GUARDIAN',
    coordinate,
    legal_basis: 'made up for the benchmark',
  }));
  await bulkInsert(db, 'basis_rule', rules);
  await close();
  return {
    ledger: { databaseFile: join(folder, 'ledger.db'), subjectKey: 'made up for the benchmark, known to all' },
    rights: { databaseFile: file },
  };
}
