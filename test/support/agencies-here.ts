import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '../../gateway/kernel/caller.ts';
import { citizenScopes, officialScopes } from '../../gateway/issuer/default-clients.ts';
import { openLedger } from '../../gateway/ledger/ledger.ts';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { readOperation } from '../../scripts/lib/read-operation.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { openDatabase } from '../../subgraphs/kit/database/database.ts';
import type { Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import { createPopulation, type PersonaName } from '../../subgraphs/kit/population/population.ts';
import { createLedgerSubgraph } from '../../subgraphs/ledger/subgraph.ts';
import { createTrustSubgraph } from '../../subgraphs/trust/subgraph.ts';
import { inFile } from './database-places.ts';
import { filledFile, type Filling } from './filled-file.ts';
import { openGatewayOver } from './gateway-over-agencies.ts';
import type { Anything } from './inline-gateway.ts';
import { ledgerOptions, testSubjectKey } from './ledger-options.ts';
import { testTrustKey } from './trust-key.ts';

/** A persona of the made-up country. */
export const { personas } = createPopulation({ people: 50 });

/** Somebody who has just signed in at the portal, or an official at her back office; what a test says differs. */
export function signedInAs(name: PersonaName, differs: Partial<Caller> = {}): Partial<Caller> {
  const { person, kind, agency, assurance } = personas[name];
  const client = kind === 'official' ? `back-office.${agency}` : 'portal';
  const scopes = new Set(kind === 'official' ? [...citizenScopes, ...officialScopes] : citizenScopes);
  const authTime = Math.floor(Date.now() / 1000) - 60;
  return { subject: person.ref, kind, agency, client, sector: client, scopes, assurance, authTime, ...differs };
}

/** How each null of an answer is explained: `path CODE`. */
export function reasonsIn({ errors = [] }: Anything): string[] {
  return errors.map(({ path, extensions }: Anything) => `${path?.join('.')} ${extensions.code}`);
}

/** The agencies that need nothing from outside to be served: all but trust and ledger. */
async function plainAgencies(): Promise<readonly Subgraph[]> {
  const files = globSync('subgraphs/*/subgraph.ts', { cwd: projectFolder }).sort();
  const modules = files.map((file) => import(join(projectFolder, file)) as Promise<{ readonly subgraph?: Subgraph }>);
  return (await Promise.all(modules)).flatMap(({ subgraph }) => subgraph ?? []);
}

/** Every agency, and a gateway with rights and ledger over them, on SQLite. */
export async function openAgenciesHere() {
  const closing: (() => Promise<unknown>)[] = [];
  const openFilled = async <Schema>(filling?: Filling) => {
    const { location, remove } = await (filling === undefined ? inFile() : filledFile(filling));
    const database = await openDatabase<Schema>(location);
    closing.push(remove, () => database.close());
    return { ...database, location };
  };
  const { location, remove } = await inFile();
  const ledger = await openLedger(ledgerOptions(location));
  const book = await openDatabase<LedgerTables>({ ...location, readOnly: true });
  closing.push(
    remove,
    () => ledger.close(),
    () => book.close(),
  );
  const key = testTrustKey();
  const subgraphs = [
    ...(await plainAgencies()),
    createTrustSubgraph({ key: () => key }),
    createLedgerSubgraph({ openLedger: async () => book.db, subjectKey: () => testSubjectKey }),
  ];
  const gateway = await openGatewayOver(subgraphs, openFilled, ledger);
  closing.push(() => gateway.close());
  return {
    /** An agency's tables, to make happen there what no operation does. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
    tablesOf: (agency: string): Anything => gateway.agencies.get(agency)!.db,
    /** Where an agency listens. */
    urlOf: (agency: string): string => gateway.agencies.get(agency)!.url,
    ask: gateway.ask,
    askInParts: gateway.askInParts,
    /** Lets an agency be away, or come back. */
    setAway: gateway.setAway,
    /** Has all agencies take what others have told. */
    deliver: gateway.deliver,
    /** Runs a trusted document. */
    run: (document: string, caller: Partial<Caller>, variables: Record<string, unknown> = {}, basis?: string) =>
      gateway.ask(readOperation(document), variables, caller, basis),
    async close() {
      for (const close of closing.toReversed()) await close();
    },
  };
}

export type AgenciesHere = Awaited<ReturnType<typeof openAgenciesHere>>;
