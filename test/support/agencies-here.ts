import type { Caller } from '../../gateway/kernel/caller.ts';
import { citizenScopes, officialScopes } from '../../gateway/issuer/default-clients.ts';
import { openLedger } from '../../gateway/ledger/ledger.ts';
import { readOperation } from '../../scripts/lib/read-operation.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { openDatabase } from '../../subgraphs/kit/database/database.ts';
import { createPopulation, type PersonaName } from '../../subgraphs/kit/population/population.ts';
import { subgraph as bills } from '../../subgraphs/bills/subgraph.ts';
import { subgraph as catalogue } from '../../subgraphs/catalogue/subgraph.ts';
import { subgraph as civilRegistry } from '../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as companies } from '../../subgraphs/companies/subgraph.ts';
import { subgraph as judiciary } from '../../subgraphs/judiciary/subgraph.ts';
import { createLedgerSubgraph } from '../../subgraphs/ledger/subgraph.ts';
import { subgraph as post } from '../../subgraphs/post/subgraph.ts';
import { subgraph as socialSecurity } from '../../subgraphs/social-security/subgraph.ts';
import { subgraph as trafficPolice } from '../../subgraphs/traffic-police/subgraph.ts';
import { createTrustSubgraph } from '../../subgraphs/trust/subgraph.ts';
import { databasePlaces } from './database-places.ts';
import { openGatewayOver } from './gateway-over-agencies.ts';
import type { Anything } from './inline-gateway.ts';
import { ledgerOptions, testSubjectKey } from './ledger-options.ts';
import type { Filling } from './on-each-database.ts';
import { testTrustKey } from './trust-key.ts';

const [[, place]] = databasePlaces;

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

/** Every agency with records of people or companies, and a gateway with rights and ledger over them, on SQLite. */
export async function openAgenciesHere() {
  const closing: (() => Promise<unknown>)[] = [];
  const openFilled = async <Schema>(filling?: Filling) => {
    const { location, remove } = await place();
    const database = await openDatabase<Schema>(location);
    await filling?.fill(database);
    closing.push(remove, () => database.close());
    return { ...database, location };
  };
  const { location, remove } = await place();
  const ledger = await openLedger(ledgerOptions(location));
  const book = await openDatabase<LedgerTables>({ ...location, readOnly: true });
  closing.push(
    remove,
    () => ledger.close(),
    () => book.close(),
  );
  const key = testTrustKey();
  const gateway = await openGatewayOver(
    [
      civilRegistry,
      post,
      trafficPolice,
      socialSecurity,
      judiciary,
      bills,
      companies,
      catalogue,
      createTrustSubgraph({ key: () => key }),
      createLedgerSubgraph({ openLedger: async () => book.db, subjectKey: () => testSubjectKey }),
    ],
    openFilled,
    ledger,
  );
  closing.push(() => gateway.close());
  return {
    /** An agency's tables, to make happen there what no operation does. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
    tablesOf: (agency: string): Anything => gateway.agencies.get(agency)!.db,
    ask: gateway.ask,
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
